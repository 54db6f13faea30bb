/**
 * Which increases a revaluation covers, and how much of them was left on a day (docs/rules/revaluation.md, "Which receipts").
 *
 * | calculation | a receipt counts when |
 * | --- | --- |
 * | Standard, per Item | it was posted on or before the day, invoiced or not |
 * | all others | it is completely invoiced, and last on or before the day |
 *
 * What was left counts applications by their own dates: a sale of a later date does not reduce it, though it was posted already.
 */
import type { Book } from '../../book/book';
import { methods } from '../ledger/kinds';
import type { Run } from '../run';

/** Expected cost counts: Standard items that are calculated as a sum. */
export function includesExpectedCost({ items }: Book, itemRow: number, perItem: boolean): boolean {
  return perItem && items.costingMethod.a[itemRow] === methods.Standard;
}

/** Whether an increase is covered; to be asked of positive entries only. */
export function isCandidate({ itemLedgerEntries: t }: Book, entry: number, day: number, includeExpected: boolean): boolean {
  if (includeExpected) return t.postingDate.a[entry] <= day;
  return t.completelyInvoiced.a[entry] !== 0 && t.lastInvoiceDate.a[entry] <= day;
}

/** Quantity of an increase that was left at the end of a day. */
export function remainingQuantityAt({ book, ledger }: Run, entry: number, day: number): number {
  const { quantity, postingDate } = book.itemApplicationEntries;
  let left = 0;
  for (let link = ledger.byInbound.first(entry); link !== 0; link = ledger.byInbound.next(link)) {
    if (postingDate.a[link] <= day) left += quantity.a[link];
  }
  return left;
}
