/**
 * Rows that are read before they are asked for, so that a workbook is read in few round trips:
 *
 * - Small tables come together, as many as fit an answer.
 * - A large table whose rows carry a stamp (a number that changes whenever the product changes the row) is kept once it has been read whole. The next time its stamps alone are
 *   read, and then the rows whose stamp is another, the new ones, and those that Excel told were edited by hand: 10 of 100,000 rows of 40 columns are 4% of the cells.
 *
 * That the product's own changes are seen rests on the stamps, not on events. What somebody typed over a posted row is seen by its event; should the event be missed, by the next
 * reading that keeps nothing, which is what the check and a newly opened pane do (docs/safety.md).
 *
 * What is read ahead is handed out once, and not at all after something was written.
 */
import { refuse } from '../../book/refusal';
import type { Cell, WantedTable } from '../port';
import type { RunBatch } from './append';
import { bytesPerBlock, fromExcel, groupsOf, looksLikeError, rowsPerRead } from './cells';
import { type ExcelShape, isMissing } from './shapes';

/** Bytes that a cell takes in an answer, roughly. */
const bytesPerCell = 14;
/** Rows that are the same are read along where they lie between changed ones: a range costs more than they do. */
const gapMost = 20;
/** Edited areas of one table that are remembered one by one. */
const editsMost = 1000;

/** A large table as it was last read. */
interface Kept {
  readonly sheetId: string;
  /** Sheet row of the first data row, from 0. */
  readonly firstRow: number;
  readonly columns: string;
  readonly stampColumn: number;
  readonly rows: Cell[][];
  /** Data rows that were edited by hand since; undefined when there were too many to remember. */
  edited: Set<number> | undefined;
}

/** Ranges read in one round trip. */
const rangesMost = 200;

interface Part {
  readonly shape: ExcelShape;
  readonly first: number;
  readonly count: number;
  readonly column: number;
  readonly columns: number;
}

interface Run {
  readonly first: number;
  count: number;
}

export class RowsAhead {
  private readonly ahead = new Map<string, Cell[][]>();
  private readonly kept = new Map<string, Kept>();
  /** Large tables that are being read from their first row on. */
  private readonly reading = new Map<string, Kept>();
  private isListening = false;

  constructor(private readonly run: RunBatch) {}

  /** Reads what is wanted, as far as it is small or known. */
  async fetch(wanted: readonly WantedTable[], shapeOf: (name: string) => ExcelShape): Promise<void> {
    this.ahead.clear();
    const all = wanted.map(({ table, stampColumn }) => ({ shape: shapeOf(table), stampColumn }));
    const small = all.filter(({ shape }) => bytesOf(shape) <= bytesPerBlock / 4).map(({ shape }) => shape);
    for (const group of groupsOf(small, Infinity, bytesOf)) await this.fetchWhole(group);
    for (const { shape, stampColumn } of all) {
      if (stampColumn === undefined || small.includes(shape)) continue;
      const kept = this.kept.get(shape.name);
      if (kept && isSamePlace(kept, shape)) await this.refresh(kept, shape);
      else {
        await this.listen();
        this.reading.set(shape.name, { ...placeOf(shape), stampColumn, rows: [], edited: new Set() });
      }
    }
  }

  /** Rows that were read ahead; undefined where they were not. */
  take(name: string, firstRow: number, count: number): Cell[][] | undefined {
    const rows = this.ahead.get(name);
    if (!rows || firstRow + count > rows.length) return undefined;
    if (firstRow + count === rows.length) this.ahead.delete(name);
    return rows.slice(firstRow, firstRow + count);
  }

  /** Notes rows that were just read from Excel; a table that is wanted again is kept when all of it has been. */
  note({ name, rowCount }: ExcelShape, firstRow: number, rows: readonly Cell[][]): void {
    const reading = this.reading.get(name);
    if (!reading) return;
    if (firstRow !== reading.rows.length) return void this.reading.delete(name);
    for (const row of rows) reading.rows.push(row);
    if (reading.rows.length < rowCount) return;
    this.reading.delete(name);
    this.kept.set(name, reading);
  }

  /** After something was written: what is at hand may be older. Stamps tell what is kept whether it still holds. */
  written(): void {
    this.ahead.clear();
    this.reading.clear();
  }

  /** Keeps nothing: the next reading reads everything. */
  forget(): void {
    this.written();
    this.kept.clear();
  }

  private async fetchWhole(shapes: readonly ExcelShape[]): Promise<void> {
    const ranges = shapes.map((shape) => ({ shape, first: 0, count: shape.rowCount, column: 0, columns: shape.columns.length }));
    (await this.readRanges(ranges)).forEach((rows, i) => rows && this.ahead.set(shapes[i].name, rows));
  }

