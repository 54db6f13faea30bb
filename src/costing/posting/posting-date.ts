/**
 * On which days may be posted (docs/rules/posting.md, "Posting dates").
 *
 * A day is allowed inside Allow Posting From and To of the user's row in User Setup if it fills either of them, else inside those of the general ledger setup, and when
 * no closed inventory period ends on or after it. Nothing but cost adjustment may post before the Earliest Allowed Val. Date. Refusals: `postingDateMissing`, `postingDateNotAllowed`,
 * `inventoryPeriodClosed` (names the first free day), `postingDateBeforeEarliest`.
 */
import type { Book } from '../../book/book';
import { type Place, type Refusal, refusal } from '../../book/refusal';
import { asDay, type Day } from '../../decimal';
import type { Run } from '../run';

/** First and last allowed day; 0 = no limit. */
export interface AllowedDays {
  readonly from: Day;
  readonly to: Day;
}

/** What the setup allows the user of a run. */
export function allowedDays({ book, userId }: Pick<Run, 'book' | 'userId'>): AllowedDays {
  const { userSetup, generalLedgerSetup } = book;
  const user = userSetup.rows === 0 ? 0 : userSetup.find(userId);
  if (user !== 0 && (userSetup.allowPostingFrom.a[user] !== 0 || userSetup.allowPostingTo.a[user] !== 0)) {
    return { from: asDay(userSetup.allowPostingFrom.a[user]), to: asDay(userSetup.allowPostingTo.a[user]) };
  }
  return { from: asDay(generalLedgerSetup.allowPostingFrom.a[1]), to: asDay(generalLedgerSetup.allowPostingTo.a[1]) };
}

/** Ending date of the latest closed inventory period; 0 when none is closed. */
export function lastClosedDay({ inventoryPeriods }: Book): Day {
  let last = 0;
  for (let row = 1; row <= inventoryPeriods.rows; row++) {
    if (inventoryPeriods.isRemoved(row) || inventoryPeriods.closed.a[row] === 0) continue;
    if (inventoryPeriods.endingDate.a[row] > last) last = inventoryPeriods.endingDate.a[row];
  }
  return asDay(last);
}

/** What is wrong with posting on a day; `place` is the cell that holds it. */
export function checkPostingDate(run: Run, day: Day, place: Place): Refusal[] {
  if (day === 0) return [refusal('postingDateMissing', {}, place)];
  const problems: Refusal[] = [];
  const { from, to } = allowedDays(run);
  if (day < from || (to !== 0 && day > to)) problems.push(refusal('postingDateNotAllowed', { date: { day } }, place));
  const closed = lastClosedDay(run.book);
  if (day <= closed) problems.push(refusal('inventoryPeriodClosed', { date: { day }, firstFreeDay: { day: closed + 1 } }, place));
  return problems;
}

/** What is wrong with posting anything but an adjustment on a day, as to the Earliest Allowed Val. Date. */
export function earliestDateProblems({ book }: Run, day: number, place: Place): Refusal[] {
  const earliest = book.inventorySetup.earliestAllowedValDate.a[1];
  if (earliest === 0 || day === 0 || day >= earliest) return [];
  return [refusal('postingDateBeforeEarliest', { earliest: { day: earliest }, date: { day } }, place)];
}

/**
 * Posting date of a row that cost adjustment writes for a row of `day`: that day, if the general ledger setup allows it from below and no inventory period is closed
 * over it; else the later of Allow Posting From and the day after the last closed period.
 */
export function firstAllowedAdjustmentDate({ book }: Run, day: Day): Day {
  const from = book.generalLedgerSetup.allowPostingFrom.a[1];
  const closed = lastClosedDay(book);
  if (day >= from && day > closed) return day;
  return asDay(Math.max(from, closed === 0 ? 0 : closed + 1));
}
