/**
 * The rows of one table in memory. Rows are numbered 1, 2, 3 ...; 0 means "no row".
 * In tables of entries the row is the entry number: where a number is missing, the row stands as removed.
 */
import type { Columns, Table } from '../schema';
import { BookColumn, type ColumnOf } from './book-column';
import { withProperties } from './fast-properties';
import type { Strings } from './strings';
import { type ChangeLog, Recording } from './undo';

const firstCapacity = 16;

export class BookTable {
  /** Number of the last row, removed ones included. */
  rows = 0;
  /** Rows for which there is room without growing. */
  capacity = firstCapacity;
  readonly columns: readonly BookColumn[];
  /** Rows taken away; allocated with the first one. 1 = removed before, 2 = removed by the running command. */
  private removed: Uint8Array | undefined;
  private removedCount = 0;
  private readonly recording = new Recording();
  private keyIndex: Map<string | number, number> | undefined;
  private keyIndexed = 0;
  private lastKey = -1;
  private lastFound = 0;
  private readonly keyColumns: readonly BookColumn[];
  /** Columns that are not rare, those with the largest cells first. */
  private readonly dense: readonly BookColumn[];

  constructor(
    /** Name in code, as in the schema; not `name`, since tables have columns of that name. */
    readonly tableName: string,
    readonly spec: Table,
    private readonly strings: Strings,
  ) {
    this.columns = Object.entries(spec.columns).map(([column, of]) => new BookColumn(column, of, this, this.recording, strings));
    this.keyColumns = spec.key.map((key) => this.columns.find((c) => c.name === key)!);
    this.dense = this.columns.filter((column) => !column.spec.rare).sort((x, y) => y.cellBytes - x.cellBytes);
    this.makeRoom();
  }

  /** Adds a blank row and returns its number. Declared defaults are not filled in here; see `src/book/defaults.ts`. */
  append(): number {
    const row = ++this.rows;
    if (row > this.capacity) this.reserve(Math.max(row, Math.ceil(this.capacity * 1.5)));
    return row;
  }

  /** Adds so many blank rows at once and returns the number of the first. */
  appendRows(count: number): number {
    const first = this.rows + 1;
    this.rows += count;
    if (this.rows > this.capacity) this.reserve(Math.max(this.rows, Math.ceil(this.capacity * 1.5)));
    return first;
  }

  /** Makes room for so many rows. */
  reserve(rows: number): void {
    if (rows <= this.capacity) return;
    this.capacity = rows;
    this.makeRoom();
  }

  /**
   * Cells for the whole capacity. Columns that are always there lie in one piece of memory, numbers first so that each stands where its size allows: taken one by one, the pieces of a large table
   * made the engine stop several times to look for free memory, 150 ms each.
   */
  private makeRoom(): void {
    const length = this.capacity + 1;
    const cells = new ArrayBuffer(this.dense.reduce((bytes, column) => bytes + column.cellBytes * length, 0));
    let offset = 0;
    for (const column of this.dense) {
      column.grow(cells, offset);
      offset += column.cellBytes * length;
    }
    for (const column of this.columns) if (column.spec.rare && column.a.length > 0) column.grow();
  }

  /**
   * A table with the same rows in another order, row r at `to[r]`, and room for half as many more. `without` names columns that stay blank; the cells of those in `named` are row numbers, which are replaced by
   * what the list holds for them. Removed rows are removed there too.
   */
  rearranged(to: Int32Array, without: readonly string[], named: ReadonlyMap<string, Int32Array>): BookTable {
    const made = bookTable(this.tableName, this.spec, this.strings);
    made.reserve(Math.ceil(this.rows * 1.5));
    made.rows = this.rows;
    this.columns.forEach((column, i) => {
      if (!without.includes(column.name)) made.columns[i].takeOver(column, this.rows, to, named.get(column.name));
    });
    for (let row = 1; row <= this.rows && this.removedCount > 0; row++) if (this.isRemoved(row)) made.remove(to[row]);
    return made;
  }

  /** Takes a row away; its number is not used again. */
  remove(row: number): void {
    if (this.isRemoved(row)) return;
    if (!this.removed || this.removed.length <= row) {
      const larger = new Uint8Array(this.capacity + 1);
      if (this.removed) larger.set(this.removed);
      this.removed = larger;
    }
    this.removed[row] = this.recording.log ? 2 : 1;
    this.removedCount++;
    this.keyIndex = undefined;
  }

