/**
 * Posts an assembly order (docs/rules/orders.md, "Assembly orders"): its components are consumed and its resources used in the order of the lines, then the
 * assembled item enters stock. Everything is invoiced at once; nothing is ever expected. The order adjustment entry is finished from the start.
 */
import { type Refusal, refuseAny } from '../../book/refusal';
import { type CodeId } from '../../book/strings';
import { perBaseUnit } from '../../costing/posting/base-line';
import type { ItemLine } from '../../costing/posting/item-line';
import { checkPostingDate } from '../../costing/posting/posting-date';
import type { Run } from '../../costing/run';
import { amountOf, asPercent, asUnitCost, type Day } from '../../decimal';
import { costOfTime, type Overhead, postCapacityLine } from '../capacity';
import { lineDimensions } from '../line-dimensions';
import { addOrderEntry, orderEntry } from '../order-entry';
import { nextPostedNumber } from '../posted-numbers';
import { postLine } from '../post-line';
import { type AssemblyLinePlan, type AssemblyPlan, planAssembly } from './plan';
import { assembledUnitCost, lineUnitCost, overheadOf, withoutOverhead } from './unit-cost';

export interface PostedAssembly {
  readonly no: CodeId;
  /** Entries of each line by its row; of the output under row 0. */
  readonly entriesOfLine: ReadonlyMap<number, readonly number[]>;
}

export interface WhichAssembly {
  readonly no: string;
  /** Left out: the header's, else the work date. */
  readonly postingDate: Day | undefined;
  readonly workDate: Day;
}

export function postAssembly(run: Run, which: WhichAssembly): PostedAssembly {
  const { book } = run;
  const problems: Refusal[] = [];
  const plan = planAssembly(book, which.no, which.postingDate, which.workDate, problems);
  problems.push(...checkPostingDate(run, plan.postingDate, { table: 'assemblyOrders', row: plan.header, column: 'postingDate' }));
  refuseAny(problems);
  const overhead = overheadOf(book, plan);
  const unitCost = assembledUnitCost(book, plan);
  ensureOrderEntry(run, plan, overhead);
  const no = takeNumber(run, plan);
  const made = new Map<number, readonly number[]>();
  for (const line of plan.lines) {
    if (line.consume === 0) continue;
    if (line.isResource) useResource(run, plan, line, no);
    else made.set(line.row, consumeComponent(run, plan, line, no));
  }
  made.set(0, assemble(run, plan, unitCost, overhead, no));
  finish(run, plan);
  return { no, entriesOfLine: made };
}

function ensureOrderEntry({ book }: Run, plan: AssemblyPlan, overhead: Overhead): void {
  if (orderEntry(book, 'Assembly', plan.no) !== 0) return;
  addOrderEntry(book, { type: 'Assembly', no: plan.no, item: plan.item, variant: plan.variant, location: plan.location, ...overhead });
}

function takeNumber({ book }: Run, { no, header }: AssemblyPlan): CodeId {
  const { postedAssemblies } = book.assemblyOrders;
  const next = nextPostedNumber(book, no, 'A', postedAssemblies.a[header]);
  postedAssemblies.set(header, next.count);
  return next.no;
}

function shared(plan: AssemblyPlan, no: CodeId): Partial<ItemLine> {
  return {
    postingDate: plan.postingDate,
    documentDate: plan.postingDate,
    documentType: 'Posted Assembly',
    documentNo: no,
    orderType: 'Assembly',
    orderNo: plan.no,
    sourceNo: plan.item,
  };
}

function dimensionsOf({ book }: Run, plan: AssemblyPlan, item: CodeId, location: CodeId): ItemLine['dimensions'] {
  const cards = [['Item', item] as const, ['Location', location] as const];
  return lineDimensions(book, cards, book.assemblyOrders.dimensions.a[plan.header], 0);
}

