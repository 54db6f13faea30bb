/**
 * Makes room on an inbound that a line names in Applies-to Entry: automatic applications to it are taken back, oldest outbound first, until enough is free. Their
 * outbounds search again when the batch or document is done (docs/rules/application.md, "Making room").
 *
 * Applications made by hand, and those that cannot be taken back at all (transfers, drop shipments, corrections, closed periods), stay. Refusal: `appliedEntryFixed`,
 * when they are what is in the way.
 */
import { type Place, refuse } from '../../book/refusal';
import type { Run } from '../run';
import { isFixed, unapply, unapplyProblems } from './unapply';

/** Frees `wanted` of an inbound as far as possible; nothing happens to an outbound, which automatic applications do not take from. */
export function makeRoom(run: Run, inbound: number, wanted: number, place: Place): void {
  const { itemApplicationEntries: links, itemLedgerEntries: entries } = run.book;
  if (entries.positive.a[inbound] === 0) return;
  const taken: number[] = [];
  for (let row = run.ledger.byInbound.first(inbound); row !== 0; row = run.ledger.byInbound.next(row)) {
    if (links.quantity.a[row] < 0) taken.push(row);
  }
  let kept = false;
  for (const row of taken) {
    if (entries.remainingQuantity.a[inbound] >= wanted) return;
    if (isFixed(run, row) || unapplyProblems(run, row).length > 0) kept = true;
    else unapply(run, row);
  }
  if (kept && entries.remainingQuantity.a[inbound] < wanted) refuse('appliedEntryFixed', { entry: inbound }, place);
}
