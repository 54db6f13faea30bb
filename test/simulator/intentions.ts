/**
 * What each posting set out to write, noted before its first cell was written, and what became of it in the end: the judge of a story, who knows nothing of the product's own
 * safeguards. A posted row is known by its table and its key; its facts must stand in the workbook as the posting had them.
 */
import type { Book } from '../../src/book/book';
import type { BookColumn } from '../../src/book/book-column';
import type { TableChanges } from '../../src/book/changes';
import { schema, type TableName, tableNames } from '../../src/schema';
import { cellOf } from '../../src/workbook/write/cell-of';
import type { Cell } from '../../src/workbook/port';
import { bodyOf } from '../host/build';
import type { Workbook } from '../host/model/workbook';
import { captions, headersOf } from './small-company';

const registerTables: readonly TableName[] = ['itemRegisters', 'glRegisters'];

/** Posted tables whose rows postings only add. Applications move to their history, and registers are judged by the product's own check. */
const judged = tableNames.filter((name) => schema[name].nature === 'posted' && !registerTables.includes(name) && !/^avg|Adjmt/.test(name));

type Rows = Map<string, string>;

export interface Intention {
  readonly who: string;
  readonly what: string;
  readonly rows: Rows;
  /** Numbers of its item registers. */
  readonly registers: readonly number[];
  /** What the pane told its user: written, or not, or nothing at all because it was closed. */
  told: 'written' | 'refused' | 'nothing';
}

const isFact = (role: string, kind: string, name: string): boolean =>
  (role === 'fact' || role === 'key') && kind !== 'dimensions' && name !== 'seal';

const text = (cell: Cell | undefined): string => (cell === null || cell === undefined ? '' : String(cell));

/** The rows that a command's changes add to posted tables. */
export function intentionOf(book: Book, changes: readonly TableChanges[], who: string, what: string): Intention {
  const rows: Rows = new Map();
  for (const change of changes.filter(({ table }) => judged.includes(table))) {
    const table = book.table(change.table);
    const columns = table.columns.filter(({ name, spec }) => isFact(spec.role, spec.kind, name));
    const shown = (column: BookColumn, row: number): string => text(cellOf(book, column, column.get(row), captions));
    for (let row = change.firstAppended; row <= change.lastAppended; row++) {
      if (table.isRemoved(row)) continue;
      const key = columns.filter(({ name }) => table.spec.key.includes(name)).map((column) => shown(column, row));
      rows.set(`${table.spec.name} ${key.join('/')}`, columns.map((column) => shown(column, row)).join('|'));
    }
  }
  const registers = changes
    .filter(({ table }) => table === 'itemRegisters')
    .flatMap(({ firstAppended, lastAppended }) => Array.from({ length: lastAppended - firstAppended + 1 }, (_, i) => firstAppended + i));
  return { who, what, rows, registers, told: 'nothing' };
}

/** The posted rows that stand in a workbook; a key that stands there twice is told. */
export function postedRows(workbook: Workbook): { rows: Rows; twice: string[] } {
  const rows: Rows = new Map();
  const twice: string[] = [];
  for (const name of judged) {
    const table = workbook.findTable(schema[name].name);
    if (!table) continue;
    const headers = headersOf(table);
    const columns = Object.entries(schema[name].columns)
      .filter(([column, { role, kind }]) => isFact(role, kind, column))
      .map(([column, spec]) => ({
        at: headers.indexOf(captions.column(spec.caption)),
        isKey: (schema[name].key as string[]).includes(column),
      }));
    for (const cells of bodyOf(workbook, table.name)) {
      if (cells.every((cell) => cell === '')) continue;
      const key = `${schema[name].name} ${columns
        .filter(({ isKey }) => isKey)
        .map(({ at }) => text(cells[at]))
        .join('/')}`;
      if (rows.has(key)) twice.push(key);
      rows.set(key, columns.map(({ at }) => text(cells[at])).join('|'));
    }
  }
  return { rows, twice };
}

/** What is wrong with the ledger in the end, in words; nothing when every posting is whole or not there at all. */
export function damageOf(
  before: Rows,
  after: ReturnType<typeof postedRows>,
  intentions: readonly Intention[],
  removed: ReadonlySet<number>,
): string[] {
  const damage = after.twice.map((key) => `${key} stands there twice`);
  for (const [key, facts] of before)
    if (after.rows.get(key) !== facts) damage.push(`${key} of before is ${after.rows.has(key) ? 'changed' : 'lost'}`);
  const explained = new Set(before.keys());
  const stands = ({ rows }: Intention): string[] => [...rows].filter(([key, facts]) => after.rows.get(key) === facts).map(([key]) => key);
  for (const intention of intentions) {
    const there = stands(intention);
    if (there.length === intention.rows.size) there.forEach((key) => explained.add(key));
    const isTakenBack = intention.registers.some((register) => removed.has(register));
    if (intention.told === 'written' && there.length < intention.rows.size && !isTakenBack)
      damage.push(`${intention.what} of ${intention.who}, told as written, has ${there.length} of ${intention.rows.size} rows`);
  }
  for (const [key, facts] of after.rows) {
    if (explained.has(key)) continue;
    const partly = intentions.find(({ rows }) => rows.get(key) === facts);
    damage.push(partly ? `${key} stands there, but ${partly.what} of ${partly.who} is not whole` : `${key} is nobody's: ${facts}`);
  }
  return damage;
}
