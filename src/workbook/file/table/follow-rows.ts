/** How the formulas of a table's moved cells follow its rows. References to other sheets, and beside the table, stay. */
import type { CellReference, Follow } from '../sheet/formula';
import { followReferences } from '../sheet/formula';
import { resizedRange } from '../sheet/range-slots';
import type { TablePart } from './table-part';

/** The formula of a totals cell when the table's data will end at another row: what covered the data covers it again. */
export function followResized(table: TablePart, lastRow: number): (formula: string) => string {
  const resized = {
    left: table.left,
    right: table.right,
    firstRow: table.firstRow,
    lastRowBefore: table.lastRow,
    lastRowAfter: lastRow,
    totalsRows: 0,
  };
  const follow: Follow = ({ kind, from, to, sheet }) => {
    const range = { top: from.row, left: from.column, bottom: to.row, right: to.column };
    const followed = kind === 'range' && isHere(table, sheet) ? resizedRange(range, resized) : undefined;
    return { from, to: followed ? { ...to, row: followed.bottom } : to };
  };
  return (formula) => followReferences(formula, follow);
}

/** The formula of a row that moves up because rows above it (counted from the first data row) go. */
export function followDeleted(table: TablePart, deleted: ReadonlySet<number>): (formula: string) => string {
  const { left, right, firstRow, lastRow, rowCount } = table;
  /** How many rows are deleted above a row; one more entry for the end. */
  const above = new Uint32Array(rowCount + 1);
  for (let row = 0; row < rowCount; row++) above[row + 1] = above[row] + (deleted.has(row) ? 1 : 0);
  const isInside = ({ row, column }: CellReference): boolean => row >= firstRow && row <= lastRow && column >= left && column <= right;
  const movedUp = (end: CellReference): CellReference => ({ ...end, row: end.row - above[end.row - firstRow] });
  const follow: Follow = ({ kind, from, to, sheet }) => {
    if ((kind !== 'cell' && kind !== 'range') || !isHere(table, sheet)) return { from, to };
    if (kind === 'cell') {
      if (!isInside(from)) return { from, to };
      return deleted.has(from.row - firstRow) ? undefined : { from: movedUp(from), to };
    }
    const upper = isInside(from) ? movedUp(from) : from;
    // The lower end of a range whose last row goes rests on the row above it.
    const lower = isInside(to) ? { ...to, row: to.row - above[to.row - firstRow + 1] } : to;
    return lower.row < upper.row ? undefined : { from: upper, to: lower };
  };
  return (formula) => followReferences(formula, follow);
}

function isHere(table: TablePart, sheet: string | undefined): boolean {
  return sheet === undefined || sheet.toLowerCase() === table.sheet.name.toLowerCase();
}
