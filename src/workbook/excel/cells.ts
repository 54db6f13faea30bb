/**
 * Cells on their way into and out of Excel. A text is never a formula and never guessed at: a cell whose format is text (@) keeps what it is given, every other cell is given
 * the text with a leading apostrophe, which Excel takes for "this is text" and does not show. An empty cell is read as "", an error as its text, from which only the type
 * of the value tells a text that reads the same.
 */
import type { Cell } from '../port';

const errors = new Set([
  '#N/A',
  '#NAME?',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#BUSY!',
  '#UNKNOWN!',
  '#GETTING_DATA',
  '#PYTHON!',
]);

/** Whether a value that Excel handed over may be an error. It may be a text too: a document number "#N/A" looks the same. */
export function looksLikeError(value: unknown): boolean {
  return typeof value === 'string' && errors.has(value);
}

/** What Excel handed over; `isText` says that the value is one, where that was asked. */
export function fromExcel(value: unknown, isText = false): Cell {
  if (value === '' || value === null || value === undefined) return null;
  if (typeof value === 'string') return looksLikeError(value) && !isText ? { error: value } : value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  throw new TypeError(`Excel handed over a ${typeof value} as the value of a cell`);
}

/** Number format of cells that keep what they are given. */
export const textFormat = '@';

/** What Excel is given; `isText` says that the cell's format is text. */
export function toExcel(cell: Cell, isText: boolean): string | number | boolean {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.error;
  return typeof cell === 'string' && !isText ? `'${cell}` : cell;
}

/** Rows as Excel is given them, column by column as text or not. */
export function rowsToExcel(rows: readonly Cell[][], textColumns: readonly boolean[]): (string | number | boolean)[][] {
  return rows.map((row) => row.map((cell, column) => toExcel(cell, textColumns[column])));
}

interface ColumnKinds {
  readonly textColumns: readonly boolean[];
  readonly formulaColumns: readonly boolean[];
}

/** Rows of a table as Excel is given them. null in a calculated column leaves the cell to the column's formula: Excel takes null for "as it is". */
export function rowsOfTableToExcel(
  rows: readonly Cell[][],
  { textColumns, formulaColumns }: ColumnKinds,
): (string | number | boolean | null)[][] {
  return rows.map((row) =>
    row.map((cell, column) => (cell === null && formulaColumns[column] ? null : toExcel(cell, textColumns[column]))),
  );
}

/** New rows below a table: there is nothing in the cells yet, so that every empty one is left as it is. */
export function appendedToExcel(rows: readonly Cell[][], { textColumns }: ColumnKinds): (string | number | boolean | null)[][] {
  return rows.map((row) => row.map((cell, column) => (cell === null ? null : toExcel(cell, textColumns[column]))));
}

/** Bytes that a row takes in a request, roughly: the JSON of its cells. */
function bytesOf(row: readonly Cell[]): number {
  let bytes = 2;
  for (const cell of row) bytes += typeof cell === 'string' ? cell.length * 2 + 4 : 12;
  return bytes;
}

/** A request carries about 2 MB; Excel on the web refuses 5. */
export const bytesPerBlock = 2_000_000;

/** Cuts rows into blocks by their bytes; a row that alone is larger makes a block of its own. */
export const blocksOf = (rows: readonly Cell[][]): Cell[][][] => groupsOf(rows, Infinity, bytesOf);

export const bytesOfRows = (rows: readonly Cell[][]): number => rows.reduce((sum, row) => sum + bytesOf(row), 0);

/** Cuts what goes to Excel into requests: by bytes, and at most so many in one. */
export function groupsOf<T>(all: readonly T[], countMax: number, bytes: (one: T) => number): T[][] {
  const groups: T[][] = [];
  let sum = 0;
  for (const one of all) {
    const size = bytes(one);
    const last = groups[groups.length - 1];
    if (!last || last.length >= countMax || sum + size > bytesPerBlock) {
      groups.push([one]);
      sum = size;
    } else {
      last.push(one);
      sum += size;
    }
  }
  return groups;
}

/** Rows of so many columns that fit an answer of about 2 MB. */
export function rowsPerRead(columns: number): number {
  return Math.max(1, Math.floor(bytesPerBlock / (columns * 14)));
}
