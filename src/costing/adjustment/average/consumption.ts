/**
 * Consumption in a period that also holds output of the item (docs/rules/average-cost.md, "Own consumption"): when this run changes its cost, the output changes with the order, so the item's periods
 * from there on wait until the orders are recalculated in the next round.
 */
import type { Adjustment } from '../adjustment';
import { assemblyOutput, output } from '../kinds';
import { isConsumed } from './forward-set';

/** Notes that the cost of a row changed, if it is consumption. */
export function noteConsumption(a: Adjustment, row: number): void {
  if (!isConsumed(a.entries.type[a.values.entry[row]])) return;
  const end = a.periodEnd(a.values.valuationDate[row]);
  if (a.waitFrom !== 0 && a.waitFrom <= end) return;
  if (periodHoldsOutput(a, end)) a.waitFrom = end;
}

function periodHoldsOutput(a: Adjustment, end: number): boolean {
  const { balances, entries, values } = a;
  for (const periods of balances.allPeriodsOf(a.item)) {
    for (const period of periods) {
      if (balances.end[period] !== end) continue;
      for (let row = balances.rows.first(period); row !== 0; row = balances.rows.next(row)) {
        const type = entries.type[values.entry[row]];
        if (type === output || type === assemblyOutput) return true;
      }
    }
  }
  return false;
}

/**
 * Consumption that is not completely invoiced becomes so when what the item has invoiced up to its valuation date covers it. Looks at all entries of the item, and only for such consumption.
 */
export function invoiceConsumption(a: Adjustment, row: number): void {
  const { ledger, entries, values, book } = a;
  const entry = values.entry[row];
  if (!a.isConsumption(entry) || entries.completelyInvoiced[entry] !== 0) return;
  const date = values.valuationDate[row];
  const perItem = a.perItem(date);
  let invoiced = 0;
  for (let other = ledger.entriesOfItem.first(a.item); other !== 0; other = ledger.entriesOfItem.next(other)) {
    if (entries.postingDate[other] > date) continue;
    if (perItem || (entries.location[other] === entries.location[entry] && a.variantOf(other) === a.variantOf(entry)))
      invoiced += entries.invoicedQuantity[other];
  }
  if (invoiced < 0) return;
  book.itemLedgerEntries.completelyInvoiced.setFlag(entry, true);
  if (entries.marked[entry] !== 0) ledger.setMark(entry, false);
}
