/**
 * Inventory Valuation: what stock was worth before a day, what came and went, what it is worth on another day, and what of that has reached the general ledger
 * (docs/rules/reports.md, "Inventory Valuation"). With expected cost a second block holds the physical quantities and the actual and expected cost together.
 * Items of which nothing is to be shown are left out.
 */
import type { Book } from '../../book/book';
import { appendRow, emptyTable } from '../../book/defaults';
import type { ReportFilters } from '../report-filter';
import {
  decreases,
  expectedQuantity,
  expectedValue,
  increases,
  invoicedQuantity,
  invoicedValue,
  measures,
  opening,
  posted,
  type ValuationPeriod,
  valuationSums,
} from './valuation-sums';

export interface InventoryValuation extends ValuationPeriod {
  readonly includeExpectedCost: boolean;
  readonly filters: ReportFilters;
}

export interface ValuationTotal {
  readonly items: number;
  /** Ending value without expected cost. */
  readonly value: number;
  readonly costPostedToGL: number;
}

/** Fills Inventory Valuation and its totals. */
export function inventoryValuation(book: Book, report: InventoryValuation): ValuationTotal {
  const { items: cards, inventoryValuation: to } = book;
  const { items, sums } = valuationSums(book, report, report.filters);
  emptyTable(book, 'inventoryValuation');
  emptyTable(book, 'inventoryValuationTotals');
  const ofGroups = new Map<number, Float64Array>();
  const total = new Float64Array(measures);
  let shown = 0;
  items.forEach((row, slot) => {
    const ofItem = sums.subarray(slot * measures, (slot + 1) * measures);
    if (isNothing(ofItem, report.includeExpectedCost)) return;
    shown++;
    const group = cards.inventoryPostingGroup.a[row];
    let ofGroup = ofGroups.get(group);
    if (!ofGroup) ofGroups.set(group, (ofGroup = new Float64Array(measures)));
    addTo(ofGroup, ofItem);
    addTo(total, ofItem);
    const made = to.append();
    to.inventoryPostingGroup.a[made] = group;
    to.itemNo.a[made] = cards.no.a[row];
    to.description.a[made] = cards.description.a[row];
    writeColumns(to, made, ofItem, report.includeExpectedCost);
  });
  if (shown > 0) writeTotals(book, ofGroups, total, report.includeExpectedCost);
  return { items: shown, value: ending(total, invoicedValue), costPostedToGL: total[posted] };
}

function writeTotals(book: Book, ofGroups: ReadonlyMap<number, Float64Array>, total: Float64Array, expected: boolean): void {
  const { inventoryValuationTotals: to } = book;
  for (const [group, sums] of ofGroups) {
    const row = appendRow(book, 'inventoryValuationTotals', { type: 'Posting Group' });
    to.inventoryPostingGroup.set(row, group);
    writeColumns(to, row, sums, expected);
  }
  writeColumns(to, appendRow(book, 'inventoryValuationTotals', { type: 'Total' }), total, expected);
}

/** Posted amounts alone keep no item in the report; expected figures only when they are shown. */
function isNothing(sums: Float64Array, expected: boolean): boolean {
  for (const block of [opening, increases, decreases]) {
    if (sums[block + invoicedQuantity] !== 0 || sums[block + invoicedValue] !== 0) return false;
    if (expected && (sums[block + expectedQuantity] !== 0 || sums[block + expectedValue] !== 0)) return false;
  }
  return true;
}

function addTo(to: Float64Array, from: Float64Array): void {
  for (let i = 0; i < measures; i++) to[i] += from[i];
}

const ending = (sums: Float64Array, measure: number): number => sums[opening + measure] + sums[increases + measure] + sums[decreases + measure];

/** Decreases are shown as positive numbers. A row may be one of a hundred thousand, so its cells are set one by one. */
function writeColumns(to: Book['inventoryValuation'] | Book['inventoryValuationTotals'], row: number, sums: Float64Array, expected: boolean): void {
  to.startingInvoicedQuantity.a[row] = sums[opening + invoicedQuantity];
  to.startingInvoicedValue.a[row] = sums[opening + invoicedValue];
  to.increaseInvoicedQuantity.a[row] = sums[increases + invoicedQuantity];
  to.increaseInvoicedValue.a[row] = sums[increases + invoicedValue];
  to.decreaseInvoicedQuantity.a[row] = 0 - sums[decreases + invoicedQuantity];
  to.decreaseInvoicedValue.a[row] = 0 - sums[decreases + invoicedValue];
  to.endingInvoicedQuantity.a[row] = ending(sums, invoicedQuantity);
  to.endingInvoicedValue.a[row] = ending(sums, invoicedValue);
  to.costPostedToGL.a[row] = sums[posted];
  if (!expected) return;
  to.startingExpectedQuantity.a[row] = sums[opening + expectedQuantity];
  to.startingExpectedValue.a[row] = sums[opening + expectedValue];
  to.increaseExpectedQuantity.a[row] = sums[increases + expectedQuantity];
  to.increaseExpectedValue.a[row] = sums[increases + expectedValue];
  to.decreaseExpectedQuantity.a[row] = 0 - sums[decreases + expectedQuantity];
  to.decreaseExpectedValue.a[row] = 0 - sums[decreases + expectedValue];
  to.endingExpectedQuantity.a[row] = ending(sums, expectedQuantity);
  to.endingExpectedValue.a[row] = ending(sums, expectedValue);
  to.expectedCostPostedToGL.a[row] = sums[posted + 1];
}