  private async refresh(kept: Kept, shape: ExcelShape): Promise<void> {
    const { rows, stampColumn, edited } = kept;
    kept.edited = new Set();
    const stamps = await this.readStamps(shape, stampColumn);
    rows.length = Math.min(rows.length, shape.rowCount);
    const isChanged = (row: number): boolean =>
      row >= rows.length || stamps[row] === null || !edited || edited.has(row) || stamps[row] !== rows[row][stampColumn];
    const parts = runsOf(shape.rowCount, isChanged).flatMap((run) => blocksOfRun(run, shape));
    for (const group of groupsOf(parts, rangesMost, ({ count }) => count * shape.columns.length * bytesPerCell)) {
      const read = await this.readRanges(
        group.map(({ first, count }) => ({ shape, first, count, column: 0, columns: shape.columns.length })),
      );
      for (const [i, lines] of read.entries()) {
        if (!lines) return void this.kept.delete(shape.name);
        lines.forEach((line, j) => (rows[group[i].first + j] = line));
      }
    }
    this.ahead.set(shape.name, rows);
  }

  private async readStamps(shape: ExcelShape, column: number): Promise<Cell[]> {
    const stamps: Cell[] = [];
    const perRead = rowsPerRead(2);
    for (let first = 0; first < shape.rowCount; first += perRead) {
      const [lines] = await this.readRanges([{ shape, first, count: Math.min(perRead, shape.rowCount - first), column, columns: 1 }]);
      for (let i = 0; i < Math.min(perRead, shape.rowCount - first); i++) stamps.push(lines?.[i][0] ?? null);
    }
    return stamps;
  }

  /** Reads the ranges in one round trip; undefined stands for one with something that may be an error or a text, which is to be read by itself. */
  private async readRanges(ranges: readonly Part[]): Promise<(Cell[][] | undefined)[]> {
    const values = await this.run(async (context) => {
      const loaded = ranges.map(({ shape, first, count, column, columns }) =>
        context.workbook.worksheets
          .getItem(shape.sheet)
          .getRangeByIndexes(shape.firstRow + 1 + first, shape.firstColumn + column, count, columns)
          .load('values'),
      );
      await context.sync();
      return loaded.map((range) => range.values as unknown[][] | null);
    });
    return values.map((lines, i) => {
      if (isMissing(lines) || lines.length !== ranges[i].count) refuse('valuesMissing', { table: ranges[i].shape.name });
      return lines.some((line) => line.some(looksLikeError)) ? undefined : lines.map((line) => line.map((value) => fromExcel(value)));
    });
  }

  private async listen(): Promise<void> {
    if (this.isListening) return;
    this.isListening = true;
    await this.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        for (const kept of [...this.kept.values(), ...this.reading.values()])
          if (kept.sheetId === event.worksheetId) note(kept, event.address);
        return Promise.resolve();
      });
      await context.sync();
    });
  }
}

const bytesOf = ({ rowCount, columns }: ExcelShape): number => rowCount * columns.length * bytesPerCell;

function placeOf({ sheetId, firstRow, firstColumn, columns }: ExcelShape): Pick<Kept, 'sheetId' | 'firstRow' | 'columns'> {
  return { sheetId, firstRow: firstRow + 1, columns: JSON.stringify([firstColumn, ...columns]) };
}

function isSamePlace(kept: Kept, shape: ExcelShape): boolean {
  const { sheetId, firstRow, columns } = placeOf(shape);
  return kept.sheetId === sheetId && kept.firstRow === firstRow && kept.columns === columns;
}

/** Remembers which data rows were edited, as Excel told. */
function note(kept: Kept, address: string): void {
  if (!kept.edited) return;
  const [first, last = first] =
    address.split(',').length > 1
      ? []
      : address
          .replace(/^.*!/, '')
          .split(':')
          .map((corner) => Number(/\d+$/.exec(corner)?.[0]) - 1);
  if (!(last - first + kept.edited.size < editsMost)) kept.edited = undefined;
  else for (let row = first; row <= last; row++) kept.edited.add(row - kept.firstRow);
}

/** Changed rows as runs of neighbours. */
function runsOf(rowCount: number, isChanged: (row: number) => boolean): Run[] {
  const runs: Run[] = [];
  for (let row = 0; row < rowCount; row++) {
    if (!isChanged(row)) continue;
    const last = runs[runs.length - 1];
    if (last && row - last.first - last.count < gapMost) last.count = row - last.first + 1;
    else runs.push({ first: row, count: 1 });
  }
  return runs;
}

/** A run in parts that fit an answer each. */
function blocksOfRun({ first, count }: Run, shape: ExcelShape): Run[] {
  const most = rowsPerRead(shape.columns.length);
  return Array.from({ length: Math.ceil(count / most) }, (_, i) => ({ first: first + i * most, count: Math.min(most, count - i * most) }));
}
