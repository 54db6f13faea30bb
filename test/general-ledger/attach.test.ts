/** What happens in the general ledger with every value entry of a posting. */
import { appendRow } from '../../src/book/defaults';
import type { Book } from '../../src/book/book';
import { glBook, glLines, post, valueEntry } from './books';

const queued = (book: Book) => [...book.postValueEntryToGL.all()].map((row) => book.postValueEntryToGL.valueEntryNo.a[row]);

describe('automatic cost posting', () => {
  it('writes the pair of a purchase, relates both entries to it and notes the cost as posted', () => {
    const book = glBook({ automatic: true });
    const row = post(book, () =>
      valueEntry(book, { costAmountActual: 1000, sourceNo: 'V1', reasonCode: 'WHY', genBusPostingGroup: 'DOMESTIC' }),
    );
    expect(glLines(book)).toEqual([
      ['2110', 1000],
      ['7291', -1000],
    ]);
    const { glEntries: g, glItemLedgerRelation: relation, valueEntries: v } = book;
    expect([g.debitAmount.a[1], g.creditAmount.a[1], g.debitAmount.a[2], g.creditAmount.a[2]]).toEqual([1000, 0, 0, 1000]);
    expect([g.description.text(1), g.sourceCode.text(1), g.reasonCode.text(1), g.genBusPostingGroup.text(1)]).toEqual([
      'Direct Cost V1 2026-01-15',
      'INVTPCOST',
      'WHY',
      'DOMESTIC',
    ]);
    expect([1, 2].map((r) => [relation.glEntryNo.a[r], relation.valueEntryNo.a[r], relation.glRegisterNo.a[r]])).toEqual([
      [1, row, 1],
      [2, row, 1],
    ]);
    expect([v.costPostedToGL.get(row), queued(book).length]).toEqual([1000, 0]);
  });

  it('takes expected cost back and posts the actual cost with the invoice', () => {
    const book = glBook({ automatic: true, expected: true });
    const receipt = post(book, () => valueEntry(book, { costAmountExpected: 900, expectedCost: true }));
    const invoice = post(book, () => valueEntry(book, { costAmountExpected: -900, costAmountActual: 1000, ledgerEntry: 1 }));
    expect(glLines(book)).toEqual([
      ['2111', 900],
      ['5510', -900],
      ['2111', -900],
      ['5510', 900],
      ['2110', 1000],
      ['7291', -1000],
    ]);
    const { valueEntries: v } = book;
    expect([v.expectedCostPostedToGL.get(receipt), v.expectedCostPostedToGL.get(invoice), v.costPostedToGL.get(invoice)]).toEqual([
      900, -900, 1000,
    ]);
  });

  it('posts expected cost to nowhere while it is not posted', () => {
    const book = glBook({ automatic: true });
    post(book, () => valueEntry(book, { costAmountExpected: 900, expectedCost: true }));
    post(book, () => valueEntry(book, { costAmountExpected: -900, costAmountActual: 1000, ledgerEntry: 1 }));
    expect(glLines(book)).toEqual([
      ['2110', 1000],
      ['7291', -1000],
    ]);
  });

  it('posts a difference in the additional reporting currency alone', () => {
    const book = glBook({ automatic: true });
    post(book, () => valueEntry(book, { costAmountActual: 0, costAmountActualAcy: 50, itemLedgerEntryType: 'Sale' }));
    expect(glLines(book)).toEqual([
      ['2110', 0],
      ['7190', 0],
    ]);
    expect([1, 2].map((row) => book.glEntries.additionalCurrencyAmount.get(row))).toEqual([50, -50]);
  });

  it('books work in process of the produced item, not of its component', () => {
    const book = glBook({ automatic: true });
    appendRow(book, 'items', { no: 'FRAME', inventoryPostingGroup: 'FINISHED' });
    appendRow(book, 'inventoryPostingSetup', { invtPostingGroupCode: 'FINISHED', inventoryAccount: '2110', wipAccount: '2140' });
    book.inventoryPostingSetup.wipAccount.set(1, 0);
    post(book, () =>
      valueEntry(book, { itemLedgerEntryType: 'Consumption', costAmountActual: -700, sourceNo: 'FRAME', orderType: 'Production' }),
    );
    expect(glLines(book)).toEqual([
      ['2110', -700],
      ['2140', 700],
    ]);
  });

  it('refuses a posting when the account is a heading', () => {
    const book = glBook({ automatic: true });
    book.glAccounts.accountType.setText(1, 'Heading');
    expect(() => post(book, () => valueEntry(book, { costAmountActual: 1 }))).toThrow(/accountNotPosting/);
  });

  it('leaves items kept at no value alone', () => {
    const book = glBook({ automatic: true });
    book.items.inventoryValueZero.set(1, 1);
    post(book, () => valueEntry(book, { costAmountActual: 1000 }));
    expect(glLines(book)).toEqual([]);
  });
});

