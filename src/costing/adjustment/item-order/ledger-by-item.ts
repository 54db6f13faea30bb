/**
 * A copy of the ledger in the order of items, for adjusting much of a large one (docs/architecture.md, "Large adjustments").
 *
 * Entries are adjusted item by item, but stand in the order of posting: of 1,000,000 entries the next one of the same item lies thousands of rows away, and each of some sixty cells that its cost depends on is
 * fetched from main memory. In the copy the rows of an item lie together; making it and bringing its results back costs less than those fetches.
 *
 * The copy has item ledger, application and value entries of its own, and shares everything else: cards, entry points and setup change as in the book itself.
 */
import { type Book, bookWith } from '../../../book/book';
import type { BookTable } from '../../../book/book-table';
import { ChangedColumns } from '../../../book/undo';
import type { TableName } from '../../../schema';
import { positionsByItem } from './positions';

export interface LedgerByItem {
  readonly book: Book;
  /** By row of the book: where it stands in the copy. */
  readonly at: Readonly<Record<EntryTable, Int32Array>>;
  /** Columns of the copy in which rows that were copied have changed. */
  readonly changed: ChangedColumns;
}

export type EntryTable = 'itemLedgerEntries' | 'itemApplicationEntries' | 'valueEntries';

/** Columns that name a row of an entry table: its place in the copy is another. */
const namesRow: Readonly<Record<EntryTable, Readonly<Record<string, EntryTable>>>> = {
  itemLedgerEntries: { appliesToEntry: 'itemLedgerEntries' },
  itemApplicationEntries: {
    itemLedgerEntryNo: 'itemLedgerEntries',
    inboundItemEntryNo: 'itemLedgerEntries',
    outboundItemEntryNo: 'itemLedgerEntries',
    transferredFromEntryNo: 'itemLedgerEntries',
  },
  valueEntries: { itemLedgerEntryNo: 'itemLedgerEntries', appliesToEntry: 'valueEntries' },
};

/** Columns that no rule of cost adjustment reads or changes, and no row takes over. */
export const leftOut: Readonly<Record<EntryTable, readonly string[]>> = {
  itemLedgerEntries: [
    'documentDate',
    'externalDocumentNo',
    'sourceNo',
    'unitOfMeasureCode',
    'qtyPerUnitOfMeasure',
    'shippedQtyNotReturned',
    'purchaseAmountExpected',
    'purchaseAmountActual',
    'salesAmountExpected',
    'salesAmountActual',
    'dimensions',
    'seal',
  ],
  itemApplicationEntries: ['postingDate', 'seal'],
  valueEntries: [
    'purchaseAmountExpected',
    'purchaseAmountActual',
    'salesAmountExpected',
    'salesAmountActual',
    'discountAmount',
    'costPostedToGL',
    'expectedCostPostedToGL',
    'costPostedToGLAcy',
    'expectedCostPostedToGLAcy',
    'sourceCode',
    'userId',
    'seal',
  ],
};

/** The copy; the number that a row has in the book stands in its Entry No. */
export function ledgerByItem(book: Book): LedgerByItem {
  const at = positionsByItem(book);
  const changed = new ChangedColumns();
  const tables = new Map<TableName, BookTable>();
  for (const name of Object.keys(at) as EntryTable[]) {
    const named = new Map(Object.entries(namesRow[name]).map(([column, rows]) => [column, at[rows]]));
    const copy = book.table(name).rearranged(at[name], leftOut[name], named);
    copy.begin(changed);
    tables.set(name, copy);
  }
  return { book: bookWith(book, tables), at, changed };
}
