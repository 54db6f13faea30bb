/**
 * Writes what changed in a table of the book into its sheet: cells, rows that go, rows that come. A table that is not in the workbook yet is made with its sheet; a report is replaced
 * whole. Rows of the book are found on the sheet where reading found them (`TablePlace`).
 */
import type { Book } from '../../book/book';
import type { BookTable } from '../../book/book-table';
import type { CellChange } from '../../book/changes';
import { schema, type TableName } from '../../schema';
import type { Captions } from '../captions';
import type { Cell, TableShape, WorkbookPort } from '../port';
import type { SheetColumnMeaning, TablePlace } from '../read/read-table';
import { newTable, sheetColumns } from '../sheets/layout';
import { reportTitle } from '../sheets/report-title';
import { cellOf, dimensionCell } from './cell-of';

/** Cells of rows appended at once: about 2 MB at ten bytes a cell. */
const cellsPerBlock = 150_000;

/** What has to be written into one table. */
export interface TableStep {
  readonly table: TableName;
  /** Rows of the book that are not on the sheet yet. */
  readonly append: readonly number[];
  /** Rows on the sheet that are no longer in the book. */
  readonly removed: readonly number[];
  readonly changed: readonly CellChange[];
}

export class TableWriter {
  appendedRows = 0;
  changedCells = 0;

  constructor(
    private readonly port: WorkbookPort,
    private readonly book: Book,
    private readonly places: Map<TableName, TablePlace>,
    private readonly captions: Captions,
  ) {}

  async write(step: TableStep): Promise<void> {
    const table = this.book.table(step.table);
    if (table.spec.nature === 'report') return this.replace(step.table, table);
    const place = this.places.get(step.table);
    if (!place) return this.create(step.table);
    if (step.changed.length > 0) await this.writeCells(place, step.changed);
    if (step.removed.length > 0) await this.deleteRows(place, table, step);
    await this.append(step.append, place, table);
  }

  /** Writes one column of rows again. */
  async writeColumn(name: TableName, rows: readonly number[], column: string): Promise<void> {
    const place = this.places.get(name)!;
    const at = place.columns.findIndex((meaning) => meaning?.column === column);
    const target = this.book.table(name).columns.find((c) => c.name === column)!;
    const cells = rows.map((row) => ({
      row: place.rowOnSheet[row],
      column: at,
      value: cellOf(this.book, target, target.get(row), this.captions),
    }));
    if (cells.length > 0) await this.port.writeCells(place.shape.name, cells);
  }

  /** Makes a table that the workbook lacks, with its sheet and the rows of the book. */
  async create(name: TableName): Promise<void> {
    const table = this.book.table(name);
    const columns: SheetColumnMeaning[] = sheetColumns(this.book, table.spec, this.captions).map(({ column, dimension }) => ({
      column,
      dimension,
    }));
    const rows = [...table.all()];
    await this.port.createTables([newTable(this.book, table.spec, this.captions, this.cellsOf(table, columns, rows), this.titleOf(table))]);
    const shape = (await this.port.tables()).find((s) => s.name === schema[name].name)!;
    const place: TablePlace = { shape, columns, rowOnSheet: new Int32Array(table.rows + 1), blankRows: rows.length === 0 ? [0] : [] };
    rows.forEach((row, i) => (place.rowOnSheet[row] = i));
    this.places.set(name, place);
    this.appendedRows += rows.length;
  }

  private async replace(name: TableName, table: BookTable): Promise<void> {
    const place = this.places.get(name);
    if (!place) return this.create(name);
    const columns = place.columns.length > 0 ? place.columns : this.columnsOfShape(table, place.shape);
    const rows = [...table.all()];
    await this.port.replaceRows(place.shape.name, this.cellsOf(table, columns, rows), this.titleOf(table));
    const rowOnSheet = new Int32Array(table.rows + 1);
    rows.forEach((row, i) => (rowOnSheet[row] = i));
    this.places.set(name, { ...place, columns, rowOnSheet, blankRows: rows.length === 0 ? [0] : [] });
    this.appendedRows += rows.length;
  }

  private titleOf({ spec, tableName }: BookTable): string | undefined {
    if (spec.nature !== 'report' || tableName === 'reportRuns') return undefined;
    return reportTitle(this.book, this.captions.table(spec.caption));
  }

