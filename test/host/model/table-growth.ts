/**
 * Tables that grow by themselves when cells directly below (or to the right) are filled. Conditions: nothing below the table, no data
 * validation there, no totals row, sheet not protected, the AutoCorrect option on, and something in the rows written
 * (platform spec, section 5, item 3; `docs:excel/co-authoring-in-excel-add-ins.md`). Office.js cuts a write above 1,500 cells into
 * blocks that arrive one after another: a block of empty rows stays outside, and so do all blocks after it (#3013, #3191).
 */
import { bottomOf, contains, intersection, rightOf } from './area';
import type { Area } from './area';
import type { Sheet } from './sheet';
import type { Table } from './table';
import { showHeaders, unusedName } from './table-headers';
import type { Workbook } from './workbook';

/** A table that may take in the rectangle about to be written. */
interface Growth {
  table: Table;
  direction: 'down' | 'right';
}

/** Which tables the rectangle would grow; asked before it is written. */
export function tablesToGrow(workbook: Workbook, sheet: Sheet, area: Area): Growth[] {
  if (!workbook.tablesGrow || sheet.protection.on) return [];
  return workbook.tables.flatMap((table): Growth[] => {
    if (table.sheet !== sheet) return [];
    if (isBelow(table, area)) return isFree(workbook, table, rowsBelow(table, area)) ? [{ table, direction: 'down' }] : [];
    return isRightOf(table, area) && isFree(workbook, table, { ...area, row: table.area.row, rows: table.area.rows })
      ? [{ table, direction: 'right' }]
      : [];
  });
}

/** Directly below the table; a table without data also takes a block that starts in its insert row (#3013). */
function isBelow(table: Table, area: Area): boolean {
  if (table.showTotals || area.column > rightOf(table.area) || rightOf(area) < table.area.column) return false;
  const below = bottomOf(table.area) + 1;
  return area.row === below || (table.insertRow && area.row === below - 1 && area.rows > 1);
}

/** The rows of the rectangle that lie below the table, across the table's columns. */
function rowsBelow(table: Table, area: Area): Area {
  const row = bottomOf(table.area) + 1;
  return { ...table.area, row, rows: bottomOf(area) - row + 1 };
}

const isRightOf = (table: Table, area: Area): boolean =>
  area.column === rightOf(table.area) + 1 &&
  contains({ ...table.area, column: 0, columns: area.column + area.columns }, { ...area, column: 0 });

function isFree(workbook: Workbook, table: Table, area: Area): boolean {
  const { sheet } = table;
  return !sheet.cells.hasContent(area) && !sheet.validations.any(area, 'validation') && workbook.tablesOn(sheet, area).length === 0;
}

/** Takes the rows or columns in that were filled. */
export function growTables(workbook: Workbook, growing: Growth[], written: Area): void {
  for (const { table, direction } of growing) {
    const inReach = direction === 'down' ? { ...table.area, row: written.row, rows: written.rows } : written;
    const filled = intersection(written, inReach);
    if (!filled || !table.sheet.cells.hasContent(filled)) continue;
    if (direction === 'down') growDown(workbook, table, rowsBelow(table, written).rows);
    else growRight(workbook, table, written.columns);
  }
}

function growDown(workbook: Workbook, table: Table, written: number): void {
  const rows = Math.min(written, workbook.grownRows(table, written));
  if (rows < 1) return;
  const above = bottomOf(table.area);
  table.area = { ...table.area, rows: table.area.rows + rows };
  table.insertRow = false;
  continueFormats(table, above, rows);
  workbook.changed({ kind: 'tableResized', table });
}

/** New rows look like the row above them and take the same input, where they have no format or validation of their own. */
function continueFormats(table: Table, above: number, rows: number): void {
  if (above < table.body.row) return;
  const { cells, validations } = table.sheet;
  for (let column = table.area.column; column <= rightOf(table.area); column++) {
    const validation = validations.get({ row: above, column, rows: 1, columns: 1 }, 'validation');
    if (validation) validations.set({ row: above + 1, column, rows, columns: 1 }, 'validation', validation);
    const format = cells.format(above, column);
    if (format === 'General') continue;
    for (let row = above + 1; row <= above + rows; row++) if (cells.format(row, column) === 'General') cells.setFormat(row, column, format);
  }
}

function growRight(workbook: Workbook, table: Table, columns: number): void {
  table.area = { ...table.area, columns: table.area.columns + columns };
  for (let added = 0; added < columns; added++) {
    const value = table.sheet.cells.value(table.area.row, table.area.column + table.columns.length);
    const wished = typeof value === 'string' && table.showHeaders ? value : `Column${table.columns.length + 1}`;
    const taken = table.columns.map((column) => column.name.toLowerCase());
    table.columns.push(table.newColumn(unusedName(wished, taken)));
  }
  showHeaders(table);
  workbook.changed({ kind: 'tableResized', table });
}
