/**
 * Writing content into cells: `values` and `formulas` alike. null leaves a cell alone, "" empties it (platform spec, section 5,
 * item 16). Tables take part: header cells rename columns, a write directly below grows the table (table-growth.ts), and rows that
 * a filter hides are passed over while the visible ones all take the first row of the input (#224, the same in xlwings/xlwings#747).
 */
import { cellCount, intersection } from './area';
import type { Area } from './area';
import { parseInput } from './cell-input';
import { HostError } from './errors';
import { checkContent } from './protection';
import { DAYS_BETWEEN_SYSTEMS } from './serial-dates';
import type { Sheet } from './sheet';
import { adoptHeaders } from './table-headers';
import { growTables, tablesToGrow } from './table-growth';
import type { Workbook } from './workbook';

/** One operation takes at most 33,554,000 cells (platform spec, section 5, item 2). */
const OPERATION_CELLS = 33_554_000;

/** Writes what Office.js sent: one value for all cells, or rows of the rectangle's own size. */
export function writeContent(workbook: Workbook, sheet: Sheet, area: Area, input: unknown): void {
  checkContent(sheet, area);
  if (cellCount(area) > OPERATION_CELLS) throw new HostError('OperationCellsExceedLimit', 'The range has too many cells.');
  const rows = rowsOf(input, area);
  const growing = tablesToGrow(workbook, sheet, area);
  const before = cellCount(area) === 1 ? sheet.cells.cell(area.row, area.column) : undefined;
  const hidden = filteredRows(workbook, sheet, area);
  for (let row = 0; row < area.rows; row++) {
    if (hidden?.has(area.row + row)) continue;
    const line = rows(hidden ? 0 : row);
    for (let column = 0; column < area.columns; column++) {
      putInput(workbook, sheet, area.row + row, area.column + column, line === undefined ? input : line[column]);
    }
  }
  for (const table of workbook.tablesOn(sheet, area)) {
    if (table.header && intersection(table.header, area)) adoptHeaders(table);
    if (table.insertRow && sheet.cells.hasContent(table.body)) table.insertRow = false;
  }
  growTables(workbook, growing, area);
  const after = before && sheet.cells.cell(area.row, area.column);
  workbook.changed({ kind: 'cells', sheet, area, before, after });
}

/** A reader of input rows; it gives undefined when one value is meant for all cells. */
function rowsOf(input: unknown, area: Area): (row: number) => unknown[] | undefined {
  if (!Array.isArray(input)) return () => undefined;
  const rows = input as unknown[];
  const fits = rows.length === area.rows && rows.every((line) => Array.isArray(line) && line.length === area.columns);
  if (!fits) {
    throw new HostError(
      'InvalidArgument',
      'The number of rows or columns in the input array does not match the size or dimensions of the range.',
    );
  }
  return (row) => rows[row] as unknown[];
}

function putInput(workbook: Workbook, sheet: Sheet, row: number, column: number, input: unknown): void {
  if (input === null || input === undefined) return;
  const { cells } = sheet;
  const format = cells.format(row, column);
  const parsed = parseInput(input, format);
  if (workbook.date1904 && parsed.format && /[dmy]/.test(parsed.format)) parsed.value = Number(parsed.value) - DAYS_BETWEEN_SYSTEMS;
  cells.put(row, column, parsed);
  if (parsed.format !== undefined && format === 'General') cells.setFormat(row, column, parsed.format);
}

function filteredRows(workbook: Workbook, sheet: Sheet, area: Area): Set<number> | undefined {
  for (const table of workbook.tablesOn(sheet, area)) {
    for (const row of table.filteredRows) if (row >= area.row && row < area.row + area.rows) return table.filteredRows;
  }
  return undefined;
}

/** Sets number formats: one for all cells, or rows of them; null leaves a cell's format. */
export function writeFormats(workbook: Workbook, sheet: Sheet, area: Area, input: unknown): void {
  const rows = rowsOf(input, area);
  for (let row = 0; row < area.rows; row++) {
    const line = rows(row);
    for (let column = 0; column < area.columns; column++) {
      const format = line === undefined ? input : line[column];
      if (format === null || format === undefined) continue;
      if (typeof format !== 'string') throw new HostError('InvalidArgument', 'A number format is text.');
      sheet.cells.setFormat(area.row + row, area.column + column, format);
    }
  }
  workbook.changed({ kind: 'format', sheet, area });
}
