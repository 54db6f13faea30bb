/** Writes a whole book into an empty workbook: every table but the reports, each on its sheet, in the order of a new workbook. */
import type { Book } from '../../book/book';
import { schema } from '../../schema';
import type { Captions } from '../captions';
import type { WorkbookPort } from '../port';
import { sealBook } from '../seal/seal';
import { newTable, sheetColumns } from '../sheets/layout';
import { tablesOfNewWorkbook } from '../sheets/set-up';
import { cellOf, dimensionCell } from './cell-of';

export async function writeBook(port: WorkbookPort, book: Book, captions: Captions): Promise<void> {
  sealBook(book);
  await port.createTables(
    tablesOfNewWorkbook().map((name) => {
      const table = book.table(name);
      const columns = sheetColumns(book, schema[name], captions).map(({ column, dimension }) => ({ target: table.columns.find((c) => c.name === column)!, dimension }));
      const rows = [...table.all()].map((row) =>
        columns.map(({ target, dimension }) =>
          dimension === undefined ? cellOf(book, target, target.get(row), captions) : dimensionCell(book, target.get(row), dimension),
        ),
      );
      return newTable(book, schema[name], captions, rows);
    }),
  );
}