function consumeComponent(run: Run, plan: AssemblyPlan, line: AssemblyLinePlan, no: CodeId): readonly number[] {
  const { book } = run;
  const { assemblyLines: lines, items } = book;
  const card = items.find(line.no);
  const cost = perBaseUnit(lineUnitCost(book, line), line.qtyPer, book.unitPrecision);
  const { entries } = postLine(run, {
    ...shared(plan, no),
    entryType: 'Assembly Consumption',
    documentLineNo: line.lineNo,
    itemNo: line.no,
    variantCode: line.variant,
    locationCode: line.location,
    quantity: line.consumeBase,
    invoicedQuantity: line.consumeBase,
    unitOfMeasureCode: (lines.unitOfMeasureCode.a[line.row] || items.baseUnitOfMeasure.a[card]) as CodeId,
    qtyPerUnitOfMeasure: line.qtyPer,
    unitAmount: cost.unitCost,
    ...cost,
    appliesToEntry: lines.appliesToEntry.a[line.row],
    genProdPostingGroup: items.genProdPostingGroup.a[card] as CodeId,
    inventoryPostingGroup: items.inventoryPostingGroup.a[card] as CodeId,
    dimensions: dimensionsOf(run, plan, line.no, line.location),
    table: 'assemblyLines',
    row: line.row,
  });
  return entries;
}

function useResource(run: Run, plan: AssemblyPlan, line: AssemblyLinePlan, no: CodeId): void {
  const { book } = run;
  const { resources, items } = book;
  const card = resources.find(line.no);
  const overhead = { indirectCostPct: asPercent(card === 0 ? 0 : resources.indirectCostPct.a[card]), overheadRate: asUnitCost(0) };
  const group = card === 0 ? items.genProdPostingGroup.a[items.find(plan.item)] : resources.genProdPostingGroup.a[card];
  postCapacityLine(run, {
    type: 'Resource',
    no: line.no,
    postingDate: plan.postingDate,
    documentDate: plan.postingDate,
    documentType: 'Posted Assembly',
    documentNo: no,
    documentLineNo: line.lineNo,
    quantity: line.consumeBase,
    cost: costOfTime(book, line.consumeBase, lineUnitCost(book, line), overhead),
    orderType: 'Assembly',
    orderNo: plan.no,
    orderLineNo: 0,
    itemNo: plan.item,
    routingNo: 0 as CodeId,
    operationNo: 0 as CodeId,
    subcontracting: false,
    inventoryPostingGroup: 0 as CodeId,
    genBusPostingGroup: 0 as CodeId,
    genProdPostingGroup: group as CodeId,
    dimensions: dimensionsOf(run, plan, plan.item, plan.location),
  });
}

function assemble(run: Run, plan: AssemblyPlan, unitCost: ItemLine['unitCost'], overhead: Overhead, no: CodeId): readonly number[] {
  const { book } = run;
  const { items } = book;
  const card = items.find(plan.item);
  const unitAmount = withoutOverhead(unitCost, overhead, book.unitPrecision);
  const { entries } = postLine(run, {
    ...shared(plan, no),
    entryType: 'Assembly Output',
    itemNo: plan.item,
    variantCode: plan.variant,
    locationCode: plan.location,
    quantity: plan.quantity,
    invoicedQuantity: plan.quantity,
    unitOfMeasureCode: items.baseUnitOfMeasure.a[card] as CodeId,
    unitAmount,
    unitCost,
    amount: amountOf(unitAmount, plan.quantity, book.amountPrecision),
    ...overhead,
    genProdPostingGroup: items.genProdPostingGroup.a[card] as CodeId,
    inventoryPostingGroup: items.inventoryPostingGroup.a[card] as CodeId,
    dimensions: dimensionsOf(run, plan, plan.item, plan.location),
    table: 'assemblyOrders',
    row: plan.header,
  });
  return entries;
}

/** The order learns what was assembled; one that is assembled whole leaves its tables with its lines. */
function finish({ book }: Run, plan: AssemblyPlan): void {
  const { assemblyOrders: headers, assemblyLines: lines } = book;
  headers.assembledQuantity.add(plan.header, plan.quantity);
  headers.quantityToAssemble.set(plan.header, NaN);
  for (const line of plan.lines) {
    lines.consumedQuantity.add(line.row, line.consume);
    lines.quantityToConsume.set(line.row, NaN);
  }
  if (headers.assembledQuantity.a[plan.header] !== headers.quantity.a[plan.header]) return;
  for (const line of plan.lines) lines.remove(line.row);
  headers.remove(plan.header);
}
