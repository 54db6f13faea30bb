/**
 * Reads one table of the workbook into the book. Columns are found by their captions in any language, in any order (`column-meanings.ts`).
 *
 * Entries are put in the row of their number, so that a sorted sheet reads the same. Other tables are read from top to bottom; blank rows are passed over.
 * Refusals, each naming table, row and column: what `read-cell.ts` and `column-meanings.ts` name, and `keyMissing`, `keyTwice`, `settingsTwice`, `entryNoLost`,
 * `entryNoTwice`, `entryNoTooHigh`; and `problemsMore` where a table has more of them than anybody reads.
 */
import type { Book } from '../../book/book';
import type { BookColumn } from '../../book/book-column';
import type { BookTable } from '../../book/book-table';
import { setDefault } from '../../book/defaults';
import { type Refusal, refusal, type RefusalValue } from '../../book/refusal';
import type { CodeId } from '../../book/strings';
import type { TableName } from '../../schema';
import type { Captions } from '../captions';
import type { Cell, TableShape, WorkbookPort } from '../port';
import { columnMeanings, type SheetColumnMeaning, unknownColumn } from './column-meanings';
import { cellReader, isEmpty } from './read-cell';
import type { ReadCell } from './shown';

/** Where the rows of the book stand on the sheet. */
export interface TablePlace {
  readonly shape: TableShape;
  /** Name of the column in code (or dimension code) of each sheet column; undefined for a column that is not ours. */
  readonly columns: readonly (SheetColumnMeaning | undefined)[];
  /** Data row on the sheet (0 = first) of each row of the book. */
  rowOnSheet: Int32Array;
  /** Rows of the sheet that hold nothing, in our columns or others: a table that Excel shows empty still has one. */
  blankRows: number[];
}

export type { SheetColumnMeaning } from './column-meanings';

/** Cells read at once: just below the 2 MB at which a store in Excel cuts an answer. */
const cellsPerBlock = 140_000;
/** Rows for which room is made before they are seen: a table may claim a million rows and hold ten. */
const reservedMost = 100_000;
/** Problems of one table that are told one by one: a column of a million texts has one cause. */
const toldMost = 500;

/** The highest entry number that so many rows can have. Numbers are given out one by one; only applications that moved to their history leave gaps. */
function entryNoMost(rows: number): number {
  return Math.min(4 * rows + 10_000, 2 ** 22);
}

export async function readTable(
  port: WorkbookPort,
  book: Book,
  name: TableName,
  shape: TableShape,
  captions: Captions,
  problems: Refusal[],
): Promise<TablePlace> {
  const table = book.table(name);
  const { columns, missingInputs } = columnMeanings(book, table, shape, captions, problems);
  const rowsToRead = columns.some(Boolean) ? (shape.usedRows ?? shape.rowCount) : 0;
  const place: TablePlace = { shape, columns, rowOnSheet: new Int32Array(Math.min(rowsToRead, reservedMost) + 1), blankRows: [] };
  table.reserve(Math.min(rowsToRead, reservedMost));
  const reader = new RowReader(book, table, columns, captions, problems, place);
  const perBlock = Math.max(1, Math.floor(cellsPerBlock / shape.columns.length));
  for (let first = 0; first < rowsToRead; first += perBlock) {
    const { rows, formulas } = await port.readRows(shape.name, first, Math.min(perBlock, rowsToRead - first));
    rows.forEach((cells, i) => reader.read(cells, first + i, formulas?.[i]));
  }
  for (let row = rowsToRead; row < shape.rowCount; row++) place.blankRows.push(row);
  if (missingInputs.length > 0) for (const at of reader.unknownFilled) problems.push(unknownColumn(table, shape, at, missingInputs));
  if (reader.untold > 0) problems.push(refusal('problemsMore', { count: reader.untold, caption: { caption: table.spec.caption } }));
  reader.finish();
  return place;
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
  private readonly unknown: readonly number[];
  /** Columns that are not ours and hold something. */
  readonly unknownFilled = new Set<number>();
  /** Problems beyond those that are told one by one. */
  untold = 0;
  private told = 0;

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
    this.unknown = columns.flatMap((meaning, at) => (meaning ? [] : [at]));
    this.numberAt = this.numbered ? columns.findIndex((meaning) => meaning?.column === table.spec.key[0]) : -1;
  }

  /** `formulas` says which cells hold one, where the store knows. */
  read(cells: readonly Cell[], sheetRow: number, formulas?: readonly boolean[]): void {
    // Without the column of numbers nothing can be said about a row; that it is missing has been said.
    if (this.numbered && this.numberAt < 0) return;
    for (const at of this.unknown) if (!isEmpty(cells[at])) this.unknownFilled.add(at);
    if (cells.every((cell, i) => this.columns[i] === undefined || isEmpty(cell))) {
      // A row in which the user keeps something of his own is not free to be written over; what his columns calculate there comes by itself.
      if (this.unknown.every((at) => isEmpty(cells[at]) || formulas?.[at] === true)) this.place.blankRows.push(sheetRow);
      return;
    }
    if (this.table.spec.nature === 'setup' && this.table.rows === 1) return this.refuse('settingsTwice', {}, { sheetRow });
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
    this.refuse(value.code, { ...value.values, column: { caption: this.captionAt(index) } }, { row, sheetRow, at: index });
    return undefined;
  }

  private captionAt(index: number): string {
    const meaning = this.columns[index]!;
    return meaning.dimension === undefined ? this.targets[index]!.spec.caption : this.book.strings.text(meaning.dimension);
  }

  private rowOfNumber(cell: Cell, sheetRow: number): number {
    const at = this.numberAt;
    if (typeof cell !== 'number' || !Number.isInteger(cell) || cell < 1) {
      this.refuse('entryNoLost', {}, { sheetRow, at });
      return 0;
    }
    const rows = this.place.shape.rowCount;
    if (cell > entryNoMost(rows)) {
      this.refuse('entryNoTooHigh', { entryNo: String(cell), rows }, { sheetRow, at });
      return 0;
    }
    if (this.present.has(cell)) {
      this.refuse('entryNoTwice', { entryNo: String(cell) }, { row: cell, sheetRow, at });
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
    for (const column of this.keyColumns) {
      if (column.spec.required && column.get(row) === 0)
        this.refuse('keyMissing', { column: { caption: column.spec.caption } }, { row, sheetRow, at: this.sheetColumnOf(column) });
    }
    if (this.table.spec.nature === 'journal') return;
    const key = this.keyColumns.map((column) => column.get(row)).join('|');
    if (this.keys.has(key)) this.refuse('keyTwice', {}, { row, sheetRow, at: this.sheetColumnOf(this.keyColumns[0]) });
    this.keys.set(key, row);
  }

  private sheetColumnOf({ name }: BookColumn): number {
    return Math.max(
      0,
      this.columns.findIndex((meaning) => meaning?.column === name),
    );
  }

  /** `row` in the book, `sheetRow` and `at` from 0 on the sheet. */
  private refuse(
    code: string,
    values: Readonly<Record<string, RefusalValue>>,
    { row = 0, sheetRow, at = 0 }: { row?: number; sheetRow: number; at?: number },
  ): void {
    if (++this.told > toldMost) return void this.untold++;
    const { tableName, spec } = this.table;
    this.problems.push(
      refusal(
        code,
        { ...values, row: sheetRow + 1, caption: { caption: spec.caption } },
        { table: tableName, row, column: this.columns[at]?.column, cell: { table: this.place.shape.name, row: sheetRow, column: at } },
      ),
    );
  }
}
