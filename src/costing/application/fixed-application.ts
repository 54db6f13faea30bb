/**
 * Application to one entry that the user names (docs/rules/application.md, "Applies-to Entry" and "Applies-from Entry").
 *
 * Applies-to: only that entry is used. It must be of the opposite direction, of the same item, variant and location, carry the same serial and lot number as far as these are specific, and have enough
 * left; what automatic applications took of it is given back first. Applies-from: an inbound takes the cost of an outbound; both keep their quantities.
 *
 * Refusals: `appliedEntryMissing`, `appliedEntryOtherItem`, `appliedEntrySameDirection`, `appliedEntryOtherPlace`, `appliedEntryOtherNumber`, `appliedEntryNotOpen`,
 * `appliedEntryTooSmall`, `appliedEntryFixed`, `appliedEntrySameOrder`, `appliedEntryClosesCircle`, `appliesFromNotOutbound`, `returnedTooMuch`.
 */
import { type Place, type Refusal, refusal, refuseAny } from '../../book/refusal';
import { toCell } from '../../decimal';
import { markSource } from '../ledger/insert-application-entry';
import { lotIsSpecific, serialIsSpecific } from '../ledger/specific-numbers';
import { orders } from '../ledger/kinds';
import type { Run } from '../run';
import type { Applicant } from './applicant';
import { applyToEntry } from './apply';
import { closesCircle, costReaches } from './cost-cycle';
import { makeRoom } from './make-room';
import { sameProductionLine } from './may-apply';

/** What the entry to be applied must agree with; quantity signed as the entry that is posted. */
export interface FixedApplication {
  readonly itemNo: number;
  readonly variantCode: number;
  readonly locationCode: number;
  readonly serialNo: number;
  readonly lotNo: number;
  readonly quantity: number;
}

/** What is wrong with Applies-to Entry, before anything is posted. What is left of the entry is tested when it is applied. */
export function appliesToProblems({ book }: Run, entry: number, to: FixedApplication, place: Place): Refusal[] {
  const { itemLedgerEntries: entries, items, strings } = book;
  if (entry < 1 || entry > entries.rows) return [refusal('appliedEntryMissing', { entry }, place)];
  const problems: Refusal[] = [];
  if (entries.itemNo.a[entry] !== to.itemNo || entries.variantCode.get(entry) !== to.variantCode) {
    return [
      refusal(
        'appliedEntryOtherItem',
        { entry, item: strings.text(entries.itemNo.a[entry]), variant: strings.text(entries.variantCode.get(entry)) },
        place,
      ),
    ];
  }
  if (entries.quantity.a[entry] > 0 === to.quantity > 0) problems.push(refusal('appliedEntrySameDirection', { entry }, place));
  if (entries.locationCode.a[entry] !== to.locationCode) {
    problems.push(refusal('appliedEntryOtherPlace', { entry, location: strings.text(entries.locationCode.a[entry]) }, place));
  }
  const item = items.find(to.itemNo);
  if (
    (entries.serialNo.get(entry) !== to.serialNo && serialIsSpecific(book, item)) ||
    (entries.lotNo.get(entry) !== to.lotNo && lotIsSpecific(book, item))
  ) {
    problems.push(
      refusal(
        'appliedEntryOtherNumber',
        { entry, serial: strings.text(entries.serialNo.get(entry)), lot: strings.text(entries.lotNo.get(entry)) },
        place,
      ),
    );
  }
  return problems;
}

/** What is wrong with Applies-from Entry, before anything is posted. */
export function appliesFromProblems({ book }: Run, entry: number, to: FixedApplication, place: Place): Refusal[] {
  const { itemLedgerEntries: entries, strings } = book;
  if (entry < 1 || entry > entries.rows) return [refusal('appliedEntryMissing', { entry }, place)];
  if (entries.itemNo.a[entry] !== to.itemNo || entries.variantCode.get(entry) !== to.variantCode) {
    return [
      refusal(
        'appliedEntryOtherItem',
        { entry, item: strings.text(entries.itemNo.a[entry]), variant: strings.text(entries.variantCode.get(entry)) },
        place,
      ),
    ];
  }
  if (entries.quantity.a[entry] >= 0 || to.quantity < 0) return [refusal('appliesFromNotOutbound', { entry }, place)];
  return [];
}

/** Applies an entry wholly to the one that its line names; throws `Refused`. */
export function applyToNamedEntry(run: Run, applicant: Applicant, place: Place): void {
  const { itemLedgerEntries: entries } = run.book;
  const named = applicant.appliesToEntry;
  const wanted = Math.abs(applicant.remaining);
  refuseAny(sameProductionLine(run, applicant.entry, named) ? [refusal('appliedEntrySameOrder', { entry: named }, place)] : []);
  if (Math.abs(entries.remainingQuantity.a[named]) < wanted) makeRoom(run, named, wanted, place);
  const left = Math.abs(entries.remainingQuantity.a[named]);
  if (left === 0) refuseAny([refusal('appliedEntryNotOpen', { entry: named }, place)]);
  if (left < wanted)
    refuseAny([refusal('appliedEntryTooSmall', { entry: named, remaining: toCell(left, 5), quantity: toCell(wanted, 5) }, place)]);
  const isInbound = applicant.remaining > 0;
  const inbound = isInbound ? applicant.entry : named;
  const outbound = isInbound ? named : applicant.entry;
  if (closesCircle(run, inbound, outbound, applicant.appliesFromEntry))
    refuseAny([refusal('appliedEntryClosesCircle', { entry: named }, place)]);
  applyToEntry(run, applicant, named);
}

/**
 * An entry of a production order may not take its cost from the other side of its own order line - consumption from negative output, say - nor from an entry whose cost
 * already runs into it. To be called before the entry has links of its own.
 */
export function refuseReturnIntoOrder(run: Run, entry: number, outbound: number, place: Place): void {
  if (run.book.itemLedgerEntries.orderType.get(entry) !== orders.Production) return;
  if (sameProductionLine(run, entry, outbound)) refuseAny([refusal('appliedEntrySameOrder', { entry: outbound }, place)]);
  if (costReaches(run, outbound, entry)) refuseAny([refusal('appliedEntryClosesCircle', { entry: outbound }, place)]);
}

/** An inbound of `quantity` takes its cost from an outbound: the outbound counts as returned by so much and has cost to forward. */
export function countReturn(run: Run, outbound: number, quantity: number, place: Place): void {
  const { shippedQtyNotReturned } = run.book.itemLedgerEntries;
  const left = shippedQtyNotReturned.a[outbound] + quantity;
  if (left > 0) {
    const values = { entry: outbound, remaining: toCell(-shippedQtyNotReturned.a[outbound], 5), quantity: toCell(quantity, 5) };
    refuseAny([refusal('returnedTooMuch', values, place)]);
  }
  shippedQtyNotReturned.set(outbound, left);
  markSource(run, outbound);
}
