/**
 * Registers: one row per posting with the ranges of the entries it wrote (docs/rules/ledger.md, "Registers").
 * An item register is written when the posting made item ledger, value, capacity or application entries; a G/L register when it made G/L entries.
 * Row counts and the hash chain are filled in by the seal when the posting goes to a workbook.
 */
import type { Book } from '../book/book';
import type { BookTable } from '../book/book-table';
import { registerStates } from '../schema';
import type { Run } from '../costing/run';
import type { Request } from './command';
import type { CountsBefore } from './posting-run';

const completed = registerStates.indexOf('Completed');

export function writeRegisters(book: Book, request: Request, run: Run, before: CountsBefore): void {
  const { itemRegisters, glRegisters } = book;
  const madeItemEntries =
    book.itemLedgerEntries.rows > before.entries ||
    book.valueEntries.rows > before.valueEntries ||
    book.capacityLedgerEntries.rows > before.capacityEntries ||
    book.itemApplicationEntries.rows > before.applications;
  if (madeItemEntries) {
    const row = newRegister(book, itemRegisters, request, run.sourceCode);
    range(row, itemRegisters.fromEntryNo, itemRegisters.toEntryNo, before.entries, book.itemLedgerEntries);
    range(row, itemRegisters.fromValueEntryNo, itemRegisters.toValueEntryNo, before.valueEntries, book.valueEntries);
    range(row, itemRegisters.fromCapacityEntryNo, itemRegisters.toCapacityEntryNo, before.capacityEntries, book.capacityLedgerEntries);
    range(row, itemRegisters.fromApplicationEntryNo, itemRegisters.toApplicationEntryNo, before.applications, book.itemApplicationEntries);
  }
  if (book.glEntries.rows > before.glEntries) {
    const row = newRegister(book, glRegisters, request, run.sourceCode);
    range(row, glRegisters.fromEntryNo, glRegisters.toEntryNo, before.glEntries, book.glEntries);
  }
}

function newRegister(book: Book, table: Book['itemRegisters'] | Book['glRegisters'], request: Request, sourceCode: number): number {
  const row = table.append();
  table.no.set(row, row);
  table.state.set(row, completed);
  table.creationDate.set(row, request.now.day);
  table.creationTime.setText(row, request.now.time);
  table.userId.set(row, book.code(request.userId));
  table.sourceCode.set(row, sourceCode);
  return row;
}

interface NumberColumn {
  set(row: number, value: number): void;
}

/** From and to number of the rows a table gained; 0 and 0 when it gained none. */
function range(row: number, from: NumberColumn, to: NumberColumn, before: number, table: BookTable): void {
  if (table.rows === before) return;
  from.set(row, before + 1);
  to.set(row, table.rows);
}
