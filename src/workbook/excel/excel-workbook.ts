/**
 * The workbook port over Office.js: the tables of the workbook that the pane belongs to.
 *
 * Rules it keeps (docs/testing-excel.md): blocks by bytes; rows appended by writing directly below the table, then the table's address read back and mended with `resize`;
 * never `rows.add`, never through a filter, never by selection; texts never formulas; numbers and dates as numbers.
 * Refusals: those of `excel-run.ts`, and `tableUnknown`, `tableFiltered`, `sheetProtected`, `cellsBelowTable`, `sheetFull`, `tableDidNotGrow`, `valuesMissing`.
 */
import { refuse } from '../../book/refusal';
import type { Cell, CellToWrite, NewTable, TableRows, TableShape, WantedTable, WorkbookPort } from '../port';
import { appendBelow } from './append';
import { blocksOf, bytesOfRows, fromExcel, groupsOf, looksLikeError, rowsOfTableToExcel, rowsPerRead, toExcel } from './cells';
import { createTables, writeTitle } from './create-tables';
import { type Batch, runInExcel, type WaitForCell } from './excel-run';
import { RowsAhead } from './rows-ahead';
import { addressIn, type ExcelShape, readShapes } from './shapes';
import { type Area, areaWithin, listenToOthers, listenToTyping } from './typed-cells';

/** Tables made in one round trip. */
const tablesPerSync = 10;

/** Ranges set in one round trip when single cells are written or rows deleted. */
const rangesPerSync = 500;

export class ExcelWorkbook implements WorkbookPort {
  private shapes = new Map<string, ExcelShape>();
  private readonly ahead = new RowsAhead((batch) => this.run(batch));

  /** Always false: a workbook that counts from 1904 is refused when it is opened. */
  readonly date1904 = false;

  private constructor(private readonly waitForCell: WaitForCell) {}

  /** Opens the workbook of the pane. Which day is number 1 is asked of Excel's own DATE: the API has no property for it. Refusal: `workbook1904`. */
  static async open(waitForCell: WaitForCell): Promise<ExcelWorkbook> {
    const serial = await runInExcel(async (context) => {
      const result = context.workbook.functions.date(1904, 1, 2).load('value');
      await context.sync();
      return result.value;
    }, waitForCell);
    if (serial === 1) refuse('workbook1904');
    return new ExcelWorkbook(waitForCell);
  }

  async tables(): Promise<TableShape[]> {
    const shapes = await this.run(readShapes);
    this.shapes = new Map(shapes.map((shape) => [shape.name, shape]));
    return shapes;
  }

  fetchAhead(tables: readonly WantedTable[]): Promise<void> {
    return this.ahead.fetch(tables, (name) => this.shape(name));
  }

  /** Keeps nothing of what was read: the next reading reads every cell. */
  readAllAnew(): void {
    this.ahead.forget();
  }

  async readRows(name: string, firstRow = 0, count = this.shape(name).rowCount - firstRow): Promise<TableRows> {
    const shape = this.shape(name);
    const ready = this.ahead.take(name, firstRow, count);
    if (ready) return { rows: ready };
    const perRead = rowsPerRead(shape.columns.length);
    const rows: Cell[][] = [];
    for (let from = firstRow; from < firstRow + count; from += perRead) {
      const here = Math.min(perRead, firstRow + count - from);
      const { values, types } = await this.run((context) => readValues(context, dataRange(context, shape, from, here)));
      // Excel on the web may hand over nothing instead of too much.
      if (!values || values.length !== here) refuse('valuesMissing', { table: name });
      values.forEach((line, i) => rows.push(line.map((value, column) => fromExcel(value, types?.[i][column] === 'String'))));
    }
    this.ahead.note(shape, firstRow, rows);
    return { rows };
  }

