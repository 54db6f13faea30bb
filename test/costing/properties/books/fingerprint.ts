/** What a book holds, cell by cell, to see whether two books, or a book before and after, are the same. */
import type { Book } from '../../../../src/book/book';
import type { BookTable } from '../../../../src/book/book-table';
import { tableNames, type TableName } from '../../../../src/schema';

/** Text of a row: all its cells, or those of some columns. */
export function rowText(table: BookTable, row: number, wanted: (column: BookTable['columns'][number]) => boolean = () => true): string {
  return table.columns
    .filter(wanted)
    .map((column) => (column.spec.kind === 'code' || column.spec.kind === 'text' ? column.text(row) : column.get(row)))
    .join('|');
}

export type Fingerprint = ReadonlyMap<TableName, readonly string[]>;

export function fingerprintOf(book: Book, names: readonly TableName[] = tableNames): Fingerprint {
  return new Map(names.map((name) => [name, [...book.table(name).all()].map((row) => `${row}: ${rowText(book.table(name), row)}`)]));
}

/** The first difference of each table. */
export function differences(before: Fingerprint, after: Fingerprint): string[] {
  const found: string[] = [];
  for (const [name, rows] of before) {
    const others = after.get(name) ?? [];
    const at = Array.from({ length: Math.max(rows.length, others.length) }, (_, i) => i).find((i) => rows[i] !== others[i]);
    if (at !== undefined) found.push(`${name}: ${rows[at] ?? 'nothing'} / ${others[at] ?? 'nothing'}`);
  }
  return found;
}
