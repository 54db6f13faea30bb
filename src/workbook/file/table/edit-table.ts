/**
 * Changes the rows of one table. Each operation checks everything first: what is refused has changed nothing.
 * Cells get the format of their column: that of the cell that stands there, else that of the table's last row.
 *
 * Refusals: `sheetProtected`, `tableFiltered`, and those of `cell-limits.ts`, `room.ts` and `shared-formulas.ts`.
 */
import type { Cell, CellToWrite } from '../../port';
import type { ByteWriter } from '../byte-writer';
import { refuseFile } from '../refuse';
import type { CellScanner } from '../sheet/cell-scanner';
import { CellWriter, type WritingRules } from '../sheet/cell-writer';
import { copyCell, type Columns, RowWriter } from '../sheet/row-writer';
import { detachFormulas } from '../sheet/shared-formulas';
import type { Sheet } from '../sheet/sheet';
import { calculatedColumns } from './calculated-columns';
import { requireFittingRows, requireShortText } from './cell-limits';
import { titledHeaderRow } from '../create/new-sheet';
import { followDeleted, followResized } from './follow-rows';
import { requireRoom } from './room';
import type { TablePart } from './table-part';

export class TableEditor {
  private readonly sheet: Sheet;
  private readonly columns: Columns;
  private readonly rowWriter: RowWriter;
  private readonly cellWriter: CellWriter;

  constructor(
    private readonly table: TablePart,
    private readonly others: readonly TablePart[],
    private readonly writer: ByteWriter,
    rules: WritingRules,
  ) {
    const { sheet } = table;
    this.sheet = sheet;
    this.columns = { first: table.left, last: table.right };
    this.rowWriter = new RowWriter(writer, sheet.prefix, sheet.part, sheet.name);
    this.cellWriter = new CellWriter(writer, sheet.prefix, rules);
  }

  append(rows: readonly Cell[][]): void {
    if (rows.length === 0) return;
    const { table } = this;
    this.requireWritable();
    requireFittingRows(rows, table.columns.length, this.sheet.name, table.lastRow + 1, table.left);
    requireRoom(table, this.others, rows.length);
    const first = table.lastRow + 1;
    const write = this.rowContent(rows, first);
    this.resize(table.lastRow + rows.length);
    for (let row = first; row <= table.lastRow; row++) write(row);
    this.sheet.touch(table.whole);
  }

  replace(rows: readonly Cell[][]): void {
    const { table } = this;
    const content = rows.length > 0 ? rows : [[]];
    this.requireWritable();
    this.requireUnfiltered();
    requireFittingRows(content, table.columns.length, this.sheet.name, table.firstRow, table.left);
    if (content.length > table.rowCount) requireRoom(table, this.others, content.length - table.rowCount);
    detachFormulas(this.sheet, this.writer, table.firstRow, table.whole.bottom, this.columns);
    const write = this.rowContent(content, table.firstRow);
    this.resize(table.firstRow + content.length - 1);
    for (let row = table.firstRow; row <= table.lastRow; row++) write(row);
    this.sheet.touch(table.whole);
  }

  /** The text above a table that stands as it was made with one; a user who moved the table keeps what stands there now. */
  writeTitle(title: string): void {
    const { table, sheet } = this;
    if (table.whole.top !== titledHeaderRow || table.firstRow !== titledHeaderRow + 1 || table.left !== 1) return;
    const titles = new Map<number, Cell>([[1, title]]);
    if (sheet.hasFormula(1)) detachFormulas(sheet, this.writer, 1, 1, { first: 1, last: 1 });
    const styles = table.columns.map(() => 0);
    this.writeRow(1, (column, there) => this.changeCell(1, column, there, titles, styles));
  }

  writeCells(cells: readonly CellToWrite[]): void {
    if (cells.length === 0) return;
    const { table } = this;
    this.requireWritable();
    const byRow = new Map<number, Map<number, Cell>>();
    for (const { row, column, value } of cells) {
      if (!(row >= 0 && row < table.rowCount && column >= 0 && column < table.columns.length))
        throw new RangeError(`${table.name} has no cell ${row}, ${column}`);
      const [rowAt, columnAt] = [table.firstRow + row, table.left + column];
      requireShortText(value, this.sheet.name, rowAt, columnAt);
      const ofRow = byRow.get(rowAt) ?? new Map<number, Cell>();
      byRow.set(rowAt, ofRow.set(columnAt, value));
    }
    const rowsWithFormulas = [...byRow].filter(([row]) => this.sheet.hasFormula(row));
    for (const [row, values] of rowsWithFormulas) {
      for (const column of values.keys()) detachFormulas(this.sheet, this.writer, row, row, { first: column, last: column });
    }
    const styles = this.templateStyles();
    for (const [row, values] of byRow) this.writeRow(row, (column, there) => this.changeCell(row, column, there, values, styles));
    table.fill();
  }