  async readColumn(name: string, column: number): Promise<Cell[]> {
    const shape = this.shape(name);
    const cells: Cell[] = [];
    const perRead = rowsPerRead(1);
    for (let from = 0; from < shape.rowCount; from += perRead) {
      const here = Math.min(perRead, shape.rowCount - from);
      const values = await this.run(async (context) => {
        const range = dataRange(context, shape, from, here, column, 1).load('values');
        await context.sync();
        return range.values as unknown[][] | null;
      });
      if (!values || values.length !== here) refuse('valuesMissing', { table: name });
      for (const [value] of values) cells.push(fromExcel(value));
    }
    return cells;
  }

  /** Tables are made several in one round trip; rows beyond the first block of a large one are appended afterwards. */
  async createTables(tables: readonly NewTable[]): Promise<void> {
    const cut = tables.map((table) => ({ table, blocks: blocksOf(table.rows) }));
    for (const group of groupsOf(cut, tablesPerSync, ({ blocks: [head] }) => bytesOfRows(head ?? []))) {
      await createTables(
        (batch) => this.run(batch),
        group.map(({ table, blocks: [head] }) => ({ ...table, rows: head ?? [] })),
      );
    }
    await this.tables();
    for (const { table, blocks } of cut) for (const block of blocks.slice(1)) await this.appendRows(table.name, block);
  }

  async appendRows(name: string, rows: readonly Cell[][]): Promise<void> {
    for (const block of blocksOf(rows)) {
      const shape = this.writable(name);
      const rowCount = await appendBelow((batch) => this.run(batch), shape, block);
      this.shapes.set(name, { ...shape, rowCount });
    }
  }

  async writeCells(name: string, cells: readonly CellToWrite[]): Promise<void> {
    const shape = this.writable(name);
    const runs = columnRuns(cells);
    for (let i = 0; i < runs.length; i += rangesPerSync) {
      await this.run(async (context) => {
        for (const { row, column, values } of runs.slice(i, i + rangesPerSync)) {
          const range = dataRange(context, shape, row, values.length, column, 1);
          range.values = values.map((value) => [toExcel(value, shape.textColumns[column])]);
          range.untrack();
        }
        await context.sync();
      });
    }
  }

  async deleteRows(name: string, rows: readonly number[]): Promise<void> {
    const shape = this.writable(name);
    const descending = [...new Set(rows)].sort((a, b) => b - a);
    const keepOne = descending.length === shape.rowCount;
    const blocks = consecutive(keepOne ? descending.slice(0, -1) : descending);
    for (let i = 0; i < blocks.length; i += rangesPerSync) {
      await this.run(async (context) => {
        for (const { first, count } of blocks.slice(i, i + rangesPerSync)) dataRange(context, shape, first, count).delete('Up');
        await context.sync();
      });
    }
    if (keepOne) await this.run(async (context) => void (dataRange(context, shape, 0, 1).clear('Contents'), await context.sync()));
    this.shapes.set(name, { ...shape, rowCount: Math.max(1, shape.rowCount - descending.length) });
  }

  async replaceRows(name: string, rows: readonly Cell[][], title?: string): Promise<void> {
    const shape = this.writable(name);
    if (title !== undefined) await this.run((context) => writeTitle(context, shape, title));
    const surplus = Array.from({ length: Math.max(0, shape.rowCount - Math.max(1, rows.length)) }, (_, i) => shape.rowCount - 1 - i);
    if (surplus.length > 0) await this.deleteRows(name, surplus);
    const room = Math.min(rows.length, this.shape(name).rowCount);
    if (rows.length === 0)
      await this.run(async (context) => void (dataRange(context, this.shape(name), 0, 1).clear('Contents'), await context.sync()));
    let at = 0;
    for (const block of blocksOf(rows.slice(0, room))) {
      const from = at;
      await this.run(async (context) => {
        dataRange(context, this.shape(name), from, block.length).values = rowsOfTableToExcel(block, shape);
        await context.sync();
      });
      at += block.length;
    }
    if (rows.length > room) await this.appendRows(name, rows.slice(room));
  }

  cellAddress(name: string, row: number, column: number): string {
    return addressIn(this.shape(name), row, column);
  }

