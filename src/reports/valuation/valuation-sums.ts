/**
 * Sums of the Inventory Valuation (docs/rules/reports.md, "Inventory Valuation"): one pass over the value entries by posting date, into a few numbers per item. Quantities in
 * units of 0.00001, values in units of the amount precision.
 *
 * Purchases, positive adjustments and output count as increases, also negative ones; sales, negative adjustments and consumption as decreases, also positive ones. A transfer is a decrease when its
 * valued quantity is negative or the entry that it came from lies within the filters too: both sides then cancel out among the decreases.
 */
import type { Book } from '../../book/book';
import { Ledger } from '../../costing/ledger/ledger';
import type { Day } from '../../decimal';
import { itemLedgerEntryTypes, itemTypes } from '../../schema';
import { type EntryFilter, entryFilterOf, itemFilterOf, type ReportFilters } from '../report-filter';

export interface ValuationPeriod {
  /** First day; 0: nothing is opening. */
  readonly start: Day;
  /** Last day; 0: no end. */
  readonly end: Day;
}

/** Numbers of one item, in this order, in `sums` from `slot * measures` on. */
export const measures = 14;
export const opening = 0;
export const increases = 4;
export const decreases = 8;
export const posted = 12;
/** In each of the three blocks. */
export const invoicedQuantity = 0;
export const invoicedValue = 1;
export const expectedQuantity = 2;
export const expectedValue = 3;

export interface ValuationSums {
  /** Rows of the items that are looked at, by slot. */
  readonly items: readonly number[];
  /** Decreases as they stand in the entries: negative. */
  readonly sums: Float64Array;
}

const inventoryType = itemTypes.indexOf('Inventory');
const transfer = itemLedgerEntryTypes.indexOf('Transfer');

/** Block by item ledger entry type; 255: no entry of inventory. Transfers are decided entry by entry. */
const blockOfType = Uint8Array.from(itemLedgerEntryTypes, (type) => {
  if (type === 'Purchase' || type === 'Positive Adjmt.' || type === 'Output' || type === 'Assembly Output') return increases;
  if (type === 'Sale' || type === 'Negative Adjmt.' || type === 'Consumption' || type === 'Assembly Consumption' || type === 'Transfer') return decreases;
  return 255;
});

export function valuationSums(book: Book, { start, end }: ValuationPeriod, filters: ReportFilters): ValuationSums {
  const { valueEntries: v } = book;
  const items = itemsOf(book, filters);
  const slotOfItem = new Int32Array(book.strings.count).fill(-1);
  items.forEach((row, slot) => (slotOfItem[book.items.no.a[row]] = slot));
  const sums = new Float64Array(items.length * measures);
  const filter = entryFilterOf(book, filters);
  const transfers = new Transfers(book, filter);
  const { a: itemNo } = v.itemNo;
  const { a: dates } = v.postingDate;
  const { a: types } = v.itemLedgerEntryType;
  const { a: invoiced } = v.invoicedQuantity;
  const { a: physical } = v.itemLedgerEntryQuantity;
  const { a: actual } = v.costAmountActual;
  const { a: expected } = v.costAmountExpected;
  const last = end === 0 ? Infinity : end;

  for (let row = 1; row <= v.rows; row++) {
    const slot = slotOfItem[itemNo[row]];
    const date = dates[row];
    if (slot < 0 || date > last) continue;
    let block = blockOfType[types[row]];
    if (block === 255 || !passes(v, row, filter)) continue;
    const at = slot * measures;
    const costPosted = v.costPostedToGL.get(row);
    sums[at + posted] += costPosted;
    sums[at + posted + 1] += costPosted + v.expectedCostPostedToGL.get(row);
    if (date < start) block = opening;
    else if (types[row] === transfer) block = transfers.isDecrease(row) ? decreases : increases;
    sums[at + block + invoicedQuantity] += invoiced[row];
    sums[at + block + invoicedValue] += actual[row];
    sums[at + block + expectedQuantity] += physical[row];
    sums[at + block + expectedValue] += actual[row] + expected[row];
  }
  return { items, sums };
}

/** Items that hold stock and pass, by posting group and number. */
function itemsOf(book: Book, filters: ReportFilters): number[] {
  const { items, strings } = book;
  const passesFilter = itemFilterOf(book, filters);
  return [...items.all()]
    .filter((row) => items.type.a[row] === inventoryType && passesFilter(row))
    .sort((a, b) => strings.compare(items.inventoryPostingGroup.a[a], items.inventoryPostingGroup.a[b]) || strings.compare(items.no.a[a], items.no.a[b]));
}

function passes(v: Book['valueEntries'], row: number, { location, variant, dimensions }: EntryFilter): boolean {
  if (location && !location.matches(v.locationCode.a[row])) return false;
  if (variant && !variant.matches(v.variantCode.get(row))) return false;
  return !dimensions || dimensions(v.dimensions.a[row]);
}

class Transfers {
  private readonly ledger: Ledger;

  constructor(
    private readonly book: Book,
    private readonly filter: EntryFilter,
  ) {
    this.ledger = Ledger.of(book);
  }

  isDecrease(row: number): boolean {
    const { valueEntries: v, itemApplicationEntries: links } = this.book;
    if (v.valuedQuantity.a[row] < 0) return true;
    const link = this.ledger.byCause.first(v.itemLedgerEntryNo.a[row]);
    return link === 0 || this.isInside(links.outboundItemEntryNo.a[link]);
  }

  /** Whether an item ledger entry exists and passes the filters; a transfer keeps the item. */
  private isInside(entry: number): boolean {
    const { itemLedgerEntries: entries } = this.book;
    const { location, variant, dimensions } = this.filter;
    if (entry === 0) return false;
    if (location && !location.matches(entries.locationCode.a[entry])) return false;
    if (variant && !variant.matches(entries.variantCode.get(entry))) return false;
    return !dimensions || dimensions(entries.dimensions.a[entry]);
  }
}
