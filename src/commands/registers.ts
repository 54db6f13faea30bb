/**
 * Registers: one row per posting with the ranges of the entries it wrote (docs/rules/ledger.md, "Registers").
 * An item register is written when the posting made item ledger, value, capacity or application entries; a G/L register when it made G/L entries.
 * Posted rows that these ranges do not tell (posted document lines, links taken back, inventory period entries, the G/L register of the posting) stand in the register's Changes, so that
 * each posted row belongs to one register. Row counts and the hash chain are filled in by the seal when the posting goes to a workbook.
 */
import type { Book } from '../book/book';
import type { BookTable } from '../book/book-table';
import { registerStates, type TableName, tableNames } from '../schema';
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

/**
 * Called when a command has done its work: posted rows that no register of the command covers are written into its last item register, or into a new one where it made none.
 */
export function coverPostedRows(book: Book, request: Request, sourceCode: string): void {
  const registers = book.itemRegisters;
  const loose = tableNames.filter((name) => isNumberedByItself(book, name)).flatMap((name) => looseRows(book, name));
  if (loose.length === 0) return;
  const isNew = registers.rows === registers.rowsBefore;
  const row = isNew ? newRegister(book, registers, request, book.code(sourceCode)) : registers.rows;
  registers.changes.setText(row, loose.join(', '));
}

/** G/L registers are covered like any other row; their relation carries the register's number. */
function isNumberedByItself(book: Book, name: TableName): boolean {
  const { spec } = book.table(name);
  return spec.nature === 'posted' && spec.key.length === 1 && name !== 'itemRegisters';
}

const toColumns: Readonly<Partial<Record<TableName, readonly ['itemRegisters' | 'glRegisters', string]>>> = {
  itemLedgerEntries: ['itemRegisters', 'toEntryNo'],
  valueEntries: ['itemRegisters', 'toValueEntryNo'],
  capacityLedgerEntries: ['itemRegisters', 'toCapacityEntryNo'],
  itemApplicationEntries: ['itemRegisters', 'toApplicationEntryNo'],
  glEntries: ['glRegisters', 'toEntryNo'],
};

/** "PostedDocumentLines 3..4" when the command added rows that no register of its own covers. */
function looseRows(book: Book, name: TableName): string[] {
  const table = book.table(name);
  const first = Math.max(table.rowsBefore, lastCovered(book, name)) + 1;
  return first > table.rows ? [] : [`${table.spec.name} ${first}..${table.rows}`];
}

/** The last row of a table that a register of the running command covers by its range. */
function lastCovered(book: Book, name: TableName): number {
  const [registersName, to] = toColumns[name] ?? [];
  if (!registersName) return 0;
  const registers = book.table(registersName);
  const column = registers.columns.find((each) => each.name === to)!;
  let last = 0;
  for (let row = registers.rowsBefore + 1; row <= registers.rows; row++) last = Math.max(last, column.get(row));
  return last;
}
