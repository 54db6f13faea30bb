/** Links that were taken back move to the Item Application Entry History; they are never lost (docs/rules/ledger.md, "Links"). */
import type { Run } from '../run';

/** Keeps a copy of a link and takes the link away; it must be unlinked from the ledger before. */
export function moveToHistory({ book, userId, workDate }: Run, row: number): void {
  const { itemApplicationEntries: t, itemApplicationEntryHistory: history } = book;
  const copy = history.append();
  history.primaryEntryNo.set(copy, copy);
  history.entryNo.set(copy, row);
  history.itemLedgerEntryNo.set(copy, t.itemLedgerEntryNo.a[row]);
  history.inboundItemEntryNo.set(copy, t.inboundItemEntryNo.a[row]);
  history.outboundItemEntryNo.set(copy, t.outboundItemEntryNo.a[row]);
  history.quantity.set(copy, t.quantity.a[row]);
  history.postingDate.set(copy, t.postingDate.a[row]);
  history.transferredFromEntryNo.set(copy, t.transferredFromEntryNo.get(row));
  history.costApplication.set(copy, t.costApplication.a[row]);
  history.outputCompletelyInvdDate.set(copy, t.outputCompletelyInvdDate.a[row]);
  history.deletedDate.set(copy, workDate);
  history.deletedByUser.set(copy, userId);
  t.remove(row);
}
