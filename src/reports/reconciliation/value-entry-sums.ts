/**
 * What value entries say should stand on the accounts (docs/rules/reports.md, "Reconciliation"): cost by pair of account types, and by item and account type. Debit is positive.
 * Cost counts, whether it was posted or not. Expected cost counts for purchases, sales and output alone, as in the reference.
 */
import type { Book } from '../../book/book';
import type { Filter } from '../../book/filter';
import type { Day } from '../../decimal';
import { accountTypes } from '../../general-ledger/account-types';
import { creditedBy, debitedBy } from '../../general-ledger/account-matrix';
import { pairFor } from '../../general-ledger/cost-to-post';
import { itemLedgerEntryTypes, itemTypes } from '../../schema';
import { entryFilterOf, itemFilterOf, type ReportFilters } from '../report-filter';

export interface ReconciliationFilter extends ReportFilters {
  readonly date: Filter<Day>;
}

export interface ValueEntrySums {
  /** Sum by number of a pair of account types. */
  readonly byPair: ReadonlyMap<number, number>;
  /** Rows of the items with sums, and their sums by account type from `slot * accountTypes.length` on. */
  readonly items: readonly number[];
  readonly byItem: Float64Array;
  /** Sum by account type. */
  readonly byType: Float64Array;
}

export const typeCount = accountTypes.length;
const inventoryType = itemTypes.indexOf('Inventory');
const reconciledExpected = new Set(['Purchase', 'Sale', 'Output'].map((type) => itemLedgerEntryTypes.indexOf(type as 'Sale')));

/** Visits the value entries that pass, with the row of their item. */
export function visitEntries(book: Book, filter: ReconciliationFilter, visit: (row: number, itemRow: number) => void): void {
  const { valueEntries: v, items } = book;
  const itemPasses = itemFilterOf(book, filter);
  const { location } = entryFilterOf(book, filter);
  const rowOfItem = new Int32Array(book.strings.count);
  for (const row of items.all()) if (items.type.a[row] === inventoryType && itemPasses(row)) rowOfItem[items.no.a[row]] = row;
  for (let row = 1; row <= v.rows; row++) {
    const itemRow = rowOfItem[v.itemNo.a[row]];
    if (itemRow === 0 || !filter.date.matches(v.postingDate.a[row] as Day)) continue;
    if (!location || location.matches(v.locationCode.a[row])) visit(row, itemRow);
  }
}

/** Pair of account types of the expected cost of an entry, as far as it is reconciled; otherwise 0. */
export function expectedPair(book: Book, row: number): number {
  return reconciledExpected.has(book.valueEntries.itemLedgerEntryType.a[row]) ? pairFor(book, row, true) : 0;
}

export function valueEntrySums(book: Book, filter: ReconciliationFilter): ValueEntrySums {
  const { valueEntries: v, items: cards } = book;
  const byPair = new Map<number, number>();
  const byType = new Float64Array(typeCount);
  const slots = new Int32Array(cards.rows + 1);
  const items: number[] = [];
  let byItem = new Float64Array(64 * typeCount);

  const add = (itemRow: number, pair: number, amount: number): void => {
    if (pair === 0 || amount === 0) return;
    byPair.set(pair, (byPair.get(pair) ?? 0) + amount);
    if (slots[itemRow] === 0) slots[itemRow] = items.push(itemRow);
    if (items.length * typeCount > byItem.length) byItem = larger(byItem);
    const at = (slots[itemRow] - 1) * typeCount;
    const [debited, credited] = [debitedBy(pair), creditedBy(pair)];
    byItem[at + debited] += amount;
    byItem[at + credited] -= amount;
    byType[debited] += amount;
    byType[credited] -= amount;
  };
  visitEntries(book, filter, (row, itemRow) => {
    add(itemRow, pairFor(book, row, false), v.costAmountActual.a[row]);
    if (v.costAmountExpected.a[row] !== 0) add(itemRow, expectedPair(book, row), v.costAmountExpected.a[row]);
  });
  return { byPair, items, byItem, byType };
}

function larger(cells: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const made = new Float64Array(cells.length * 2);
  made.set(cells);
  return made;
}
