/**
 * Brings what cost adjustment did in a copy of the ledger back to the book: the state it changed, and the value entries it wrote, with the same numbers (docs/architecture.md, "Large adjustments").
 * The book records the changes, and its general ledger follows each value entry, as if they had been made there.
 */
import type { Book } from '../../../book/book';
import type { BookColumn } from '../../../book/book-column';
import { type Refusal, Refused } from '../../../book/refusal';
import type { Run } from '../../run';
import { PeriodBalances } from '../average/period-balances';
import { bringBackTotals } from '../cards/totals';
import { type LedgerByItem, leftOut } from './ledger-by-item';

/** Has costs adjusted in the copy, then brings what was done there back. Refusals name the rows of the book. */
export function adjustCopy(run: Run, copy: LedgerByItem, adjust: () => void): void {
  try {
    adjust();
  } catch (error) {
    throw error instanceof Refused ? new Refused(error.refusals.map((refusal) => inOwnNumbers(refusal, copy))) : error;
  }
  bringBack(run, copy);
}

function inOwnNumbers(refusal: Refusal, { book }: LedgerByItem): Refusal {
  const { table, row } = refusal;
  if (row === undefined || table === undefined || !(table in leftOut)) return refusal;
  return { ...refusal, row: book[table as keyof typeof leftOut].entryNo.a[row] };
}

function bringBack(run: Run, copy: LedgerByItem): void {
  const { book, ledger } = run;
  const first = book.valueEntries.rows + 1;
  bringState(book, copy);
  ledger.findMarked();
  appendWritten(book, copy, first);
  for (let row = first; row <= book.valueEntries.rows; row++) makeKnown(run, row);
  PeriodBalances.bringBack(copy.book, run, copy.at.valueEntries);
  bringBackTotals(copy.book, book);
}

/** Cells of rows that were there before, of the columns that changed. */
function bringState(book: Book, { at, changed }: LedgerByItem): void {
  for (const column of changed.all) {
    const own = ownColumn(book, column);
    const { a } = column;
    const to = at[column.table.tableName as keyof typeof leftOut];
    for (let row = 1; row < to.length; row++) {
      const now = a[to[row]];
      if (now !== own.get(row)) own.set(row, now);
    }
  }
}

/** The column of the book that a column of the copy was made from. */
function ownColumn(book: Book, { name, table: { tableName } }: BookColumn): BookColumn {
  if (leftOut[tableName as keyof typeof leftOut].includes(name)) throw new Error(`${tableName}.${name} is not in the copy`);
  return book.table(tableName as keyof typeof leftOut).columns.find((column) => column.name === name)!;
}

/** Value entries written in the copy, from `first` on: the same rows, naming entries by their own numbers. */
function appendWritten(book: Book, { book: copy }: LedgerByItem, first: number): void {
  const { valueEntries: from, itemLedgerEntries } = copy;
  const { valueEntries: to } = book;
  if (from.rows < first) return;
  to.appendRows(from.rows - first + 1);
  book.table('valueEntries').columns.forEach((column, i) => column.copyRows(copy.table('valueEntries').columns[i], first, from.rows));
  const entryNo = itemLedgerEntries.entryNo.a;
  const valueNo = from.entryNo.a;
  const entries = to.itemLedgerEntryNo.a;
  for (let row = first; row <= from.rows; row++) {
    entries[row] = entryNo[entries[row]];
    const corrected = to.appliesToEntry.get(row);
    if (corrected !== 0) to.appliesToEntry.put(row, valueNo[corrected]);
  }
}

/** The ledger of the book knows a value entry whose totals it has already. */
function makeKnown(run: Run, row: number): void {
  const { valueEntries } = run.book;
  run.ledger.valueEntries.add(valueEntries.itemLedgerEntryNo.a[row], row);
  run.touchItem(valueEntries.itemNo.a[row]);
  run.valueEntryWritten(row);
}
