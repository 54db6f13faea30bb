/** A person sorts a table: whole rows change places, so that no row can be trusted to stay where it was. */
import { bottomOf, rightOf } from './area';
import type { Cell } from './cells';
import { plain } from './reading';
import type { Table } from './table';
import type { Workbook } from './workbook';

/** Sorts the body by one column: numbers before text, empty cells last, equal rows in their old order. */
export function sortTable(workbook: Workbook, table: Table, columnName: string, ascending = true): void {
  const { cells } = table.sheet;
  const { body } = table;
  const key = table.area.column + table.columns.findIndex((column) => column.name === columnName);
  const rows: Cell[][] = [];
  for (let row = body.row; row <= bottomOf(body); row++) {
    const line: Cell[] = [];
    for (let column = body.column; column <= rightOf(body); column++) line.push(cells.cell(row, column));
    rows.push(line);
  }
  const at = key - body.column;
  rows.sort((a, b) => compare(a[at], b[at], ascending));
  rows.forEach((line, index) => line.forEach((cell, column) => cells.setCell(body.row + index, body.column + column, cell)));
  workbook.changed({ kind: 'rowsSorted', sheet: table.sheet, area: body });
}

function compare(a: Cell, b: Cell, ascending: boolean): number {
  if (a.value === undefined || b.value === undefined) return Number(a.value === undefined) - Number(b.value === undefined);
  const [left, right] = [plain(a.value), plain(b.value)];
  const direction = ascending ? 1 : -1;
  if (typeof left === 'number' && typeof right === 'number') return direction * (left - right);
  if (typeof left !== typeof right) return direction * (typeof left === 'number' ? -1 : 1);
  const [first, second] = [String(left).toLowerCase(), String(right).toLowerCase()];
  return direction * (first < second ? -1 : first > second ? 1 : 0);
}
