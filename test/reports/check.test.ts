/** Every check finds the error that is planted in books that were in order. */
import type { Book } from '../../src/book/book';
import { checkInventoryCosting, type CheckName, checkNames } from '../../src/reports/check/check';
import { play } from '../conformance/player/play';
import type { Scenario } from '../conformance/player/scenario';

/** Receipts, sales, a charge, a production order and an average item, adjusted and posted. */
const scenario = {
  name: 'books in order',
  source: '',
  about: '',
  needs: [],
  workDate: '2026-01-31',
  setup: {
    'Inventory Setup': [{ 'Automatic Cost Posting': true, 'Expected Cost Posting to G/L': true }],
    Items: [
      { 'No.': 'BIKE', 'Costing Method': 'FIFO' },
      { 'No.': 'PAINT', 'Costing Method': 'Average' },
      { 'No.': 'GONE', 'Costing Method': 'FIFO' },
    ],
    'Stockkeeping Units': [{ 'Item No.': 'BIKE', 'Location Code': 'BLUE', 'Variant Code': '' }],
  },
  steps: [
    {
      do: 'Post Purchase',
      document: 'PO1',
      'Posting Date': '2026-01-05',
      receive: true,
      invoice: true,
      lines: [
        { 'Line No.': 10000, Type: 'Item', 'No.': 'BIKE', 'Location Code': 'BLUE', Quantity: 10, 'Direct Unit Cost': 10 },
        { 'Line No.': 20000, Type: 'Item', 'No.': 'PAINT', Quantity: 8, 'Direct Unit Cost': 4 },
        { 'Line No.': 30000, Type: 'Item', 'No.': 'GONE', Quantity: 3, 'Direct Unit Cost': 3.33333 },
      ],
    },
    { do: 'Post Purchase', document: 'PO2', 'Posting Date': '2026-01-06', receive: true, lines: [{ 'Line No.': 10000, Type: 'Item', 'No.': 'BIKE', Quantity: 2, 'Direct Unit Cost': 11 }] },
    {
      do: 'Post Sales',
      document: 'SO1',
      'Posting Date': '2026-01-10',
      ship: true,
      invoice: true,
      lines: [
        { 'Line No.': 10000, Type: 'Item', 'No.': 'BIKE', 'Location Code': 'BLUE', Quantity: 4, 'Unit Price': 20 },
        { 'Line No.': 20000, Type: 'Item', 'No.': 'PAINT', Quantity: 3, 'Unit Price': 9 },
        { 'Line No.': 30000, Type: 'Item', 'No.': 'GONE', Quantity: 3, 'Unit Price': 9 },
      ],
    },
    { do: 'Create Production Order', document: 'MO1', 'Source No.': 'PAINT', Quantity: 1, 'Due Date': '2026-01-20' },
    { do: 'Post Capacity', document: 'MO1', 'Posting Date': '2026-01-18', lines: [{ Quantity: 1, 'Unit Cost': 7 }] },
    { do: 'Adjust Cost', 'Post to G/L': true },
  ],
};

const entries = { receipt: 1, average: 2, gone: 3, open: 4, sale: 5, averageSale: 6 };

function goodBook(): Book {
  const { game, failures } = play(scenario as unknown as Scenario);
  if (!game || failures.length > 0) throw new Error(failures.join('\n'));
  return game.book;
}

function found(book: Book, chosen: readonly CheckName[] = checkNames, repair = false) {
  return checkInventoryCosting(book, new Set(chosen), { itemNo: undefined, costingMethod: undefined }, repair);
}

const codes = (book: Book, chosen?: readonly CheckName[]) => found(book, chosen).findings.map(([, finding]) => finding.code);

/** First value entry of an item ledger entry. */
const valueOf = ({ valueEntries: v }: Book, entry: number): number => [...v.all()].find((row) => v.itemLedgerEntryNo.a[row] === entry)!;
const linkOf = ({ itemApplicationEntries: l }: Book, cause: number): number => [...l.all()].find((row) => l.itemLedgerEntryNo.a[row] === cause)!;
/** An index over the ledger is made anew, as when the workbook is read again. */
const readAgain = (book: Book): void => void book.generation++;

