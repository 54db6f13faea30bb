/**
 * Closing and reopening inventory periods (docs/rules/periods.md, "Closing", "Reopening"). A period is everything up to its ending date: closing one closes all that end earlier, reopening one reopens
 * all that end later, and each of them gets a line in its history.
 *
 * Refusals: `inventoryPeriodIsClosed`, `inventoryPeriodIsOpen`, `inventoryPeriodUnknown`, `inventoryPeriodBeforeClosed`, and what prevents closing.
 */
import type { Book } from '../../book/book';
import { appendRow } from '../../book/defaults';
import { refuse, refuseAny } from '../../book/refusal';
import { type Day, isoDate } from '../../decimal';
import { lastClosedDay } from '../posting/posting-date';
import { obstaclesToClosing } from './closing-test';

/** Who closes or reopens, and when. */
export interface PeriodChange {
  readonly endingDate: Day;
  readonly userId: string;
  readonly workDate: Day;
  readonly time: string;
}

/** At most so many obstacles are named at once; the test lists them all. */
const namedMax = 100;

/** Closes the period with this ending date, made if there is none, and all earlier ones that are open; returns how many. */
export function closeInventoryPeriod(book: Book, change: PeriodChange): number {
  const { inventoryPeriods: periods } = book;
  const row = periodToClose(book, change.endingDate);
  refuseAny(obstaclesToClosing(book, change.endingDate).slice(0, namedMax));
  const period = row === 0 ? newPeriod(book, change.endingDate) : row;
  return setClosed(book, change, true, (other) => other === period || periods.endingDate.a[other] < change.endingDate);
}

/** Reopens the period with this ending date and all later ones that are closed; returns how many. */
export function reopenInventoryPeriod(book: Book, change: PeriodChange): number {
  const { inventoryPeriods: periods } = book;
  const row = periods.find(change.endingDate);
  const values = { date: { day: change.endingDate } };
  if (row === 0) refuse('inventoryPeriodUnknown', values);
  if (!periods.closed.is(row)) refuse('inventoryPeriodIsOpen', values, { table: 'inventoryPeriods', row, column: 'closed' });
  return setClosed(book, change, false, (other) => periods.endingDate.a[other] >= change.endingDate);
}

/** Row of an open period, or 0 if it is yet to be made. */
function periodToClose(book: Book, endingDate: Day): number {
  const { inventoryPeriods: periods } = book;
  const row = periods.find(endingDate);
  const date = { day: endingDate };
  if (row !== 0 && periods.closed.is(row))
    refuse('inventoryPeriodIsClosed', { date }, { table: 'inventoryPeriods', row, column: 'closed' });
  const closed = lastClosedDay(book);
  if (row === 0 && endingDate <= closed)
    refuse('inventoryPeriodBeforeClosed', { date, closed: { day: closed } }, { table: 'inventoryPeriods' });
  return row;
}

/** A period is named by year and month, which read the same in every language. */
function newPeriod(book: Book, endingDate: Day): number {
  const row = appendRow(book, 'inventoryPeriods', { name: isoDate(endingDate).slice(0, 7) });
  book.inventoryPeriods.endingDate.set(row, endingDate);
  return row;
}

function setClosed(book: Book, change: PeriodChange, closed: boolean, concerns: (row: number) => boolean): number {
  const { inventoryPeriods: periods } = book;
  const rows = [...periods.all()].filter((row) => periods.closed.is(row) !== closed && concerns(row));
  rows.sort((a, b) => periods.endingDate.a[a] - periods.endingDate.a[b]);
  for (const row of rows) {
    periods.closed.setFlag(row, closed);
    writeHistory(book, change, periods.endingDate.a[row], closed);
  }
  return rows.length;
}

function writeHistory(book: Book, { userId, workDate, time }: PeriodChange, endingDate: number, closed: boolean): void {
  appendRow(book, 'inventoryPeriodEntries', {
    entryNo: book.inventoryPeriodEntries.rows + 1,
    endingDate,
    entryType: closed ? 'Close' : 'Re-open',
    userId,
    creationDate: workDate,
    creationTime: time,
    closingItemRegisterNo: book.itemRegisters.rows,
  });
}
