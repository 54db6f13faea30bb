/**
 * Inventory - Cost Variance: purchases and positive adjustments with what they cost per unit (docs/rules/reports.md, "Cost Variance"). Only value entries that are not expected cost; the amounts of variance entries
 * are the totals.
 *
 * Unit Amount is the cost per unit of the entry; of an item charge on an increase its amount for each piece invoiced, or the amount itself when nothing is invoiced with it.
 */
import type { Book } from '../book/book';
import { appendRow, emptyTable } from '../book/defaults';
import { codeFilter, type Filter } from '../book/filter';
import { type Day, unitCostOf } from '../decimal';
import { itemLedgerEntryTypes, valueEntryTypes } from '../schema';
import { itemFilterOf, type ReportFilters } from './report-filter';

export interface CostVariance {
  readonly postingDate: Filter<Day>;
  readonly sourceNo: string | undefined;
  readonly filters: ReportFilters;
}

const shownTypes = new Set(['Purchase', 'Positive Adjmt.'].map((type) => itemLedgerEntryTypes.indexOf(type as 'Purchase')));
const variance = valueEntryTypes.indexOf('Variance');
/** One piece. */
const one = 100_000;

/** Fills the report; returns how many entries it shows and the total variance. */
export function costVariance(book: Book, report: CostVariance): { readonly entries: number; readonly total: number } {
  emptyTable(book, 'inventoryCostVariance');
  const { inventoryCostVariance: to, items, valueEntries: v } = book;
  let lineNo = 0;
  let total = 0;
  let entries = 0;
  for (const [itemRow, rows] of entriesByItem(book, report)) {
    let ofItem = 0;
    for (const row of rows) {
      writeEntry(book, row, ++lineNo);
      if (v.entryType.a[row] === variance) ofItem += v.costAmountActual.a[row];
    }
    entries += rows.length;
    total += ofItem;
    const made = appendRow(book, 'inventoryCostVariance', { lineNo: ++lineNo, type: 'Item', totalVarianceAmount: ofItem });
    to.itemNo.set(made, items.no.a[itemRow]);
    to.description.set(made, items.description.a[itemRow]);
  }
  if (lineNo > 0) appendRow(book, 'inventoryCostVariance', { lineNo: lineNo + 1, type: 'Total', totalVarianceAmount: total });
  return { entries, total };
}

/** Value entries to show, by item number, each by entry number. */
function entriesByItem(book: Book, { postingDate, sourceNo, filters }: CostVariance): (readonly [number, readonly number[]])[] {
  const { valueEntries: v, itemLedgerEntries: entries, items, strings } = book;
  const source = codeFilter(strings, sourceNo);
  const itemPasses = itemFilterOf(book, filters);
  const rowOfItem = new Int32Array(strings.count);
  for (const row of items.all()) if (itemPasses(row)) rowOfItem[items.no.a[row]] = row;
  const found = new Map<number, number[]>();
  for (let row = 1; row <= v.rows; row++) {
    const itemRow = rowOfItem[v.itemNo.a[row]];
    const entry = v.itemLedgerEntryNo.a[row];
    if (itemRow === 0 || entry === 0 || v.expectedCost.a[row] !== 0 || !shownTypes.has(v.itemLedgerEntryType.a[row])) continue;
    if (!postingDate.matches(entries.postingDate.a[entry] as Day) || !source.matches(entries.sourceNo.get(entry))) continue;
    const rows = found.get(itemRow);
    if (rows) rows.push(row);
    else found.set(itemRow, [row]);
  }
  return [...found].sort(([a], [b]) => strings.compare(items.no.a[a], items.no.a[b]));
}

function writeEntry(book: Book, row: number, lineNo: number): void {
  const { inventoryCostVariance: to, valueEntries: v } = book;
  const unitAmount = unitAmountOf(book, row);
  const costPerUnit = v.costPerUnit.a[row];
  const made = appendRow(book, 'inventoryCostVariance', {
    lineNo,
    type: 'Value Entry',
    valueEntryNo: row,
    unitAmount,
    costPerUnit,
    unitCostVariance: unitAmount - costPerUnit,
    totalVarianceAmount: v.entryType.a[row] === variance ? v.costAmountActual.a[row] : 0,
  });
  to.itemNo.set(made, v.itemNo.a[row]);
  to.postingDate.set(made, v.postingDate.a[row]);
  to.documentNo.set(made, v.documentNo.a[row]);
  to.itemLedgerEntryType.setText(made, v.itemLedgerEntryType.text(row));
  to.entryType.setText(made, v.entryType.text(row));
  to.sourceNo.set(made, v.sourceNo.get(row));
  to.invoicedQuantity.set(made, v.invoicedQuantity.a[row]);
}

function unitAmountOf(book: Book, row: number): number {
  const { valueEntries: v, itemLedgerEntries: entries } = book;
  if (v.itemChargeNo.get(row) === 0 || entries.positive.a[v.itemLedgerEntryNo.a[row]] === 0) return v.costPerUnit.a[row];
  return unitCostOf(v.costAmountActual.a[row], v.invoicedQuantity.a[row] || one, book.amountPrecision);
}
