/** Short ways for tests to put content into a workbook and to read it, past the protocol. */
import { bottomOf } from './model/area';
import type { PlainValue } from './model/reading';
import { valuesOf } from './model/reading';
import type { Table } from './model/table';
import { addTable } from './model/table-geometry';
import type { Workbook } from './model/workbook';
import { writeContent } from './model/writing';

interface TableContent {
  name: string;
  headers: string[];
  rows?: (PlainValue | null)[][];
  /** The sheet's name; it is made when there is none. The table's own name otherwise. */
  sheet?: string;
  /** Where the first header stands. */
  at?: string;
}

/** Makes a table with its content. */
export function buildTable(workbook: Workbook, { name, headers, rows = [], sheet: sheetName = name, at = 'A1' }: TableContent): Table {
  const sheet = workbook.findSheet(sheetName) ?? workbook.addSheet(sheetName);
  const { area } = workbook.locate(at, sheet);
  const all = { ...area, rows: rows.length + 1, columns: headers.length };
  writeContent(workbook, sheet, all, [headers, ...rows]);
  return addTable(workbook, sheet, all, true, name);
}

/** Writes cells as Office.js would. */
export function write(workbook: Workbook, address: string, values: unknown): void {
  const { sheet, area } = workbook.locate(address);
  writeContent(workbook, sheet, area, values);
}

/** Writes one or more rows directly below a table, as another co-author does. */
export function appendBelow(workbook: Workbook, tableName: string, rows: unknown[][]): void {
  const table = workbook.table(tableName);
  const row = table.insertRow ? table.body.row : bottomOf(table.area) + 1;
  writeContent(workbook, table.sheet, { row, column: table.area.column, rows: rows.length, columns: rows[0].length }, rows);
}

/** The values of an address such as `Items!A1:C3`. */
export function read(workbook: Workbook, address: string): PlainValue[][] {
  const { sheet, area } = workbook.locate(address);
  return valuesOf(sheet, area);
}

/** The body of a table; none while it has no data. */
export function bodyOf(workbook: Workbook, tableName: string): PlainValue[][] {
  const table = workbook.table(tableName);
  return table.rowCount === 0 ? [] : valuesOf(table.sheet, table.body);
}

/** One cell's value. */
export const cellOf = (workbook: Workbook, address: string): PlainValue => read(workbook, address)[0][0];

/** The sheet's number formats, for one address. */
export function formatOf(workbook: Workbook, address: string): string {
  const { sheet, area } = workbook.locate(address);
  return sheet.cells.format(area.row, area.column);
}

/** Puts the value in that a formula would have: the host calculates nothing. */
export function giveValue(workbook: Workbook, address: string, value: PlainValue): void {
  const { sheet, area } = workbook.locate(address);
  sheet.cells.put(area.row, area.column, { formula: sheet.cells.formula(area.row, area.column), value });
}
