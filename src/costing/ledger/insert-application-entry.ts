/**
 * Links between item ledger entries (docs/rules/ledger.md, "Links").
 *
 * A link names the entry that caused it, the inbound and the outbound. Its quantity is positive on the row that an inbound makes for itself, negative on every
 * quantity application. A source entry is marked to adjust as soon as cost runs from it along a new link.
 */
import type { Run } from '../run';

/**
 * Writes a link and returns its number. `outbound` and `transferredFrom` may be 0. The fully invoiced date of the outbound is taken from the entries: blank until the
 * outbound is completely invoiced; of an inbound's own row the posting date.
 */
export function writeApplication(
  run: Run,
  cause: number,
  inbound: number,
  outbound: number,
  transferredFrom: number,
  quantity: number,
  postingDate: number,
  costApplication: boolean,
): number {
  const { itemApplicationEntries: t, itemLedgerEntries: entries } = run.book;
  const row = t.append();
  t.entryNo.a[row] = row;
  t.itemLedgerEntryNo.a[row] = cause;
  t.inboundItemEntryNo.a[row] = inbound;
  t.outboundItemEntryNo.a[row] = outbound;
  t.quantity.a[row] = quantity;
  t.postingDate.a[row] = postingDate;
  t.costApplication.a[row] = costApplication ? 1 : 0;
  t.outputCompletelyInvdDate.a[row] =
    quantity > 0 ? postingDate : entries.completelyInvoiced.a[outbound] !== 0 ? entries.lastInvoiceDate.a[outbound] : 0;
  if (transferredFrom !== 0) t.transferredFromEntryNo.set(row, transferredFrom);
  run.ledger.linkApplication(row);
  if (costApplication && quantity < 0) markSource(run, inbound);
  return row;
}

/** Cost has yet to be forwarded from this entry (docs/rules/ledger.md, "Marks"). */
export function markSource({ book, ledger }: Run, entry: number): void {
  if (book.itemLedgerEntries.appliedEntryToAdjust.a[entry] === 0) ledger.setMark(entry, true);
}

/** An outbound has become completely invoiced: its quantity applications learn the date. */
export function outboundInvoiced({ book, ledger }: Run, outbound: number, date: number): void {
  const { itemApplicationEntries: t } = book;
  for (let row = ledger.byOutbound.first(outbound); row !== 0; row = ledger.byOutbound.next(row)) {
    if (t.quantity.a[row] < 0) t.outputCompletelyInvdDate.set(row, date);
  }
}
