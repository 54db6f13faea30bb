/**
 * Quantity application: which open entries an entry takes or covers (docs/rules/application.md, "Search").
 *
 * The search goes by posting date and entry number - for LIFO from the other end - and has no date condition: an outbound takes an inbound dated later too. Each
 * step applies the smaller of the two remaining quantities, until one side is used up or nothing is left. No search is made by an inbound of method Specific.
 */
import { methods } from '../ledger/kinds';
import { markSource, writeApplication } from '../ledger/insert-application-entry';
import type { Run } from '../run';
import type { Applicant } from './applicant';
import { mayApply } from './may-apply';
import { OpenEntries } from './open-entries';
import { raiseShortage, takeSourceDate } from './valuation-date';

const lifo = methods.LIFO;
const specific = methods.Specific;

/** Applies an entry to open entries of the opposite direction, as far as there are any. */
export function applyToOpenEntries(run: Run, applicant: Applicant): void {
  if (applicant.method === specific && applicant.remaining > 0) return;
  const list = OpenEntries.of(run.book).opposite(applicant.entry);
  const latestFirst = applicant.method === lifo;
  let candidate = latestFirst ? list.last() : list.first();
  while (candidate !== 0 && applicant.remaining !== 0) {
    if (mayApply(run, applicant, candidate)) applyToEntry(run, applicant, candidate);
    if (applicant.remaining === 0) return;
    candidate = latestFirst ? list.beforeEntry(candidate) : list.after(candidate);
  }
}

/** Applies as much as both entries have left, writes the link and moves the valuation dates. */
export function applyToEntry(run: Run, applicant: Applicant, other: number): void {
  const { itemLedgerEntries: entries } = run.book;
  const open = OpenEntries.of(run.book);
  const left = entries.remainingQuantity.a[other];
  const covers = applicant.remaining > 0;
  const quantity = covers ? Math.min(applicant.remaining, -left) : Math.min(-applicant.remaining, left);
  const inbound = covers ? applicant.entry : other;
  const outbound = covers ? other : applicant.entry;
  if (covers && applicant.appliesToEntry === other && left === -quantity) valuedByItsSource(run, other);
  open.setRemaining(other, covers ? left + quantity : left - quantity);
  applicant.remaining += covers ? -quantity : quantity;
  link(run, applicant, inbound, outbound, quantity);
  if (covers) raiseShortage(run, other, applicant.valuationDate);
  else takeSourceDate(run, applicant, other);
  applicant.applied?.(inbound, quantity);
}

/** The outbound is named as the cause, also when an inbound covers it later; then the link has the later of the two dates. */
function link(run: Run, applicant: Applicant, inbound: number, outbound: number, quantity: number): void {
  const { postingDate } = run.book.itemLedgerEntries;
  const date = applicant.entry === outbound ? postingDate.a[outbound] : Math.max(postingDate.a[inbound], postingDate.a[outbound]);
  const existing = applicant.again ? linkBetween(run, inbound, outbound) : 0;
  if (existing !== 0) {
    const { quantity: applied, costApplication } = run.book.itemApplicationEntries;
    applied.set(existing, applied.a[existing] - quantity);
    if (costApplication.a[existing] !== 0) markSource(run, inbound);
    return;
  }
  writeApplication(run, outbound, inbound, outbound, 0, -quantity, date, costRuns(run, applicant, outbound));
}

/** The quantity application between two entries, or 0. */
function linkBetween({ book, ledger }: Run, inbound: number, outbound: number): number {
  const { itemApplicationEntries: t } = book;
  for (let row = ledger.byCause.first(outbound); row !== 0; row = ledger.byCause.next(row)) {
    if (t.inboundItemEntryNo.a[row] === inbound && t.outboundItemEntryNo.a[row] === outbound) return row;
  }
  return 0;
}

function costRuns(run: Run, { costRule }: Applicant, outbound: number): boolean {
  if (costRule !== 'transferReceipt') return costRule === 'always';
  return ownCostOnly(run, outbound);
}

/** Nothing of the outbound is valued by average: no value entry says so, and no link of it is without cost. */
function ownCostOnly({ book, ledger }: Run, outbound: number): boolean {
  const { valuedByAverageCost } = book.valueEntries;
  for (let row = ledger.valueEntries.first(outbound); row !== 0; row = ledger.valueEntries.next(row)) {
    if (valuedByAverageCost.a[row] !== 0) return false;
  }
  const { outboundItemEntryNo, costApplication } = book.itemApplicationEntries;
  for (let row = ledger.byCause.first(outbound); row !== 0; row = ledger.byCause.next(row)) {
    if (outboundItemEntryNo.a[row] === outbound && costApplication.a[row] === 0) return false;
  }
  return true;
}

/** A shortage that an inbound covers wholly and by hand takes the cost of that inbound, no longer the average. */
function valuedByItsSource({ book, ledger }: Run, outbound: number): void {
  const { valuedByAverageCost } = book.valueEntries;
  for (let row = ledger.valueEntries.first(outbound); row !== 0; row = ledger.valueEntries.next(row))
    valuedByAverageCost.setFlag(row, false);
}

/** Value entries of an outbound of method Average follow a change of its links (docs/rules/ledger.md, "Valued by average cost"). */
export function setValuedByAverage({ book, ledger }: Run, outbound: number, byAverage: boolean): void {
  const { inventoriable, valuedByAverageCost } = book.valueEntries;
  for (let row = ledger.valueEntries.first(outbound); row !== 0; row = ledger.valueEntries.next(row)) {
    if (inventoriable.a[row] !== 0) valuedByAverageCost.setFlag(row, byAverage);
  }
}
