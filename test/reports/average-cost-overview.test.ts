/** How the average of each period came about. */
import type { Book } from '../../src/book/book';
import { appendRow } from '../../src/book/defaults';
import { parseDateFilter } from '../../src/book/filter';
import { isoDate } from '../../src/decimal';
import { averageCostOverview } from '../../src/reports/average-cost/average-cost-overview';
import { glBook, nextDay, valueEntry } from '../general-ledger/books';

const piece = 100000;

function averageBook(): Book {
  const book = glBook();
  book.items.costingMethod.setText(1, 'Average');
  const moved = (pieces: number, cost: number, days: number) =>
    valueEntry(book, {
      itemLedgerEntryType: pieces > 0 ? 'Purchase' : 'Sale',
      itemLedgerEntryQuantity: pieces * piece,
      valuedQuantity: pieces * piece,
      valuedByAverageCost: pieces < 0,
      costAmountActual: cost,
      valuationDate: nextDay(days),
    });
  moved(2, 200, 0);
  moved(2, 300, 1);
  moved(-1, -125, 1);
  moved(-2, -250, 2);
  appendRow(book, 'avgCostAdjmtEntryPoints', { itemNo: 'BIKE', valuationDate: nextDay(2) });
  return book;
}

const lines = (book: Book) => {
  const { averageCostCalcOverview: r } = book;
  return [...r.all()].map((row) => [r.type.text(row), r.itemLedgerEntryNo.a[row], r.quantity.a[row] / piece, r.costAmountActual.a[row], r.averageCost.a[row]]);
};

describe('the average cost overview', () => {
  it('shows what was there, what came, the average, what was valued by it, and what is left', () => {
    const book = averageBook();
    expect(averageCostOverview(book, { valuationDate: parseDateFilter(isoDate(nextDay(1))), filters: {} })).toBe(1);
    expect(lines(book)).toEqual([
      ['Opening', 0, 2, 200, 100000],
      ['Entry', 2, 2, 300, 150000],
      ['Average Cost', 0, 4, 500, 125000],
      ['Valued by Average', 3, -1, -125, 125000],
      ['Closing', 0, 3, 375, 125000],
    ]);
  });

  it('marks periods whose cost is not adjusted', () => {
    const book = averageBook();
    averageCostOverview(book, { valuationDate: parseDateFilter(''), filters: {} });
    const { averageCostCalcOverview: r } = book;
    const unadjusted = [...r.all()].filter((row) => !r.costIsAdjusted.is(row)).map((row) => r.valuationDate.a[row]);
    expect(new Set(unadjusted)).toEqual(new Set([nextDay(2)]));
  });

  it('shows average items alone', () => {
    const book = averageBook();
    book.items.costingMethod.setText(1, 'FIFO');
    expect(averageCostOverview(book, { valuationDate: parseDateFilter(''), filters: {} })).toBe(0);
  });
});
