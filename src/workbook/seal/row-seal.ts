/**
 * The checksum of one posted row over its facts and its state: a number of 31 bits in the row itself. It tells which row was changed, or has a cell of another row; that no row of a
 * posting was changed is proved by the register's hash.
 */
import type { Book } from '../../book/book';
import type { BookTable } from '../../book/book-table';
import { dimensionText, factColumns, type SealedColumn, stateColumns } from './canonical';

const words = new Uint32Array(2);
const double = new Float64Array(words.buffer);

function mix(hash: number, word: number): number {
  let h = Math.imul(hash ^ word, 0x9e3779b1);
  h ^= h >>> 15;
  h = Math.imul(h, 0x85ebca6b);
  return h ^ (h >>> 13);
}

function hashOfText(text: string): number {
  let hash = mix(0, text.length);
  for (let i = 0; i < text.length; i++) hash = mix(hash, text.charCodeAt(i));
  return hash;
}

/** Seals rows of one table; texts and dimension sets are hashed once. */
export class RowSeals {
  private readonly columns: readonly SealedColumn[];
  private readonly start: number;
  private readonly texts: (number | undefined)[] = [];
  private readonly sets: (number | undefined)[] = [];

  constructor(
    private readonly book: Book,
    table: BookTable,
  ) {
    this.columns = [...factColumns(book, table), ...stateColumns(book, table)];
    this.start = hashOfText(table.spec.name);
  }

  /** The seal of a row as it stands; never 0, which means "not sealed". */
  of(row: number): number {
    let hash = this.start;
    for (const { column, kind, step } of this.columns) {
      const value = column.get(row);
      if (value === 0) hash = mix(hash, 1);
      else if (kind === 'text') hash = mix(hash, (this.texts[value] ??= hashOfText(this.book.strings.text(value))));
      else if (kind === 'dimensions') hash = mix(hash, (this.sets[value] ??= hashOfText(dimensionText(this.book, value))));
      else {
        double[0] = value * step;
        hash = mix(mix(hash, words[0]), words[1]);
      }
    }
    return hash & 0x7fffffff || 1;
  }
}
