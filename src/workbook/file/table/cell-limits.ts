/** What a cell and a sheet hold at most. Refusals: `cellTextTooLong`, `sheetFull`. */
import type { Cell } from '../../port';
import { addressOn } from '../../cell-address';
import { cellName } from '../address';
import { cellTextMax, lastRow } from '../bounds';
import { refuseFile } from '../refuse';

/** Row and column from 1. */
export function requireShortText(value: Cell, sheet: string, row: number, column: number): void {
  if (typeof value !== 'string' || value.length <= cellTextMax) return;
  refuseFile('cellTextTooLong', { address: addressOn(sheet, cellName(row, column)), length: value.length, most: cellTextMax });
}

/** Rows of values that are to stand from a row and column of a sheet on. */
export function requireFittingRows(rows: readonly Cell[][], columns: number, sheet: string, top: number, left: number): void {
  if (top + rows.length - 1 > lastRow) refuseFile('sheetFull', { sheet, rows: rows.length });
  rows.forEach((row, i) => {
    if (row.length > columns) throw new RangeError(`${sheet} has no column ${row.length - 1}`);
    for (let c = 0; c < row.length; c++) requireShortText(row[c], sheet, top + i, left + c);
  });
}
