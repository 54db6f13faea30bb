/** Small books for the tests of documents: setup rows, one FIFO item A, and whatever a test types. */
import { type Book, emptyBook } from '../../src/book/book';
import { appendRow, type RowValues } from '../../src/book/defaults';
import { prepareBook } from '../../src/book/prepare';
import { asDay, asQuantity, asUnitCost, fromText } from '../../src/decimal';
import type { TableName } from '../../src/schema';

/** The scaled integer of a decimal: `scaled('2.5')` is 250000. */
export function scaled(text: string): number {
  const value = fromText(text, 5);
  if (typeof value !== 'number') throw new Error(`${text} is no number`);
  return value;
}
export const quantity = (text: string) => asQuantity(scaled(text));
export const unitCost = (text: string) => asUnitCost(scaled(text));
export const january = (day: number) => asDay(45291 + day); // 2024

export function smallBook(): Book {
  const book = emptyBook();
  for (const setup of ['inventorySetup', 'generalLedgerSetup', 'manufacturingSetup'] as const) appendRow(book, setup, {});
  prepareBook(book);
  addItem(book, 'A');
  return book;
}

export function addItem(book: Book, no: string, values: RowValues<'items'> = {}): number {
  return appendRow(book, 'items', { no, ...values });
}

/** Types rows into a table. */
export function type<N extends TableName>(book: Book, table: N, ...rows: RowValues<N>[]): number[] {
  return rows.map((values) => appendRow(book, table, values));
}
