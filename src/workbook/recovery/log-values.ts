/** Values of the book as the posting log keeps them: the same in every language, order of columns and precision of amounts. */
import type { Book } from '../../book/book';
import type { BookColumn } from '../../book/book-column';

/** A number, a text, the dimensions of a set as pairs; null is blank. */
export type LogValue = number | string | null | readonly (readonly [string, string])[];

export function logValue(book: Book, column: BookColumn, value: number): LogValue {
  if (value === column.blank || value !== value) return null;
  switch (column.spec.kind) {
    case 'code':
    case 'text':
      return book.strings.text(value);
    case 'dimensions':
      return [...book.dimensionSets.values(value)].map(([dimension, of]) => [book.strings.text(dimension), book.strings.text(of)] as const);
    case 'amount':
    case 'amountAcy':
      return value * scaleOf(book, column);
    default:
      return value;
  }
}

export function bookValue(book: Book, column: BookColumn, value: LogValue): number {
  if (value === null) return column.blank;
  if (typeof value === 'string') return book.strings.id(value);
  if (typeof value !== 'number')
    return book.dimensionSets.id(new Map(value.map(([dimension, of]) => [book.code(dimension), book.code(of)])));
  const isAmount = column.spec.kind === 'amount' || column.spec.kind === 'amountAcy';
  return isAmount ? Math.round(value / scaleOf(book, column)) : value;
}

/** What an integer of an amount is worth in 0.00001. */
function scaleOf({ amountPrecision, acy }: Book, { spec }: BookColumn): number {
  return (spec.kind === 'amountAcy' ? (acy?.amountPrecision ?? amountPrecision) : amountPrecision).scaled;
}
