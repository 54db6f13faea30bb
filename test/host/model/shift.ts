/**
 * What happens to a rectangle when cells are put in or taken out elsewhere on its sheet: references, tables, formats and validations
 * all move by the same rule.
 */
import type { Area } from './area';

/** Cells put in (`by` > 0) or taken out (`by` < 0) at a row or column, within a band of columns or rows. */
export interface Shift {
  axis: 'rows' | 'columns';
  at: number;
  by: number;
  bandStart: number;
  bandSize: number;
}

/** The shift that inserting or deleting a rectangle makes. */
export function shiftOf(area: Area, axis: 'rows' | 'columns', direction: 1 | -1): Shift {
  return axis === 'rows'
    ? { axis, at: area.row, by: direction * area.rows, bandStart: area.column, bandSize: area.columns }
    : { axis, at: area.column, by: direction * area.columns, bandStart: area.row, bandSize: area.rows };
}

/** Where the rectangle is afterwards, or undefined when nothing of it is left. Rectangles that stick out of the band stay. */
export function shifted(area: Area, shift: Shift): Area | undefined {
  const [bandFrom, bandCount, start, count] =
    shift.axis === 'rows' ? [area.column, area.columns, area.row, area.rows] : [area.row, area.rows, area.column, area.columns];
  if (bandFrom < shift.bandStart || bandFrom + bandCount > shift.bandStart + shift.bandSize) return area;
  const moved = shiftedLine(start, count, shift);
  if (!moved) return undefined;
  return shift.axis === 'rows' ? { ...area, row: moved.start, rows: moved.count } : { ...area, column: moved.start, columns: moved.count };
}

function shiftedLine(start: number, count: number, { at, by }: Shift): { start: number; count: number } | undefined {
  const end = start + count;
  if (end <= at) return { start, count };
  if (by > 0) return start >= at ? { start: start + by, count } : { start, count: count + by };
  const removedEnd = at - by;
  const kept = Math.max(0, at - start) + Math.max(0, end - Math.max(start, removedEnd));
  if (kept === 0) return undefined;
  return { start: start < at ? start : Math.max(at, start + by), count: kept };
}
