/**
 * What a posting of an assembly order assembles and consumes (docs/rules/orders.md, "Assembly orders").
 *
 * Quantity to Assemble, blank = what remains. A line's blank Quantity to Consume is what remains of it, or its proportional part when only a part of the order is
 * assembled: round(line quantity x quantity to assemble / order quantity).
 *
 * Refusals: `documentMissing`, `documentWithoutLines`, `quantityAboveOutstanding`, `quantityNegative`, `documentHasNothingToPost`, `itemNotStocked`, `assemblyOfItself`,
 * `resourceUnknown`, and those of item-checks.ts.
 */
import type { Book } from '../../book/book';
import { type Refusal, refusal, refuse } from '../../book/refusal';
import type { CodeId } from '../../book/strings';
import { asQuantity, type Day, mulDivRound, type Quantity, toCell } from '../../decimal';
import { itemTypes } from '../../schema';
import { itemProblems, locationProblems } from '../item-checks';
import { inBaseUnits, oneUnit, qtyPerUnitOfMeasure } from '../units';

export interface AssemblyPlan {
  readonly no: CodeId;
  readonly header: number;
  readonly item: CodeId;
  readonly variant: CodeId;
  readonly location: CodeId;
  readonly postingDate: Day;
  /** Base units assembled by this posting. */
  readonly quantity: Quantity;
  readonly lines: readonly AssemblyLinePlan[];
}

export interface AssemblyLinePlan {
  readonly row: number;
  readonly lineNo: number;
  readonly isResource: boolean;
  readonly no: CodeId;
  readonly variant: CodeId;
  readonly location: CodeId;
  readonly qtyPer: Quantity;
  /** Per unit of the line. */
  readonly consume: Quantity;
  readonly consumeBase: Quantity;
}

const inventory = itemTypes.indexOf('Inventory');
const resource = 1;

export function planAssembly(book: Book, number: string, day: Day | undefined, workDate: Day, problems: Refusal[]): AssemblyPlan {
  const { assemblyOrders: headers, assemblyLines: lines } = book;
  const no = book.code(number);
  const header = headers.find(no);
  if (header === 0) refuse('documentMissing', { type: { caption: 'Assembly Order' }, no: number }, { table: 'assemblyOrders' });
  const rows = [...lines.all()].filter((row) => lines.documentNo.a[row] === no);
  if (rows.length === 0) refuse('documentWithoutLines', { no: number }, { table: 'assemblyOrders', row: header, column: 'no' });
  rows.sort((a, b) => lines.lineNo.a[a] - lines.lineNo.a[b]);
  problems.push(...headerProblems(book, header));
  const assemble = quantityToAssemble(book, header, problems);
  const location = headers.locationCode.a[header] as CodeId;
  return {
    no,
    header,
    item: headers.itemNo.a[header] as CodeId,
    variant: headers.variantCode.a[header] as CodeId,
    location,
    postingDate: day ?? ((headers.postingDate.a[header] || workDate) as Day),
    quantity: asQuantity(assemble),
    lines: rows.map((row) => planLine(book, header, row, assemble, problems)),
  };
}

function headerProblems(book: Book, header: number): Refusal[] {
  const { assemblyOrders: headers, items, strings } = book;
  const place = { table: 'assemblyOrders', row: header };
  const item = headers.itemNo.a[header];
  const problems = itemProblems(book, { item, variant: headers.variantCode.a[header], unitOfMeasure: 0, itemColumn: 'itemNo' }, place);
  problems.push(...locationProblems(book, headers.locationCode.a[header], place, 'locationCode'));
  const card = items.find(item);
  if (card !== 0 && items.type.a[card] !== inventory)
    problems.push(refusal('itemNotStocked', { item: strings.text(item) }, { ...place, column: 'itemNo' }));
  return problems;
}

type Cell = { readonly table: string; readonly row: number; readonly column: string };

function quantityToAssemble(book: Book, header: number, problems: Refusal[]): number {
  const { assemblyOrders: headers } = book;
  const open = headers.quantity.a[header] - headers.assembledQuantity.a[header];
  const cell = { table: 'assemblyOrders', row: header, column: 'quantityToAssemble' };
  const chosen = headers.quantityToAssemble.isBlank(header) ? open : headers.quantityToAssemble.a[header];
  problems.push(...rangeProblems(chosen, open, cell));
  if (problems.length === 0 && chosen === 0) problems.push(refusal('documentHasNothingToPost', { no: headers.no.text(header) }, cell));
  return chosen;
}

function rangeProblems(chosen: number, open: number, cell: Cell): Refusal[] {
  if (chosen < 0) return [refusal('quantityNegative', { typed: toCell(chosen, 5) }, cell)];
  return chosen > open ? [refusal('quantityAboveOutstanding', { typed: toCell(chosen, 5), open: toCell(open, 5) }, cell)] : [];
}

function planLine(book: Book, header: number, row: number, assemble: number, problems: Refusal[]): AssemblyLinePlan {
  const { assemblyOrders: headers, assemblyLines: lines } = book;
  const isResource = lines.type.a[row] === resource;
  const no = lines.no.a[row] as CodeId;
  const open = lines.quantity.a[row] - lines.consumedQuantity.a[row];
  const cell = { table: 'assemblyLines', row, column: 'quantityToConsume' };
  const completes = assemble === headers.quantity.a[header] - headers.assembledQuantity.a[header];
  const proportional = completes ? open : Math.min(open, mulDivRound(lines.quantity.a[row], assemble, headers.quantity.a[header] || 1));
  const consume = lines.quantityToConsume.isBlank(row) ? proportional : lines.quantityToConsume.a[row];
  problems.push(...rangeProblems(consume, open, cell), ...lineProblems(book, header, row, isResource));
  const qtyPer = isResource ? oneUnit : qtyPerUnitOfMeasure(book, no, lines.unitOfMeasureCode.a[row]) || oneUnit;
  return {
    row,
    lineNo: lines.lineNo.a[row],
    isResource,
    no,
    variant: lines.variantCode.a[row] as CodeId,
    location: lines.locationCode.a[row] as CodeId,
    qtyPer,
    consume: asQuantity(consume),
    consumeBase: inBaseUnits(asQuantity(consume), qtyPer),
  };
}

function lineProblems(book: Book, header: number, row: number, isResource: boolean): Refusal[] {
  const { assemblyOrders: headers, assemblyLines: lines, strings } = book;
  const place = { table: 'assemblyLines', row };
  const no = lines.no.a[row];
  if (isResource) return [];
  const problems = itemProblems(
    book,
    { item: no, variant: lines.variantCode.a[row], unitOfMeasure: lines.unitOfMeasureCode.a[row], itemColumn: 'no' },
    place,
  );
  problems.push(...locationProblems(book, lines.locationCode.a[row], place, 'locationCode'));
  if (no === headers.itemNo.a[header]) problems.push(refusal('assemblyOfItself', { item: strings.text(no) }, { ...place, column: 'no' }));
  return problems;
}
