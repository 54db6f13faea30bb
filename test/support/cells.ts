/** Rows as readers of the workbook see them: cells by caption, blank ones, zeros and flags that are not set left out. */
import type { Book } from '../../src/book/book';
import type { TableName } from '../../src/schema';
import { shown } from '../conformance/player/columns';
import type { Json } from '../conformance/player/scenario';

export type Cells = Readonly<Record<string, Json>>;

/** All cells of a row that say something, but for its own number, who posted it and its seal. */
export function cellsOf(book: Book, name: TableName, row: number): Cells {
  const table = book.table(name);
  const cells: Record<string, Json> = {};
  for (const column of table.columns) {
    const { caption, kind } = column.spec;
    if (kind === 'dimensions' || ['Entry No.', 'User ID', 'Seal'].includes(caption)) continue;
    const value = shown(book, column, row);
    if (value !== '' && value !== 0 && value !== false && value !== null) cells[caption] = value;
  }
  return cells;
}

/** The rows of a table from one on. */
export function rowsOf(book: Book, name: TableName, from = 1): Cells[] {
  return [...book.table(name).all()].filter((row) => row >= from).map((row) => cellsOf(book, name, row));
}
