/**
 * The canonical text of a posted row: its number and its facts, in the order of the schema, in one notation whatever the language, the order of columns, the formats of the sheet or
 * the precision of amounts. What postings may change later (state) is not in it. Amounts, quantities and costs stand as integers of 0.00001.
 */
import type { Book } from '../../book/book';
import type { BookColumn } from '../../book/book-column';
import type { BookTable } from '../../book/book-table';

/** A column of a posted row, and how its stored value becomes a number or text that means the same in every workbook. */
export interface SealedColumn {
  readonly name: string;
  readonly column: BookColumn;
  readonly kind: 'number' | 'amount' | 'text' | 'dimensions';
  /** What an integer of an amount is worth in 0.00001. */
  readonly step: number;
}

/** Columns that never change once the row is posted. The hash of a register stands in its own row. */
export function factColumns(book: Book, table: BookTable): readonly SealedColumn[] {
  const facts = table.columns.filter(({ name, spec: { role } }) => (role === 'fact' || role === 'key') && name !== 'hash');
  return facts.map((column) => sealedColumn(book, column));
}

/** Columns that postings renew: derived ones and those that history determines. */
export function stateColumns(book: Book, table: BookTable): readonly SealedColumn[] {
  const state = table.columns.filter(({ name, spec: { role } }) => (role === 'derived' || role === 'history') && name !== 'seal');
  return state.map((column) => sealedColumn(book, column));
}

function sealedColumn(book: Book, column: BookColumn): SealedColumn {
  const { name } = column;
  switch (column.spec.kind) {
    case 'code':
    case 'text':
      return { name, column, kind: 'text', step: 1 };
    case 'dimensions':
      return { name, column, kind: 'dimensions', step: 1 };
    case 'amount':
      return { name, column, kind: 'amount', step: book.amountPrecision.scaled };
    case 'amountAcy':
      return { name, column, kind: 'amount', step: (book.acy?.amountPrecision ?? book.amountPrecision).scaled };
    default:
      return { name, column, kind: 'number', step: 1 };
  }
}

export function canonicalRow(book: Book, columns: readonly SealedColumn[], row: number): string {
  let text = '';
  for (const { column, kind, step } of columns) {
    const value = column.get(row);
    if (value === 0) text += '|';
    else if (kind === 'text') text += `|${JSON.stringify(book.strings.text(value))}`;
    else if (kind === 'dimensions') text += `|${dimensionText(book, value)}`;
    else text += `|${value * step}`;
  }
  return text;
}

export function dimensionText(book: Book, set: number): string {
  return [...book.dimensionSets.values(set)]
    .map(([dimension, value]) => `${book.strings.text(dimension)}=${book.strings.text(value)}`)
    .sort()
    .join(';');
}
