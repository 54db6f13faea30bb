/**
 * The lines of the item journal that consume for or put out from production orders (docs/rules/orders.md, "Consumption", "Output"): which ones a posting takes,
 * what is wrong with them, and the fields that both kinds hand to the ledger.
 *
 * Refusals: `journalEmpty`, `quantityMissing`, `orderUnknown`, `orderFinished`, `orderLineUnknown`, and those of item-checks.ts and of the posting date.
 */
import type { Book } from '../../book/book';
import { type Refusal, refusal, refuse, refuseAny } from '../../book/refusal';
import type { CodeId } from '../../book/strings';
import type { ItemLine } from '../../costing/posting/item-line';
import { checkPostingDate } from '../../costing/posting/posting-date';
import type { Run } from '../../costing/run';
import { asQuantity, type Day, type Quantity } from '../../decimal';
import { itemProblems, locationProblems } from '../item-checks';
import { lineDimensions } from '../line-dimensions';
import { productionLineNo } from '../order-entry';
import { inBaseUnits, qtyPerUnitOfMeasure } from '../units';
import { releasedOrderProblems } from './order';

export type ProductionEntryType = 'Consumption' | 'Output';

export interface ProductionLine {
  /** Row in the item journal. */
  readonly row: number;
  /** Row in Production Orders. */
  readonly order: number;
  readonly item: CodeId;
  readonly variant: CodeId;
  readonly location: CodeId;
  readonly qtyPer: Quantity;
  /** Base units, in the entry type's own direction. */
  readonly quantity: Quantity;
}

/** Checked lines of an entry type, in journal order; of one production order when `orderNo` is not blank. */
export function productionLines(
  run: Run,
  entryType: ProductionEntryType,
  orderNo: string,
  extra: (line: ProductionLine) => Refusal[],
): ProductionLine[] {
  const { itemJournal } = run.book;
  const rows = journalRows(run.book, entryType, orderNo);
  if (rows.length === 0) refuse('journalEmpty', { type: { option: entryType } }, { table: 'itemJournal', column: 'entryType' });
  const problems: Refusal[] = [];
  const lines: ProductionLine[] = [];
  for (const row of rows) {
    problems.push(...checkPostingDate(run, itemJournal.postingDate.a[row] as Day, { table: 'itemJournal', row, column: 'postingDate' }));
    const onOrder = releasedOrderProblems(run.book, itemJournal.orderNo.a[row], { table: 'itemJournal', row, column: 'orderNo' });
    problems.push(...onOrder);
    if (onOrder.length > 0) continue;
    const line = lineOf(run.book, row);
    lines.push(line);
    problems.push(...lineProblems(run.book, line), ...extra(line));
  }
  refuseAny(problems);
  return lines;
}

function journalRows(book: Book, entryType: ProductionEntryType, orderNo: string): number[] {
  const { itemJournal } = book;
  const type = itemJournal.entryType.spec.options.indexOf(entryType);
  const order = book.code(orderNo);
  const rows = [...itemJournal.all()].filter(
    (row) => itemJournal.entryType.a[row] === type && (order === 0 || itemJournal.orderNo.a[row] === order),
  );
  return rows.sort((a, b) => itemJournal.lineNo.a[a] - itemJournal.lineNo.a[b] || a - b);
}

/** A line whose order is known. */
function lineOf(book: Book, row: number): ProductionLine {
  const { itemJournal, productionOrders } = book;
  const order = productionOrders.find(itemJournal.orderNo.a[row]);
  const item = itemJournal.itemNo.a[row] as CodeId;
  const qtyPer = qtyPerUnitOfMeasure(book, item, itemJournal.unitOfMeasureCode.a[row]);
  return {
    row,
    order,
    item,
    variant: itemJournal.variantCode.a[row] as CodeId,
    location: (itemJournal.locationCode.a[row] || productionOrders.locationCode.a[order]) as CodeId,
    qtyPer,
    quantity: inBaseUnits(asQuantity(itemJournal.quantity.a[row]), qtyPer),
  };
}

function lineProblems(book: Book, line: ProductionLine): Refusal[] {
  const { itemJournal } = book;
  const place = { table: 'itemJournal', row: line.row };
  const unitOfMeasure = itemJournal.unitOfMeasureCode.a[line.row];
  const problems = itemProblems(book, { item: line.item, variant: line.variant, unitOfMeasure, itemColumn: 'itemNo' }, place);
  problems.push(...locationProblems(book, line.location, place, 'locationCode'));
  if (itemJournal.quantity.a[line.row] === 0) problems.push(refusal('quantityMissing', {}, { ...place, column: 'quantity' }));
  const orderLine = itemJournal.orderLineNo.a[line.row];
  if (orderLine !== 0 && orderLine !== productionLineNo) {
    problems.push(refusal('orderLineUnknown', { line: orderLine, only: productionLineNo }, { ...place, column: 'orderLineNo' }));
  }
  return problems;
}

/** Fields of the item line that consumption and output have in common. */
export function commonProductionFields(book: Book, line: ProductionLine): Partial<ItemLine> {
  const { itemJournal: journal, productionOrders: orders, items } = book;
  const { row, order, item } = line;
  const card = items.find(item);
  return {
    postingDate: journal.postingDate.a[row] as Day,
    documentDate: (journal.documentDate.a[row] || journal.postingDate.a[row]) as Day,
    documentNo: (journal.documentNo.a[row] || orders.no.a[order]) as CodeId,
    documentLineNo: journal.lineNo.a[row],
    externalDocumentNo: journal.externalDocumentNo.a[row] as CodeId,
    itemNo: item,
    variantCode: line.variant,
    locationCode: line.location,
    binCode: journal.binCode.a[row] as CodeId,
    quantity: line.quantity,
    unitOfMeasureCode: (journal.unitOfMeasureCode.a[row] || items.baseUnitOfMeasure.a[card]) as CodeId,
    qtyPerUnitOfMeasure: line.qtyPer,
    appliesToEntry: journal.appliesToEntry.a[row],
    appliesFromEntry: journal.appliesFromEntry.a[row],
    serialNo: journal.serialNo.a[row] as CodeId,
    lotNo: journal.lotNo.a[row] as CodeId,
    orderType: 'Production',
    orderNo: orders.no.a[order] as CodeId,
    orderLineNo: productionLineNo,
    genBusPostingGroup: journal.genBusPostingGroup.a[row] as CodeId,
    genProdPostingGroup: (journal.genProdPostingGroup.a[row] || items.genProdPostingGroup.a[card]) as CodeId,
    inventoryPostingGroup: items.inventoryPostingGroup.a[card] as CodeId,
    sourceNo: orders.sourceNo.a[order] as CodeId,
    reasonCode: journal.reasonCode.a[row] as CodeId,
    dimensions: lineDimensions(
      book,
      [
        ['Item', item],
        ['Location', line.location],
      ],
      0,
      journal.dimensions.a[row],
    ),
    table: 'itemJournal',
    row,
  };
}