describe('without automatic cost posting', () => {
  it('queues entries with cost and writes nothing', () => {
    const book = glBook();
    post(book, () => valueEntry(book, { costAmountActual: 1000 }));
    post(book, () => valueEntry(book, { costAmountActual: 0 }));
    post(book, () => valueEntry(book, { costAmountActual: 1, inventoriable: false }));
    post(book, () => valueEntry(book, { costAmountExpected: 1, expectedCost: true }));
    post(book, () => valueEntry(book, { costAmountActualAcy: 1 }));
    expect([glLines(book), queued(book)]).toEqual([[], [1, 5]]);
  });

  it('queues expected cost while expected cost is posted', () => {
    const book = glBook({ expected: true });
    post(book, () => valueEntry(book, { costAmountExpected: 1, expectedCost: true }));
    expect(queued(book)).toEqual([1]);
  });

  it.each([
    ['a missing line of Inventory Posting Setup', 'inventoryPostingSetupMissing', (book: Book) => book.inventoryPostingSetup.remove(1)],
    ['a missing line of General Posting Setup', 'generalPostingSetupMissing', (book: Book) => book.generalPostingSetup.remove(1)],
    ['a blank account', 'generalAccountBlank', (book: Book) => book.generalPostingSetup.directCostAppliedAccount.set(1, 0)],
    ['a blank inventory account', 'inventoryAccountBlank', (book: Book) => book.inventoryPostingSetup.inventoryAccount.set(1, 0)],
    ['a blocked account', 'accountBlocked', (book: Book) => book.glAccounts.blocked.set(1, 1)],
    [
      'an account that is not in the chart',
      'accountUnknown',
      (book: Book) => book.inventoryPostingSetup.inventoryAccount.setText(1, '9999'),
    ],
    ['a blocked line of General Posting Setup', 'generalPostingSetupBlocked', (book: Book) => book.generalPostingSetup.blocked.set(1, 1)],
  ] as const)('refuses an item posting for %s', (_, code, spoil) => {
    const book = glBook();
    spoil(book);
    expect(() => post(book, () => valueEntry(book, { costAmountActual: 1000 }))).toThrow(code);
  });

  it('refuses a receipt whose invoice could not be posted, and an entry without cost alike', () => {
    const book = glBook({ expected: true });
    book.generalPostingSetup.directCostAppliedAccount.set(1, 0);
    expect(() => post(book, () => valueEntry(book, { costAmountExpected: 900, expectedCost: true }))).toThrow(/generalAccountBlank/);
    expect(() => post(book, () => valueEntry(book, { costAmountActual: 0 }))).toThrow(/generalAccountBlank/);
  });

  it('refuses an entry without document number', () => {
    const book = glBook();
    expect(() => post(book, () => valueEntry(book, { costAmountActual: 1, documentNo: '' }))).toThrow(/entryWithoutDocumentNo/);
  });
});

describe('cost adjustment', () => {
  it('that does not post to the general ledger queues its entries unchecked, also with automatic cost posting', () => {
    const book = glBook({ automatic: true });
    book.generalPostingSetup.directCostAppliedAccount.set(1, 0);
    post(book, () => valueEntry(book, { costAmountActual: 3, adjustment: true }), { adjusting: true, postAdjustmentToGL: false });
    expect([glLines(book), queued(book)]).toEqual([[], [1]]);
  });

  it('posts to the general ledger with automatic cost posting unless it is told not to', () => {
    const book = glBook({ automatic: true });
    post(book, () => valueEntry(book, { costAmountActual: 3, adjustment: true }), { adjusting: true });
    expect(glLines(book)).toHaveLength(2);
  });

  it('posts what it takes out of an item that was turned into one without value, though a new entry of the item is not posted', () => {
    const book = glBook({ automatic: true });
    book.items.inventoryValueZero.setFlag(1, true);
    post(book, () => valueEntry(book, { costAmountActual: 4 }));
    post(book, () => valueEntry(book, { costAmountActual: 3, adjustment: true }), { adjusting: true });
    expect(glLines(book)).toEqual([
      ['2110', 3],
      ['7291', -3],
    ]);
  });

  it('does not ask for dimensions of the item that its source did not have to have', () => {
    const book = glBook({ automatic: true });
    appendRow(book, 'defaultDimensions', { table: 'Item', no: 'BIKE', dimensionCode: 'AREA', valuePosting: 'Code Mandatory' });
    expect(() => post(book, () => valueEntry(book, { costAmountActual: 3 }))).toThrow(/dimensionMandatory/);
    post(book, () => valueEntry(book, { costAmountActual: 3, adjustment: true }), { adjusting: true });
    expect(glLines(book)).toHaveLength(2);
  });
});
