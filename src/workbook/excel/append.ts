/**
 * Appends rows directly below a table. Excel lets a table grow over what is written below it; that is not certain, so the address is read back and mended with
 * `resize`, and the posting stops if the table is still short. Nothing is written over what stands below.
 *
 * A table without data shows one blank row, and a table whose rows were all removed keeps one: rows are written from that row on, so that it never becomes part of a ledger.
 *
 * Measuring, writing and mending are batches of their own: a batch is repeated while a person edits a cell, and rows must not be written twice.
 *
 * Refusals: `sheetFull`, `cellsBelowTable`, `tableDidNotGrow`, `valuesMissing`.
 */
import { refuse } from '../../book/refusal';
import type { Cell } from '../port';
import { appendedToExcel, textFormat } from './cells';
import type { Batch } from './excel-run';
import { type ExcelShape, isMissing } from './shapes';

const sheetRows = 1_048_576;

export type RunBatch = <T>(batch: Batch<T>) => Promise<T>;

/** Where new rows go. */
interface Room {
  /** Sheet row (from 0) of the first new row. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly columns: number;
  /** Rows of the table with its header when the new ones are in. */
  readonly rowsAfter: number;
}

/** Appends the rows and returns how many data rows the table has then. */
export async function appendBelow(run: RunBatch, shape: ExcelShape, rows: readonly Cell[][]): Promise<number> {
  if (shape.totalsRow) return appendAboveTotals(run, shape, rows);
  const room = await run((context) => measure(context, shape, rows.length));
  await run((context) => write(context, shape, room, rows));
  await run((context) => mend(context, shape, room.rowsAfter));
  return room.rowsAfter - 1;
}

async function measure(context: Excel.RequestContext, shape: ExcelShape, count: number): Promise<Room> {
  const table = context.workbook.tables.getItem(shape.name);
  const range = table.getRange().load('rowIndex,rowCount,columnIndex,columnCount');
  const firstRow = table.getDataBodyRange().getRow(0).load('values');
  await context.sync();
  if (isMissing(firstRow.values)) refuse('valuesMissing', { table: shape.name });
  const isBlank = range.rowCount === 2 && firstRow.values[0].every((value) => value === '');
  const rowsBefore = isBlank ? 1 : range.rowCount;
  const room = {
    firstRow: range.rowIndex + rowsBefore,
    firstColumn: range.columnIndex,
    columns: range.columnCount,
    rowsAfter: rowsBefore + count,
  };
  if (room.firstRow + count > sheetRows) refuse('sheetFull', { sheet: shape.sheet, rows: count });
  const below = count - (range.rowCount - rowsBefore);
  if (below > 0) {
    const used = table.worksheet
      .getRangeByIndexes(range.rowIndex + range.rowCount, room.firstColumn, below, room.columns)
      .getUsedRangeOrNullObject(true)
      .load('address');
    await context.sync();
    if (!used.isNullObject) refuse('cellsBelowTable', { sheet: shape.sheet, address: used.address });
  }
  return room;
}

async function write(
  context: Excel.RequestContext,
  shape: ExcelShape,
  { firstRow, firstColumn, columns }: Room,
  rows: readonly Cell[][],
): Promise<void> {
  const sheet = context.workbook.tables.getItem(shape.name).worksheet;
  const target = sheet.getRangeByIndexes(firstRow, firstColumn, rows.length, columns);
  // The table hands its formats down only after the values are there: too late for a code like 00042.
  shape.textColumns.forEach((isText, i) => {
    if (isText) target.getColumn(i).numberFormat = textFormat as unknown as string[][];
  });
  target.values = appendedToExcel(rows, shape);
  await context.sync();
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
async function appendAboveTotals(run: RunBatch, shape: ExcelShape, rows: readonly Cell[][]): Promise<number> {
  const showTotals = (shown: boolean): Promise<void> =>
    run(async (context) => {
      context.workbook.tables.getItem(shape.name).showTotals = shown;
      await context.sync();
    });
  await showTotals(false);
  try {
    return await appendBelow(run, { ...shape, totalsRow: false }, rows);
  } finally {
    await showTotals(true);
  }
}
