/**
 * The cells of one sheet: values, formulas and number formats, kept row by row so that a hundred thousand rows of twenty columns
 * are written in one pass. A cell without value, formula and format takes no room.
 */
import { bottomOf, rightOf } from './area';
import type { Area } from './area';

/** An error value such as #N/A: Office.js hands it over as text, but the cell's value type is Error. */
export class CellError {
  constructor(readonly text: string) {}
}

export type CellValue = string | number | boolean | CellError;
export type CellInput = { value?: CellValue; formula?: string };

/** What one cell holds; all parts absent is an empty cell of format General. */
export interface Cell {
  value?: CellValue;
  formula?: string;
  format?: string;
}

interface Row {
  values: (CellValue | undefined)[];
  formulas?: (string | undefined)[];
  formats?: (string | undefined)[];
}

const copyOf = (row: Row): Row => ({
  values: row.values.slice(),
  formulas: row.formulas?.slice(),
  formats: row.formats?.slice(),
});

export class Cells {
  private rows: (Row | undefined)[] = [];

  /** An independent copy. */
  copy(): Cells {
    const copy = new Cells();
    copy.rows = this.rows.map((row) => row && copyOf(row));
    return copy;
  }

  value(row: number, column: number): CellValue | undefined {
    return this.rows[row]?.values[column];
  }

  formula(row: number, column: number): string | undefined {
    return this.rows[row]?.formulas?.[column];
  }

  format(row: number, column: number): string {
    return this.rows[row]?.formats?.[column] ?? 'General';
  }

  isEmpty(row: number, column: number): boolean {
    const stored = this.rows[row];
    return stored?.values[column] === undefined && stored?.formulas?.[column] === undefined;
  }

  /** Replaces value and formula; the format stays. */
  put(row: number, column: number, input: CellInput): void {
    const stored = this.rowToWrite(row);
    stored.values[column] = input.value;
    if (input.formula !== undefined) (stored.formulas ??= [])[column] = input.formula;
    else if (stored.formulas) stored.formulas[column] = undefined;
  }

  setFormat(row: number, column: number, format: string): void {
    const stored = this.rowToWrite(row);
    (stored.formats ??= [])[column] = format === 'General' ? undefined : format;
  }

  cell(row: number, column: number): Cell {
    const stored = this.rows[row];
    return { value: stored?.values[column], formula: stored?.formulas?.[column], format: stored?.formats?.[column] };
  }

  setCell(row: number, column: number, cell: Cell): void {
    if (!this.rows[row] && cell.value === undefined && cell.formula === undefined && cell.format === undefined) return;
    this.put(row, column, cell);
    const stored = this.rowToWrite(row);
    if (cell.format !== undefined || stored.formats) (stored.formats ??= [])[column] = cell.format;
  }

  clear(area: Area, what: 'contents' | 'formats' | 'all'): void {
    const last = Math.min(bottomOf(area), this.rows.length - 1);
    for (let row = area.row; row <= last; row++) {
      const stored = this.rows[row];
      if (!stored) continue;
      if (what !== 'formats') {
        erase(stored.values, area);
        erase(stored.formulas, area);
      }
      if (what !== 'contents') erase(stored.formats, area);
    }
  }

  /** Whether any cell of the rectangle holds a value or a formula. */
  hasContent(area: Area): boolean {
    const last = Math.min(bottomOf(area), this.rows.length - 1);
    for (let row = area.row; row <= last; row++) {
      const stored = this.rows[row];
      if (stored && (anyIn(stored.values, area) || anyIn(stored.formulas, area))) return true;
    }
    return false;
  }

  /** The smallest rectangle that holds all content (and all formats, unless values only), within a rectangle. */
  used(within: Area, valuesOnly: boolean): Area | undefined {
    let top = -1;
    let bottom = -1;
    let left = Number.MAX_SAFE_INTEGER;
    let right = -1;
    const last = Math.min(bottomOf(within), this.rows.length - 1);
    for (let row = within.row; row <= last; row++) {
      const stored = this.rows[row];
      if (!stored) continue;
      const width = Math.max(stored.values.length, stored.formulas?.length ?? 0, stored.formats?.length ?? 0);
      for (let column = within.column; column <= Math.min(rightOf(within), width - 1); column++) {
        const filled = stored.values[column] !== undefined || stored.formulas?.[column] !== undefined;
        if (!filled && (valuesOnly || stored.formats?.[column] === undefined)) continue;
        if (top < 0) top = row;
        bottom = row;
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    }
    return top < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Opens or closes rows within columns: positive `by` moves the cells from `row` on downward, negative takes rows away at `row`. */
  shiftRows(columns: { column: number; columns: number }, row: number, by: number): void {
    const height = this.rows.length;
    if (by > 0) {
      for (let from = height - 1; from >= row; from--) this.moveCells(from, from + by, columns);
      this.clear({ ...columns, row, rows: by }, 'all');
      return;
    }
    for (let to = row; to < height; to++) this.moveCells(to - by, to, columns);
  }

  /** The same along a row. */
  shiftColumns(rows: { row: number; rows: number }, column: number, by: number): void {
    for (let row = rows.row; row < Math.min(rows.row + rows.rows, this.rows.length); row++) {
      const stored = this.rows[row];
      if (!stored) continue;
      for (const line of [stored.values, stored.formulas, stored.formats]) {
        if (line) shiftLine(line, column, by);
      }
    }
  }

  private moveCells(from: number, to: number, columns: { column: number; columns: number }): void {
    const used = Math.max(this.widthOf(from), this.widthOf(to));
    if (columns.column === 0 && columns.columns >= used) {
      this.rows[to] = this.rows[from];
      this.rows[from] = undefined;
      return;
    }
    const width = Math.min(columns.column + columns.columns, used);
    for (let column = columns.column; column < width; column++) this.setCell(to, column, this.cell(from, column));
  }

  private widthOf(row: number): number {
    const stored = this.rows[row];
    return stored ? Math.max(stored.values.length, stored.formulas?.length ?? 0, stored.formats?.length ?? 0) : 0;
  }

  private rowToWrite(row: number): Row {
    return (this.rows[row] ??= { values: [] });
  }
}

function erase(line: unknown[] | undefined, area: Area): void {
  if (!line) return;
  const last = Math.min(rightOf(area), line.length - 1);
  for (let column = area.column; column <= last; column++) line[column] = undefined;
}

function anyIn(line: unknown[] | undefined, area: Area): boolean {
  if (!line) return false;
  const last = Math.min(rightOf(area), line.length - 1);
  for (let column = area.column; column <= last; column++) if (line[column] !== undefined) return true;
  return false;
}

function shiftLine(line: unknown[], column: number, by: number): void {
  if (column >= line.length) return;
  if (by > 0) line.splice(column, 0, ...new Array<undefined>(by).fill(undefined));
  else line.splice(column, -by);
}
