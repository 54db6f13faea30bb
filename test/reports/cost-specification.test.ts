/** Stock on hand as of a day, split by kind of cost. */
import type { Book } from '../../src/book/book';
import { appendRow } from '../../src/book/defaults';
import { costSpecification } from '../../src/reports/cost-specification/cost-specification';
import { day, glBook, nextDay, valueEntry } from '../general-ledger/books';

const piece = 100000;

function entry(book: Book, type: string, pieces: number, days: number, itemNo = 'BIKE'): number {
  return appendRow(book, 'itemLedgerEntries', {
    entryNo: book.itemLedgerEntries.rows + 1,
    entryType: type,
    itemNo,
    quantity: pieces * piece,
    positive: pieces > 0,
    postingDate: nextDay(days),
  });
}

function take(book: Book, inbound: number, outbound: number, pieces: number, days: number): void {
  const no = book.itemApplicationEntries.rows + 1;
  appendRow(book, 'itemApplicationEntries', { entryNo: no, itemLedgerEntryNo: outbound, inboundItemEntryNo: inbound, outboundItemEntryNo: outbound, quantity: -pieces * piece, postingDate: nextDay(days) });
}

/** A cell that shows nothing: quantities of several items have no sum. */
const blank = NaN;

function specified(book: Book, days: number): (string | number)[][] {
  costSpecification(book, { date: nextDay(days), filters: {} });
  const { inventoryValuationCostSpecification: r } = book;
  return [...r.all()].map((row) => [
    r.type.text(row),
    r.quantity.a[row] / piece,
    r.directCost.a[row],
    r.revaluation.a[row],
    r.indirectCost.a[row],
    r.variance.a[row],
    r.total.a[row],
    r.averageCost.a[row],
  ]);
}

describe('the cost specification', () => {
  it('gives what is left of a receipt its share of each kind of cost, as of the day', () => {
    const book = glBook();
    const receipt = entry(book, 'Purchase', 3, 0);
    const sale = entry(book, 'Sale', -2, 5);
    take(book, receipt, sale, 2, 5);
    valueEntry(book, { ledgerEntry: receipt, costAmountActual: 1000 });
    valueEntry(book, { ledgerEntry: receipt, entryType: 'Indirect Cost', costAmountActual: 100 });
    valueEntry(book, { ledgerEntry: receipt, entryType: 'Variance', varianceType: 'Purchase', costAmountActual: -50 });
    valueEntry(book, { ledgerEntry: receipt, costAmountActual: 9, postingDate: nextDay(9) });
    expect(specified(book, 4)).toEqual([
      ['Item', 3, 1000, 0, 100, -50, 1050, 350000],
      ['Total', blank, 1000, 0, 100, -50, 1050, blank],
    ]);
    // 1 of 3 is left: 3.33, 0.33 and -0.17.
    expect(specified(book, 5)[0]).toEqual(['Item', 1, 333, 0, 33, -17, 349, 349000]);
  });

  it('divides a partial revaluation by the quantity that was revalued', () => {
    const book = glBook();
    const receipt = entry(book, 'Purchase', 4, 0);
    take(book, receipt, entry(book, 'Sale', -3, 1), 3, 1);
    valueEntry(book, { ledgerEntry: receipt, costAmountActual: 400 });
    valueEntry(book, { ledgerEntry: receipt, entryType: 'Revaluation', partialRevaluation: true, valuedQuantity: 2 * piece, costAmountActual: 60 });
    expect(specified(book, 1)[0]).toEqual(['Item', 1, 100, 30, 0, 0, 130, 130000]);
  });

  it('shows a decrease that is not covered as negative stock', () => {
    const book = glBook();
    const sale = entry(book, 'Sale', -2, 0);
    valueEntry(book, { ledgerEntry: sale, itemLedgerEntryType: 'Sale', costAmountActual: -20 });
    expect(specified(book, 0)[0]).toEqual(['Item', -2, -20, 0, 0, 0, -20, -10000]);
  });

  it('gives average items the cost of all their entries, and expected cost counts', () => {
    const book = glBook();
    book.items.costingMethod.setText(1, 'Average');
    const receipt = entry(book, 'Purchase', 2, 0);
    const sale = entry(book, 'Sale', -1, 1);
    take(book, receipt, sale, 1, 1);
    valueEntry(book, { ledgerEntry: receipt, costAmountExpected: 30, expectedCost: true });
    valueEntry(book, { ledgerEntry: sale, itemLedgerEntryType: 'Sale', costAmountActual: -12 });
    expect(specified(book, 1)[0]).toEqual(['Item', 1, 18, 0, 0, 0, 18, 18000]);
  });

  it('leaves out drop shipments and items of which nothing is left', () => {
    const book = glBook();
    const receipt = entry(book, 'Purchase', 2, 0);
    const dropped = entry(book, 'Purchase', 2, 0);
    book.itemLedgerEntries.dropShipment.set(dropped, 1);
    take(book, receipt, entry(book, 'Sale', -2, 0), 2, 0);
    valueEntry(book, { ledgerEntry: receipt, costAmountActual: 30 });
    valueEntry(book, { ledgerEntry: dropped, costAmountActual: 30 });
    expect(specified(book, 0)).toEqual([]);
    expect(day).toBe(nextDay(0));
  });
});
