/** Value entries beside the general ledger: totals, differences and their causes. */
import type { Book } from '../../src/book/book';
import { appendRow } from '../../src/book/defaults';
import { parseDateFilter } from '../../src/book/filter';
import { isoDate } from '../../src/decimal';
import { reconcile, type Reconciliation } from '../../src/reports/reconciliation/reconcile';
import { day, glBook, nextDay, post, postCost, valueEntry } from '../general-ledger/books';

function reconciled(book: Book, filter: Partial<Reconciliation['filter']> = {}) {
  return reconcile(book, { filter: { date: parseDateFilter(''), ...filter }, showWarnings: true, sentence: (reason) => reason.code });
}

type Line = Readonly<Record<string, number | string>>;

/** Cells that are not blank, by account type or item. */
function lines(book: Book): Map<string, Line> {
  const { inventoryGLReconciliation: r } = book;
  const shown = ['inventory', 'inventoryInterim', 'wipInventory', 'total', 'glTotal', 'difference'] as const;
  return new Map(
    [...r.all()].map((row) => {
      const cells = Object.fromEntries(shown.filter((name) => !r[name].isBlank(row)).map((name) => [name, r[name].get(row)]));
      const warning = r.warning.text(row);
      return [r.type.text(row) === 'Item' ? r.no.text(row) : r.accountType.text(row), warning === '' ? cells : { ...cells, warning }];
    }),
  );
}

function causes(book: Book): (string | number)[][] {
  const { inventoryGLDifferences: d } = book;
  return [...d.all()].map((row) => [d.accountType.text(row), d.cause.text(row), d.valueEntryNo.a[row], d.glEntryNo.a[row], d.amount.a[row]]);
}

const piece = { invoicedQuantity: 100000, itemLedgerEntryQuantity: 100000 };

