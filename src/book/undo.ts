/**
 * What a command has changed so far, so that it can be taken back whole or told to the workbook.
 *
 * Rows that a command appends need no record: they lie above the number of rows the table began with. Of older rows every changed cell
 * is recorded with the value it had. A cell may be recorded several times; the first record holds the value before the command.
 */
import type { BookColumn } from './book-column';

/**
 * What the columns of a table ask before each change: which rows are older than the running command, and where their changes are recorded. An object of its own, of one shape for all tables: tables
 * themselves differ in their properties, and asking each of them costs a search.
 */
export class Recording {
  /** While a command runs: the rows that were there before it. Otherwise 0. */
  rowsBefore = 0;
  log: ChangeLog | undefined;
}

/** Is told of each change of a row older than the command, before it is made. */
export interface ChangeLog {
  record(column: BookColumn, row: number, valueBefore: number): void;
}

/** Which columns were changed at all: what a copy of a table has to know of itself. */
export class ChangedColumns implements ChangeLog {
  readonly all = new Set<BookColumn>();
  private last: BookColumn | undefined;

  record(column: BookColumn): void {
    if (column === this.last) return;
    this.last = column;
    this.all.add(column);
  }
}

export class UndoLog implements ChangeLog {
  /** Columns with records, and by record the position of its column among them. */
  private readonly columns: BookColumn[] = [];
  private readonly positions = new Map<BookColumn, number>();
  private lastColumn: BookColumn | undefined;
  private lastPosition = 0;
  private columnOf = new Uint16Array(1024);
  private rows = new Int32Array(1024);
  private values = new Float64Array(1024);
  private length = 0;

  get size(): number {
    return this.length;
  }

  record(column: BookColumn, row: number, valueBefore: number): void {
    if (this.length === this.rows.length) this.grow();
    this.columnOf[this.length] = column === this.lastColumn ? this.lastPosition : this.position(column);
    this.rows[this.length] = row;
    this.values[this.length] = valueBefore;
    this.length++;
  }

  /** Puts the recorded values back, the latest record first. */
  undo(): void {
    for (let i = this.length - 1; i >= 0; i--) this.columns[this.columnOf[i]].put(this.rows[i], this.values[i]);
    this.clear();
  }

  /** Visits the records, earliest first. */
  visit(see: (column: BookColumn, row: number, valueBefore: number) => void): void {
    for (let i = 0; i < this.length; i++) see(this.columns[this.columnOf[i]], this.rows[i], this.values[i]);
  }

  clear(): void {
    this.columns.length = 0;
    this.positions.clear();
    this.lastColumn = undefined;
    this.length = 0;
  }

  private position(column: BookColumn): number {
    let position = this.positions.get(column);
    if (position === undefined) this.positions.set(column, (position = this.columns.push(column) - 1));
    this.lastColumn = column;
    return (this.lastPosition = position);
  }

  private grow(): void {
    const columnOf = new Uint16Array(this.rows.length * 2);
    columnOf.set(this.columnOf);
    this.columnOf = columnOf;
    const rows = new Int32Array(this.rows.length * 2);
    rows.set(this.rows);
    this.rows = rows;
    const values = new Float64Array(this.values.length * 2);
    values.set(this.values);
    this.values = values;
  }
}
