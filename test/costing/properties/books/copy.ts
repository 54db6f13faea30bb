/** A copy of a book as one that was just read: the same rows in every table, and nothing that the engine remembers beside them. */
import { type Book, emptyBook } from '../../../../src/book/book';
import { prepareBook } from '../../../../src/book/prepare';
import { tableNames } from '../../../../src/schema';

export function copyOf(book: Book): Book {
  const copy = emptyBook();
  for (let id = 1; id < book.strings.count; id++) copy.strings.id(book.strings.text(id));
  for (let id = 1; book.dimensionSets.values(id) !== undefined; id++) copy.dimensionSets.id(book.dimensionSets.values(id));
  for (const name of tableNames) {
    const [from, to] = [book.table(name), copy.table(name)];
    if (from.rows > 0) to.appendRows(from.rows);
    from.columns.forEach((column, i) => {
      for (let row = 1; row <= from.rows; row++) to.columns[i].set(row, column.get(row));
    });
    for (let row = 1; row <= from.rows; row++) if (from.isRemoved(row)) to.remove(row);
  }
  prepareBook(copy);
  return copy;
}
