/** A whole book as the tables of a new workbook: every table but the reports, each on its sheet, in the order of the schema's groups. */
import type { Book } from '../../book/book';
import { schema } from '../../schema';
import type { Captions } from '../captions';
import { fillClaimTable } from '../claim/claim-table';
import type { NewTable } from '../port';
import { sealBook } from '../seal/seal';
import { newTable, sheetColumns } from '../sheets/layout';
import { tablesOfNewWorkbook } from '../sheets/set-up';
import { cellOf, dimensionCell } from './cell-of';

/** The tables of a book, sealed, as they are to be made. */
export function tablesOf(book: Book, captions: Captions): NewTable[] {
  sealBook(book);
  fillClaimTable(book);
  return tablesOfNewWorkbook().map((name) => {
    const table = book.table(name);
    const columns = sheetColumns(book, schema[name], captions).map(({ column, dimension }) => ({
      target: table.columns.find((c) => c.name === column)!,
      dimension,
    }));
    const rows = [...table.all()].map((row) =>
      columns.map(({ target, dimension }) =>
        dimension === undefined ? cellOf(book, target, target.get(row), captions) : dimensionCell(book, target.get(row), dimension),
      ),
    );
    return newTable(book, schema[name], captions, rows);
  });
}
