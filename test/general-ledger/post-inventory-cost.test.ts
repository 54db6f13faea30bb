/** The batch job that carries waiting cost to the general ledger. */
import type { Book } from '../../src/book/book';
import { appendRow, type RowValues } from '../../src/book/defaults';
import { parseDateFilter } from '../../src/book/filter';
import { refusal } from '../../src/book/refusal';
import { isoDate } from '../../src/decimal';
import { expectedCostPostingChanged } from '../../src/general-ledger/expected-cost-setting';
import { chart, day, generalChart, glBook, glLines, nextDay, post, postCost, valueEntry } from './books';

function waiting(book: Book, ...entries: RowValues<'valueEntries'>[]): number[] {
  return entries.map((values) => post(book, () => valueEntry(book, values)));
}
const queue = (book: Book) => [...book.postValueEntryToGL.all()].map((row) => book.postValueEntryToGL.valueEntryNo.a[row]);
const skipped = (book: Book) =>
  [...book.skippedEntries.all()].map((row) => [book.skippedEntries.valueEntryNo.a[row], book.skippedEntries.reason.text(row)]);

describe('per entry', () => {
  it("posts under the entry's own document and date, empties the queue and finds nothing the second time", () => {
    const book = glBook();
    waiting(
      book,
      { costAmountActual: 1000, documentNo: 'A' },
      { costAmountActual: -400, itemLedgerEntryType: 'Sale', documentNo: 'B', postingDate: nextDay(1) },
    );
    expect(postCost(book)).toEqual({ entries: 2, skipped: 0, glEntries: 4 });
    expect(glLines(book)).toEqual([
      ['2110', 1000],
      ['7291', -1000],
      ['2110', -400],
      ['7190', 400],
    ]);
    expect([1, 3].map((row) => [book.glEntries.documentNo.text(row), book.glEntries.postingDate.a[row]])).toEqual([
      ['A', day],
      ['B', nextDay(1)],
    ]);
    expect(queue(book)).toEqual([]);
    expect(postCost(book)).toEqual({ entries: 0, skipped: 0, glEntries: 0 });
  });

  it('posts only the difference of an entry of which a part was posted, and sets what is posted to the whole', () => {
    const book = glBook();
    waiting(book, { costAmountActual: 1000, costPostedToGL: 970 });
    postCost(book);
    expect([glLines(book)[0], book.valueEntries.costPostedToGL.get(1)]).toEqual([['2110', 30], 1000]);
  });

  it('goes by item, date and number, with capacity last', () => {
    const book = glBook();
    appendRow(book, 'items', { no: 'AXLE' });
    waiting(
      book,
      { itemLedgerEntryType: '', orderType: 'Production', orderNo: 'P1', costAmountActual: 1 },
      { costAmountActual: 2, postingDate: nextDay(5) },
      { costAmountActual: 3 },
      { costAmountActual: 4, itemNo: 'AXLE', postingDate: nextDay(9) },
    );
    postCost(book);
    expect(
      glLines(book)
        .filter((_, i) => i % 2 === 0)
        .map(([, amount]) => amount),
    ).toEqual([4, 3, 2, 1]);
  });

  it('takes up only what the filters let through', () => {
    const book = glBook();
    waiting(book, { costAmountActual: 2, postingDate: nextDay(5) }, { costAmountActual: 3 });
    postCost(book, { postingDateFilter: parseDateFilter(`..${isoDate(day)}`), itemFilter: 'B*' });
    expect([glLines(book)[0], queue(book)]).toEqual([['2110', 3], [1]]);
  });

  it('takes no document number', () => {
    expect(() => postCost(glBook(), { documentNo: 'X' })).toThrow(/documentNoNotAllowed/);
  });

  it('leaves an entry whole when one of its accounts is blank, missing or blocked, and lists it', () => {
    const book = glBook({ expected: true });
    waiting(
      book,
      { costAmountExpected: -5, costAmountActual: 5 },
      { costAmountActual: 7, itemLedgerEntryType: 'Sale' },
      { costAmountActual: 9, itemLedgerEntryType: 'Transfer' },
    );
    book.generalPostingSetup.invtAccrualAccInterim.set(1, 0);
    book.glAccounts.blocked.set(book.glAccounts.find(book.code('7190')), 1);
    expect(postCost(book)).toEqual({ entries: 1, skipped: 2, glEntries: 2 });
    expect(skipped(book)).toEqual([
      [1, 'generalAccountBlank'],
      [2, 'accountBlocked'],
    ]);
    expect(queue(book)).toEqual([1, 2]);
    book.generalPostingSetup.invtAccrualAccInterim.setText(1, '5510');
    expect(postCost(book)).toMatchObject({ entries: 1, skipped: 1, glEntries: 4 });
    expect(skipped(book)).toEqual([[2, 'accountBlocked']]);
  });

  it('lists an entry that has nothing to post, and says nothing of one without cost', () => {
    const book = glBook({ expected: true });
    waiting(book, { costAmountActual: 5, costPostedToGL: 5 });
    valueEntry(book);
    appendRow(book, 'postValueEntryToGL', { valueEntryNo: 2, itemNo: 'BIKE' });
    postCost(book);
    expect([skipped(book), queue(book)]).toEqual([[[1, 'nothingToPost']], [1, 2]]);
  });

  it('stops whole, with every reason, on dates, blocked setup and accounts that do not exist', () => {
    const book = glBook();
    waiting(
      book,
      { costAmountActual: 5 },
      { costAmountActual: 6, genBusPostingGroup: 'DOMESTIC' },
      { costAmountActual: 7, itemLedgerEntryType: 'Sale' },
    );
    book.generalPostingSetup.blocked.set(2, 1);
    book.generalPostingSetup.cogsAccount.setText(1, 'NONE');
    const run = () => postCost(book, { dateProblems: (date) => [refusal('postingDateNotAllowed', { date: { day: date } })] });
    expect(run).toThrow(/postingDateNotAllowed.*generalPostingSetupBlocked.*accountUnknown/);
  });

  it('stops on an account that takes no entries', () => {
    const book = glBook();
    waiting(book, { costAmountActual: 5 });
    book.glAccounts.accountType.setText(book.glAccounts.find(book.code('2110')), 'Total');
    expect(() => postCost(book)).toThrow(/accountNotPosting/);
  });

  it('posts in spite of a dimension rule of the account', () => {
    const book = glBook();
    waiting(book, { costAmountActual: 5 });
    appendRow(book, 'defaultDimensions', { table: 'G/L Account', no: '2110', dimensionCode: 'AREA', valuePosting: 'Code Mandatory' });
    expect(postCost(book).glEntries).toBe(2);
  });
});