  /** Shows a cell to the user. */
  async select(name: string, row: number, column: number): Promise<void> {
    await this.run(async (context) => {
      const range = dataRange(context, this.shape(name), row, 1, column, 1);
      bringUp(range.worksheet);
      range.select();
      await context.sync();
    });
  }

  /** Shows the sheet of a table. */
  async show(name: string): Promise<void> {
    await this.run(async (context) => {
      bringUp(context.workbook.tables.getItem(name).worksheet);
      await context.sync();
    });
  }

  /** Excel's own name of the sheet that a table stands on, which renaming does not change; undefined when the table is not there. */
  async sheetId(name: string): Promise<string | undefined> {
    return this.run(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject(name);
      await context.sync();
      if (table.isNullObject) return undefined;
      const sheet = table.worksheet.load('id');
      await context.sync();
      return sheet.id;
    });
  }

  /** Tells the address of what the person at this window types on the sheet of a table. Resolves with the way to stop. */
  onTyped(name: string, listener: (address: string) => void): Promise<() => Promise<void>> {
    return this.run((context) => listenToTyping(context, name, listener));
  }

  /** Tells that somebody at another window changed something on the sheet of a table. Resolves with the way to stop. */
  onOthers(name: string, listener: () => void): Promise<() => Promise<void>> {
    return this.run((context) => listenToOthers(context, name, listener));
  }

  /** The part of an address on the table's sheet that lies within its data rows, as they were last seen. */
  areaWithin(name: string, address: string): Area | undefined {
    const shape = this.shapes.get(name);
    return shape && areaWithin(shape, address);
  }

  private run<T>(batch: Batch<T>): Promise<T> {
    return runInExcel(batch, this.waitForCell);
  }

  private shape(name: string): ExcelShape {
    return this.shapes.get(name) ?? refuse('tableUnknown', { table: name });
  }

  private writable(name: string): ExcelShape {
    this.ahead.written();
    const shape = this.shape(name);
    if (shape.sheetProtected) refuse('sheetProtected', { sheet: shape.sheet });
    if (shape.filtered) refuse('tableFiltered', { sheet: shape.sheet, table: name });
    return shape;
  }
}

/** The values of a range; where one may be an error also their types, which cost another answer of the same size. */
async function readValues(
  context: Excel.RequestContext,
  range: Excel.Range,
): Promise<{ readonly values: unknown[][] | null; readonly types?: readonly (readonly string[])[] }> {
  range.load('values');
  await context.sync();
  const values = range.values as unknown[][] | null;
  if (!values?.some((line) => line.some(looksLikeError))) return { values };
  range.load('valueTypes');
  await context.sync();
  return { values, types: range.valueTypes };
}

/** Excel refuses to go to a hidden sheet. */
function bringUp(sheet: Excel.Worksheet): void {
  sheet.visibility = 'Visible';
  sheet.activate();
}

/** Data rows of a table by the position it was last seen at. */
function dataRange(
  context: Excel.RequestContext,
  shape: TableShape,
  row: number,
  rows: number,
  column = 0,
  columns = shape.columns.length,
): Excel.Range {
  return context.workbook.worksheets
    .getItem(shape.sheet)
    .getRangeByIndexes(shape.firstRow + 1 + row, shape.firstColumn + column, rows, columns);
}

interface ColumnRun {
  readonly row: number;
  readonly column: number;
  readonly values: Cell[];
}

/** Cells that lie directly below one another are written as one range. */
function columnRuns(cells: readonly CellToWrite[]): ColumnRun[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: ColumnRun[] = [];
  for (const { row, column, value } of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.column === column && last.row + last.values.length === row) last.values.push(value);
    else runs.push({ row, column, values: [value] });
  }
  return runs;
}

/** Descending rows as blocks of consecutive ones, the lowest on the sheet first. */
function consecutive(descending: readonly number[]): { first: number; count: number }[] {
  const blocks: { first: number; count: number }[] = [];
  for (const row of descending) {
    const last = blocks[blocks.length - 1];
    if (last && last.first - 1 === row) {
      last.first = row;
      last.count++;
    } else blocks.push({ first: row, count: 1 });
  }
  return blocks;
}
