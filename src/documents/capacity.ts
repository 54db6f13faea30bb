/**
 * Capacity of an order (docs/rules/orders.md, "Capacity"): time of a work center, machine center or resource. One capacity ledger entry holds the time, its cost
 * stands in value entries without an item ledger entry: Direct Cost, and Indirect Cost when there is overhead.
 *
 * A unit cost includes overhead: total = round(quantity x unit cost), direct = round((total - quantity x overhead rate) / (1 + indirect cost %)), overhead is the
 * rest: 34 minutes at 3.00 with 10 % are 92.73 and 9.27. A typed amount is the direct cost; overhead comes on top.
 */
import type { Book } from '../book/book';
import type { DimensionSetId } from '../book/dimension-sets';
import type { CodeId } from '../book/strings';
import { newValueEntry, valueEntryWritten } from '../costing/ledger/write-value-entry';
import { acyAmount } from '../costing/posting/additional-currency';
import type { ItemDocumentType } from '../costing/posting/item-line';
import type { Run } from '../costing/run';
import {
  type Amount,
  amountOf,
  asAmount,
  asUnitCost,
  type Day,
  Exact,
  fromDecimal,
  type Percent,
  type Quantity,
  toDecimal,
  type UnitCost,
  unitCostOf,
} from '../decimal';
import type { CostedOrder } from './order-entry';

export interface CapacityLine {
  readonly type: 'Work Center' | 'Machine Center' | 'Resource';
  readonly no: CodeId;
  readonly postingDate: Day;
  readonly documentDate: Day;
  readonly documentType: ItemDocumentType;
  readonly documentNo: CodeId;
  readonly documentLineNo: number;
  readonly quantity: Quantity;
  readonly cost: CapacityCost;
  readonly orderType: CostedOrder;
  readonly orderNo: CodeId;
  readonly orderLineNo: number;
  /** The produced or assembled item. */
  readonly itemNo: CodeId;
  readonly routingNo: CodeId;
  readonly operationNo: CodeId;
  readonly subcontracting: boolean;
  readonly inventoryPostingGroup: CodeId;
  readonly genBusPostingGroup: CodeId;
  readonly genProdPostingGroup: CodeId;
  readonly dimensions: DimensionSetId;
}

export interface CapacityCost {
  readonly direct: Amount;
  readonly indirect: Amount;
}

export interface Overhead {
  readonly indirectCostPct: Percent;
  /** Per unit of capacity. */
  readonly overheadRate: UnitCost;
}

/** Splits quantity x unit cost into direct cost and overhead. */
export function costOfTime(book: Book, quantity: Quantity, unitCost: UnitCost, { indirectCostPct, overheadRate }: Overhead): CapacityCost {
  const { amountPrecision } = book;
  const total = amountOf(unitCost, quantity, amountPrecision);
  if (indirectCostPct === 0 && overheadRate === 0) return { direct: total, indirect: asAmount(0) };
  const rate = exactRate(overheadRate, quantity);
  const direct = toAmount(book, asCurrency(book, total).minus(rate).div(plusPercent(indirectCostPct)));
  return { direct, indirect: asAmount(total - direct) };
}

/** A typed amount as direct cost (with 5 decimals, rounded here), overhead on top. */
export function costOfAmount(book: Book, amount: UnitCost, quantity: Quantity, { indirectCostPct, overheadRate }: Overhead): CapacityCost {
  const direct = toAmount(book, toDecimal(amount, 5));
  const overhead = asCurrency(book, direct).times(plusPercent(indirectCostPct).minus(1)).plus(exactRate(overheadRate, quantity));
  return { direct, indirect: toAmount(book, overhead) };
}

type Exactly = ReturnType<typeof toDecimal>;

const plusPercent = (percent: Percent): Exactly => toDecimal(percent, 7).plus(1);
const exactRate = (rate: UnitCost, quantity: Quantity): Exactly => toDecimal(rate, 5).times(toDecimal(quantity, 5));
const asCurrency = ({ amountPrecision: { step, decimals } }: Book, amount: Amount): Exactly =>
  new Exact(amount).times(step).div(10 ** decimals);
const toAmount = ({ amountPrecision: { step, decimals } }: Book, d: Exactly): Amount => asAmount(fromDecimal(d.div(step), decimals));

