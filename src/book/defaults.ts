/**
 * Adds a row with the defaults that its columns declare, and the values given. For cards, journals and documents; entries set every field.
 */
import { fromText } from '../decimal';
import type { SpecOf, TableName } from '../schema';
import type { Book } from './book';
import type { BookColumn } from './book-column';

/** Values by column name in code: texts for codes, texts and options; numbers as stored (scaled integers, days); booleans. */
export type RowValues<N extends TableName> = { readonly [C in keyof SpecOf<N>['columns']]?: string | number | boolean };

export function appendRow<N extends TableName>(book: Book, name: N, values: RowValues<N>): number {
  const table = book.table(name);
  const row = table.append();
  for (const column of table.columns) {
    const value = (values as Record<string, string | number | boolean | undefined>)[column.name];
    if (value !== undefined) setValue(column, row, value);
    else setDefault(column, row);
  }
  return row;
}

/** Sets a stored value: a text where the column holds texts or options, a flag, or a number as stored. */
function setValue(column: BookColumn, row: number, value: string | number | boolean): void {
  if (typeof value === 'string') column.setText(row, value);
  else if (typeof value === 'boolean') column.setFlag(row, value);
  else column.set(row, value);
}

/** Fills in the declared default of a column, if it has one. */
export function setDefault(column: BookColumn, row: number): void {
  const value = column.spec.default;
  if (value === undefined) return;
  if (typeof value === 'number') column.set(row, defaultNumber(column, value));
  else setValue(column, row, value);
}

/** Declared numbers are written as decimals: 0.01 of a column kept in units of 0.00001 is 1000. */
function defaultNumber(column: BookColumn, value: number): number {
  if (column.spec.kind === 'integer') return value;
  const read = fromText(String(value), 5);
  if (typeof read !== 'number') throw new RangeError(`The default ${value} of ${column.spec.caption} does not fit its column`);
  return read;
}

/** Removes all rows, as of a report that is made anew. */
export function emptyTable(book: Book, name: TableName): void {
  const table = book.table(name);
  for (const row of [...table.all()]) table.remove(row);
}
