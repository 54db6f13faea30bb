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
  const { items: cards } = book;
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
    const made = appendRow(book, 'inventoryValuation', columnsOf(ofItem, report.includeExpectedCost));
    book.inventoryValuation.inventoryPostingGroup.set(made, group);
    book.inventoryValuation.itemNo.set(made, cards.no.a[row]);
    book.inventoryValuation.description.set(made, cards.description.a[row]);
  });
  if (shown > 0) writeTotals(book, ofGroups, total, report.includeExpectedCost);
  return { items: shown, value: ending(total, invoicedValue), costPostedToGL: total[posted] };
}

function writeTotals(book: Book, ofGroups: ReadonlyMap<number, Float64Array>, total: Float64Array, expected: boolean): void {
  for (const [group, sums] of ofGroups) {
    const row = appendRow(book, 'inventoryValuationTotals', { type: 'Posting Group', ...columnsOf(sums, expected) });
    book.inventoryValuationTotals.inventoryPostingGroup.set(row, group);
  }
  appendRow(book, 'inventoryValuationTotals', { type: 'Total', ...columnsOf(total, expected) });
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

/** Decreases are shown as positive numbers. */
function columnsOf(sums: Float64Array, expected: boolean) {
  const invoiced = {
    startingInvoicedQuantity: sums[opening + invoicedQuantity],
    startingInvoicedValue: sums[opening + invoicedValue],
    increaseInvoicedQuantity: sums[increases + invoicedQuantity],
    increaseInvoicedValue: sums[increases + invoicedValue],
    decreaseInvoicedQuantity: 0 - sums[decreases + invoicedQuantity],
    decreaseInvoicedValue: 0 - sums[decreases + invoicedValue],
    endingInvoicedQuantity: ending(sums, invoicedQuantity),
    endingInvoicedValue: ending(sums, invoicedValue),
    costPostedToGL: sums[posted],
  };
  if (!expected) return invoiced;
  return {
    ...invoiced,
    startingExpectedQuantity: sums[opening + expectedQuantity],
    startingExpectedValue: sums[opening + expectedValue],
    increaseExpectedQuantity: sums[increases + expectedQuantity],
    increaseExpectedValue: sums[increases + expectedValue],
    decreaseExpectedQuantity: 0 - sums[decreases + expectedQuantity],
    decreaseExpectedValue: 0 - sums[decreases + expectedValue],
    endingExpectedQuantity: ending(sums, expectedQuantity),
    endingExpectedValue: ending(sums, expectedValue),
    expectedCostPostedToGL: sums[posted + 1],
  };
}
