/** Codes that a field of a form may be filled with: the keys of the table that it refers to, each with what it is called. */
import type { Book } from '../../book/book';
import type { TableName } from '../../schema';
import type { Key } from './protocol';

/** A list to choose from, not the whole table; what is typed need not be on it. */
const keysMax = 5000;

/** The last part of the key names a row to the reader: the code of a variant, not its item. Entry numbers and dates are typed. */
export function keysOf(book: Book, name: TableName): readonly Key[] {
  const table = book.table(name);
  const last = table.spec.key.at(-1);
  const code = table.columns.find((column) => column.name === last && column.spec.kind === 'code');
  if (!code) return [];
  const called = table.columns.find((column) => column.name === 'description' || column.name === 'name');
  const keys = new Map<string, Key>();
  for (const row of table.all()) {
    const text = book.strings.text(code.get(row));
    if (!keys.has(text)) keys.set(text, { code: text, name: called ? book.strings.text(called.get(row)) : '' });
    if (keys.size === keysMax) break;
  }
  return [...keys.values()];
}