describe('per posting group', () => {
  const group = { method: 'Per Posting Group', documentNo: 'COST' } as const;

  it('sums by date and account type, keeps debits and credits apart, and relates every entry behind a sum', () => {
    const book = glBook();
    waiting(
      book,
      { costAmountActual: 10 },
      { costAmountActual: 20 },
      { costAmountActual: -5 },
      { costAmountActual: 40, postingDate: nextDay(1) },
    );
    postCost(book, group);
    expect(glLines(book)).toEqual([
      ['2110', 30],
      ['2110', -5],
      ['7291', 5],
      ['7291', -30],
      ['2110', 40],
      ['7291', -40],
    ]);
    const { glItemLedgerRelation: relation } = book;
    expect([...relation.all()].map((row) => [relation.glEntryNo.a[row], relation.valueEntryNo.a[row]])).toEqual([
      [1, 1],
      [1, 2],
      [2, 3],
      [3, 3],
      [4, 1],
      [4, 2],
      [5, 4],
      [6, 4],
    ]);
    expect([1, 2, 3, 4].map((row) => book.valueEntries.costPostedToGL.get(row))).toEqual([10, 20, -5, 40]);
    expect(book.glEntries.description.text(1)).toBe('Inventory - Direct Cost Applied, RESALE, RETAIL');
  });

  it('keeps groups apart by location, posting groups, dimensions and balancing account type', () => {
    const book = glBook();
    appendRow(book, 'inventoryPostingSetup', { locationCode: 'BLUE', invtPostingGroupCode: 'RESALE', ...chart });
    appendRow(book, 'inventoryPostingSetup', { invtPostingGroupCode: 'OTHER', ...chart });
    appendRow(book, 'generalPostingSetup', { genProdPostingGroup: 'RAW', ...generalChart });
    const dimensions = book.dimensionSets.id(new Map([[book.code('AREA'), book.code('10')]]));
    waiting(
      book,
      { costAmountActual: 1 },
      { costAmountActual: 2, locationCode: 'BLUE' },
      { costAmountActual: 3, inventoryPostingGroup: 'OTHER' },
      { costAmountActual: 4, genBusPostingGroup: 'DOMESTIC' },
      { costAmountActual: 5, genProdPostingGroup: 'RAW' },
      { costAmountActual: 6, dimensions },
      { costAmountActual: 7, entryType: 'Revaluation' },
      { costAmountActual: 1 },
    );
    postCost(book, group);
    expect(
      glLines(book)
        .filter(([account]) => account === '2110')
        .map(([, amount]) => amount)
        .sort(),
    ).toEqual([2, 2, 3, 4, 5, 6, 7]);
  });

  it('sums the interim accounts of receipt and invoice apart from the actual ones', () => {
    const book = glBook({ expected: true });
    waiting(book, { costAmountExpected: 900, expectedCost: true }, { costAmountExpected: -900, costAmountActual: 1000 });
    postCost(book, group);
    expect(glLines(book)).toEqual([
      ['2111', 900],
      ['2111', -900],
      ['5510', 900],
      ['5510', -900],
      ['2110', 1000],
      ['7291', -1000],
    ]);
    const { valueEntries: v } = book;
    expect([v.expectedCostPostedToGL.get(1), v.expectedCostPostedToGL.get(2), v.costPostedToGL.get(2)]).toEqual([900, -900, 1000]);
  });

  it('asks for a document number', () => {
    expect(() => postCost(glBook(), { ...group, documentNo: ' ' })).toThrow(/documentNoRequired/);
  });
});

