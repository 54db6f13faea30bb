/**
 * Takes an application back (docs/rules/application.md, "Taking back").
 *
 * Both entries get their quantity again; a return that took its cost from an outbound gives back the returned quantity instead and becomes a cost source of its own. The
 * link moves to the history. The entry that had its cost through the link gets a new valuation date: the later of its posting date and the latest date among the links it
 * still has. Both entries are remembered and search again at the end (reapply.ts).
 *
 * Refusals: `linkMissing`, `linkIsOwnRow`, `linkOfTransfer`, `linkOfDropShipment`, `linkOfCorrection`, `inventoryPeriodClosed`.
 */
import { type Place, type Refusal, refusal } from '../../book/refusal';
import { lastClosedDay } from '../posting/posting-date';
import { entryTypes, methods } from '../ledger/kinds';
import { writeApplication } from '../ledger/insert-application-entry';
import { lastDirectCost, sourceValuationDate } from '../ledger/last-value-entry';
import type { Run } from '../run';
import { setValuedByAverage } from './apply';
import { moveToHistory } from './history';
import { OpenEntries } from './open-entries';
import { rememberTouched } from './touched';
import { pullAlong, setDateOfRows, touchPoint } from './valuation-date';

/** The link was made by hand: one of its entries names the other as Applies-to Entry. */
export function isFixed({ book }: Run, row: number): boolean {
  const { itemApplicationEntries: t, itemLedgerEntries: entries } = book;
  const outbound = t.outboundItemEntryNo.a[row];
  const inbound = t.inboundItemEntryNo.a[row];
  return outbound !== 0 && (entries.appliesToEntry.get(inbound) === outbound || entries.appliesToEntry.get(outbound) === inbound);
}

/** Why a link cannot be taken back; empty when it can. */
export function unapplyProblems({ book }: Run, row: number): Refusal[] {
  const { itemApplicationEntries: t, itemLedgerEntries: entries } = book;
  const place: Place = { table: 'itemApplicationEntries', row };
  if (row < 1 || row > t.rows || t.isRemoved(row)) return [refusal('linkMissing', { entry: row })];
  const inbound = t.inboundItemEntryNo.a[row];
  const outbound = t.outboundItemEntryNo.a[row];
  if (outbound === 0) return [refusal('linkIsOwnRow', { entry: row }, place)];
  const problems: Refusal[] = [];
  if (entries.entryType.a[outbound] === entryTypes.Transfer || t.transferredFromEntryNo.get(row) !== 0) {
    problems.push(refusal('linkOfTransfer', { entry: row }, place));
  }
  if (entries.dropShipment.is(inbound) && entries.dropShipment.is(outbound))
    problems.push(refusal('linkOfDropShipment', { entry: row }, place));
  const cause = t.itemLedgerEntryNo.a[row];
  if (entries.correction.is(cause)) problems.push(refusal('linkOfCorrection', { entry: row }, place));
  const closed = lastClosedDay(book);
  const day = t.postingDate.a[row];
  if (day <= closed) problems.push(refusal('inventoryPeriodClosed', { date: { day }, firstFreeDay: { day: closed + 1 } }, place));
  return problems;
}

/** Takes a link back that has no `unapplyProblems`. */
export function unapply(run: Run, row: number): void {
  const { book, ledger } = run;
  const { itemApplicationEntries: t, itemLedgerEntries: entries, items } = book;
  const inbound = t.inboundItemEntryNo.a[row];
  const outbound = t.outboundItemEntryNo.a[row];
  const ofCost = t.quantity.a[row] > 0;
  const receiver = ofCost ? inbound : outbound;
  const fixed = isFixed(run, row);
  if (entries.appliesToEntry.get(inbound) === outbound) entries.appliesToEntry.set(inbound, 0);
  if (entries.appliesToEntry.get(outbound) === inbound) entries.appliesToEntry.set(outbound, 0);
  if (ofCost) giveBackReturn(run, row);
  else giveBackQuantity(run, row);
  const isAverage = items.costingMethod.a[items.find(entries.itemNo.a[inbound])] === methods.Average;
  if (isAverage && !fixed && !ofCost) setValuedByAverage(run, outbound, true);
  rememberTouched(run, inbound);
  rememberTouched(run, outbound);
  ledger.unlinkApplication(row);
  moveToHistory(run, row);
  dateAgain(run, receiver);
}

function giveBackQuantity({ book }: Run, row: number): void {
  const { itemApplicationEntries: t, itemLedgerEntries: entries } = book;
  const open = OpenEntries.of(book);
  const inbound = t.inboundItemEntryNo.a[row];
  const outbound = t.outboundItemEntryNo.a[row];
  const quantity = -t.quantity.a[row];
  open.setRemaining(inbound, entries.remainingQuantity.a[inbound] + quantity);
  open.setRemaining(outbound, entries.remainingQuantity.a[outbound] - quantity);
}

/** The return keeps a plain row of its own, without the outbound it took its cost from. */
function giveBackReturn(run: Run, row: number): void {
  const { itemApplicationEntries: t, itemLedgerEntries: entries } = run.book;
  const inbound = t.inboundItemEntryNo.a[row];
  const outbound = t.outboundItemEntryNo.a[row];
  entries.shippedQtyNotReturned.add(outbound, -t.quantity.a[row]);
  writeApplication(run, inbound, inbound, 0, 0, t.quantity.a[row], t.postingDate.a[row], true);
}

/** Valuation date of the entry that had its cost through the link, as the links it still has decide it. */
function dateAgain(run: Run, receiver: number): void {
  const { itemLedgerEntries: entries, valueEntries: values } = run.book;
  const before = values.valuationDate.a[lastDirectCost(run, receiver)];
  const date = Math.max(entries.postingDate.a[receiver], latestSourceDate(run, receiver));
  if (before === date) return;
  touchPoint(run, receiver, before);
  setDateOfRows(run, receiver, date, false);
  touchPoint(run, receiver, date);
  pullAlong(run, receiver, date);
}

function latestSourceDate(run: Run, receiver: number): number {
  const { itemApplicationEntries: t, itemLedgerEntries: entries } = run.book;
  let latest = 0;
  const positive = entries.positive.a[receiver] !== 0;
  for (let row = run.ledger.byCause.first(receiver); row !== 0; row = run.ledger.byCause.next(row)) {
    const source = positive ? t.outboundItemEntryNo.a[row] : t.inboundItemEntryNo.a[row];
    if (source === 0 || t.quantity.a[row] > 0 !== positive) continue;
    latest = Math.max(latest, sourceValuationDate(run, source));
  }
  return latest;
}
