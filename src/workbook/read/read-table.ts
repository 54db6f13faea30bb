/**
 * Reads one table of the workbook into the book. Columns are found by their captions in any language, in any order; columns that are not ours stay where they are and are not read.
 *
 * Entries are put in the row of their number, so that a sorted sheet reads the same. Other tables are read from top to bottom; blank rows are passed over.
 * Refusals, each naming table, row and column: what `read-cell.ts` names, and `columnMissing`, `columnTwice`, `keyMissing`, `keyTwice`, `entryNoMissing`, `entryNoTwice`.
 */
import type { Book } from '../../book/book';
import type { BookColumn } from '../../book/book-column';
import type { BookTable } from '../../book/book-table';
import { setDefault } from '../../book/defaults';
import { type Refusal, refusal } from '../../book/refusal';
import type { CodeId } from '../../book/strings';
import type { TableName } from '../../schema';
import type { Captions } from '../captions';
import type { Cell, TableShape, WorkbookPort } from '../port';
import { dimensionCodes } from '../sheets/layout';
import { cellReader, isEmpty, type ReadCell } from './read-cell';

/** Where the rows of the book stand on the sheet. */
export interface TablePlace {
  readonly shape: TableShape;
  /** Name of the column in code (or dimension code) of each sheet column; undefined for a column that is not ours. */
  readonly columns: readonly (SheetColumnMeaning | undefined)[];
  /** Data row on the sheet (0 = first) of each row of the book. */
  rowOnSheet: Int32Array;
  /** Rows of the sheet that hold nothing: a table that Excel shows empty still has one. */
  blankRows: number[];
}

export interface SheetColumnMeaning {
  readonly column: string;
  readonly dimension?: number;
}

/** Rows read at once: about 2 MB of cells for the widest tables. */
const rowsPerBlock = 5000;

export async function readTable(
  port: WorkbookPort,
  book: Book,
  name: TableName,
  shape: TableShape,
  captions: Captions,
  problems: Refusal[],
): Promise<TablePlace> {
  const table = book.table(name);
  const columns = meanings(book, table, shape, captions, problems);
  const place: TablePlace = { shape, columns, rowOnSheet: new Int32Array(shape.rowCount + 1), blankRows: [] };
  table.reserve(shape.rowCount);
  const reader = new RowReader(book, table, columns, captions, problems, place);
  for (let first = 0; first < shape.rowCount; first += rowsPerBlock) {
    const { rows } = await port.readRows(shape.name, first, Math.min(rowsPerBlock, shape.rowCount - first));
    rows.forEach((cells, i) => reader.read(cells, first + i));
  }
  reader.finish();
  return place;
}

function meanings(
  book: Book,
  table: BookTable,
  shape: TableShape,
  captions: Captions,
  problems: Refusal[],
): (SheetColumnMeaning | undefined)[] {
  const candidates = table.columns.filter((c) => c.spec.kind !== 'dimensions');
  const captionsOfTable = candidates.map((c) => c.spec.caption);
  const withDimensions = table.columns.find((c) => c.spec.kind === 'dimensions');
  const dimensions = withDimensions ? dimensionCodes(book) : [];
  const seen = new Set<string>();
  const found = shape.columns.map((header): SheetColumnMeaning | undefined => {
    const meant = captions.columnMeant(header, captionsOfTable);
    if (meant !== undefined) {
      if (seen.has(meant))
        problems.push(refusal('columnTwice', { header, caption: { caption: table.spec.caption } }, { table: table.tableName }));
      seen.add(meant);
      return { column: candidates[captionsOfTable.indexOf(meant)].name };
    }
    const dimension = dimensions.find((code) => book.strings.text(code) === header.trim().toUpperCase());
    return withDimensions && dimension !== undefined ? { column: withDimensions.name, dimension } : undefined;
  });
  for (const column of candidates) {
    const needed =
      column.spec.role === 'key' || column.spec.role === 'fact' || column.spec.role === 'history' || column.spec.required === true;
    if (needed && !column.spec.rare && !found.some((f) => f?.column === column.name)) {
      problems.push(
        refusal(
          'columnMissing',
          { column: { caption: column.spec.caption }, caption: { caption: table.spec.caption } },
          { table: table.tableName },
        ),
      );
    }
  }
  return found;
}

class RowReader {
  private readonly readers: ((cell: Cell) => ReadCell)[];
  /** Column of the book for each sheet column. */
  private readonly targets: (BookColumn | undefined)[];
  /** Columns of the book that the sheet does not show. */
  private readonly absent: readonly BookColumn[];
  private readonly dimensions: BookColumn | undefined;
  private readonly keyColumns: readonly BookColumn[];
  private readonly numbered: boolean;
  private readonly numberAt: number;
  private readonly keys = new Map<string, number>();
  private readonly present: Set<number> = new Set();

