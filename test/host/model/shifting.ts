/**
 * Inserting and deleting cells. Tables move as a whole or grow and shrink by whole rows and columns; a shift that would tear a table
 * is refused with InsertDeleteConflict. A table's last body row does not go: it is emptied and becomes the insert row, and the
 * insert row itself cannot be deleted (MicrosoftDocs/VBA-Docs#533). While a filter hides rows of a table, deleting its rows does
 * nothing at all (#994).
 */
import { bottomOf, contains, intersection, rightOf, SHEET_COLUMNS } from './area';
import type { Area } from './area';
import { HostError } from './errors';
import { checkContent } from './protection';
import type { Sheet } from './sheet';
import { shifted, shiftOf } from './shift';
import type { Shift } from './shift';
import type { Table } from './table';
import { adoptHeaders, showHeaders, unusedName } from './table-headers';
import { removeTable } from './table-geometry';
import type { Workbook } from './workbook';

const torn = (): HostError => new HostError('InsertDeleteConflict', 'The operation would shift cells in a table.');

/** Puts empty cells in; what was there moves down or right. */
export function insertCells(workbook: Workbook, sheet: Sheet, area: Area, direction: 'Down' | 'Right'): void {
  checkContent(sheet, area);
  const shift = shiftOf(area, direction === 'Down' ? 'rows' : 'columns', 1);
  const tables = tablesInTheWay(workbook, sheet, shift);
  apply(sheet, shift);
  for (const table of tables) moveTable(table, shift);
  workbook.changed({ kind: 'shift', sheet, area, shift });
}

/** Takes cells out; what is below or right of them moves up or left. */
export function deleteCells(workbook: Workbook, sheet: Sheet, area: Area, direction: 'Up' | 'Left'): void {
  checkContent(sheet, area);
  const axis = direction === 'Up' ? 'rows' : 'columns';
  const tables = tablesInTheWay(workbook, sheet, shiftOf(area, axis, -1));
  const taken = direction === 'Up' ? rowsThatGo(workbook, sheet, area) : area;
  if (!taken) return;
  const shift = shiftOf(taken, axis, -1);
  apply(sheet, shift);
  for (const table of tables) if (!moveTable(table, shift)) removeTable(workbook, table);
  workbook.changed({ kind: 'shift', sheet, area: taken, shift });
}

/** The rectangle that really goes, or undefined when nothing does. */
function rowsThatGo(workbook: Workbook, sheet: Sheet, area: Area): Area | undefined {
  let going: Area = area;
  for (const table of workbook.tablesOn(sheet, area)) {
    if (contains(area, table.area)) continue;
    if (table.header && intersection(table.header, area)) throw torn();
    const body = intersection(table.body, area);
    if (!body) throw torn();
    if (table.filteredRows.size > 0) return undefined;
    if (table.insertRow) throw new HostError('InvalidOperation', 'The insert row of a table without data cannot be deleted.');
    if (body.rows < table.body.rows) continue;
    sheet.cells.clear({ ...table.body, rows: 1 }, 'contents');
    table.insertRow = true;
    if (going.rows === 1) {
      workbook.changed({ kind: 'cells', sheet, area: body });
      return undefined;
    }
    going = { ...going, row: going.row + 1, rows: going.rows - 1 };
  }
  return going;
}

/** Tables that the shift moves or changes; refuses when it would tear one. */
function tablesInTheWay(workbook: Workbook, sheet: Sheet, shift: Shift): Table[] {
  return workbook.tables.filter((table) => {
    if (table.sheet !== sheet) return false;
    const { area } = table;
    const [from, to, end] =
      shift.axis === 'rows' ? [area.column, rightOf(area), bottomOf(area)] : [area.row, bottomOf(area), rightOf(area)];
    const bandEnd = shift.bandStart + shift.bandSize - 1;
    if (end < shift.at || to < shift.bandStart || from > bandEnd) return false;
    if (from < shift.bandStart || to > bandEnd) throw torn();
    return true;
  });
}

function apply(sheet: Sheet, shift: Shift): void {
  if (shift.axis === 'rows') sheet.cells.shiftRows({ column: shift.bandStart, columns: shift.bandSize }, shift.at, shift.by);
  else sheet.cells.shiftColumns({ row: shift.bandStart, rows: shift.bandSize }, shift.at, shift.by);
  sheet.styles.shift(shift);
  sheet.validations.shift(shift);
  if (shift.axis === 'rows' && shift.bandSize === SHEET_COLUMNS) sheet.hiddenRows = shiftedRows(sheet.hiddenRows, shift);
}

function moveTable(table: Table, shift: Shift): boolean {
  const before = table.area;
  const after = shifted(before, shift);
  if (!after) return false;
  table.area = after;
  if (after.rows > before.rows) table.insertRow = false;
  if (shift.axis === 'rows') table.filteredRows = shiftedRows(table.filteredRows, shift);
  else if (after.columns !== before.columns) changeColumns(table, shift.at - before.column, after.columns - before.columns);
  return true;
}

function changeColumns(table: Table, index: number, by: number): void {
  if (by < 0) {
    table.columns.splice(Math.max(0, index), -by);
  } else {
    const names = table.columns.map((column) => column.name.toLowerCase());
    const added = Array.from({ length: by }, () => {
      const column = table.newColumn(unusedName('Column1', names));
      names.push(column.name.toLowerCase());
      return column;
    });
    table.columns.splice(index, 0, ...added);
  }
  if (by < 0) adoptHeaders(table);
  else showHeaders(table);
}

function shiftedRows(rows: Set<number>, { at, by }: Shift): Set<number> {
  const moved = new Set<number>();
  for (const row of rows) {
    if (row < at) moved.add(row);
    else if (by > 0 || row >= at - by) moved.add(row + by);
  }
  return moved;
}
