/**
 * The seal of a posting (docs/safety.md, "The seal"): every posted row gets a checksum of its facts and its state, renewed when a posting changes its state; every register gets the number
 * of the rows it covers and a SHA-256 over their facts, chained to the register before.
 */
import type { Book } from '../../book/book';
import type { CellChange, TableChanges } from '../../book/changes';
import { tableNames, type TableName } from '../../schema';
import { RegisterHashes } from './register-hash';
import { registerTables, type RegisterTable } from './register-rows';
import { RowSeals } from './row-seal';

/** The name of the column that holds the checksum of a row. */
const sealColumn = 'seal';

/** Seals what a command that has been kept did; returns its changes with the seals of older rows renewed. */
export function sealed(book: Book, changes: readonly TableChanges[]): TableChanges[] {
  const withSeals = changes.map((change) => (isSealed(book, change.table) ? sealRows(book, change) : change));
  for (const name of registerTables) {
    const registers = changes.find(({ table }) => table === name);
    if (registers) sealRegisters(book, name, registers.firstAppended, registers.lastAppended);
  }
  return withSeals;
}

/** Seals a book that is written for the first time: all its posted rows and all its registers. */
export function sealBook(book: Book): void {
  for (const table of tableNames) {
    if (isSealed(book, table)) sealRows(book, { table, firstAppended: 1, lastAppended: book.table(table).rows, removed: [], changed: [] });
  }
  for (const name of registerTables) sealRegisters(book, name, 1, book[name].rows);
}

/** Whether rows of a table carry a checksum. */
function isSealed(book: Book, name: TableName): boolean {
  return book.table(name).columns.some((column) => column.name === sealColumn);
}

/** Column with the checksums of a table. */
export function sealsOf(book: Book, name: TableName): ReturnType<Book['table']>['columns'][number] {
  return book.table(name).columns.find((column) => column.name === sealColumn)!;
}

function sealRows(book: Book, change: TableChanges): TableChanges {
  const table = book.table(change.table);
  const column = sealsOf(book, change.table);
  const seals = new RowSeals(book, table);
  for (let row = change.firstAppended; row <= change.lastAppended; row++) if (!table.isRemoved(row)) column.put(row, seals.of(row));
  const renewed: CellChange[] = [];
  // A row that was not as it was posted stays named: a posting that touches it does not make it right.
  const damaged = new Set(book.damage.filter(({ table: name }) => name === change.table).map(({ row: found }) => found));
  for (const row of new Set(change.changed.map((cell) => cell.row))) {
    if (damaged.has(row)) continue;
    const [before, after] = [column.get(row), seals.of(row)];
    if (before === after) continue;
    column.put(row, after);
    renewed.push({ table: change.table, row, column: sealColumn, before, after });
  }
  return renewed.length === 0 ? change : { ...change, changed: [...change.changed, ...renewed] };
}

function sealRegisters(book: Book, name: RegisterTable, first: number, last: number): void {
  const table = book[name];
  const hashes = new RegisterHashes(book);
  for (let row = first; row <= last; row++) {
    if (table.isRemoved(row)) continue;
    table.rowCount.put(row, hashes.rowCount(name, row));
    table.previousHash.put(row, row > 1 ? table.hash.get(row - 1) : 0);
    table.hash.put(row, book.strings.id(hashes.of(name, row)));
  }
}
