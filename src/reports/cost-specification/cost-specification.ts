/**
 * Inventory Valuation - Cost Specification: stock on hand as of a day, by kind of cost (docs/rules/reports.md, "Cost Specification"). Actual and expected cost count together.
 *
 * Average items show the cost of all their entries. Of the others each entry gives cost / quantity x what is left of it; a partial revaluation is divided by the quantity that was revalued. Sums are
 * exact and rounded once an item: 1 left of 3 for 10.00 is 3.33.
 */
import type { Book } from '../../book/book';
import { appendRow, emptyTable } from '../../book/defaults';
import { type Day, Exact, unitCostOf } from '../../decimal';
import { costingMethods, itemTypes, valueEntryTypes } from '../../schema';
import { entryFilterOf, itemFilterOf, type ReportFilters } from '../report-filter';
import { remainingQuantities } from './remaining-quantities';

export interface CostSpecification {
  readonly date: Day;
  readonly filters: ReportFilters;
}

const kinds = ['directCost', 'revaluation', 'rounding', 'indirectCost', 'variance'] as const;
const perUnit = ['directCostPerUnit', 'revaluationPerUnit', 'roundingPerUnit', 'indirectCostPerUnit', 'variancePerUnit'] as const;
/** Position in `kinds` of each value entry type; cost of non-inventory material counts as direct cost. */
const kindOfType = valueEntryTypes.map((type) => (type === 'Direct Cost - Non Inventory' ? 0 : valueEntryTypes.indexOf(type)));
const average = costingMethods.indexOf('Average');
const inventoryType = itemTypes.indexOf('Inventory');

/** What is added up for an item. */
interface Sums {
  quantity: number;
  /** Whole amounts by kind, and fractions of an amount where only a part of an entry is left. */
  readonly amounts: number[];
  readonly fractions: InstanceType<typeof Exact>[];
}

/** Fills the report and returns how many items it shows and their total. */
export function costSpecification(book: Book, { date, filters }: CostSpecification): { readonly items: number; readonly total: number } {
  const { items, itemLedgerEntries: entries } = book;
  const rowOfItem = itemRows(book, filters);
  const { location, variant } = entryFilterOf(book, filters);
  const counts = (entry: number): boolean =>
    rowOfItem[entries.itemNo.a[entry]] !== 0 &&
    entries.postingDate.a[entry] <= date &&
    !entries.dropShipment.is(entry) &&
    (!location || location.matches(entries.locationCode.a[entry])) &&
    (!variant || variant.matches(entries.variantCode.get(entry)));
  const remaining = remainingQuantities(book, date, counts);
  const ofItems = new Map<number, Sums>();
  const sumsOf = (itemRow: number): Sums => {
    let sums = ofItems.get(itemRow);
    if (!sums) ofItems.set(itemRow, (sums = { quantity: 0, amounts: kinds.map(() => 0), fractions: kinds.map(() => new Exact(0)) }));
    return sums;
  };
  for (let entry = 1; entry <= entries.rows; entry++) if (remaining[entry] !== 0) sumsOf(rowOfItem[entries.itemNo.a[entry]]).quantity += remaining[entry];
  addCosts(book, date, counts, remaining, (entry) => sumsOf(rowOfItem[entries.itemNo.a[entry]]));
  const inOrder = [...ofItems].sort(([a], [b]) => book.strings.compare(items.no.a[a], items.no.a[b]));
  return write(book, inOrder);
}

function addCosts(book: Book, date: Day, counts: (entry: number) => boolean, remaining: Float64Array, sumsOf: (entry: number) => Sums): void {
  const { valueEntries: v, itemLedgerEntries: entries, items } = book;
  const isAverage = new Uint8Array(book.strings.count);
  for (const row of items.all()) if (items.costingMethod.a[row] === average) isAverage[items.no.a[row]] = 1;
  for (let row = 1; row <= v.rows; row++) {
    const entry = v.itemLedgerEntryNo.a[row];
    const cost = v.costAmountActual.a[row] + v.costAmountExpected.a[row];
    if (entry === 0 || cost === 0 || v.postingDate.a[row] > date || !counts(entry)) continue;
    const kind = kindOfType[v.entryType.a[row]];
    if (isAverage[v.itemNo.a[row]] !== 0) sumsOf(entry).amounts[kind] += cost;
    else if (remaining[entry] !== 0) {
      const whole = v.partialRevaluation.is(row) ? v.valuedQuantity.a[row] : entries.quantity.a[entry];
      addShare(sumsOf(entry), kind, cost, Math.abs(remaining[entry]), Math.abs(whole));
    }
  }
}

/** Adds cost x remaining / whole; mostly the whole entry is there. */
function addShare(sums: Sums, kind: number, cost: number, remaining: number, whole: number): void {
  if (remaining === whole) sums.amounts[kind] += cost;
  else if (whole !== 0) sums.fractions[kind] = sums.fractions[kind].plus(new Exact(cost).times(remaining).div(whole));
}

function itemRows(book: Book, filters: ReportFilters): Int32Array {
  const { items } = book;
  const passes = itemFilterOf(book, filters);
  const rows = new Int32Array(book.strings.count);
  for (const row of items.all()) if (items.type.a[row] === inventoryType && passes(row)) rows[items.no.a[row]] = row;
  return rows;
}

function write(book: Book, ofItems: readonly (readonly [number, Sums])[]): { readonly items: number; readonly total: number } {
  const { items, inventoryValuationCostSpecification: to } = book;
  emptyTable(book, 'inventoryValuationCostSpecification');
  const totals = kinds.map(() => 0);
  let shown = 0;
  for (const [itemRow, sums] of ofItems) {
    const amounts = kinds.map((_, i) => sums.amounts[i] + sums.fractions[i].toDecimalPlaces(0).toNumber());
    if (sums.quantity === 0 && amounts.every((amount) => amount === 0)) continue;
    amounts.forEach((amount, i) => (totals[i] += amount));
    const row = writeLine(book, 'Item', ++shown, sums.quantity, amounts);
    to.itemNo.set(row, items.no.a[itemRow]);
    to.description.set(row, items.description.a[itemRow]);
    to.costingMethod.setText(row, items.costingMethod.text(itemRow));
  }
  if (shown > 0) writeLine(book, 'Total', shown + 1, undefined, totals);
  return { items: shown, total: totals.reduce((sum, amount) => sum + amount, 0) };
}

/** Costs per unit are amount / total remaining quantity, 0 without any; the average cost is that of the total. Quantities of several items have no sum. */
function writeLine(book: Book, type: 'Item' | 'Total', lineNo: number, quantity: number | undefined, amounts: readonly number[]): number {
  const to = book.inventoryValuationCostSpecification;
  const row = appendRow(book, 'inventoryValuationCostSpecification', { lineNo, type });
  const { amountPrecision } = book;
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  amounts.forEach((amount, i) => to[kinds[i]].set(row, amount));
  to.total.set(row, total);
  if (quantity === undefined) return row;
  const remaining = Math.abs(quantity);
  to.quantity.set(row, quantity);
  amounts.forEach((amount, i) => to[perUnit[i]].set(row, unitCostOf(amount, remaining, amountPrecision)));
  to.averageCost.set(row, unitCostOf(total, remaining, amountPrecision));
  return row;
}