  constructor(
    private readonly book: Book,
    private readonly table: BookTable,
    private readonly columns: readonly (SheetColumnMeaning | undefined)[],
    captions: Captions,
    private readonly problems: Refusal[],
    private readonly place: TablePlace,
  ) {
    const columnOf = (name: string): BookColumn => table.columns.find((column) => column.name === name)!;
    this.targets = columns.map((meaning) => meaning && columnOf(meaning.column));
    this.readers = this.targets.map((target) => (target ? cellReader(book, target.spec, captions) : () => 0));
    this.absent = table.columns.filter((column) => !this.targets.includes(column) && column.spec.default !== undefined);
    this.dimensions = table.columns.find((column) => column.spec.kind === 'dimensions');
    this.keyColumns = table.spec.key.map(columnOf);
    this.numbered = table.spec.nature === 'posted' && this.keyColumns.length === 1 && this.keyColumns[0].spec.kind === 'integer';
    this.numberAt = this.numbered ? columns.findIndex((meaning) => meaning?.column === table.spec.key[0]) : -1;
  }

  read(cells: readonly Cell[], sheetRow: number): void {
    if (cells.every((cell, i) => this.columns[i] === undefined || isEmpty(cell))) {
      this.place.blankRows.push(sheetRow);
      return;
    }
    const row = this.numbered ? this.rowOfNumber(cells[this.numberAt], sheetRow) : this.table.append();
    if (row === 0) return;
    this.remember(row, sheetRow);
    for (const column of this.absent) setDefault(column, row);
    let dimensions: Map<CodeId, CodeId> | undefined;
    for (let i = 0; i < this.targets.length; i++) {
      const target = this.targets[i];
      if (!target) continue;
      const value = this.valueOf(cells[i], i, row, sheetRow);
      const dimension = this.columns[i]!.dimension;
      if (dimension === undefined) {
        if (value !== undefined) target.put(row, value);
        else if (target.spec.default !== undefined) setDefault(target, row);
      } else if (value) (dimensions ??= new Map()).set(dimension, value);
    }
    if (dimensions) this.dimensions!.put(row, this.book.dimensionSets.id(dimensions));
    this.checkKey(row, sheetRow);
  }

  /** Rows between entry numbers that are missing stand as removed. */
  finish(): void {
    if (!this.numbered) return;
    for (let row = 1; row <= this.table.rows; row++) if (!this.present.has(row)) this.table.remove(row);
  }

  private valueOf(cell: Cell, index: number, row: number, sheetRow: number): number | undefined {
    if (isEmpty(cell)) return undefined;
    const value = this.readers[index](cell);
    if (typeof value === 'number') return value;
    this.problems.push(
      refusal(
        value.code,
        { ...value.values, row: sheetRow + 1, column: { caption: this.captionAt(index) }, caption: { caption: this.table.spec.caption } },
        { table: this.table.tableName, row, column: this.columns[index]!.column },
      ),
    );
    return undefined;
  }

  private captionAt(index: number): string {
    const meaning = this.columns[index]!;
    return meaning.dimension === undefined ? this.targets[index]!.spec.caption : this.book.strings.text(meaning.dimension);
  }

  private rowOfNumber(cell: Cell, sheetRow: number): number {
    const place = { table: this.table.tableName, row: 0, column: this.table.spec.key[0] };
    const values = { row: sheetRow + 1, caption: { caption: this.table.spec.caption } };
    if (typeof cell !== 'number' || !Number.isInteger(cell) || cell < 1 || cell > 2 ** 24) {
      this.problems.push(refusal('entryNoMissing', values, place));
      return 0;
    }
    if (this.present.has(cell)) {
      this.problems.push(refusal('entryNoTwice', { ...values, entryNo: String(cell) }, { ...place, row: cell }));
      return 0;
    }
    this.present.add(cell);
    while (this.table.rows < cell) this.table.append();
    return cell;
  }

  private remember(row: number, sheetRow: number): void {
    if (row >= this.place.rowOnSheet.length) {
      const larger = new Int32Array(Math.max(row + 1, this.place.rowOnSheet.length * 2));
      larger.set(this.place.rowOnSheet);
      this.place.rowOnSheet = larger;
    }
    this.place.rowOnSheet[row] = sheetRow;
  }

  private checkKey(row: number, sheetRow: number): void {
    if (this.numbered || this.table.spec.nature === 'setup' || this.table.spec.nature === 'report' || this.table.spec.key.length === 0)
      return;
    const values = { row: sheetRow + 1, caption: { caption: this.table.spec.caption } };
    for (const column of this.keyColumns) {
      if (column.spec.required && column.get(row) === 0) {
        this.problems.push(
          refusal(
            'keyMissing',
            { ...values, column: { caption: column.spec.caption } },
            { table: this.table.tableName, row, column: column.name },
          ),
        );
      }
    }
    const key = this.keyColumns.map((column) => column.get(row)).join('|');
    if (this.table.spec.nature === 'journal') return;
    if (this.keys.has(key))
      this.problems.push(refusal('keyTwice', values, { table: this.table.tableName, row, column: this.table.spec.key[0] }));
    this.keys.set(key, row);
  }
}
