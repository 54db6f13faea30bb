/** Small books for the tests of documents: setup rows, one FIFO item A, and whatever a test types. */
import { type Book, emptyBook } from '../../src/book/book';
import { appendRow, type RowValues } from '../../src/book/defaults';
import { prepareBook } from '../../src/book/prepare';
import { asDay, asQuantity, asUnitCost, fromText } from '../../src/decimal';
import type { Command, CommandResult, OptionValues } from '../../src/commands/command';
import { perform } from '../../src/commands/perform';
import type { ColumnName, TableName } from '../../src/schema';

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
  addPostingSetup(book);
  return book;
}

/** Every account of every combination is 1000: these tests look at documents, not at the general ledger. */
function addPostingSetup(book: Book): void {
  appendRow(book, 'glAccounts', { no: '1000' });
  for (const locationCode of ['', 'BLUE', 'RED', 'TRANSIT']) {
    fillAccounts(book, 'inventoryPostingSetup', appendRow(book, 'inventoryPostingSetup', { locationCode, invtPostingGroupCode: 'RESALE' }));
  }
  fillAccounts(book, 'generalPostingSetup', appendRow(book, 'generalPostingSetup', { genProdPostingGroup: 'RETAIL' }));
}

function fillAccounts(book: Book, name: TableName, row: number): void {
  for (const column of book.table(name).columns) if (column.spec.refersTo === 'GLAccounts') column.setText(row, '1000');
}

export function addItem(book: Book, no: string, values: RowValues<'items'> = {}): number {
  return appendRow(book, 'items', { no, ...values });
}

/** Types rows into a table. */
export function type<N extends TableName>(book: Book, table: N, ...rows: RowValues<N>[]): number[] {
  return rows.map((values) => appendRow(book, table, values));
}

const request = { workDate: january(5), userId: 'TESTER', now: { day: january(5), time: '10:00:00' } };

/** Runs a command that must not be refused. */
export function post(book: Book, command: Command, options: OptionValues = {}): CommandResult {
  const outcome = perform(book, command, { ...request, options });
  if (!outcome.done) throw new Error(outcome.refusals.map(({ code, values: v }) => `${code} ${JSON.stringify(v)}`).join('; '));
  return outcome.result;
}

/** Runs a command that must be refused; codes and cells of its refusals. */
export function refusals(book: Book, command: Command, options: OptionValues = {}): object[] {
  const outcome = perform(book, command, { ...request, options });
  if (outcome.done) throw new Error('was done, but must be refused');
  return outcome.refusals.map(({ code, table, row, column }) => ({ code, table, row, column }));
}

/** Columns of all rows of a table: codes and options as texts, numbers as stored. */
function columnsOf(book: Book, name: TableName, columns: readonly string[]): (string | number)[][] {
  const table = book.table(name);
  return [...table.all()].map((row) =>
    columns.map((wanted) => {
      const column = table.columns.find((c) => c.name === wanted)!;
      const { kind } = column.spec;
      return kind === 'code' || kind === 'option' || kind === 'text' ? column.text(row) : column.get(row);
    }),
  );
}
export const entries = (book: Book, ...columns: ColumnName<'itemLedgerEntries'>[]) => columnsOf(book, 'itemLedgerEntries', columns);
export const values = (book: Book, ...columns: ColumnName<'valueEntries'>[]) => columnsOf(book, 'valueEntries', columns);
