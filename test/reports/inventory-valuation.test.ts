/** The value of inventory as of a day, from value entries by posting date. */
import type { Book } from '../../src/book/book';
import { appendRow } from '../../src/book/defaults';
import { inventoryValuation, type InventoryValuation } from '../../src/reports/valuation/inventory-valuation';
import { day, glBook, nextDay, valueEntry } from '../general-ledger/books';

const piece = 100000;

function moved(book: Book, type: string, pieces: number, cost: number, days = 0, more: Parameters<typeof valueEntry>[1] = {}): number {
  const quantity = pieces * piece;
  return valueEntry(book, {
    itemLedgerEntryType: type,
    postingDate: nextDay(days),
    itemLedgerEntryQuantity: quantity,
    invoicedQuantity: quantity,
    valuedQuantity: quantity,
    costAmountActual: cost,
    ...more,
  });
}

const blank = 0 as InventoryValuation['start'];
function value(book: Book, report: Partial<InventoryValuation> = {}) {
  return inventoryValuation(book, { start: blank, end: blank, includeExpectedCost: false, filters: {}, ...report });
}

/** Quantity in pieces and value of the four blocks. */
function rows(book: Book): [string, ...number[]][] {
  const { inventoryValuation: r } = book;
  return [...r.all()].map((row) => [
    r.itemNo.text(row),
    r.startingInvoicedQuantity.a[row] / piece,
    r.startingInvoicedValue.a[row],
    r.increaseInvoicedQuantity.a[row] / piece,
    r.increaseInvoicedValue.a[row],
    r.decreaseInvoicedQuantity.a[row] / piece,
    r.decreaseInvoicedValue.a[row],
    r.endingInvoicedQuantity.a[row] / piece,
    r.endingInvoicedValue.a[row],
  ]);
}

