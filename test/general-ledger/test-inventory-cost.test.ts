/** The test report finds what posting would meet, and posts nothing. */
import type { Book } from '../../src/book/book';
import { appendRow } from '../../src/book/defaults';
import { refusal } from '../../src/book/refusal';
import { glBook, post, testCost, valueEntry } from './books';

const lines = (book: Book) => {
  const { testInventoryCostToGL: report } = book;
  return [...report.all()].map((row) => [
    report.valueEntryNo.a[row],
    report.glAccountNo.text(row),
    report.amount.a[row],
    report.errors.a[row],
    report.reason.text(row),
  ]);
};

describe('the test report', () => {
  it('lists both lines of an entry without errors', () => {
    const book = glBook();
    post(book, () => valueEntry(book, { costAmountActual: 21 }));
    expect(testCost(book)).toEqual({ lines: 2, errors: 0 });
    expect(lines(book)).toEqual([
      [1, '2110', 21, 0, ''],
      [1, '7291', -21, 0, ''],
    ]);
    expect([book.glEntries.rows, book.postValueEntryToGL.count, book.valueEntries.costPostedToGL.get(1)]).toEqual([0, 1, 0]);
  });

  it.each([
    ['a missing setup line', (book: Book) => book.generalPostingSetup.remove(1), 'generalPostingSetupMissing', ''],
    ['a blocked setup line', (book: Book) => book.generalPostingSetup.blocked.set(1, 1), 'generalPostingSetupBlocked', ''],
    ['a blank account', (book: Book) => book.generalPostingSetup.directCostAppliedAccount.set(1, 0), 'generalAccountBlank', ''],
    ['an unknown account', (book: Book) => book.generalPostingSetup.directCostAppliedAccount.setText(1, 'X'), 'accountUnknown', 'X'],
    [
      'a heading',
      (book: Book) => book.glAccounts.accountType.setText(book.glAccounts.find(book.code('7291')), 'Heading'),
      'accountNotPosting',
      '7291',
    ],
    [
      'a dimension rule of the account',
      (book: Book) =>
        appendRow(book, 'defaultDimensions', { table: 'G/L Account', no: '7291', dimensionCode: 'AREA', valuePosting: 'Code Mandatory' }),
      'dimensionMandatory',
      '7291',
    ],
  ] as const)('keeps the line of %s and names the error', (_, spoil, code, account) => {
    const book = glBook();
    post(book, () => valueEntry(book, { costAmountActual: 21 }));
    spoil(book);
    testCost(book);
    expect(lines(book)).toEqual([
      [1, '2110', 21, 0, ''],
      [1, account, -21, 1, code],
    ]);
  });

  it('counts a forbidden date on every line, besides other errors, but not where the setup is missing', () => {
    const book = glBook();
    post(book, () => valueEntry(book, { costAmountActual: 21 }));
    book.glAccounts.blocked.set(book.glAccounts.find(book.code('7291')), 1);
    const dateProblems = () => [refusal('postingDateNotAllowed')];
    testCost(book, { dateProblems });
    expect(lines(book).map(([, , , errors]) => errors)).toEqual([1, 2]);
    book.generalPostingSetup.remove(1);
    testCost(book, { dateProblems });
    expect(lines(book).map(([, , , errors]) => errors)).toEqual([1, 1]);
  });

  it('lists an entry of an impossible combination once', () => {
    const book = glBook();
    valueEntry(book, { itemLedgerEntryType: 'Sale', entryType: 'Indirect Cost', costAmountActual: 5 });
    appendRow(book, 'postValueEntryToGL', { valueEntryNo: 1, itemNo: 'BIKE' });
    testCost(book);
    expect(lines(book)).toEqual([[1, '', 5, 1, 'valueEntryTypesImpossible']]);
  });

  it('counts everything that is wrong with such an entry', () => {
    const book = glBook();
    valueEntry(book, {
      itemLedgerEntryType: 'Sale',
      entryType: 'Indirect Cost',
      expectedCost: true,
      costAmountExpected: 4,
      costAmountActual: 1,
    });
    appendRow(book, 'postValueEntryToGL', { valueEntryNo: 1, itemNo: 'BIKE' });
    expect(testCost(book)).toEqual({ lines: 1, errors: 3 });
    expect(lines(book)).toEqual([[1, '', 5, 3, 'expectedMarkOfType expectedCostOfType valueEntryTypesImpossible']]);
  });

  it('counts an account that is both blocked and a heading twice', () => {
    const book = glBook();
    post(book, () => valueEntry(book, { costAmountActual: 21 }));
    const account = book.glAccounts.find(book.code('7291'));
    book.glAccounts.blocked.set(account, 1);
    book.glAccounts.accountType.setText(account, 'Heading');
    testCost(book);
    expect(lines(book)[1]).toEqual([1, '7291', -21, 2, 'accountBlocked accountNotPosting']);
  });

  it('shows only warnings when asked to', () => {
    const book = glBook();
    post(book, () => valueEntry(book, { costAmountActual: 21 }));
    book.generalPostingSetup.directCostAppliedAccount.set(1, 0);
    expect(testCost(book, { showOnlyWarnings: true })).toEqual({ lines: 2, errors: 1 });
    expect(lines(book)).toEqual([[1, '', -21, 1, 'generalAccountBlank']]);
  });

  it('sums per posting group', () => {
    const book = glBook();
    for (const costAmountActual of [21, 4]) post(book, () => valueEntry(book, { costAmountActual }));
    testCost(book, { method: 'Per Posting Group', documentNo: 'C' });
    expect(lines(book)).toEqual([
      [0, '2110', 25, 0, ''],
      [0, '7291', -25, 0, ''],
    ]);
  });

  it('shows dimensions when asked to', () => {
    const book = glBook();
    const dimensions = book.dimensionSets.id(new Map([[book.code('AREA'), book.code('10')]]));
    post(book, () => valueEntry(book, { costAmountActual: 21, dimensions }));
    testCost(book);
    expect(book.testInventoryCostToGL.dimensions.a[1]).toBe(0);
    testCost(book, { showDimensions: true });
    expect(book.testInventoryCostToGL.dimensions.a[3]).toBe(dimensions);
  });
});
