/**
 * What follows when Expected Cost Posting to G/L was changed (docs/rules/general-ledger.md, "Expected cost posting is switched").
 *
 * On: expected cost not posted so far of purchases, sales and output that are not completely invoiced is queued, and of every entry of which something waits already, so that
 * both sides of an expected cost reach the interim accounts. Off: waiting expected entries leave the queue; what stands on the interim accounts stays.
 */
import type { Book } from '../book/book';
import { itemLedgerEntryTypes } from '../schema';
import { enqueue } from './queue';

const withExpectedCost = new Set(['Purchase', 'Sale', 'Output'].map((type) => itemLedgerEntryTypes.indexOf(type as 'Purchase')));

/** The setting in Inventory Setup is the new one already. */
export function expectedCostPostingChanged(book: Book): void {
  if (book.inventorySetup.expectedCostPostingToGL.is(1)) queueExpectedCost(book);
  else dropExpectedCost(book);
}

function queueExpectedCost(book: Book): void {
  const { valueEntries: v, itemLedgerEntries: entries, postValueEntryToGL: queue } = book;
  const waiting = new Set<number>();
  const entriesWaiting = new Set<number>();
  for (const row of queue.all()) {
    waiting.add(queue.valueEntryNo.a[row]);
    entriesWaiting.add(v.itemLedgerEntryNo.a[queue.valueEntryNo.a[row]]);
  }
  for (let row = 1; row <= v.rows; row++) {
    const entry = v.itemLedgerEntryNo.a[row];
    if (entry === 0 || v.inventoriable.a[row] === 0 || !withExpectedCost.has(entries.entryType.a[entry])) continue;
    if (
      v.costAmountExpected.a[row] === v.expectedCostPostedToGL.get(row) &&
      v.costAmountExpectedAcy.get(row) === v.expectedCostPostedToGLAcy.get(row)
    )
      continue;
    if (entries.completelyInvoiced.a[entry] !== 0 && !entriesWaiting.has(entry)) continue;
    if (!waiting.has(row)) enqueue(book, row);
  }
}

function dropExpectedCost({ postValueEntryToGL: queue, valueEntries: v }: Book): void {
  for (const row of [...queue.all()]) if (v.expectedCost.a[queue.valueEntryNo.a[row]] !== 0) queue.remove(row);
}