/** Writes the capacity entry and its value entries, which make the order unadjusted. Returns the capacity entry. */
export function postCapacityLine(run: Run, line: CapacityLine): number {
  const { capacityLedgerEntries: entries } = run.book;
  const row = entries.append();
  entries.entryNo.set(row, row);
  entries.postingDate.set(row, line.postingDate);
  entries.type.setText(row, line.type);
  entries.no.set(row, line.no);
  entries.documentNo.set(row, line.documentNo);
  entries.itemNo.set(row, line.itemNo);
  entries.routingNo.set(row, line.routingNo);
  entries.routingReferenceNo.set(row, line.orderLineNo);
  entries.operationNo.set(row, line.operationNo);
  entries.quantity.set(row, line.quantity);
  entries.invoicedQuantity.set(row, line.quantity);
  entries.subcontracting.setFlag(row, line.subcontracting);
  entries.orderType.setText(row, line.orderType);
  entries.orderNo.set(row, line.orderNo);
  entries.orderLineNo.set(row, line.orderLineNo);
  entries.directCost.set(row, line.cost.direct);
  entries.overheadCost.set(row, line.cost.indirect);
  if (line.cost.direct !== 0 || line.quantity !== 0) writeCapacityValue(run, line, row, 'Direct Cost', line.cost.direct);
  if (line.cost.indirect !== 0) writeCapacityValue(run, line, row, 'Indirect Cost', line.cost.indirect);
  run.itemsTouched.add(line.itemNo);
  return row;
}

/** Posts the opposite of a capacity entry, on its date and document (docs/rules/undo.md, "Assemblies"). Returns the new entry. */
export function reverseCapacity(run: Run, entry: number): number {
  const { capacityLedgerEntries: entries, valueEntries: values } = run.book;
  const first = run.ledger.capacityValueEntries.first(entry);
  return postCapacityLine(run, {
    type: entries.type.text(entry) as CapacityLine['type'],
    no: entries.no.a[entry] as CodeId,
    postingDate: entries.postingDate.a[entry] as Day,
    documentDate: values.documentDate.get(first) as Day,
    documentType: values.documentType.text(first) as ItemDocumentType,
    documentNo: entries.documentNo.a[entry] as CodeId,
    documentLineNo: values.documentLineNo.a[first],
    quantity: -entries.quantity.a[entry] as Quantity,
    cost: { direct: asAmount(-entries.directCost.a[entry]), indirect: asAmount(-entries.overheadCost.a[entry]) },
    orderType: entries.orderType.text(entry) as CostedOrder,
    orderNo: entries.orderNo.a[entry] as CodeId,
    orderLineNo: entries.orderLineNo.a[entry],
    itemNo: entries.itemNo.a[entry] as CodeId,
    routingNo: entries.routingNo.a[entry] as CodeId,
    operationNo: entries.operationNo.a[entry] as CodeId,
    subcontracting: entries.subcontracting.is(entry),
    inventoryPostingGroup: values.inventoryPostingGroup.a[first] as CodeId,
    genBusPostingGroup: values.genBusPostingGroup.a[first] as CodeId,
    genProdPostingGroup: values.genProdPostingGroup.a[first] as CodeId,
    dimensions: values.dimensions.a[first] as DimensionSetId,
  });
}

function writeCapacityValue(
  run: Run,
  line: CapacityLine,
  capacityEntry: number,
  entryType: 'Direct Cost' | 'Indirect Cost',
  cost: Amount,
): void {
  const { valueEntries: values, amountPrecision, unitPrecision } = run.book;
  const row = newValueEntry(run);
  values.capacityLedgerEntryNo.set(row, capacityEntry);
  values.itemLedgerEntryType.setText(row, '');
  values.entryType.setText(row, entryType);
  values.postingDate.set(row, line.postingDate);
  values.valuationDate.set(row, line.postingDate);
  values.documentDate.set(row, line.documentDate);
  values.documentType.setText(row, line.documentType);
  values.documentNo.set(row, line.documentNo);
  values.documentLineNo.set(row, line.documentLineNo);
  values.valuedQuantity.set(row, line.quantity);
  values.invoicedQuantity.set(row, entryType === 'Direct Cost' ? line.quantity : 0);
  values.costAmountActual.set(row, cost);
  values.costPerUnit.set(row, asUnitCost(unitCostOf(cost, line.quantity, amountPrecision, unitPrecision)));
  if (run.book.acy) setAdditionalCurrency(run.book, row, acyAmount(run.book, cost, line.postingDate), line.quantity);
  values.inventoriable.setFlag(row, true);
  values.inventoryPostingGroup.set(row, line.inventoryPostingGroup);
  values.genBusPostingGroup.set(row, line.genBusPostingGroup);
  values.genProdPostingGroup.set(row, line.genProdPostingGroup);
  values.sourceNo.set(row, line.itemNo);
  values.orderType.setText(row, line.orderType);
  values.orderNo.set(row, line.orderNo);
  values.orderLineNo.set(row, line.orderLineNo);
  values.type.setText(row, line.type);
  values.no.set(row, line.no);
  values.dimensions.set(row, line.dimensions);
  valueEntryWritten(run, row);
}

function setAdditionalCurrency({ valueEntries: values, acy }: Book, row: number, cost: Amount, quantity: Quantity): void {
  values.costAmountActualAcy.set(row, cost);
  values.costPerUnitAcy.set(row, unitCostOf(cost, quantity, acy!.amountPrecision, acy!.unitPrecision));
}