  deleteRows(rows: readonly number[]): void {
    if (rows.length === 0) return;
    const { table, sheet } = this;
    this.requireWritable();
    this.requireUnfiltered();
    const deleted = new Set(rows);
    for (const row of deleted) if (!(row >= 0 && row < table.rowCount)) throw new RangeError(`${table.name} has no row ${row}`);
    if (deleted.size === table.rowCount) return this.replace([]);
    const first = table.firstRow + Math.min(...deleted);
    detachFormulas(sheet, this.writer, table.firstRow, table.whole.bottom, this.columns);
    const follow = followDeleted(table, deleted);
    let to = first;
    for (let from = first; from <= table.lastRow; from++) {
      if (deleted.has(from - table.firstRow)) continue;
      this.moveRow(sheet.row(from), from, to++, follow, false);
    }
    this.resize(table.lastRow - deleted.size);
  }

  private requireWritable(): void {
    if (this.sheet.isProtected) refuseFile('sheetProtected', { sheet: this.sheet.name });
  }

  /** Rows that move under a filter would come to lie in hidden ones. */
  private requireUnfiltered(): void {
    if (this.table.filtered) refuseFile('tableFiltered', { sheet: this.sheet.name, table: this.table.name });
  }

  /** Writes rows of values from a row of the sheet on; formats and formulas are taken from the table as it stands now. */
  private rowContent(rows: readonly Cell[][], first: number): (row: number) => void {
    const { table, cellWriter } = this;
    const styles = this.templateStyles();
    const formulas = calculatedColumns(table);
    const lastBefore = table.lastRow;
    return (row) => {
      const values = rows[row - first];
      this.writeRow(row, (column, there) => {
        const i = column - table.left;
        const style = there && row <= lastBefore ? there.style : styles[i];
        const value = values[i] ?? null;
        const formula = value === null ? formulas[i] : undefined;
        if (formula) cellWriter.formula(row, column, style, formula(row));
        else cellWriter.value(row, column, style, value);
        return formula !== undefined;
      });
    };
  }

  private changeCell(
    row: number,
    column: number,
    there: CellScanner | undefined,
    values: ReadonlyMap<number, Cell>,
    styles: readonly number[],
  ): boolean {
    const value = values.get(column);
    if (value !== undefined) {
      this.cellWriter.value(row, column, there ? there.style : styles[column - this.table.left], value);
      return false;
    }
    if (!there) return false;
    copyCell(this.writer, row, there);
    return there.hasFormula;
  }

  /** Moves the end of the data: totals go along, rows that are left behind are emptied. */
  private resize(lastRow: number): void {
    const { table, sheet } = this;
    const { lastRow: lastBefore, totals, whole } = table;
    if (lastRow === lastBefore) return;
    const follow = followResized(table, lastRow);
    if (totals > 0) detachFormulas(sheet, this.writer, lastBefore + 1, whole.bottom, this.columns);
    const totalsRows = Array.from({ length: totals }, (_, i) => sheet.row(lastBefore + 1 + i));
    for (let row = lastRow + 1; row <= whole.bottom; row++) this.writeRow(row, () => false);
    totalsRows.forEach((bytes, i) => this.moveRow(bytes, lastBefore + 1 + i, lastRow + 1 + i, follow, true));
    table.resize(lastRow);
  }

  /** Puts the table's cells of one row into another. */
  private moveRow(bytes: Uint8Array | undefined, from: number, to: number, follow: (formula: string) => string, stale: boolean): void {
    const cells = bytes && this.sheet.scan(bytes, from);
    let more = cells?.next() ?? false;
    this.writeRow(to, (column) => {
      while (more && cells!.column < column) more = cells!.next();
      if (!more || cells!.column !== column) return false;
      this.cellWriter.moved(cells!, to, follow, stale);
      return cells!.hasFormula;
    });
  }

  private writeRow(row: number, writeCell: (column: number, there: CellScanner | undefined) => boolean): void {
    this.sheet.setRow(row, this.rowWriter.write(row, this.sheet.row(row), this.columns, writeCell));
  }

  /** Formats of the columns: those of the last data row, where it has none those of the first. */
  private templateStyles(): number[] {
    const { table, sheet } = this;
    const styles = table.columns.map((_, i) => sheet.columnStyle(table.left + i));
    for (const row of [table.firstRow, table.lastRow]) {
      const cells = sheet.cells(row);
      while (cells?.next()) {
        if (cells.column >= table.left && cells.column <= table.right && cells.style !== 0) styles[cells.column - table.left] = cells.style;
      }
    }
    return styles;
  }
}