describe('inventory valuation', () => {
  it('splits value into what was there, what came, what went and what is left', () => {
    const book = glBook();
    moved(book, 'Purchase', 10, 1000, 0, { costPostedToGL: 1000 });
    moved(book, 'Sale', -3, -300, 1);
    moved(book, 'Output', 2, 150, 2, { costPostedToGL: 90 });
    moved(book, 'Consumption', -1, -100, 3);
    moved(book, 'Purchase', 7, 7000, 9);
    const total = value(book, { start: nextDay(2), end: nextDay(8) });
    expect(rows(book)).toEqual([['BIKE', 7, 700, 2, 150, 1, 100, 8, 750]]);
    expect([total, book.inventoryValuation.costPostedToGL.a[1]]).toEqual([{ items: 1, value: 750, costPostedToGL: 1090 }, 1090]);
  });

  it('counts a return by its type, not by its sign', () => {
    const book = glBook();
    moved(book, 'Purchase', -2, -20);
    moved(book, 'Sale', 1, 11);
    value(book);
    expect(rows(book)).toEqual([['BIKE', 0, 0, -2, -20, -1, -11, -1, -9]]);
  });

  it('goes by posting date, never by valuation date', () => {
    const book = glBook();
    moved(book, 'Purchase', 1, 10, 5, { valuationDate: day });
    expect([value(book, { end: nextDay(4) }).items, value(book, { end: nextDay(5) }).items]).toEqual([0, 1]);
  });

  it('shows physical quantities and both costs in the expected block, and keeps an item for them only when they are shown', () => {
    const book = glBook();
    valueEntry(book, { itemLedgerEntryQuantity: 4 * piece, costAmountExpected: 40, expectedCost: true, expectedCostPostedToGL: 40 });
    expect(value(book).items).toBe(0);
    value(book, { includeExpectedCost: true });
    const { inventoryValuation: r } = book;
    const row = r.rows;
    expect([r.endingExpectedQuantity.a[row] / piece, r.endingExpectedValue.a[row], r.endingInvoicedValue.a[row], r.expectedCostPostedToGL.a[row]]).toEqual([4, 40, 0, 40]);
  });

  it('leaves out an item that only has posted cost', () => {
    const book = glBook();
    valueEntry(book, { costPostedToGL: 5 });
    expect(value(book).items).toBe(0);
  });

  describe('of a transfer', () => {
    function transferred(): Book {
      const book = glBook();
      const out = moved(book, 'Transfer', -4, -40, 1, { locationCode: 'BLUE' });
      const into = moved(book, 'Transfer', 4, 40, 1, { locationCode: 'RED' });
      book.itemLedgerEntries.locationCode.setText(out, 'BLUE');
      book.itemLedgerEntries.locationCode.setText(into, 'RED');
      appendRow(book, 'itemApplicationEntries', { entryNo: 1, itemLedgerEntryNo: out, inboundItemEntryNo: 9, outboundItemEntryNo: out });
      appendRow(book, 'itemApplicationEntries', { entryNo: 2, itemLedgerEntryNo: into, inboundItemEntryNo: into, outboundItemEntryNo: out });
      return book;
    }

    it('puts both sides among the decreases while both are inside the filters', () => {
      const book = transferred();
      value(book);
      expect(rows(book)).toEqual([]);
    });

    it('puts each side where it belongs when a location is filtered', () => {
      const book = transferred();
      value(book, { filters: { location: 'RED' } });
      expect(rows(book)).toEqual([['BIKE', 0, 0, 4, 40, 0, 0, 4, 40]]);
      value(book, { filters: { location: 'BLUE' } });
      expect(rows(book)).toEqual([['BIKE', 0, 0, 0, 0, 4, 40, -4, -40]]);
    });
  });

  it('filters by item, posting group, variant and dimension', () => {
    const book = glBook();
    appendRow(book, 'items', { no: 'AXLE', inventoryPostingGroup: 'PARTS' });
    const dimensions = book.dimensionSets.id(new Map([[book.code('AREA'), book.code('10')]]));
    moved(book, 'Purchase', 1, 10);
    moved(book, 'Purchase', 1, 7, 0, { itemNo: 'AXLE', variantCode: 'V', dimensions });
    expect(value(book, { filters: { itemNo: 'B*' } }).value).toBe(10);
    expect(value(book, { filters: { inventoryPostingGroup: 'PARTS' } }).value).toBe(7);
    expect(value(book, { filters: { variant: 'V' } }).value).toBe(7);
    expect(value(book, { filters: { dimensionCode: 'AREA', dimensionValue: '10' } }).value).toBe(7);
  });

  it('leaves out what is no inventory', () => {
    const book = glBook();
    appendRow(book, 'items', { no: 'SERVICE', type: 'Service' });
    moved(book, 'Purchase', 1, 10, 0, { itemNo: 'SERVICE' });
    expect(value(book).items).toBe(0);
  });

  it('adds up per posting group and over all of them', () => {
    const book = glBook();
    appendRow(book, 'items', { no: 'AXLE', inventoryPostingGroup: 'PARTS' });
    appendRow(book, 'items', { no: 'BELL', inventoryPostingGroup: 'RESALE' });
    moved(book, 'Purchase', 1, 10);
    moved(book, 'Purchase', 1, 5, 0, { itemNo: 'BELL' });
    moved(book, 'Purchase', 1, 7, 0, { itemNo: 'AXLE' });
    value(book);
    expect(rows(book).map(([item]) => item)).toEqual(['AXLE', 'BELL', 'BIKE']);
    const { inventoryValuationTotals: t } = book;
    expect([...t.all()].map((row) => [t.type.text(row), t.inventoryPostingGroup.text(row), t.endingInvoicedValue.a[row]])).toEqual([
      ['Posting Group', 'PARTS', 7],
      ['Posting Group', 'RESALE', 15],
      ['Total', '', 22],
    ]);
  });

  it('is made anew by each run', () => {
    const book = glBook();
    moved(book, 'Purchase', 1, 10);
    value(book);
    value(book);
    expect([book.inventoryValuation.count, book.inventoryValuationTotals.count]).toEqual([1, 2]);
  });
});
