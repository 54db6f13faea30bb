/**
 * Appends rows directly below a table. Excel lets a table grow over what is written below it; that is not certain, so the address is read back and mended with
 * `resize`, and the posting stops if the table is still short. Nothing is written over what stands below.
 */
import { refuse } from '../../book/refusal';
import type { Cell } from '../port';
import { rowsToExcel, textFormat } from './cells';
import type { ExcelShape } from './shapes';

const sheetRows = 1_048_576;

export async function appendBelow(context: Excel.RequestContext, shape: ExcelShape, rows: readonly Cell[][]): Promise<void> {
  if (shape.totalsRow) return appendAboveTotals(context, shape, rows);
  const table = context.workbook.tables.getItem(shape.name);
  const before = table.getRange().load('rowIndex,rowCount,columnIndex,columnCount');
  const sheet = table.worksheet;
  await context.sync();
  const firstBelow = before.rowIndex + before.rowCount;
  if (firstBelow + rows.length > sheetRows) refuse('sheetFull', { sheet: shape.sheet, rows: rows.length });
  const target = sheet.getRangeByIndexes(firstBelow, before.columnIndex, rows.length, before.columnCount);
  const used = target.getUsedRangeOrNullObject(true).load('address');
  await context.sync();
  if (!used.isNullObject) refuse('cellsBelowTable', { sheet: shape.sheet, address: used.address });
  // The table hands its formats down only after the values are there: too late for a code like 00042.
  shape.textColumns.forEach((isText, i) => {
    if (isText) target.getColumn(i).numberFormat = textFormat as unknown as string[][];
  });
  target.values = rowsToExcel(rows, shape.textColumns);
  await context.sync();
  await mend(context, shape, before.rowCount + rows.length);
}

/** Reads the table's size back, resizes it if it is short, and stops if that does not help. */
async function mend(context: Excel.RequestContext, shape: ExcelShape, rowsWanted: number): Promise<void> {
  const table = context.workbook.tables.getItem(shape.name);
  const range = table.getRange().load('rowIndex,rowCount,columnIndex,columnCount');
  await context.sync();
  if (range.rowCount === rowsWanted) return;
  table.resize(table.worksheet.getRangeByIndexes(range.rowIndex, range.columnIndex, rowsWanted, range.columnCount));
  const again = table.getRange().load('rowCount');
  await context.sync();
  if (again.rowCount !== rowsWanted) refuse('tableDidNotGrow', { sheet: shape.sheet, table: shape.name });
}

/** With a totals row the row below is not free: the totals are switched off while the rows are written. */
async function appendAboveTotals(context: Excel.RequestContext, shape: ExcelShape, rows: readonly Cell[][]): Promise<void> {
  const table = context.workbook.tables.getItem(shape.name);
  table.showTotals = false;
  await context.sync();
  try {
    await appendBelow(context, { ...shape, totalsRow: false }, rows);
  } finally {
    table.showTotals = true;
    await context.sync();
  }
}
