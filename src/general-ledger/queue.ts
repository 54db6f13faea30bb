/**
 * The queue Post Value Entry to G/L: value entries that wait for the batch job (docs/rules/general-ledger.md, "Queue"). A row stands for an inventoriable entry with cost; an entry
 * with expected cost only while expected cost is posted.
 */
import type { Book } from '../book/book';

/** Whether a value entry that was not posted with its item posting has to wait: it has actual cost, or expected cost that is posted. */
export function hasCostToQueue({ valueEntries: v }: Book, row: number, postExpected: boolean): boolean {
  if (v.inventoriable.a[row] === 0) return false;
  if (v.expectedCost.a[row] === 0 && (v.costAmountActual.a[row] !== 0 || v.costAmountActualAcy.get(row) !== 0)) return true;
  return postExpected && (v.costAmountExpected.a[row] !== 0 || v.costAmountExpectedAcy.get(row) !== 0);
}

/** Puts a value entry at the end of the queue. */
export function enqueue({ postValueEntryToGL: queue, valueEntries: v }: Book, valueEntry: number): void {
  const row = queue.append();
  queue.valueEntryNo.a[row] = valueEntry;
  queue.itemNo.a[row] = v.itemNo.a[valueEntry];
  queue.postingDate.a[row] = v.postingDate.a[valueEntry];
}
