/**
 * What a command did to the book, as data: shown by a preview, written by the workbook layer, sealed by the register.
 */
import type { TableName } from '../schema';
import type { Book } from './book';

export interface CellChange {
  readonly table: TableName;
  readonly row: number;
  readonly column: string;
  readonly before: number;
  readonly after: number;
}

export interface TableChanges {
  readonly table: TableName;
  /** First and last appended row; `last < first` if none. Rows appended and removed again by the same command lie among them as removed. */
  readonly firstAppended: number;
  readonly lastAppended: number;
  /** Rows of before that were removed. */
  readonly removed: readonly number[];
  /** Cells of older rows whose value is now another; rows removed since are left out. */
  readonly changed: readonly CellChange[];
}

/** Changes of the running command, by table; tables that did not change are left out. */
export function changesOf(book: Book): TableChanges[] {
  const changed = changedCells(book);
  const names = Object.keys(book).filter((name) => isTable(book, name)) as TableName[];
  return names
    .map((table) => {
      const { rowsBefore, rows } = book.table(table);
      const removed = book.table(table).removedByCommand();
      return { table, firstAppended: rowsBefore + 1, lastAppended: rows, removed, changed: changed.get(table) ?? [] };
    })
    .filter((t) => t.lastAppended >= t.firstAppended || t.removed.length > 0 || t.changed.length > 0);
}

/** Changes as they are told to people: what the product itself remembers of the settings (and first writes down with any first command) is none of theirs. */
export function toldChanges(changes: readonly TableChanges[]): readonly TableChanges[] {
  return changes.filter(({ table }) => table !== 'settingsInForce');
}

function isTable(book: Book, name: string): boolean {
  return book.table(name as TableName) !== undefined;
}

/** Each changed cell once, with the value before the command and the value now. */
function changedCells(book: Book): Map<TableName, CellChange[]> {
  const byTable = new Map<TableName, CellChange[]>();
  const seen = new Map<unknown, Set<number>>();
  book.log.visit((column, row, before) => {
    let rows = seen.get(column);
    if (!rows) seen.set(column, (rows = new Set()));
    if (rows.has(row)) return;
    rows.add(row);
    const after = column.get(row);
    if (Object.is(after, before) || column.table.isRemoved(row)) return;
    const table = column.table.tableName as TableName;
    let list = byTable.get(table);
    if (!list) byTable.set(table, (list = []));
    list.push({ table, row, column: column.name, before, after });
  });
  return byTable;
}
