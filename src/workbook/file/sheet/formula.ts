/**
 * References within a formula: found so that a moved or copied formula can follow its cells. Texts, names, functions, sheet names and structured references
 * ([@Quantity], Items[No.]) stay as they are.
 */
import { columnLetters, columnNumber } from '../address';
import { lastColumn, lastRow } from '../bounds';

/** One end of a reference; a $ before row or column makes it absolute. */
export interface CellReference {
  readonly row: number;
  readonly column: number;
  readonly rowAbsolute: boolean;
  readonly columnAbsolute: boolean;
}

/** A cell (both ends alike), a range, whole rows or whole columns. */
export interface Reference {
  readonly kind: 'cell' | 'range' | 'rows' | 'columns';
  readonly from: CellReference;
  readonly to: CellReference;
  /** The sheet named before it, without quotes; undefined on the formula's own sheet. */
  readonly sheet?: string;
}

/** What a reference becomes; undefined: it points nowhere any more. */
export type Follow = (reference: Reference) => Pick<Reference, 'from' | 'to'> | undefined;

const cell = '\\$?[A-Za-z]{1,3}\\$?[0-9]{1,7}';
const column = '\\$?[A-Za-z]{1,3}';
const row = '\\$?[0-9]{1,7}';
/** A name does not end here: what follows makes it a longer name, a function, a sheet or a table. */
const apart = '(?![\\w.(!\\\\[\\u0080-\\uffff])';

/** In the order of trial (the group holds a reference): text, quoted sheet, sheet of another workbook, brackets (nested once, as in Table[[#This Row],[Name]]), references, any other name or number. */
const token = new RegExp(
  [
    '"(?:[^"]|"")*"',
    "'(?:[^']|'')*'!?",
    '\\[\\d+\\][\\w.\\u0080-\\uffff]*!',
    "\\[(?:'.|[^[\\]']|\\[(?:'.|[^[\\]'])*\\])*\\]",
    `((?:${cell}:${cell}|${cell}|${column}:${column}|${row}:${row})${apart})`,
    '[\\w\\\\\\u0080-\\uffff][\\w.\\\\\\u0080-\\uffff]*!?',
  ].join('|'),
  'g',
);
const ends = /^(\$?)([A-Za-z]*)(\$?)(\d*)(?::(\$?)([A-Za-z]*)(\$?)(\d*))?$/;

/** The formula with each of its references replaced by what `follow` makes of it. */
export function followReferences(formula: string, follow: Follow): string {
  let sheet: string | undefined;
  let sheetEnd = -1;
  return formula.replace(token, (found: string, named: string | undefined, at: number) => {
    const ofSheet = at === sheetEnd ? sheet : undefined;
    if (found.endsWith('!')) {
      sheet = found.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");
      sheetEnd = at + found.length;
      return found;
    }
    const reference = named === undefined ? undefined : referenceOf(named);
    if (!reference) return found;
    const followed = follow({ ...reference, sheet: ofSheet });
    return followed ? written(reference.kind, followed) : '#REF!';
  });
}

/** The formula as it reads after being copied so many rows and columns on: relative references go along. */
export function copiedFormula(formula: string, rows: number, columns: number): string {
  const moved = (end: CellReference): CellReference => ({
    ...end,
    row: end.rowAbsolute ? end.row : end.row + rows,
    column: end.columnAbsolute ? end.column : end.column + columns,
  });
  return followReferences(formula, ({ from, to }) => {
    const copied = { from: moved(from), to: moved(to) };
    return isOnSheet(copied.from) && isOnSheet(copied.to) ? copied : undefined;
  });
}

/** Whether a formula names cells that a copy of it would name differently. */
export function hasRelativeReferences(formula: string): boolean {
  let found = false;
  followReferences(formula, ({ from, to }) => {
    found ||= !from.rowAbsolute || !from.columnAbsolute || !to.rowAbsolute || !to.columnAbsolute;
    return { from, to };
  });
  return found;
}

function referenceOf(text: string): Reference | undefined {
  const parts = ends.exec(text);
  if (!parts) return undefined;
  const isRange = text.includes(':');
  const kind = !isRange ? 'cell' : parts[4] === '' ? 'columns' : parts[2] === '' ? 'rows' : 'range';
  // The two $ of a row alone are one: with no letters the first of them belongs to the number.
  const end = (dollar: string, letters: string, secondDollar: string, digits: string, whole: number): CellReference => ({
    column: letters === '' ? (whole === 1 ? 1 : lastColumn) : columnNumber(letters),
    columnAbsolute: letters === '' || dollar === '$',
    row: digits === '' ? (whole === 1 ? 1 : lastRow) : Number(digits),
    rowAbsolute: digits === '' || (letters === '' ? dollar === '$' : secondDollar === '$'),
  });
  const from = end(parts[1], parts[2], parts[3], parts[4], 1);
  const to = isRange ? end(parts[5], parts[6], parts[7], parts[8], 2) : from;
  return isOnSheet(from) && isOnSheet(to) ? { kind, from, to } : undefined;
}

function isOnSheet({ row, column }: CellReference): boolean {
  return row >= 1 && row <= lastRow && column >= 1 && column <= lastColumn;
}

function written(kind: Reference['kind'], { from, to }: Pick<Reference, 'from' | 'to'>): string {
  const columnOf = (end: CellReference): string => `${end.columnAbsolute ? '$' : ''}${columnLetters(end.column)}`;
  const rowOf = (end: CellReference): string => `${end.rowAbsolute ? '$' : ''}${end.row}`;
  switch (kind) {
    case 'cell':
      return columnOf(from) + rowOf(from);
    case 'range':
      return `${columnOf(from)}${rowOf(from)}:${columnOf(to)}${rowOf(to)}`;
    case 'rows':
      return `${rowOf(from)}:${rowOf(to)}`;
    case 'columns':
      return `${columnOf(from)}:${columnOf(to)}`;
  }
}
