/**
 * Rectangles of cells and their A1 names.
 * Rows and columns are counted from 0 here (A1 is row 0, column 0); A1 names count rows from 1.
 * Limits of a sheet: 1,048,576 rows, 16,384 columns (platform spec, section 5, item 1).
 */
import { HostError } from './errors';

export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** A rectangle: its top left cell and its size, at least 1 x 1. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export const wholeSheet: Area = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

export const bottomOf = (area: Area): number => area.row + area.rows - 1;
export const rightOf = (area: Area): number => area.column + area.columns - 1;
export const cellCount = (area: Area): number => area.rows * area.columns;

export const contains = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row && inner.column >= outer.column && bottomOf(inner) <= bottomOf(outer) && rightOf(inner) <= rightOf(outer);

/** What two rectangles share, or undefined. */
export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(bottomOf(a), bottomOf(b)) - row + 1;
  const columns = Math.min(rightOf(a), rightOf(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export const overlap = (a: Area, b: Area): boolean => intersection(a, b) !== undefined;

/** What is left of a rectangle without another: up to four rectangles. */
export function without(area: Area, cut: Area): Area[] {
  const gone = intersection(area, cut);
  if (!gone) return [area];
  const pieces = [
    { ...area, rows: gone.row - area.row },
    { ...area, row: bottomOf(gone) + 1, rows: bottomOf(area) - bottomOf(gone) },
    { ...gone, column: area.column, columns: gone.column - area.column },
    { ...gone, column: rightOf(gone) + 1, columns: rightOf(area) - rightOf(gone) },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}

/** The smallest rectangle that holds both. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(bottomOf(a), bottomOf(b)) - row + 1,
    columns: Math.max(rightOf(a), rightOf(b)) - column + 1,
  };
}

/** The rectangle, when it lies on a sheet and has cells; refuses with InvalidArgument otherwise. */
export function onSheet(area: Area): Area {
  if (
    area.row < 0 ||
    area.column < 0 ||
    area.rows < 1 ||
    area.columns < 1 ||
    bottomOf(area) >= SHEET_ROWS ||
    rightOf(area) >= SHEET_COLUMNS
  ) {
    throw new HostError('InvalidArgument', 'The range lies outside the sheet.');
  }
  return area;
}

/** 0 is A, 25 is Z, 26 is AA. */
function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** `B2:D9`; whole columns as `B:D`, whole rows as `2:9`. */
export function addressOf(area: Area): string {
  const first = columnLetters(area.column);
  const last = columnLetters(rightOf(area));
  if (area.rows === SHEET_ROWS) return `${first}:${last}`;
  if (area.columns === SHEET_COLUMNS) return `${area.row + 1}:${bottomOf(area) + 1}`;
  const start = `${first}${area.row + 1}`;
  return cellCount(area) === 1 ? start : `${start}:${last}${bottomOf(area) + 1}`;
}

const needsQuotes = (name: string): boolean => !/^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) || /^[A-Za-z]{1,3}[0-9]+$/.test(name);

/** The sheet's name as it stands before `!` in an address. */
export const quotedSheetName = (name: string): string => (needsQuotes(name) ? `'${name.replaceAll("'", "''")}'` : name);

/** Splits `'My sheet'!A1` into the sheet's name and the rest. */
export function splitSheetName(address: string): { sheet?: string; local: string } {
  const mark = address.lastIndexOf('!');
  if (mark < 0) return { local: address };
  const sheet = address.slice(0, mark);
  const plain = sheet.startsWith("'") && sheet.endsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { sheet: plain, local: address.slice(mark + 1) };
}

const fullRows = /^\$?(\d+):\$?(\d+)$/;
const fullColumns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const cells = /^\$?([A-Za-z]{1,3})\$?(\d+)(?::\$?([A-Za-z]{1,3})\$?(\d+))?$/;

const between = (from: number, to: number): { start: number; count: number } => ({
  start: Math.min(from, to),
  count: Math.abs(to - from) + 1,
});

/** The rectangle of an A1 name without sheet, or undefined when it is no such name. */
export function parseAddress(address: string): Area | undefined {
  const rowsOnly = fullRows.exec(address);
  if (rowsOnly) {
    const { start, count } = between(Number(rowsOnly[1]) - 1, Number(rowsOnly[2]) - 1);
    return { row: start, column: 0, rows: count, columns: SHEET_COLUMNS };
  }
  const columnsOnly = fullColumns.exec(address);
  if (columnsOnly) {
    const { start, count } = between(columnNumber(columnsOnly[1]), columnNumber(columnsOnly[2]));
    return { row: 0, column: start, rows: SHEET_ROWS, columns: count };
  }
  const match = cells.exec(address);
  if (!match) return undefined;
  const rows = between(Number(match[2]) - 1, Number(match[4] ?? match[2]) - 1);
  const columns = between(columnNumber(match[1]), columnNumber(match[3] ?? match[1]));
  const area = { row: rows.start, column: columns.start, rows: rows.count, columns: columns.count };
  return area.row >= 0 && bottomOf(area) < SHEET_ROWS && rightOf(area) < SHEET_COLUMNS ? area : undefined;
}