/** A cell that shows nothing. */
const blank = NaN;

describe('a run that only reports', () => {
  it('writes no entries, keeps the queue, and shows each entry and the total by kind of account', () => {
    const book = glBook({ expected: true });
    waiting(
      book,
      { costAmountExpected: 900, expectedCost: true },
      { costAmountActual: -400, itemLedgerEntryType: 'Sale' },
      { costAmountActual: 8 },
    );
    book.generalPostingSetup.directCostAppliedAccount.set(1, 0);
    postCost(book, { post: false });
    const { postInventoryCostToGL: report } = book;
    const shown = [...report.all()].map((row) => [
      report.type.text(row),
      report.valueEntryNo.a[row],
      report.inventory.a[row],
      report.inventoryAdjmt.a[row],
      report.cogs.a[row],
      report.amount.a[row],
    ]);
    expect(shown).toEqual([
      ['Value Entry', 1, 900, -900, 0, blank],
      ['Value Entry', 2, -400, 0, 400, blank],
      ['Skipped', 3, blank, blank, blank, 8],
      ['Total', 0, 500, -900, 400, blank],
    ]);
    expect([glLines(book), queue(book)]).toEqual([[], [1, 2, 3]]);
  });

  it('does not look at dates', () => {
    const book = glBook();
    waiting(book, { costAmountActual: 8 });
    const dateProblems = () => [refusal('postingDateNotAllowed')];
    expect(postCost(book, { post: false, dateProblems }).entries).toBe(1);
    expect(() => postCost(book, { dateProblems })).toThrow();
  });
});

describe('expected cost posting', () => {
  it('switched on queues receipts not invoiced and the other side of what waits', () => {
    const book = glBook();
    waiting(
      book,
      { costAmountExpected: 900, expectedCost: true },
      { costAmountExpected: 50, expectedCost: true },
      { costAmountExpected: 70, expectedCost: true },
    );
    waiting(book, { costAmountExpected: -50, costAmountActual: 60, ledgerEntry: 2 } as RowValues<'valueEntries'>);
    book.itemLedgerEntries.completelyInvoiced.set(2, 1);
    book.itemLedgerEntries.completelyInvoiced.set(3, 1);
    book.inventorySetup.expectedCostPostingToGL.set(1, 1);
    expectedCostPostingChanged(book);
    expect(queue(book)).toEqual([4, 1, 2]);
    postCost(book);
    expect(
      glLines(book)
        .filter(([account]) => account === '2111')
        .reduce((sum, [, amount]) => sum + amount, 0),
    ).toBe(900);
  });

  it('switched off drops waiting expected entries only', () => {
    const book = glBook({ expected: true });
    waiting(book, { costAmountExpected: 900, expectedCost: true }, { costAmountActual: 10 });
    book.inventorySetup.expectedCostPostingToGL.set(1, 0);
    expectedCostPostingChanged(book);
    expect(queue(book)).toEqual([2]);
  });
});
