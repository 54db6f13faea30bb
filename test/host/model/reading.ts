/** The cells of a rectangle as Office.js hands them over: empty cells as "", errors as their text (platform spec, section 5, item 16). */
import type { Area } from './area';
import { CellError } from './cells';
import type { CellValue } from './cells';
import { displayed } from './number-format';
import type { Separators } from './number-format';
import { DAYS_BETWEEN_SYSTEMS } from './serial-dates';
import type { Sheet } from './sheet';

export type PlainValue = string | number | boolean;

export const plain = (value: CellValue | undefined): PlainValue =>
  value === undefined ? '' : value instanceof CellError ? value.text : value;

export function typeOf(value: CellValue | undefined): string {
  if (value === undefined) return 'Empty';
  if (value instanceof CellError) return 'Error';
  if (typeof value === 'string') return 'String';
  return typeof value === 'boolean' ? 'Boolean' : 'Double';
}

/** One result per cell, row by row. */
export function grid<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  const rows = new Array<T[]>(area.rows);
  for (let row = 0; row < area.rows; row++) {
    const line = new Array<T>(area.columns);
    for (let column = 0; column < area.columns; column++) line[column] = read(area.row + row, area.column + column);
    rows[row] = line;
  }
  return rows;
}

export const valuesOf = (sheet: Sheet, area: Area): PlainValue[][] => grid(area, (row, column) => plain(sheet.cells.value(row, column)));

export const valueTypesOf = (sheet: Sheet, area: Area): string[][] => grid(area, (row, column) => typeOf(sheet.cells.value(row, column)));

export const formulasOf = (sheet: Sheet, area: Area): PlainValue[][] =>
  grid(area, (row, column) => sheet.cells.formula(row, column) ?? plain(sheet.cells.value(row, column)));

export const formatsOf = (sheet: Sheet, area: Area): string[][] => grid(area, (row, column) => sheet.cells.format(row, column));

/** What the cells show, with the separators of the window's culture. */
export function textsOf(sheet: Sheet, area: Area, separators: Separators, date1904: boolean): string[][] {
  return grid(area, (row, column) => {
    const value = sheet.cells.value(row, column);
    const format = sheet.cells.format(row, column);
    const shown = date1904 && typeof value === 'number' && /[dmy]/i.test(format) ? value + DAYS_BETWEEN_SYSTEMS : value;
    return displayed(shown, format, separators);
  });
}