describe('the check of inventory costing', () => {
  it('finds nothing in books that are in order', () => {
    expect(found(goodBook()).findings).toEqual([]);
  });

  const plants: readonly (readonly [CheckName, string, (book: Book) => void, { readonly table: string; readonly row: number; readonly column: string }])[] = [
    ['basicData', 'itemWithoutNo', (b) => b.items.append(), { table: 'items', row: 4, column: 'no' }],
    ['basicData', 'entryQuantityZero', (b) => b.itemLedgerEntries.quantity.put(entries.receipt, 0), { table: 'itemLedgerEntries', row: entries.receipt, column: 'quantity' }],
    ['basicData', 'entryRemainingSign', (b) => b.itemLedgerEntries.remainingQuantity.put(entries.receipt, -100000), { table: 'itemLedgerEntries', row: entries.receipt, column: 'remainingQuantity' }],
    ['basicData', 'entryRemainingTooLarge', (b) => b.itemLedgerEntries.remainingQuantity.put(entries.receipt, 1100000), { table: 'itemLedgerEntries', row: entries.receipt, column: 'remainingQuantity' }],
    ['basicData', 'entryPositiveWrong', (b) => b.itemLedgerEntries.positive.put(entries.sale, 1), { table: 'itemLedgerEntries', row: entries.sale, column: 'positive' }],
    ['basicData', 'entryOpenWrong', (b) => b.itemLedgerEntries.open.put(entries.sale, 1), { table: 'itemLedgerEntries', row: entries.sale, column: 'open' }],
    ['basicData', 'entryNotWhollyInvoiced', (b) => b.itemLedgerEntries.invoicedQuantity.put(entries.receipt, 0), { table: 'itemLedgerEntries', row: entries.receipt, column: 'completelyInvoiced' }],
    ['basicData', 'entryInvoicedOtherwise', (b) => b.valueEntries.invoicedQuantity.put(valueOf(b, entries.receipt), 1), { table: 'itemLedgerEntries', row: entries.receipt, column: 'completelyInvoiced' }],
    ['basicData', 'entryWithoutValueEntry', (b) => b.valueEntries.itemLedgerEntryNo.put(valueOf(b, entries.open), entries.receipt), { table: 'itemLedgerEntries', row: entries.open, column: 'entryNo' }],
    ['basicData', 'adjustmentWithQuantity', (b) => b.valueEntries.adjustment.put(valueOf(b, entries.open), 1), { table: 'valueEntries', row: 4, column: 'itemLedgerEntryQuantity' }],
    ['basicData', 'valuedByAverageMethod', (b) => b.valueEntries.valuedByAverageCost.put(valueOf(b, entries.open), 1), { table: 'valueEntries', row: 4, column: 'valuedByAverageCost' }],
    ['basicData', 'valuedByAverageIncrease', (b) => b.valueEntries.valuedByAverageCost.put(valueOf(b, entries.average), 1), { table: 'valueEntries', row: 2, column: 'valuedByAverageCost' }],
    ['basicData', 'ledgerTypeDiffers', (b) => b.valueEntries.itemLedgerEntryType.put(valueOf(b, entries.open), 1), { table: 'valueEntries', row: 4, column: 'itemLedgerEntryType' }],
    ['missingEntries', 'valueEntryWithoutEntry', (b) => b.valueEntries.itemLedgerEntryNo.put(4, 99), { table: 'valueEntries', row: 4, column: 'itemLedgerEntryNo' }],
    ['applications', 'applicationsOfEntry', (b) => b.itemApplicationEntries.quantity.put(linkOf(b, entries.sale), -300000), { table: 'itemLedgerEntries', row: entries.sale, column: 'quantity' }],
    ['applications', 'applicationsMissing', (b) => b.itemApplicationEntries.remove(linkOf(b, entries.sale)), { table: 'itemLedgerEntries', row: entries.sale, column: 'entryNo' }],
    ['applicationQuantities', 'applicationsNotRemaining', (b) => b.itemLedgerEntries.remainingQuantity.put(entries.receipt, 500000), { table: 'itemLedgerEntries', row: entries.receipt, column: 'remainingQuantity' }],
    ['applicationQuantities', 'applicationOwnNegative', (b) => b.itemApplicationEntries.quantity.put(linkOf(b, entries.open), -200000), { table: 'itemApplicationEntries', row: 4, column: 'quantity' }],
    ['applicationQuantities', 'applicationOtherPositive', (b) => b.itemApplicationEntries.quantity.put(linkOf(b, entries.sale), 400000), { table: 'itemApplicationEntries', row: 5, column: 'quantity' }],
    ['applicationQuantities', 'applicationNotOfOutbound', (b) => b.itemApplicationEntries.outboundItemEntryNo.put(linkOf(b, entries.sale), entries.averageSale), { table: 'itemApplicationEntries', row: 5, column: 'outboundItemEntryNo' }],
    ['averageCost', 'valuedByAverageMissing', (b) => b.valueEntries.valuedByAverageCost.put(valueOf(b, entries.averageSale), 0), { table: 'valueEntries', row: 6, column: 'valuedByAverageCost' }],
    ['averageCost', 'valuedByAverageOfSource', (b) => b.itemLedgerEntries.appliesToEntry.put(entries.averageSale, entries.average), { table: 'valueEntries', row: 6, column: 'valuedByAverageCost' }],
    ['averageCost', 'costApplicationMissing', (b) => b.itemApplicationEntries.costApplication.put(linkOf(b, entries.average), 0), { table: 'itemApplicationEntries', row: 2, column: 'costApplication' }],
    ['averageCost', 'costApplicationWrong', (b) => b.itemApplicationEntries.costApplication.put(linkOf(b, entries.averageSale), 1), { table: 'itemApplicationEntries', row: 6, column: 'costApplication' }],
    ['valuationDates', 'valuedBeforeIncrease', (b) => b.valueEntries.valuationDate.put(valueOf(b, entries.sale), 40000), { table: 'valueEntries', row: 5, column: 'valuationDate' }],
    ['expectedCost', 'expectedCostLeft', (b) => b.valueEntries.costAmountExpected.put(valueOf(b, entries.receipt), 5), { table: 'itemLedgerEntries', row: entries.receipt, column: 'costAmountExpected' }],
    ['expectedCost', 'expectedCostLeft', (b) => b.valueEntries.costAmountExpectedAcy.put(valueOf(b, entries.receipt), 5), { table: 'itemLedgerEntries', row: entries.receipt, column: 'costAmountExpectedAcy' }],
    ['expectedCost', 'expectedCostPostedLeft', (b) => b.valueEntries.expectedCostPostedToGL.put(valueOf(b, entries.receipt), 5), { table: 'itemLedgerEntries', row: entries.receipt, column: 'costAmountExpected' }],
    ['invoiceDates', 'lastInvoiceDateMissing', (b) => b.itemLedgerEntries.lastInvoiceDate.put(entries.gone, 0), { table: 'itemLedgerEntries', row: entries.gone, column: 'lastInvoiceDate' }],
    ['invoiceDates', 'invoiceDateOfLink', (b) => b.itemApplicationEntries.outputCompletelyInvdDate.put(linkOf(b, entries.sale), 0), { table: 'itemApplicationEntries', row: 5, column: 'outputCompletelyInvdDate' }],
    ['invoiceDates', 'invoiceDateTooEarly', (b) => b.itemLedgerEntries.invoicedQuantity.put(entries.sale, -100000), { table: 'itemApplicationEntries', row: 5, column: 'outputCompletelyInvdDate' }],
    ['residualValue', 'residualValue', (b) => b.itemLedgerEntries.costAmountActual.put(entries.gone, 1001), { table: 'items', row: 3, column: 'inventory' }],
    ['derivedColumns', 'derivedColumnDiffers', (b) => b.itemLedgerEntries.costAmountActual.put(entries.receipt, 1), { table: 'itemLedgerEntries', row: entries.receipt, column: 'costAmountActual' }],
    ['derivedColumns', 'derivedColumnDiffers', (b) => b.itemLedgerEntries.open.put(entries.receipt, 0), { table: 'itemLedgerEntries', row: entries.receipt, column: 'open' }],
    ['derivedColumns', 'derivedColumnDiffers', (b) => b.items.inventory.put(1, 1), { table: 'items', row: 1, column: 'inventory' }],
    ['derivedColumns', 'derivedColumnDiffers', (b) => b.stockkeepingUnits.inventory.put(1, 1), { table: 'stockkeepingUnits', row: 1, column: 'inventory' }],
    ['derivedColumns', 'derivedColumnDiffers', (b) => b.capacityLedgerEntries.directCost.put(1, 1), { table: 'capacityLedgerEntries', row: 1, column: 'directCost' }],
    ['numbersAndRegisters', 'registerNotCompleted', (b) => b.itemRegisters.state.put(1, 0), { table: 'itemRegisters', row: 1, column: 'state' }],
    ['numbersAndRegisters', 'registerRangeWrong', (b) => b.itemRegisters.fromValueEntryNo.put(2, 1), { table: 'itemRegisters', row: 2, column: 'fromValueEntryNo' }],
    ['numbersAndRegisters', 'registerRangeWrong', (b) => b.glRegisters.fromEntryNo.put(2, 1), { table: 'glRegisters', row: 2, column: 'fromEntryNo' }],
    ['generalLedger', 'glDebitCreditDiffers', (b) => b.glEntries.debitAmount.put(1, 1), { table: 'glEntries', row: 1, column: 'amount' }],
    ['generalLedger', 'glRegisterUnbalanced', (b) => b.glEntries.additionalCurrencyAmount.put(1, 1), { table: 'glRegisters', row: 1, column: 'toEntryNo' }],
    ['generalLedger', 'costPostedDiffers', (b) => b.valueEntries.costPostedToGL.put(1, 9999), { table: 'valueEntries', row: 1, column: 'costPostedToGL' }],
    ['generalLedger', 'relationBroken', (b) => b.glItemLedgerRelation.valueEntryNo.put(1, 999), { table: 'glItemLedgerRelation', row: 1, column: 'valueEntryNo' }],
  ];

  it.each(plants)('in %s names the cell of %s', (check, code, plant, place) => {
    const book = goodBook();
    plant(book);
    readAgain(book);
    const findings = found(book, [check]).findings.map(([, finding]) => finding);
    expect(findings.map((finding) => [finding.code, finding.table, finding.row, finding.column])).toContainEqual([code, place.table, place.row, place.column]);
  });

  it('finds value entries of one entry that are valued on different days or otherwise', () => {
    const book = goodBook();
    const { valueEntries: v } = book;
    const first = valueOf(book, entries.averageSale);
    v.itemLedgerEntryNo.put(valueOf(book, entries.gone), entries.averageSale);
    v.itemNo.put(valueOf(book, entries.gone), v.itemNo.a[first]);
    readAgain(book);
    expect(codes(book, ['basicData'])).toEqual(expect.arrayContaining(['valuationDatesDiffer', 'valuedByAverageDiffers']));
  });

  it('finds returned consumption without a day', () => {
    const book = goodBook();
    const { valueEntries: v } = book;
    v.itemLedgerEntryType.setText(1, 'Consumption');
    v.valuationDate.put(1, 2958465);
    expect(codes(book, ['basicData'])).toContain('consumptionWithoutDate');
  });

  it('finds an open decrease that has applications though nothing of it is covered', () => {
    const book = goodBook();
    const { itemLedgerEntries: e } = book;
    e.remainingQuantity.put(entries.sale, e.quantity.a[entries.sale]);
    e.open.put(entries.sale, 1);
    expect(codes(book, ['applications'])).toEqual(['openDecreaseApplied']);
  });

  it('finds a link that stands twice', () => {
    const book = goodBook();
    const { itemApplicationEntries: l } = book;
    const copy = l.append();
    for (const column of ['itemLedgerEntryNo', 'inboundItemEntryNo', 'outboundItemEntryNo'] as const) l[column].put(copy, l[column].a[1]);
    expect(codes(book, ['applications'])).toContain('applicationTwice');
  });

  it('finds a number that is missing, but not that of a link that was unapplied', () => {
    const book = goodBook();
    book.valueEntries.remove(4);
    book.itemApplicationEntries.remove(5);
    const history = book.itemApplicationEntryHistory.append();
    book.itemApplicationEntryHistory.entryNo.put(history, 5);
    expect(found(book, ['numbersAndRegisters']).findings.map(([, { code, values }]) => [code, values.number])).toEqual([['entryNoMissing', 4]]);
  });

  it('finds entries that no register wrote', () => {
    const book = goodBook();
    book.valueEntries.append();
    const last = book.valueEntries.rows;
    expect(found(book, ['numbersAndRegisters']).findings.map(([, { code, values }]) => [code, values.from, values.to])).toEqual([['entriesWithoutRegister', last, last]]);
  });

  it('finds a G/L entry that belongs to no value entry', () => {
    const book = goodBook();
    book.glEntries.append();
    expect(codes(book, ['generalLedger'])).toEqual(['glEntryWithoutValueEntry']);
  });

  it('finds cost that neither is posted nor waits, and a waiting row without entry', () => {
    const book = goodBook();
    book.valueEntries.costPostedToGL.put(1, 0);
    const row = book.postValueEntryToGL.append();
    book.postValueEntryToGL.valueEntryNo.put(row, 999);
    expect(codes(book, ['generalLedger'])).toEqual(['costPostedDiffers', 'queueRowBroken', 'valueEntryNotWaiting']);
  });

  it('repairs derived columns when asked to, and finds them in order then', () => {
    const book = goodBook();
    book.itemLedgerEntries.costAmountActual.put(entries.receipt, 1);
    book.itemLedgerEntries.remainingQuantity.put(entries.receipt, 0);
    book.items.inventory.put(1, 0);
    expect(found(book, checkNames, true).repaired).toBe(3);
    expect(found(book).findings).toEqual([]);
  });

  it('looks only at the items and the method asked for', () => {
    const book = goodBook();
    book.itemLedgerEntries.positive.put(entries.sale, 1);
    const only = (itemNo: string | undefined, costingMethod?: string) => checkInventoryCosting(book, new Set<CheckName>(['basicData']), { itemNo, costingMethod }, false).findings.length;
    expect([only('BIKE'), only('PAINT'), only(undefined, 'Average'), only(undefined, 'FIFO')]).toEqual([1, 0, 0, 1]);
  });
});
