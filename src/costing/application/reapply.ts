/**
 * Applies entries again that lost an application (docs/rules/application.md, "Taking back").
 *
 * Each touched entry that is still open searches as when it was posted, decreases before increases, by posting date and entry number. Its cost has to be forwarded
 * again. A decrease that finds nothing stays open if the item may be short, else the whole posting is refused.
 */
import { type Place, type Refusal, refusal, refuseAny } from '../../book/refusal';
import { entryTypes, methods } from '../ledger/kinds';
import { writeApplication } from '../ledger/insert-application-entry';
import { lastDirectCost, sourceValuationDate } from '../ledger/last-value-entry';
import { lastClosedDay } from '../posting/posting-date';
import type { Run } from '../run';
import { applyToOpenEntries, setValuedByAverage } from './apply';
import type { Applicant } from './applicant';
import { costReaches } from './cost-cycle';
import { appliesToProblems, applyToNamedEntry, countReturn } from './fixed-application';
import { moveToHistory } from './history';
import { OpenEntries } from './open-entries';
import { shortageProblems } from './shortage';
import { takeTouched } from './touched';
import { pullAlong, setDateOfRows, touchPoint } from './valuation-date';

/** To be called once, when the last line of a batch or document is posted. */
export function reapplyTouched(run: Run): void {
  const touched = takeTouched(run);
  for (const entry of inOrderOfSearch(run, touched)) {
    if (run.book.itemLedgerEntries.remainingQuantity.a[entry] !== 0) reapply(run, entry);
  }
  for (const entry of touched) refuseAny(shortageProblems(run, entry, { table: 'itemLedgerEntries', row: entry }));
}

/** Decreases first, each kind by posting date and number. */
function inOrderOfSearch({ book }: Run, entries: readonly number[]): number[] {
  const { positive, postingDate } = book.itemLedgerEntries;
  return [...entries].sort((a, b) => positive.a[a] - positive.a[b] || postingDate.a[a] - postingDate.a[b] || a - b);
}

/**
 * What is wrong with applying an entry again: its posting date lies in a closed inventory period, it is not open although nothing is named, or the entry named does not go
 * with it (item, variant, location, direction, numbers).
 */
export function namedEntryProblems(run: Run, entry: number, appliesTo: number, place: Place): Refusal[] {
  const { itemLedgerEntries: entries } = run.book;
  const day = entries.postingDate.a[entry];
  const closed = lastClosedDay(run.book);
  const problems: Refusal[] = [];
  if (day <= closed) problems.push(refusal('inventoryPeriodClosed', { date: { day }, firstFreeDay: { day: closed + 1 } }, place));
  if (appliesTo === 0) {
    if (entries.remainingQuantity.a[entry] === 0) problems.push(refusal('appliedEntryNotOpen', { entry }, place));
    return problems;
  }
  const to = {
    itemNo: entries.itemNo.a[entry],
    variantCode: entries.variantCode.get(entry),
    locationCode: entries.locationCode.a[entry],
    serialNo: entries.serialNo.get(entry),
    lotNo: entries.lotNo.get(entry),
    quantity: entries.quantity.a[entry],
  };
  return [...problems, ...appliesToProblems(run, appliesTo, to, place)];
}

/** Lets an open entry search as if it were posted now. */
export function reapply(run: Run, entry: number): void {
  const applicant = applicantAgain(run, entry, 0);
  applyToOpenEntries(run, applicant);
  finish(run, applicant);
}

/**
 * Applies an open entry to another by hand. An inbound of a cost receiver (return, transfer) and an outbound become linked for cost alone when their quantities are not both
 * open; everything else is a quantity application. Throws `Refused`.
 */
