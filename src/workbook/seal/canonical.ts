/**
 * The canonical text of a posted row: its number and its facts, in the order of the schema, in one notation whatever the language, the order of columns or the formats of the sheet.
 * What postings may change later (state) is not in it. Amounts and quantities stand as their scaled integers.
 */
import type { Book } from '../../book/book';
import type { BookColumn } from '../../book/book-column';
import type { BookTable } from '../../book/book-table';

/** Columns that a posted row is sealed by. */
export function sealedColumns(table: BookTable): readonly BookColumn[] {
  return table.columns.filter((column) => column.spec.role === 'fact' || column.spec.role === 'key');
}

export function canonicalRow(book: Book, columns: readonly BookColumn[], row: number): string {
  let text = '';
  for (const column of columns) {
    const value = column.get(row);
    if (value === 0) text += '|';
    else if (column.spec.kind === 'code' || column.spec.kind === 'text') text += `|${JSON.stringify(book.strings.text(value))}`;
    else if (column.spec.kind === 'dimensions') text += `|${dimensionText(book, value)}`;
    else text += `|${value}`;
  }
  return text;
}

function dimensionText(book: Book, set: number): string {
  return [...book.dimensionSets.values(set)]
    .map(([dimension, value]) => `${book.strings.text(dimension)}=${book.strings.text(value)}`)
    .sort()
    .join(';');
}
