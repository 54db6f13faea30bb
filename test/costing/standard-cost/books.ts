/** Small books of cards and lists. Costs, quantities and percentages as decimals. */
import { type Book, emptyBook } from '../../../src/book/book';
import { appendRow, type RowValues } from '../../../src/book/defaults';
import { prepareBook } from '../../../src/book/prepare';
import { Refused } from '../../../src/book/refusal';
import { calculateItems } from '../../../src/costing/standard-cost/calculate-items';
import { type Day, dayOf } from '../../../src/decimal';
import type { TableName } from '../../../src/schema';
import { codesOf } from '../../support/refusals';

export const stored = (n: number): number => Math.round(n * 100_000);
export const today: Day = dayOf(2026, 5, 4);

type Values<N extends TableName> = RowValues<N>;

/** Columns with decimals are given as decimals: numbers are scaled, except line numbers and days. */
export function add<N extends TableName>(book: Book, table: N, values: Values<N>): number {
  const scaled = Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const kind = book.table(table).columns.find((column) => column.name === name)!.spec.kind;
      return [name, typeof value === 'number' && kind !== 'integer' && kind !== 'date' ? stored(value) : value];
    }),
  );
  return appendRow(book, table, scaled as Values<N>);
}

export function emptyBooks(manufacturing: Values<'manufacturingSetup'> = {}): Book {
  const book = emptyBook();
  appendRow(book, 'inventorySetup', {});
  appendRow(book, 'generalLedgerSetup', {});
  appendRow(book, 'manufacturingSetup', manufacturing);
  prepareBook(book);
  return book;
}

/** Calculates items by their numbers; all of them when none is named. */
export function calculate(book: Book, allLevels = true, ...nos: string[]): string[] {
  const rows = [...book.items.all()].filter((row) => nos.length === 0 || nos.includes(book.items.no.text(row)));
  return calculateItems(book, rows, today, allLevels).items.map((row) => book.items.no.text(row));
}

/** A column of an item's card, as a decimal. */
export function card(book: Book, no: string, column: keyof Values<'items'>): number {
  const found = book.items.find(book.code(no));
  return (
    book
      .table('items')
      .columns.find((each) => each.name === column)!
      .get(found) / 100_000
  );
}

const single = [
  'singleLevelMaterialCost',
  'singleLevelCapacityCost',
  'singleLevelSubcontrdCost',
  'singleLevelCapOvhdCost',
  'singleLevelMfgOvhdCost',
] as const;
const rolled = [
  'rolledUpMaterialCost',
  'rolledUpCapacityCost',
  'rolledUpSubcontractedCost',
  'rolledUpCapOverheadCost',
  'rolledUpMfgOvhdCost',
] as const;

/** Material, capacity, subcontracted, capacity overhead and manufacturing overhead of a card. */
export const singleLevel = (book: Book, no: string): number[] => single.map((column) => card(book, no, column));
export const rolledUp = (book: Book, no: string): number[] => rolled.map((column) => card(book, no, column));
export const standardCost = (book: Book, no: string): number => card(book, no, 'standardCost');

export function refusalsOf(act: () => unknown): string[] {
  try {
    act();
    return [];
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return codesOf(error.refusals);
  }
}