describe('the reconciliation', () => {
  it('agrees when everything is posted, account type by account type', () => {
    const book = glBook({ automatic: true, expected: true });
    post(book, () => valueEntry(book, { costAmountActual: 1000, ...piece }));
    post(book, () => valueEntry(book, { costAmountExpected: 80, expectedCost: true }));
    post(book, () => valueEntry(book, { itemLedgerEntryType: 'Sale', costAmountActual: -400 }));
    post(book, () => valueEntry(book, { itemLedgerEntryType: 'Sale', entryType: 'Revaluation', costAmountActual: -7 }));
    post(book, () => valueEntry(book, { itemLedgerEntryType: 'Consumption', costAmountActual: -100, orderType: 'Production' }));
    post(book, () => valueEntry(book, { itemLedgerEntryType: '', costAmountActual: 30, orderType: 'Production' }));
    post(book, () => valueEntry(book, { itemLedgerEntryType: 'Output', costAmountExpected: 110, expectedCost: true, orderType: 'Production' }));
    expect(reconciled(book).differing).toBe(0);
    const shown = lines(book);
    expect(shown.get('Direct Cost Applied')).toEqual({ inventory: -1000, wipInventory: -30, total: -1030, glTotal: -1030, difference: 0 });
    expect(shown.get('COGS')).toEqual({ inventory: 400, total: 400, glTotal: 400, difference: 0 });
    expect(shown.get('Inventory Adjmt.')).toEqual({ inventory: 7, total: 7, glTotal: 7, difference: 0 });
    expect(shown.get('Invt. Accrual (Interim)')).toEqual({ inventoryInterim: -80, total: -80, glTotal: -80, difference: 0 });
    expect(shown.get('Inventory To WIP')).toEqual({ inventory: 100, wipInventory: -100 });
    expect(shown.get('WIP To Interim')).toEqual({ inventoryInterim: -110, wipInventory: 110 });
    expect(shown.get('Total')).toEqual({ inventory: 493, inventoryInterim: 190, wipInventory: 20 });
    expect(shown.get('G/L Total')).toEqual({ inventory: 493, inventoryInterim: 190, wipInventory: 20 });
    expect(shown.get('Difference')).toEqual({ inventory: 0, inventoryInterim: 0, wipInventory: 0 });
    expect(causes(book)).toEqual([]);
  });

  it('keeps resources of an assembly order inside the income statement', () => {
    const book = glBook({ automatic: true });
    post(book, () => valueEntry(book, { itemLedgerEntryType: '', costAmountActual: 30, orderType: 'Assembly' }));
    expect(reconciled(book).differing).toBe(0);
    expect(lines(book).get('Inventory Adjmt.')).toEqual({ inventory: 30, total: 30, glTotal: 30, difference: 0 });
  });

  it('gives each item a row with a column per account type', () => {
    const book = glBook({ automatic: true });
    appendRow(book, 'items', { no: 'AXLE' });
    post(book, () => valueEntry(book, { costAmountActual: 1000 }));
    post(book, () => valueEntry(book, { costAmountActual: 5, itemNo: 'AXLE' }));
    reconciled(book);
    const { inventoryGLReconciliation: r } = book;
    const items = [...r.all()].filter((row) => r.type.text(row) === 'Item');
    expect(items.map((row) => [r.no.text(row), r.inventory.get(row), r.directCostApplied.get(row)])).toEqual([
      ['AXLE', 5, -5],
      ['BIKE', 1000, -1000],
    ]);
  });

  it('names cost that waits to be posted, entry by entry', () => {
    const book = glBook();
    post(book, () => valueEntry(book, { costAmountActual: 1000 }));
    expect(reconciled(book).differing).toBe(2);
    expect(causes(book)).toEqual([
      ['Inventory', 'Cost not yet posted', 1, 0, -1000],
      ['Direct Cost Applied', 'Cost not yet posted', 1, 0, 1000],
    ]);
    expect(lines(book).get('Difference')).toMatchObject({ inventory: -1000, warning: 'costNotYetPosted' });
    postCost(book);
    expect(reconciled(book).differing).toBe(0);
  });

  it('says that expected cost is not posted, on the interim accounts alone', () => {
    const book = glBook();
    post(book, () => valueEntry(book, { costAmountExpected: 80, expectedCost: true }));
    reconciled(book);
    expect(lines(book).get('Invt. Accrual (Interim)')).toMatchObject({ difference: 80, warning: 'expectedCostNotPosted' });
    expect(causes(book).map(([, cause]) => cause)).toEqual(['Expected cost is not posted', 'Expected cost is not posted']);
  });

  it('names a direct posting to an account of the setup', () => {
    const book = glBook({ automatic: true });
    post(book, () => valueEntry(book, { costAmountActual: 1000 }));
    appendRow(book, 'glEntries', { entryNo: 3, glAccountNo: '2110', postingDate: day, amount: 50 });
    reconciled(book);
    expect(causes(book)).toEqual([['Inventory', 'Posted directly to the account', 0, 3, 50]]);
    expect(lines(book).get('Difference')).toMatchObject({ inventory: 50, warning: 'postedDirectly' });
  });

  it('names entries that lie on different sides of the date filter', () => {
    const book = glBook({ automatic: true });
    post(book, () => valueEntry(book, { costAmountActual: 1000 }));
    for (const row of [1, 2]) book.glEntries.postingDate.set(row, nextDay(40));
    reconciled(book, { date: parseDateFilter(`..${isoDate(nextDay(10))}`) });
    expect(causes(book)).toEqual([
      ['Inventory', 'Posting date differs', 1, 1, -1000],
      ['Direct Cost Applied', 'Posting date differs', 1, 2, 1000],
    ]);
    expect(lines(book).get('Direct Cost Applied')).toMatchObject({ warning: 'postingDatesDiffer' });
    reconciled(book, { date: parseDateFilter(`${isoDate(nextDay(30))}..`) });
    expect(causes(book).map(([, cause, , , amount]) => [cause, amount])).toEqual([
      ['Posting date differs', 1000],
      ['Posting date differs', -1000],
    ]);
  });

  it('names an account that the setup does not name any more', () => {
    const book = glBook({ automatic: true });
    post(book, () => valueEntry(book, { costAmountActual: 1000 }));
    book.inventoryPostingSetup.inventoryAccount.setText(1, '2119');
    reconciled(book);
    expect(causes(book)).toEqual([['Inventory', 'Account not in the posting setup', 1, 1, -1000]]);
    expect(lines(book).get('Difference')).toMatchObject({ warning: 'accountReassigned' });
  });

  it('names an account that serves several purposes', () => {
    const book = glBook({ automatic: true });
    book.generalPostingSetup.cogsAccount.setText(1, '7170');
    post(book, () => valueEntry(book, { itemLedgerEntryType: 'Sale', costAmountActual: -400 }));
    reconciled(book);
    expect(causes(book)).toEqual([['Inventory Adjmt.', 'Account used for several purposes', 1, 2, 400]]);
  });

  it('names entries whose account was deleted', () => {
    const book = glBook({ automatic: true });
    post(book, () => valueEntry(book, { costAmountActual: 1000 }));
    book.glEntries.glAccountNo.set(1, 0);
    reconciled(book);
    expect(causes(book)).toEqual([['Inventory', 'Account deleted', 1, 1, -1000]]);
    expect(lines(book).get('Difference')).toMatchObject({ warning: 'accountsDeleted' });
  });

  it('leaves what no entry explains as a line of its own, so that the causes add up', () => {
    const book = glBook({ automatic: true });
    post(book, () => valueEntry(book, { costAmountActual: 1000 }));
    book.glEntries.amount.set(1, 990);
    reconciled(book);
    expect(causes(book)).toEqual([['Inventory', 'Amount differs from what was posted', 0, 0, -10]]);
  });

  it('warns of nothing when items are filtered, which the general ledger does not know', () => {
    const book = glBook({ automatic: true });
    appendRow(book, 'items', { no: 'AXLE' });
    post(book, () => valueEntry(book, { costAmountActual: 1000 }));
    post(book, () => valueEntry(book, { costAmountActual: 5, itemNo: 'AXLE' }));
    expect(reconciled(book, { itemNo: 'AXLE' }).differing).toBeUndefined();
    expect(lines(book).get('Difference')).toEqual({ inventory: 1000, inventoryInterim: 0, wipInventory: 0 });
    expect(causes(book)).toEqual([]);
  });
});
