/**
 * Which posted rows a register covers: the ranges that its columns tell, those that its Changes name ("PostedDocumentLines 3..4"), and for a G/L register the relations that carry
 * its number. A register stands in the row of its number.
 */
import type { Book } from '../../book/book';
import type { BookTable } from '../../book/book-table';
import { schema, type TableName, tableNames } from '../../schema';

export type RegisterTable = 'itemRegisters' | 'glRegisters';
/** In the order in which they are sealed: an item register covers the G/L register of its posting. */
export const registerTables: readonly RegisterTable[] = ['glRegisters', 'itemRegisters'];

export interface CoveredRange {
  readonly table: TableName;
  readonly from: number;
  readonly to: number;
}

/** Columns of a register that hold the range of a table. */
const rangeColumns: Readonly<Record<RegisterTable, readonly (readonly [TableName, string, string])[]>> = {
  itemRegisters: [
    ['itemLedgerEntries', 'fromEntryNo', 'toEntryNo'],
    ['valueEntries', 'fromValueEntryNo', 'toValueEntryNo'],
    ['capacityLedgerEntries', 'fromCapacityEntryNo', 'toCapacityEntryNo'],
    ['itemApplicationEntries', 'fromApplicationEntryNo', 'toApplicationEntryNo'],
  ],
  glRegisters: [['glEntries', 'fromEntryNo', 'toEntryNo']],
};

const byName = new Map<string, TableName>(tableNames.map((name) => [schema[name].name, name]));

/** Posted tables whose rows are known by a number of their own. */
function isNumbered(book: Book, name: TableName): boolean {
  const { spec } = book.table(name);
  return spec.nature === 'posted' && spec.key.length === 1;
}

/** Posted tables that registers cover: all but the relation, which carries the number of its register, and the registers of items. */
export function numberedTables(book: Book): TableName[] {
  return tableNames.filter((name) => isNumbered(book, name) && name !== 'itemRegisters');
}

/** Ranges of a register as far as they can be numbers of rows. */
export function coveredRanges(book: Book, name: RegisterTable, row: number): CoveredRange[] {
  const table = book[name];
  const ranges = rangeColumns[name].map(([covered, from, to]) => ({
    table: covered,
    from: numberOf(table, from, row),
    to: numberOf(table, to, row),
  }));
  return [...ranges, ...rangesIn(table.changes.text(row))].filter(({ from, to }) => from > 0 && to >= from);
}

function numberOf(table: BookTable, column: string, row: number): number {
  return table.columns.find(({ name }) => name === column)!.get(row);
}

function rangesIn(changes: string): CoveredRange[] {
  return changes.split(', ').flatMap((part) => {
    const [, name = '', from, to] = /^(\w+) (\d+)\.\.(\d+)$/.exec(part) ?? [];
    const table = byName.get(name);
    return table === undefined ? [] : [{ table, from: Number(from), to: Number(to) }];
  });
}

/** Rows of the G/L relation by the register they name, each list in the order of its numbers, wherever the rows stand on the sheet. */
export function relationsByRegister({ glItemLedgerRelation: relation }: Book): Map<number, number[]> {
  const byRegister = new Map<number, number[]>();
  for (const row of relation.all()) {
    const register = relation.glRegisterNo.a[row];
    const rows = byRegister.get(register);
    if (rows) rows.push(row);
    else byRegister.set(register, [row]);
  }
  const { glEntryNo, valueEntryNo } = relation;
  for (const rows of byRegister.values()) rows.sort((a, b) => glEntryNo.a[a] - glEntryNo.a[b] || valueEntryNo.a[a] - valueEntryNo.a[b]);
  return byRegister;
}

/** Row in the history of each link that was taken back, by the number of the link. */
export function linksInHistory({ itemApplicationEntryHistory: history }: Book): Map<number, number> {
  return new Map([...history.all()].map((row) => [history.entryNo.a[row], row]));
}