  private columnsOfShape(table: BookTable, shape: TableShape): (SheetColumnMeaning | undefined)[] {
    const all = sheetColumns(this.book, table.spec, this.captions);
    const captions = all.map((c) => c.spec.caption);
    return shape.columns.map((header) => {
      const meant = this.captions.columnMeant(header, captions);
      const found = all.find((c) => c.header === header) ?? all.find((c) => c.spec.caption === meant);
      return found && { column: found.column, dimension: found.dimension };
    });
  }

  private async writeCells(place: TablePlace, changed: readonly CellChange[]): Promise<void> {
    const table = this.book.table(changed[0].table);
    const cells = changed.flatMap((change) => {
      const target = table.columns.find((column) => column.name === change.column)!;
      return place.columns.flatMap((meaning, column) => {
        if (meaning?.column !== change.column) return [];
        const value =
          meaning.dimension === undefined
            ? cellOf(this.book, target, change.after, this.captions)
            : dimensionCell(this.book, change.after, meaning.dimension);
        return [{ row: place.rowOnSheet[change.row], column, value }];
      });
    });
    if (cells.length > 0) await this.port.writeCells(place.shape.name, cells);
    this.changedCells += cells.length;
  }

  private async deleteRows(place: TablePlace, table: BookTable, { removed, append }: TableStep): Promise<void> {
    const sheetRows = removed.map((row) => place.rowOnSheet[row]).sort((a, b) => a - b);
    const added = new Set(append);
    let mayBeAll = place.blankRows.length === 0;
    for (let row = 1; mayBeAll && row <= table.rows; row++) mayBeAll = table.isRemoved(row) || added.has(row);
    const isAll = mayBeAll && (await this.rowCount(place)) === sheetRows.length;
    await this.port.deleteRows(place.shape.name, sheetRows);
    for (let row = 1; row < place.rowOnSheet.length && row <= table.rows; row++)
      place.rowOnSheet[row] -= countBelow(sheetRows, place.rowOnSheet[row]);
    // The last row of a table is only emptied.
    place.blankRows = isAll ? [0] : place.blankRows.map((row) => row - countBelow(sheetRows, row));
  }

  private async rowCount({ shape: { name } }: TablePlace): Promise<number> {
    return (await this.port.tables()).find((shape) => shape.name === name)!.rowCount;
  }

  /** Appends the rows below the table in blocks; the blank row of an empty table goes first. */
  private async append(rows: readonly number[], place: TablePlace, table: BookTable): Promise<void> {
    if (rows.length === 0) return;
    const name = place.shape.name;
    const before = await this.rowCount(place);
    const onlyBlank = before === place.blankRows.length;
    if (place.rowOnSheet.length <= table.rows) {
      const larger = new Int32Array(table.rows + 1);
      larger.set(place.rowOnSheet);
      place.rowOnSheet = larger;
    }
    if (onlyBlank) {
      await this.port.replaceRows(name, this.cellsOf(table, place.columns, rows));
      rows.forEach((row, i) => (place.rowOnSheet[row] = i));
      place.blankRows = [];
    } else {
      const perBlock = Math.max(1, Math.floor(cellsPerBlock / place.columns.length));
      for (let i = 0; i < rows.length; i += perBlock)
        await this.port.appendRows(name, this.cellsOf(table, place.columns, rows.slice(i, i + perBlock)));
      rows.forEach((row, i) => (place.rowOnSheet[row] = before + i));
    }
    this.appendedRows += rows.length;
  }

  private cellsOf(table: BookTable, columns: readonly (SheetColumnMeaning | undefined)[], rows: readonly number[]): Cell[][] {
    const targets = columns.map((meaning) => (meaning ? table.columns.find((column) => column.name === meaning.column) : undefined));
    return rows.map((row) =>
      targets.map((target, i) => {
        if (!target) return null;
        const dimension = columns[i]!.dimension;
        return dimension === undefined
          ? cellOf(this.book, target, target.get(row), this.captions)
          : dimensionCell(this.book, target.get(row), dimension);
      }),
    );
  }
}

/** How many of the ascending numbers lie below a limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