  /** A row that was taken away stands again, with the cells that it has. Only between commands. */
  putBack(row: number): void {
    if (!this.removed || !this.isRemoved(row)) return;
    this.removed[row] = 0;
    this.removedCount--;
    this.keyIndex = undefined;
  }

  isRemoved(row: number): boolean {
    return this.removed !== undefined && row < this.removed.length && this.removed[row] !== 0;
  }

  /** While a command runs: the rows that were there before it, whose changes are recorded. Otherwise 0. */
  get rowsBefore(): number {
    return this.recording.rowsBefore;
  }

  /** How many rows there are, removed ones left out. */
  get count(): number {
    return this.rows - this.removedCount;
  }

  /** Numbers of the rows that are there, ascending. */
  *all(): Generator<number> {
    for (let row = 1; row <= this.rows; row++) if (!this.isRemoved(row)) yield row;
  }

  /** Row with this key (in the order of the declaration), or 0. Codes are given as their numbers. */
  find(...key: number[]): number {
    // The same row is asked for many times in a row: the card of an item at each step of posting a line.
    if (key.length === 1 && key[0] === this.lastKey && this.keyIndex && this.keyIndexed === this.rows) return this.lastFound;
    if (!this.keyIndex) {
      this.keyIndex = new Map();
      this.keyIndexed = 0;
    }
    while (this.keyIndexed < this.rows) {
      const row = ++this.keyIndexed;
      if (!this.isRemoved(row)) this.keyIndex.set(this.keyOf(row), row);
    }
    if (key.length > 1) return this.keyIndex.get(key.join('|')) ?? 0;
    this.lastKey = key[0];
    return (this.lastFound = this.keyIndex.get(key[0]) ?? 0);
  }

  private keyOf(row: number): string | number {
    if (this.keyColumns.length === 1) return this.keyColumns[0].get(row);
    return this.keyColumns.map((column) => column.get(row)).join('|');
  }

  /** Called by a column of the key when it changes a cell of an older row. */
  keyChanged(): void {
    this.keyIndex = undefined;
  }

  begin(log: ChangeLog): void {
    this.recording.log = log;
    this.recording.rowsBefore = this.rows;
  }

  /** Rows of before the command that it took away. */
  removedByCommand(): number[] {
    const rows: number[] = [];
    if (this.removed)
      for (let row = 1; row <= Math.min(this.rowsBefore, this.removed.length - 1); row++) if (this.removed[row] === 2) rows.push(row);
    return rows;
  }

  /** Ends the command: what it did stays. */
  keep(): void {
    if (this.removed) for (let row = 1; row < this.removed.length; row++) if (this.removed[row] === 2) this.removed[row] = 1;
    this.end();
  }

  /** Ends the command: rows it added go, rows it removed come back. Changed cells are put back by the undo log before. */
  takeBack(): void {
    for (const column of this.columns) column.clearAfter(this.rowsBefore);
    if (this.removed)
      for (let row = 1; row < this.removed.length; row++)
        if (this.removed[row] === 2) {
          this.removed[row] = 0;
          this.removedCount--;
        }
    if (this.rows !== this.rowsBefore || this.removedCount > 0) this.keyIndex = undefined;
    this.rows = this.rowsBefore;
    this.keyIndex = undefined;
    this.end();
  }

  get bytes(): number {
    return this.columns.reduce((sum, column) => sum + column.bytes, 0);
  }

  private end(): void {
    this.recording.log = undefined;
    this.recording.rowsBefore = 0;
  }
}

/** A table of the book with its columns as properties: `book.valueEntries.costAmountActual`. */
export type TableOf<T extends Table> = BookTable & ColumnsOf<T['columns']>;
type ColumnsOf<C extends Columns> = { readonly [N in keyof C]: ColumnOf<C[N]> };

export function bookTable<T extends Table>(name: string, spec: T, strings: Strings): TableOf<T> {
  const made = new BookTable(name, spec, strings);
  const clash = made.columns.find((column) => column.name in made);
  if (clash) throw new Error(`${name} cannot have a column called ${clash.name} in code`);
  const columns = Object.fromEntries(made.columns.map((column) => [column.name, column]));
  return withProperties(made, columns) as unknown as TableOf<T>;
}
