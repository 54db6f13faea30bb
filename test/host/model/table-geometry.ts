/** Making, resizing, renaming and deleting tables. Tables never overlap; their names are unique among tables and defined names. */
import { bottomOf, intersection, overlap } from './area';
import type { Area } from './area';
import { HostError } from './errors';
import { checkContent } from './protection';
import type { Sheet } from './sheet';
import { Table } from './table';
import { adoptHeaders, showHeaders, unusedName } from './table-headers';
import type { Workbook } from './workbook';

/** Makes a table of the rectangle. Without headers a header row is put above the cells, which move down by one. */
export function addTable(workbook: Workbook, sheet: Sheet, area: Area, hasHeaders: boolean, name?: string): Table {
  checkContent(sheet, area);
  if (workbook.tablesOn(sheet, area).length > 0) throw new HostError('InvalidArgument', 'A table cannot overlap another table.');
  const covered = { ...area };
  if (!hasHeaders) {
    sheet.cells.shiftRows(area, area.row, 1);
    covered.rows += 1;
  }
  const headerOnly = covered.rows === 1;
  if (headerOnly) covered.rows = 2;
  const table = new Table(workbook.newId(), '', sheet, covered);
  table.insertRow = headerOnly;
  for (let column = 0; column < covered.columns; column++) table.columns.push(table.newColumn(''));
  adoptHeaders(table);
  if (name === undefined) table.name = unusedTableName(workbook);
  else renameTable(workbook, table, name);
  workbook.tables.push(table);
  workbook.changed({ kind: 'tableAdded', table });
  return table;
}

function unusedTableName(workbook: Workbook): string {
  let number = workbook.tables.length + 1;
  while (workbook.findTable(`Table${number}`)) number++;
  return `Table${number}`;
}

export function renameTable(workbook: Workbook, table: Table, name: string): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || name.length > 255) {
    throw new HostError('InvalidArgument', `${name} is no name for a table.`);
  }
  const taken = workbook.findTable(name) ?? workbook.findName(name);
  if (taken && taken !== table) throw new HostError('ItemAlreadyExists', `There is a table ${name} already.`);
  table.name = name;
}

/**
 * Gives a table another rectangle. The header row stays where it is and the two rectangles must overlap (`ref:` Table.resize).
 * Cells that leave the table keep their content.
 */
export function resizeTable(workbook: Workbook, table: Table, area: Area): void {
  if (table.sheet.protection.on) throw new HostError('AccessDenied', 'The sheet is protected.');
  const others = workbook.tablesOn(table.sheet, area).filter((other) => other !== table);
  if (area.row !== table.area.row || !overlap(area, table.area) || area.rows < 2 || others.length > 0) {
    throw new HostError('InvalidArgument', 'The table cannot take this range.');
  }
  const kept = new Map(table.columns.map((column, index) => [table.area.column + index, column]));
  const names = table.columns.map((column) => column.name.toLowerCase());
  table.area = { ...area };
  table.columns = Array.from({ length: area.columns }, (_, index) => {
    const known = kept.get(area.column + index);
    if (known) return known;
    const column = table.newColumn(unusedName(`Column${index + 1}`, names));
    names.push(column.name.toLowerCase());
    return column;
  });
  if (table.showHeaders) adoptHeaders(table);
  table.insertRow = table.body.rows === 1 && !table.sheet.cells.hasContent(table.body) && table.insertRow;
  for (const row of table.filteredRows) if (row > bottomOf(table.area)) table.filteredRows.delete(row);
  workbook.changed({ kind: 'tableResized', table });
}

/** Deletes the table with its cells' content. */
export function deleteTable(workbook: Workbook, table: Table): void {
  checkContent(table.sheet, table.area);
  table.sheet.cells.clear(table.area, 'all');
  removeTable(workbook, table);
}

/** Takes the table away and leaves its cells. */
export function removeTable(workbook: Workbook, table: Table): void {
  workbook.tables = workbook.tables.filter((other) => other !== table);
  workbook.changed({ kind: 'tableDeleted', table });
}

export function setTotals(workbook: Workbook, table: Table, shown: boolean): void {
  if (shown === table.showTotals) return;
  if (shown) {
    table.sheet.cells.shiftRows(table.area, bottomOf(table.area) + 1, 1);
    table.area = { ...table.area, rows: table.area.rows + 1 };
    table.sheet.cells.put(bottomOf(table.area), table.area.column, { value: 'Total' });
  } else if (table.totals) {
    table.sheet.cells.clear(table.totals, 'all');
    table.area = { ...table.area, rows: table.area.rows - 1 };
  }
  table.showTotals = shown;
  workbook.changed({ kind: 'tableResized', table });
}

export function setHeaders(workbook: Workbook, table: Table, shown: boolean): void {
  if (shown === table.showHeaders) return;
  if (!shown) table.sheet.cells.clear({ ...table.area, rows: 1 }, 'contents');
  table.area = shown
    ? { ...table.area, row: table.area.row - 1, rows: table.area.rows + 1 }
    : { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 };
  table.showHeaders = shown;
  showHeaders(table);
  workbook.changed({ kind: 'tableResized', table });
}

/** Renames a column; its header cell follows. */
export function renameColumn(workbook: Workbook, table: Table, index: number, name: string): void {
  const taken = table.columns.filter((_, other) => other !== index).map((column) => column.name.toLowerCase());
  table.columns[index].name = unusedName(name, taken);
  showHeaders(table);
  const header = table.header && intersection(table.header, table.columnArea(index, table.header));
  if (header) workbook.changed({ kind: 'cells', sheet: table.sheet, area: header });
}
