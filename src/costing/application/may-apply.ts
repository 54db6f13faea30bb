/**
 * Whether an open entry found in the search may be taken (docs/rules/application.md, "What is passed over").
 *
 * Passed over are: output of the same production order line as a consumption, and the reverse; for an outbound transfer an inbound with a higher number, which may be its
 * own; whatever would let cost run in a circle.
 */
import { entryTypes, orders } from '../ledger/kinds';
import type { Run } from '../run';
import type { Applicant } from './applicant';
import { closesCircle } from './cost-cycle';

export function mayApply(run: Run, applicant: Applicant, candidate: number): boolean {
  const { itemLedgerEntries: entries } = run.book;
  if (entries.remainingQuantity.a[candidate] === 0) return false;
  const { entry } = applicant;
  const isInbound = applicant.remaining > 0;
  const inbound = isInbound ? entry : candidate;
  const outbound = isInbound ? candidate : entry;
  if (!isInbound && inbound > outbound && entries.entryType.a[outbound] === entryTypes.Transfer) return false;
  if (sameProductionLine(run, entry, candidate)) return false;
  return !closesCircle(run, inbound, outbound, applicant.appliesFromEntry);
}

/** Consumption and output of one production order line do not apply to each other. */
export function sameProductionLine({ book }: Run, a: number, b: number): boolean {
  const { itemLedgerEntries: entries } = book;
  if (entries.orderType.get(a) !== orders.Production || entries.orderType.get(b) !== orders.Production) return false;
  return (
    entries.entryType.a[a] !== entries.entryType.a[b] &&
    entries.orderNo.get(a) === entries.orderNo.get(b) &&
    entries.orderLineNo.get(a) === entries.orderLineNo.get(b)
  );
}
