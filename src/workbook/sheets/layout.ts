/**
 * How a table of the schema looks on its sheet: name of the sheet, headers, number formats, widths and what may be typed.
 * The sheet is named by the table's caption in the language of the workbook; the Excel table keeps the schema's name in every language.
 */
import type { Book } from '../../book/book';
import type { Column, Table } from '../../schema';
import type { Captions } from '../captions';
import { filterButton } from '../header-lines';
import type { Cell, ColumnFormat, NewTable } from '../port';

const sheetNameMax = 31;

/** A caption as a sheet name: without the signs Excel forbids, at most 31 characters. */
export function sheetNameOf(caption: string): string {
  const allowed = caption.replace(/[\\/?*[\]:]/g, '-').replace(/^'+|'+$/g, '');
  return allowed.length <= sheetNameMax ? allowed : `${allowed.slice(0, sheetNameMax - 1).trimEnd()}…`;
}

/** The columns of a table as they stand on the sheet: declared columns in order, `dimensions` replaced by one column per dimension of the workbook. */
export interface SheetColumn {
  readonly header: string;
  /** Name of the column in code. */
  readonly column: string;
  readonly spec: Column;
  /** Of a dimension column: number of the dimension's code. */
  readonly dimension?: number;
}

export function sheetColumns(book: Book, table: Table, captions: Captions): SheetColumn[] {
  return Object.entries(table.columns).flatMap(([column, spec]) =>
    spec.kind === 'dimensions'
      ? dimensionCodes(book).map((dimension) => ({ header: book.strings.text(dimension), column, spec, dimension }))
      : [{ header: captions.column(spec.caption), column, spec }],
  );
}

/** Codes of the workbook's dimensions, in the order of their table. */
export function dimensionCodes(book: Book): number[] {
  return [...book.dimensionsTable.all()].map((row) => book.dimensionsTable.code.a[row]);
}

/** A new table with its sheet; `rows` are its cells, `title` stands above a report. */
export function newTable(book: Book, table: Table, captions: Captions, rows: Cell[][], title?: string): NewTable {
  const columns = sheetColumns(book, table, captions);
  return {
    name: table.name,
    sheet: sheetNameOf(captions.table(table.caption)),
    columns: columns.map((column) => formatOf(column, captions, book)),
    rows,
    style: styleOf(table),
    ...(title === undefined ? {} : { title }),
  };
}

/** What the user fills is blue, what postings fill is grey, reports are green: one look tells where to type. */
function styleOf(table: Table): string {
  if (table.nature === 'posted' || table.nature === 'work') return 'TableStyleLight1';
  return table.nature === 'report' ? 'TableStyleLight14' : 'TableStyleMedium2';
}

/** Of a column of sentences; the longest ones run on or are cut. */
const sentenceWidth = 75;

const widths: Readonly<Record<Column['kind'], number>> = {
  code: 14,
  text: 26,
  option: 15,
  boolean: 10,
  integer: 10,
  date: 12,
  amount: 15,
  amountAcy: 15,
  quantity: 12,
  unit: 14,
  unitAcy: 14,
  percent: 10,
  factor: 12,
  dimensions: 14,
};

function formatOf({ header, spec, dimension }: SheetColumn, captions: Captions, book: Book): ColumnFormat {
  const typed = spec.role === 'input' || spec.role === 'key';
  const width = widthOf(spec, header);
  const numberFormat = numberFormatOf(spec, book);
  if (!typed || dimension !== undefined) return { header, width, numberFormat };
  if (spec.kind === 'option')
    return {
      header,
      width,
      numberFormat,
      validation: { kind: 'list', values: spec.options.filter(Boolean).map((o) => captions.option(o)) },
    };
  if (spec.kind === 'boolean') return { header, width, numberFormat, validation: { kind: 'list', values: ['TRUE', 'FALSE'] } };
  if (spec.kind === 'date') return { header, width, numberFormat, validation: { kind: 'date' } };
  return { header, width, numberFormat };
}

/** Wide enough for what stands in the column and for the longest word of its header, which wraps: 70 columns of headers on one line would be metres wide. */
function widthOf({ kind, wide }: Column, header: string): number {
  if (wide) return sentenceWidth;
  const longestWord = Math.max(...header.split(' ').map((word) => word.length));
  return Math.min(Math.max(widths[kind], longestWord + filterButton), 34);
}

/** Excel number formats in en-US notation. Codes and texts are text, so that 00042 and 1E5 stay what was typed. */
function numberFormatOf({ kind }: Column, book: Book): string {
  switch (kind) {
    case 'code':
    case 'text':
    case 'dimensions':
      return '@';
    case 'date':
      // Excel's own short date: each reader sees it in the order of his country.
      return 'm/d/yyyy';
    case 'amount':
      return amountFormat(book.amountPrecision.decimals);
    case 'amountAcy':
      return amountFormat(book.acy?.amountPrecision.decimals ?? 2);
    case 'quantity':
    case 'percent':
      // '#,##0.#####' would show ten pieces as "10." in Excel.
      return 'General';
    case 'unit':
    case 'unitAcy':
    case 'factor':
      return '#,##0.00###';
    case 'integer':
      return '0';
    default:
      return 'General';
  }
}

function amountFormat(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}
