/** A stored value as the cell of a sheet: decimals as the nearest double, dates as serials, codes, texts and options as texts in the workbook's language. */
import type { Book } from '../../book/book';
import type { BookColumn } from '../../book/book-column';
import { amountToCell, toCell } from '../../decimal';
import type { Captions } from '../captions';
import type { Cell } from '../port';

export function cellOf(book: Book, column: BookColumn, value: number, captions: Captions): Cell {
  if (value !== value) return null;
  switch (column.spec.kind) {
    case 'boolean':
      return value !== 0;
    case 'option': {
      const caption = column.spec.options[value];
      return caption === '' ? null : captions.option(caption);
    }
    case 'code':
    case 'text':
      return value === 0 ? null : book.strings.text(value);
    case 'date':
      return value === 0 ? null : value;
    case 'integer':
      return value === 0 && column.spec.role !== 'key' ? null : value;
    case 'amount':
      return amountToCell(value, book.amountPrecision);
    case 'amountAcy':
      return amountToCell(value, book.acy?.amountPrecision ?? book.amountPrecision);
    case 'dimensions':
      throw new Error('A dimension set has a cell for each dimension');
    default:
      return toCell(value, 5);
  }
}

/** The value of one dimension in a set. */
export function dimensionCell(book: Book, set: number, dimension: number): Cell {
  const value = book.dimensionSets.values(set).get(dimension as never);
  return value === undefined ? null : book.strings.text(value);
}
