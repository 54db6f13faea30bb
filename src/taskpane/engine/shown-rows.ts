/** Rows that a preview shows: cells as the reader writes them, dates as dates and amounts with their decimals. */
import type { Book } from '../../book/book';
import type { BookColumn } from '../../book/book-column';
import type { BookTable } from '../../book/book-table';
import type { Day } from '../../decimal';
import { caption } from '../../localization/captions';
import type { Language } from '../../localization/language';
import { dayText, locales } from '../../localization/texts';
import { captionsIn } from '../../localization/workbook-captions';
import { cellOf } from '../../workbook/write/cell-of';
import type { ShownColumn } from './protocol';

/** What a preview shows of a table at most; the rest is counted. */
const rowsShown = 50;

const texts: readonly string[] = ['boolean', 'option', 'code', 'text', 'date'];

export interface Shown {
  readonly columns: readonly ShownColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** The first of the rows, in those columns that any of them fills. */
export function shownRows(book: Book, table: BookTable, rows: readonly number[], language: Language): Shown {
  const first = rows.slice(0, rowsShown);
  const filled = table.columns.filter(
    (column) => column.spec.kind !== 'dimensions' && first.some((row) => column.get(row) !== column.blank),
  );
  return {
    columns: filled.map(({ spec }) => ({ header: caption(spec.caption, 'column', language), isNumber: !texts.includes(spec.kind) })),
    rows: first.map((row) => filled.map((column) => shownCell(book, column, column.get(row), language))),
  };
}

function shownCell(book: Book, column: BookColumn, value: number, language: Language): string {
  const cell = cellOf(book, column, value, captionsIn(language));
  if (cell === null) return '';
  if (typeof cell === 'boolean') return caption(cell ? 'Yes' : 'No', 'option', language);
  if (typeof cell === 'object') return cell.error;
  if (typeof cell === 'string') return cell;
  return column.spec.kind === 'date' ? dayText(cell as Day, language) : numberText(book, column, cell, language);
}

/** Entry and line numbers are not grouped: 10000 is a name, 10,000.00 an amount. */
function numberText(book: Book, { spec }: BookColumn, cell: number, language: Language): string {
  if (spec.kind === 'integer') return String(cell);
  const least = decimalsOf(book, spec.kind);
  return new Intl.NumberFormat(locales[language], { minimumFractionDigits: least, maximumFractionDigits: 5 }).format(cell);
}

function decimalsOf(book: Book, kind: BookColumn['spec']['kind']): number {
  if (kind === 'amount') return book.amountPrecision.decimals;
  if (kind === 'amountAcy') return (book.acy?.amountPrecision ?? book.amountPrecision).decimals;
  return kind === 'unit' || kind === 'unitAcy' ? 2 : 0;
}
