/**
 * What the quantity left of an increase is worth (docs/rules/revaluation.md, "Value of an entry").
 *
 *   left / Quantity x (direct + indirect cost + variance)  +  for each revaluation: left / its Valued Quantity x its amount
 *
 * 10 bought for 100.00, 4 sold, then revalued by +12.00 for the 6 left; 3 left today: 3 / 10 x 100.00 + 3 / 6 x 12.00 = 36.00. Rounding rows are left out. Expected cost counts only
 * of Standard items calculated as a sum, and only while the entry is not completely invoiced.
 */
import { entryTypes, valueTypes } from '../ledger/kinds';
import type { Run } from '../run';
import type { ShareSum } from './share-sum';

/** Value entries up to these days count; `lastDay` where there is no limit. */
export interface Until {
  readonly valuationDate: number;
  readonly postingDate: number;
}

const lastDay = 2958465;

/** When lines are calculated: by valuation date, but output by posting date. */
export function untilWhenCalculated({ book: { itemLedgerEntries: t } }: Run, entry: number, day: number): Until {
  const type = t.entryType.a[entry];
  const isOutput = type === entryTypes.Output || type === entryTypes['Assembly Output'];
  return isOutput ? { valuationDate: lastDay, postingDate: day } : { valuationDate: day, postingDate: lastDay };
}

/** When a sum is spread at posting: by posting date alone. */
export const untilWhenPosted = (day: number): Until => ({ valuationDate: lastDay, postingDate: day });

/** Adds the value of `left` of an increase to a sum. */
export function addEntryValue({ book, ledger }: Run, entry: number, left: number, expectedToo: boolean, until: Until, sum: ShareSum): void {
  if (left === 0) return;
  const { valueEntries: t, itemLedgerEntries } = book;
  const expected = expectedToo && itemLedgerEntries.completelyInvoiced.a[entry] === 0;
  let cost = 0;
  for (let row = ledger.valueEntries.first(entry); row !== 0; row = ledger.valueEntries.next(row)) {
    if (t.valuationDate.a[row] > until.valuationDate || t.postingDate.a[row] > until.postingDate) continue;
    if (!expected && t.expectedCost.a[row] !== 0) continue;
    const amount = t.costAmountActual.a[row] + (expected ? t.costAmountExpected.a[row] : 0);
    const type = t.entryType.a[row];
    if (type === valueTypes.Revaluation) sum.add(amount, left, t.valuedQuantity.a[row]);
    else if (type !== valueTypes.Rounding) cost += amount;
  }
  sum.add(cost, left, itemLedgerEntries.quantity.a[entry]);
}
