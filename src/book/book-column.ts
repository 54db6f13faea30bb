/**
 * The cells of one column: a typed array with a slot for each row. Slot 0 stands for "no row" and always holds the blank.
 *
 * `a` is the raw array for the engine's loops; it is replaced when the table grows, so take it again after appending.
 * Rare columns get their array with the first value that is not blank; read them with `get`.
 * Every change of a row that is older than the running command goes through `set`, which records the value before.
 */
import type { Column, ColumnKind } from '../schema';
import type { BookTable } from './book-table';
import type { Strings } from './strings';
import type { Recording } from './undo';

type Cells = Float64Array | Int32Array | Uint8Array;

const bytesOf: Record<ColumnKind, 'float' | 'int' | 'byte'> = {
  amount: 'float',
  amountAcy: 'float',
  quantity: 'float',
  unit: 'float',
  unitAcy: 'float',
  percent: 'float',
  factor: 'float',
  code: 'int',
  text: 'int',
  integer: 'int',
  date: 'int',
  dimensions: 'int',
  option: 'byte',
  boolean: 'byte',
};

const sizes = { float: 8, int: 4, byte: 1 };

/** Cells of their own, or a part of those of a table. */
function cells(kind: ColumnKind, length: number, table?: ArrayBuffer, offset?: number): Cells {
  const size = bytesOf[kind];
  const place = table ?? new ArrayBuffer(length * sizes[size]);
  if (size === 'int') return new Int32Array(place, offset, length);
  if (size === 'byte') return new Uint8Array(place, offset, length);
  return new Float64Array(place, offset, length);
}

export class BookColumn {
  /** Raw cells, by row. */
  a: Cells;
  /** What an untouched cell holds: 0, or NaN where blank is told from 0. */
  readonly blank: number;
  private readonly isKey: boolean;

  constructor(
    readonly name: string,
    readonly spec: Column,
    readonly table: BookTable,
    private readonly recording: Recording,
    private readonly strings: Strings,
  ) {
    this.blank = spec.blankable ? NaN : 0;
    this.isKey = spec.role === 'key';
    this.a = cells(spec.kind, 0);
  }

  /** Bytes that a cell takes: 8, 4 or 1. */
  get cellBytes(): number {
    return sizes[bytesOf[this.spec.kind]];
  }

  get(row: number): number {
    return row < this.a.length ? this.a[row] : this.blank;
  }

  is(row: number): boolean {
    return this.get(row) !== 0;
  }

  /** Of a column that tells blank from 0: nothing was typed. */
  isBlank(row: number): boolean {
    const value = this.get(row);
    return value !== value;
  }

  /** Caption of the option chosen, or the text behind a code or text. */
  text(row: number): string {
    return this.spec.kind === 'option' ? this.spec.options[this.get(row)] : this.strings.text(this.get(row));
  }

  set(row: number, value: number): void {
    if (row >= this.a.length) {
      if (value === this.blank) return;
      this.allocate();
    }
    if (row <= this.recording.rowsBefore) {
      const before = this.a[row];
      if (before === value) return;
      this.recording.log?.record(this, row, before);
      if (this.isKey) this.table.keyChanged();
    }
    this.a[row] = value;
  }

  setText(row: number, text: string): void {
    if (this.spec.kind === 'option') this.set(row, optionIndex(this.spec, text));
    else this.set(row, this.spec.kind === 'code' ? this.strings.code(text) : this.strings.id(text));
  }

  setFlag(row: number, flag: boolean): void {
    this.set(row, flag ? 1 : 0);
  }

  /** Adds to a number, as a total that grows with each posting. */
  add(row: number, value: number): void {
    if (value !== 0) this.set(row, this.get(row) + value);
  }

  /** Writes without recording: loading, and taking back. */
  put(row: number, value: number): void {
    if (row >= this.a.length) {
      if (value === this.blank) return;
      this.allocate();
    }
    this.a[row] = value;
  }

  /** Room for rows up to the table's capacity: in the cells of the table from `offset` on, or in cells of its own. */
  grow(table?: ArrayBuffer, offset?: number): void {
    const larger = cells(this.spec.kind, this.table.capacity + 1, table, offset);
    larger.set(this.a);
    if (this.blank !== 0) larger.fill(this.blank, this.a.length);
    this.a = larger;
  }

