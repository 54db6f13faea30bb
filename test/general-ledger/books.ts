/** Small books for tests of the general ledger: a chart with an account per kind, one location and group, and value entries written by hand. */
import { type Book, emptyBook } from '../../src/book/book';
import { appendRow, type RowValues } from '../../src/book/defaults';
import type { Refusal } from '../../src/book/refusal';
import { parseDateFilter } from '../../src/book/filter';
import { type Day, dayOf } from '../../src/decimal';
import { accountPlaces, accountTypes } from '../../src/general-ledger/account-types';
import { attachGeneralLedger, type FollowedRun } from '../../src/general-ledger/attach';
import { postInventoryCost, type PostInventoryCost } from '../../src/general-ledger/batch/post-inventory-cost';
import { testInventoryCost, type TestInventoryCost } from '../../src/general-ledger/batch/test-inventory-cost';

export const day = dayOf(2026, 1, 15);

/** Account of each column of the posting setups; amounts in cents. */
export const chart = {
  inventoryAccount: '2110',
  inventoryAccountInterim: '2111',
  wipAccount: '2140',
  materialVarianceAccount: '7890',
  capacityVarianceAccount: '7891',
  subcontractedVarianceAccount: '7892',
  capOverheadVarianceAccount: '7893',
  mfgOverheadVarianceAccount: '7894',
  matNonInvVarianceAccount: '7895',
} as const;
export const generalChart = {
  cogsAccount: '7190',
  cogsAccountInterim: '7191',
  inventoryAdjmtAccount: '7170',
  invtAccrualAccInterim: '5510',
  directCostAppliedAccount: '7291',
  directCostNonInvAppliedAccount: '7294',
  overheadAppliedAccount: '7292',
  purchaseVarianceAccount: '7293',
} as const;

export interface BookOptions {
  readonly automatic?: boolean;
  readonly expected?: boolean;
}

export function glBook({ automatic = false, expected = false }: BookOptions = {}): Book {
  const book = emptyBook();
  appendRow(book, 'inventorySetup', { automaticCostPosting: automatic, expectedCostPostingToGL: expected });
  appendRow(book, 'generalLedgerSetup', {});
  appendRow(book, 'manufacturingSetup', {});
  appendRow(book, 'inventoryPostingSetup', { locationCode: '', invtPostingGroupCode: 'RESALE', ...chart });
  for (const group of ['', 'DOMESTIC'])
    appendRow(book, 'generalPostingSetup', { genBusPostingGroup: group, genProdPostingGroup: 'RETAIL', ...generalChart });
  for (const no of [...Object.values(chart), ...Object.values(generalChart)]) appendRow(book, 'glAccounts', { no });
  appendRow(book, 'items', { no: 'BIKE' });
  return book;
}

/** A value entry with its item ledger entry, unless it is of capacity. The number of the value entry is returned. */
export function valueEntry(book: Book, values: RowValues<'valueEntries'> & { readonly ledgerEntry?: number } = {}): number {
  const { ledgerEntry, ...given } = values;
  const type = given.itemLedgerEntryType ?? 'Purchase';
  const entry =
    ledgerEntry ??
    (type === ''
      ? 0
      : appendRow(book, 'itemLedgerEntries', {
          entryNo: book.itemLedgerEntries.rows + 1,
          entryType: type,
          itemNo: 'BIKE',
          postingDate: day,
        }));
  return appendRow(book, 'valueEntries', {
    entryNo: book.valueEntries.rows + 1,
    itemLedgerEntryNo: entry,
    itemLedgerEntryType: type,
    entryType: 'Direct Cost',
    itemNo: 'BIKE',
    postingDate: day,
    valuationDate: day,
    documentNo: 'DOC1',
    inventoryPostingGroup: 'RESALE',
    genProdPostingGroup: 'RETAIL',
    inventoriable: true,
    ...given,
  });
}

/** Writes value entries as a posting would, one after the other; throws `Refused`. */
export function post(book: Book, write: (book: Book) => number, run: Partial<FollowedRun> = {}): number {
  const followed: FollowedRun = {
    book,
    userId: 0,
    adjusting: false,
    postAdjustmentToGL: undefined,
    valueEntryWritten: () => undefined,
    ...run,
  };
  attachGeneralLedger(followed);
  const row = write(book);
  followed.valueEntryWritten(row);
  return row;
}

const code = (reason: Refusal): string => reason.code;

export function postCost(book: Book, job: Partial<PostInventoryCost> = {}) {
  return postInventoryCost(book, {
    method: 'Per Entry',
    documentNo: '',
    post: true,
    itemFilter: undefined,
    postingDateFilter: parseDateFilter(''),
    userId: 0,
    dateProblems: () => [],
    sentence: code,
    ...job,
  });
}

export function testCost(book: Book, test: Partial<TestInventoryCost> = {}) {
  return testInventoryCost(book, {
    method: 'Per Entry',
    documentNo: '',
    showDimensions: false,
    showOnlyWarnings: false,
    itemFilter: undefined,
    postingDateFilter: parseDateFilter(''),
    dateProblems: () => [],
    sentence: code,
    ...test,
  });
}

/** Account and amount of the G/L entries from a number on, in order. */
export function glLines(book: Book, from = 1): [string, number][] {
  const lines: [string, number][] = [];
  for (let row = from; row <= book.glEntries.rows; row++) lines.push([book.glEntries.glAccountNo.text(row), book.glEntries.amount.a[row]]);
  return lines;
}

/** Account No. of the test chart by the caption of its setup column. */
export const accountByCaption = new Map<string, string>(
  accountTypes.map((type) => {
    const { table, column } = accountPlaces[type];
    const caption = emptyBook()
      .table(table)
      .columns.find((c) => c.name === column)!.spec.caption;
    return [caption, ({ ...chart, ...generalChart } as Record<string, string>)[column]];
  }),
);

export const nextDay = (days: number): Day => (day + days) as Day;
