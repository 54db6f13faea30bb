/**
 * The log of a posting (docs/safety.md, "A posting and its log"): all that it is going to write and all that stands there before, so that whoever opens the workbook after an
 * interruption can finish it or remove it. It is written before anything else, in pieces that fit a cell; the first row tells whose it is, how far it is and the hash of the pieces.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Book } from '../../book/book';
import type { BookTable } from '../../book/book-table';
import type { TableChanges } from '../../book/changes';
import type { TableName } from '../../schema';
import type { LogValue } from './log-values';
import { logValue } from './log-values';

/** What a posting does to one table. Rows are lists of values in the order of `columns`. */
export interface LoggedTable {
  readonly table: TableName;
  readonly columns: readonly string[];
  readonly added: readonly (readonly LogValue[])[];
  readonly removed: readonly (readonly LogValue[])[];
  /** Of each changed row its key, and of its cells the column with the value before and after. */
  readonly changed: readonly (readonly [readonly LogValue[], readonly (readonly [string, LogValue, LogValue])[]])[];
}

/** `writing` from the first to the last cell of the posting; then it was completed, or removed. */
export type LogState = 'writing' | 'completed' | 'removed';

export interface LogHead {
  readonly state: LogState;
  readonly userId: string;
  /** Universal time: 2026-01-31T09:30:00.000Z. */
  readonly since: string;
  /** Hash of the pieces together. */
  readonly hash: string;
}

export interface PostingLog extends LogHead {
  readonly tables: readonly LoggedTable[];
}

/** A cell holds 32,767 characters; Excel counts some of them twice. */
const charactersPerPiece = 16_000;

/** The log of changes that have been kept and sealed; reports are not in it, since they can be made again. */
export function loggedTables(book: Book, changes: readonly TableChanges[]): LoggedTable[] {
  return changes.filter(({ table }) => book.table(table).spec.nature !== 'report').map((change) => loggedTable(book, change));
}

function loggedTable(book: Book, { table: name, firstAppended, lastAppended, removed, changed }: TableChanges): LoggedTable {
  const table = book.table(name);
  const added: number[] = [];
  for (let row = firstAppended; row <= lastAppended; row++) if (!table.isRemoved(row)) added.push(row);
  const rows = [...added, ...removed];
  const columns = table.columns.filter((column) => isKey(table, column.name) || rows.some((row) => column.get(row) !== column.blank));
  const valuesOf = (row: number): LogValue[] => columns.map((column) => logValue(book, column, column.get(row)));
  const cells = new Map<number, [string, LogValue, LogValue][]>();
  for (const { row, column: columnName, before, after } of changed) {
    const column = table.columns.find((each) => each.name === columnName)!;
    const cell: [string, LogValue, LogValue] = [columnName, logValue(book, column, before), logValue(book, column, after)];
    const list = cells.get(row);
    if (list) list.push(cell);
    else cells.set(row, [cell]);
  }
  return {
    table: name,
    columns: columns.map((column) => column.name),
    added: added.map(valuesOf),
    removed: removed.map(valuesOf),
    changed: [...cells].map(([row, list]) => [keyOf(book, table, row), list] as const),
  };
}

function isKey(table: BookTable, column: string): boolean {
  return table.spec.key.includes(column);
}

/** Values of a row's key. */
export function keyOf(book: Book, table: BookTable, row: number): LogValue[] {
  return table.spec.key.map((name) => {
    const column = table.columns.find((each) => each.name === name)!;
    return logValue(book, column, column.get(row));
  });
}

/** The rows of the log: the head and the pieces. */
export function logTexts(
  tables: readonly LoggedTable[],
  { userId, since }: Pick<LogHead, 'userId' | 'since'>,
): { head: LogHead; pieces: string[] } {
  const text = JSON.stringify(tables);
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += charactersPerPiece) pieces.push(text.slice(at, at + charactersPerPiece));
  return { head: { state: 'writing', userId, since, hash: hashOf(text) }, pieces };
}

/** The log as the book was read; undefined where there is none, or where not all of it was written: then nothing else was. */
export function readLog({ postingLog: rows }: Book): PostingLog | undefined {
  const texts = [...rows.all()].sort((a, b) => rows.lineNo.a[a] - rows.lineNo.a[b]).map((row) => rows.text.text(row));
  const head = parsed(texts[0] ?? '') as LogHead | undefined;
  const text = texts.slice(1).join('');
  if (!head || typeof head !== 'object' || hashOf(text) !== head.hash) return undefined;
  const tables = parsed(text) as readonly LoggedTable[] | undefined;
  return tables && { ...head, tables };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // Whatever stands in the cell, it is no log.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