  /** Takes over the cells of a column of the same kind, each row at another place: row r comes to stand at `to[r]`. Cells that name rows, which stand elsewhere as well, become `named[cell]`. */
  takeOver(from: BookColumn, rows: number, to: Int32Array, named?: Int32Array): void {
    if (from.a.length === 0) return;
    if (this.a.length === 0) this.allocate();
    const size = bytesOf[this.spec.kind];
    if (size === 'float') spreadFloats(from.a as Float64Array, this.a as Float64Array, rows, to);
    else if (size === 'byte') spreadBytes(from.a as Uint8Array, this.a as Uint8Array, rows, to);
    else if (named === undefined) spreadIntegers(from.a as Int32Array, this.a as Int32Array, rows, to);
    else spreadRowNumbers(from.a as Int32Array, this.a as Int32Array, rows, to, named);
  }

  /** Takes over some rows of a column of the same kind. */
  copyRows(from: BookColumn, first: number, last: number): void {
    if (from.a.length === 0) return;
    if (this.a.length === 0) this.allocate();
    this.a.set(from.a.subarray(first, last + 1), first);
  }

  /** Forgets what stands in the rows after `row`. */
  clearAfter(row: number): void {
    if (row + 1 < this.a.length) this.a.fill(this.blank, row + 1, Math.min(this.table.rows + 1, this.a.length));
  }

  get bytes(): number {
    return this.a.byteLength;
  }

  private allocate(): void {
    this.grow();
  }
}

/* One function for each size of cell: a loop that sees all three is compiled for none of them. */
function spreadFloats(from: Float64Array, into: Float64Array, rows: number, to: Int32Array): void {
  for (let row = 1; row <= rows; row++) into[to[row]] = from[row];
}
function spreadIntegers(from: Int32Array, into: Int32Array, rows: number, to: Int32Array): void {
  for (let row = 1; row <= rows; row++) into[to[row]] = from[row];
}
function spreadRowNumbers(from: Int32Array, into: Int32Array, rows: number, to: Int32Array, named: Int32Array): void {
  for (let row = 1; row <= rows; row++) into[to[row]] = named[from[row]];
}
function spreadBytes(from: Uint8Array, into: Uint8Array, rows: number, to: Int32Array): void {
  for (let row = 1; row <= rows; row++) into[to[row]] = from[row];
}

/** Position of a caption among the options of a column; throws RangeError if it is none of them. */
function optionIndex(spec: Column, caption: string): number {
  const index = spec.options.indexOf(caption);
  if (index < 0) throw new RangeError(`${caption} is no option of ${spec.caption}`);
  return index;
}

/** What the engine sees of a column: raw cells only where they are always there, texts only where there are texts. */
interface AnyColumn {
  readonly spec: Column;
  readonly name: string;
  readonly blank: number;
  get(row: number): number;
  set(row: number, value: number): void;
  put(row: number, value: number): void;
}
interface FlagColumn extends AnyColumn {
  is(row: number): boolean;
  setFlag(row: number, flag: boolean): void;
}
interface TextColumn extends AnyColumn {
  text(row: number): string;
  setText(row: number, text: string): void;
}
interface NumberColumn extends AnyColumn {
  add(row: number, value: number): void;
  isBlank(row: number): boolean;
}
type ByKind<K extends ColumnKind> = K extends 'boolean'
  ? FlagColumn
  : K extends 'code' | 'text' | 'option'
    ? TextColumn
    : K extends 'date' | 'integer' | 'dimensions'
      ? AnyColumn
      : NumberColumn;
type RawOf<K extends ColumnKind> = K extends 'boolean' | 'option'
  ? Uint8Array
  : K extends 'code' | 'text' | 'integer' | 'date' | 'dimensions'
    ? Int32Array
    : Float64Array;

/** A column of the book as its declaration types it. */
export type ColumnOf<C extends Column> =
  C extends Column<infer K, infer R> ? ByKind<K> & (R extends true ? unknown : { readonly a: RawOf<K> }) : never;
