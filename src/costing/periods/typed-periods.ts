/**
 * What the user may not type into the inventory periods (docs/rules/periods.md, "Typing"): a period inside what is closed, and the row of a closed period gone or opened by hand. The history of closing and
 * reopening says what is closed; periods that were set up as closed have none and are taken as they stand.
 *
 * Refusals: `inventoryPeriodBeforeClosed`, `closedPeriodChanged`.
 */
import type { Book } from '../../book/book';
import { type Refusal, refusal, refuseAny } from '../../book/refusal';

/** To be called before each command. */
export function inventoryPeriodsTyped(book: Book): void {
  if (book.inventoryPeriodEntries.count === 0) return;
  const closed = closedByHistory(book);
  refuseAny([...changed(book, closed), ...insideClosed(book, closed)]);
}

/** Ending dates whose last event is Close. */
function closedByHistory({ inventoryPeriodEntries: history }: Book): number[] {
  const closed = new Set<number>();
  for (const row of history.all()) {
    if (history.entryType.text(row) === 'Close') closed.add(history.endingDate.a[row]);
    else closed.delete(history.endingDate.a[row]);
  }
  return [...closed].sort((a, b) => a - b);
}

function changed({ inventoryPeriods: periods }: Book, closed: readonly number[]): Refusal[] {
  return closed.flatMap((endingDate) => {
    const row = periods.find(endingDate);
    if (row !== 0 && periods.closed.is(row)) return [];
    return [refusal('closedPeriodChanged', { date: { day: endingDate } }, { table: 'inventoryPeriods', row, column: 'closed' })];
  });
}

/** Closing closed all that ended earlier, so an open one that does was typed since. */
function insideClosed({ inventoryPeriods: periods }: Book, closed: readonly number[]): Refusal[] {
  const last = closed.at(-1) ?? 0;
  return [...periods.all()]
    .filter((row) => !periods.closed.is(row) && periods.endingDate.a[row] < last && !closed.includes(periods.endingDate.a[row]))
    .map((row) => {
      const values = { date: { day: periods.endingDate.a[row] }, closed: { day: last } };
      return refusal('inventoryPeriodBeforeClosed', values, { table: 'inventoryPeriods', row, column: 'endingDate' });
    });
}
