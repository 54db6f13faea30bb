/**
 * How application moves valuation dates (docs/rules/valuation-date.md).
 *
 * An outbound takes the date of its source when that is later than its own posting date, or whenever it is applied by hand. A shortage takes the date of the inbound that
 * covers it when that is later, and whoever received cost from the shortage is pulled along. The average cost period that a covered shortage leaves is calculated anew.
 */
import type { Day } from '../../decimal';
import { valueTypes } from '../ledger/kinds';
import { lastDirectCost, sourceValuationDate } from '../ledger/last-value-entry';
import type { Run } from '../run';
import type { Applicant } from './applicant';

/** An outbound has been applied to an inbound: its valuation date, as the last source with a later date decides it. */
export function takeSourceDate(run: Run, applicant: Applicant, inbound: number): void {
  const posted = run.book.itemLedgerEntries.postingDate.a[applicant.entry];
  const source = sourceValuationDate(run, inbound);
  const byHand = applicant.appliesToEntry !== 0;
  if (posted < source || byHand) applicant.valuationDate = source;
  else if (applicant.valuationDate <= posted) applicant.valuationDate = posted;
  else return;
  if (applicant.again) setDateOfRows(run, applicant.entry, applicant.valuationDate, byHand);
}

/** An inbound has covered a shortage: the shortage takes its date when that is later. */
export function raiseShortage(run: Run, outbound: number, date: number): void {
  const before = sourceValuationDate(run, outbound);
  if (before >= date) return;
  touchPoint(run, outbound, before);
  raiseAllRows(run, outbound, date);
  pullAlong(run, outbound, date);
}

/** Opens the average cost period of an entry at a date. */
export function touchPoint({ book, entryPoints, averageCost }: Run, entry: number, date: number): void {
  const { itemLedgerEntries: entries } = book;
  entryPoints.touch(averageCost, entries.itemNo.a[entry], entries.variantCode.get(entry), entries.locationCode.a[entry], date as Day);
}

/**
 * Sets the date of the rows of an entry that is applied again. Rows whose date is still their posting date only move forward, unless the application is by hand.
 */
export function setDateOfRows({ book, ledger }: Run, entry: number, date: number, byHand: boolean): void {
  const { valueEntries: values } = book;
  for (let row = ledger.valueEntries.first(entry); row !== 0; row = ledger.valueEntries.next(row)) {
    const now = values.valuationDate.a[row];
    if (now === date) continue;
    if (now !== values.postingDate.a[row] || now < date || byHand) ledger.setValuationDate(row, date);
  }
}

function raiseAllRows({ book, ledger }: Run, entry: number, date: number): void {
  const { valuationDate } = book.valueEntries;
  for (let row = ledger.valueEntries.first(entry); row !== 0; row = ledger.valueEntries.next(row)) {
    if (valuationDate.a[row] !== date) ledger.setValuationDate(row, date);
  }
}

/** Raises what took cost from an entry, and what took cost from that, as far as its date is earlier. */
export function pullAlong(run: Run, from: number, date: number): void {
  const waiting = [from];
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    for (const receiver of costReceivers(run, entry)) {
      const row = lastDirectCost(run, receiver);
      if (row === 0 || run.book.valueEntries.valuationDate.a[row] >= date) continue;
      raiseRows(run, receiver, date);
      waiting.push(receiver);
    }
  }
}

/** Revaluations keep a later date of their own. */
function raiseRows({ book, ledger }: Run, entry: number, date: number): void {
  const { valuationDate, entryType } = book.valueEntries;
  for (let row = ledger.valueEntries.first(entry); row !== 0; row = ledger.valueEntries.next(row)) {
    const now = valuationDate.a[row];
    if (now < date || (now !== date && entryType.a[row] !== valueTypes.Revaluation)) ledger.setValuationDate(row, date);
  }
}

/** Of an inbound the outbounds applied to it, of an outbound its returns and transfer inbounds. */
function costReceivers({ book, ledger }: Run, entry: number): number[] {
  const { itemApplicationEntries: links, itemLedgerEntries: entries } = book;
  const receivers: number[] = [];
  if (entries.positive.a[entry] !== 0) {
    for (let row = ledger.byInbound.first(entry); row !== 0; row = ledger.byInbound.next(row)) {
      const outbound = links.outboundItemEntryNo.a[row];
      if (outbound !== 0 && links.itemLedgerEntryNo.a[row] !== entry) receivers.push(outbound);
    }
  } else {
    for (let row = ledger.returnsOf.first(entry); row !== 0; row = ledger.returnsOf.next(row))
      receivers.push(links.inboundItemEntryNo.a[row]);
  }
  return receivers;
}