export function applyByHand(run: Run, entry: number, appliesTo: number, place: Place): void {
  const { itemLedgerEntries: entries, items } = run.book;
  const inbound = entries.positive.a[entry] !== 0 ? entry : appliesTo;
  const outbound = inbound === entry ? appliesTo : entry;
  const bothOpen = entries.remainingQuantity.a[inbound] !== 0 && entries.remainingQuantity.a[outbound] !== 0;
  if (!bothOpen && !isCostSource(run, inbound)) {
    linkCost(run, inbound, outbound, place);
    return;
  }
  entries.appliesToEntry.set(outbound, inbound);
  const applicant = applicantAgain(run, outbound, inbound);
  const most = Math.min(-applicant.remaining, entries.remainingQuantity.a[inbound]);
  if (most > 0) applicant.remaining = -most;
  const rest = entries.remainingQuantity.a[outbound] - applicant.remaining;
  applyToNamedEntry(run, applicant, place);
  applicant.remaining += rest;
  finish(run, applicant);
  if (items.costingMethod.a[items.find(entries.itemNo.a[outbound])] === methods.Average) setValuedByAverage(run, outbound, false);
}

/** Entries that bring cost of their own; a return or a transfer inbound may take it from an outbound. */
function isCostSource({ book }: Run, inbound: number): boolean {
  const type = book.itemLedgerEntries.entryType.a[inbound];
  return (
    type === entryTypes.Purchase ||
    type === entryTypes['Positive Adjmt.'] ||
    type === entryTypes.Output ||
    type === entryTypes['Assembly Output']
  );
}

function applicantAgain(run: Run, entry: number, appliesToEntry: number): Applicant {
  const { itemLedgerEntries: entries, items, valueEntries } = run.book;
  const method = items.costingMethod.a[items.find(entries.itemNo.a[entry])];
  return {
    entry,
    method,
    appliesToEntry,
    appliesFromEntry: 0,
    costRule: method !== methods.Average || appliesToEntry !== 0 ? 'always' : 'never',
    remaining: entries.remainingQuantity.a[entry],
    valuationDate: valueEntries.valuationDate.a[lastDirectCost(run, entry)],
    again: true,
  };
}

/** Writes what is left, opens the average cost period and marks the entry: its cost has to be forwarded again. */
function finish(run: Run, applicant: Applicant): void {
  const { entry } = applicant;
  OpenEntries.of(run.book).setRemaining(entry, applicant.remaining);
  costChanged(run, entry);
  pullAlong(run, entry, sourceValuationDate(run, entry));
}

function costChanged(run: Run, entry: number): void {
  const { itemLedgerEntries: entries, items, valueEntries } = run.book;
  run.ledger.setMark(entry, true);
  const item = entries.itemNo.a[entry];
  items.costIsAdjusted.setFlag(items.find(item), false);
  run.itemsTouched.add(item);
  const first = run.ledger.valueEntries.first(entry);
  if (first !== 0) touchPoint(run, entry, valueEntries.valuationDate.a[first]);
}

/** A return takes its cost from the outbound from now on. */
function linkCost(run: Run, inbound: number, outbound: number, place: Place): void {
  const { itemLedgerEntries: entries, itemApplicationEntries: links } = run.book;
  if (costReaches(run, inbound, outbound)) refuseAny([refusal('appliedEntryClosesCircle', { entry: outbound }, place)]);
  countReturn(run, outbound, entries.quantity.a[inbound], place);
  for (let row = run.ledger.byCause.first(inbound); row !== 0; row = run.ledger.byCause.next(row)) {
    if (links.quantity.a[row] <= 0 || links.outboundItemEntryNo.a[row] !== 0) continue;
    run.ledger.unlinkApplication(row);
    moveToHistory(run, row);
    break;
  }
  writeApplication(run, inbound, inbound, outbound, 0, entries.quantity.a[inbound], entries.postingDate.a[inbound], true);
  const date = Math.max(entries.postingDate.a[inbound], sourceValuationDate(run, outbound));
  setDateOfRows(run, inbound, date, false);
  pullAlong(run, inbound, date);
  costChanged(run, inbound);
}
