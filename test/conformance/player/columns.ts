/**
 * Tables and columns of a scenario, found by their English captions, and values turned into what a column stores and back.
 * What is not known fails loudly.
 */
import type { Book } from '../../../src/book/book';
import type { BookColumn } from '../../../src/book/book-column';
import type { BookTable } from '../../../src/book/book-table';
import { amountFromCell, amountToCell, fromCell, isoDate, parseIsoDate, toCell } from '../../../src/decimal';
import type { Day } from '../../../src/decimal';
import { schema, tableNames, type TableName } from '../../../src/schema';
import type { Json } from './scenario';

const tableByCaption = new Map<string, TableName>(tableNames.map((name) => [schema[name].caption.toLowerCase(), name]));
// Scenarios speak of what an order cost by this name.
tableByCaption.set('order costs', 'inventoryAdjmtEntriesOrder');

export function tableNamed(caption: string): TableName {
  const name = tableByCaption.get(caption.toLowerCase());
  if (!name) throw new Error(`unknown table: ${caption}`);
  return name;
}

/** A column by its caption; `undefined` when the table has none of that name. */
export function findColumn(table: BookTable, caption: string): BookColumn | undefined {
  const wanted = caption.toLowerCase();
  return table.columns.find((column) => column.spec.caption.toLowerCase() === wanted);
}

export function columnNamed(table: BookTable, caption: string): BookColumn {
  const column = findColumn(table, caption);
  if (!column) throw new Error(`unknown column: ${caption} of ${table.spec.caption}`);
  return column;
}

/** The stored form of a value of a scenario. Entry names are resolved before. */
export function stored(book: Book, column: BookColumn, value: Json): number {
  const { kind, options, caption } = column.spec;
  const wrong = (): never => {
    throw new Error(`${JSON.stringify(value)} is no value for ${caption}`);
  };
  if (kind === 'boolean') return typeof value === 'boolean' ? (value ? 1 : 0) : wrong();
  if (kind === 'option') {
    const index = typeof value === 'string' ? options.indexOf(value) : -1;
    return index < 0 ? wrong() : index;
  }
  if (kind === 'code') return typeof value === 'string' || typeof value === 'number' ? book.code(String(value)) : wrong();
  if (kind === 'text') return typeof value === 'string' ? book.strings.id(value) : wrong();
  if (kind === 'date') return value === '' ? 0 : typeof value === 'string' ? dayOf(value) : wrong();
  if (typeof value !== 'number') return wrong();
  return storedNumber(book, column, value);
}

function storedNumber(book: Book, column: BookColumn, value: number): number {
  const { kind, caption } = column.spec;
  if (kind === 'integer') return value;
  const precision =
    kind === 'amount' ? book.amountPrecision : kind === 'amountAcy' ? (book.acy?.amountPrecision ?? book.amountPrecision) : undefined;
  const read = precision ? amountFromCell(value, precision) : fromCell(value, 5);
  if (typeof read !== 'number') throw new Error(`${value} does not fit ${caption}: ${read}`);
  return read;
}

export function dayOf(text: string): Day {
  const day = parseIsoDate(text);
  if (day === undefined) throw new Error(`${text} is no date`);
  return day;
}

/** The value of a cell as a scenario writes it; an entry's dimension values are not among them. */
export function shown(book: Book, column: BookColumn, row: number): Json {
  const value = column.get(row);
  const { kind } = column.spec;
  if (kind === 'boolean') return value !== 0;
  if (kind === 'option' || kind === 'code' || kind === 'text') return column.text(row);
  if (kind === 'date') return value === 0 ? '' : isoDate(value as Day);
  if (value !== value) return null;
  if (kind === 'integer') return value;
  if (kind === 'dimensions')
    return Object.fromEntries([...book.dimensionSets.values(value)].map(([d, v]) => [book.strings.text(d), book.strings.text(v)]));
  if (kind === 'amount') return amountToCell(value, book.amountPrecision);
  if (kind === 'amountAcy') return amountToCell(value, book.acy?.amountPrecision ?? book.amountPrecision);
  return toCell(value, 5);
}
