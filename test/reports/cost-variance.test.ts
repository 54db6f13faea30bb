/** Cost variances of purchases and positive adjustments. */
import type { Book } from '../../src/book/book';
import { parseDateFilter } from '../../src/book/filter';
import { costVariance } from '../../src/reports/cost-variance';
import { glBook, valueEntry } from '../general-ledger/books';

const shown = (book: Book) => {
  costVariance(book, { postingDate: parseDateFilter(''), sourceNo: undefined, filters: {} });
  const { inventoryCostVariance: r } = book;
  return [...r.all()].map((row) => [r.type.text(row), r.valueEntryNo.a[row], r.unitAmount.a[row], r.unitCostVariance.a[row], r.totalVarianceAmount.a[row]]);
};

/** A cell that shows nothing: costs per unit have no sum. */
const blank = NaN;

describe('the cost variance report', () => {
  it('lists actual entries of purchases, with the variances as totals per item and over all', () => {
    const book = glBook();
    valueEntry(book, { costAmountActual: 1000, costPerUnit: 1000000, invoicedQuantity: 100000 });
    valueEntry(book, { entryType: 'Variance', varianceType: 'Purchase', costAmountActual: -70, costPerUnit: -70000 });
    valueEntry(book, { costAmountExpected: 5, expectedCost: true });
    valueEntry(book, { itemLedgerEntryType: 'Sale', costAmountActual: -5 });
    expect(shown(book)).toEqual([
      ['Value Entry', 1, 1000000, 0, 0],
      ['Value Entry', 2, -70000, 0, -70],
      ['Item', 0, blank, blank, -70],
      ['Total', 0, blank, blank, -70],
    ]);
  });

  it('takes an item charge on an increase for each piece invoiced, or as it is', () => {
    const book = glBook();
    valueEntry(book, { costAmountActual: 30, itemChargeNo: 'FREIGHT', invoicedQuantity: 300000 });
    valueEntry(book, { costAmountActual: 30, itemChargeNo: 'FREIGHT' });
    for (const row of [1, 2]) book.itemLedgerEntries.positive.set(row, 1);
    expect(shown(book).map(([, , unitAmount]) => unitAmount).slice(0, 2)).toEqual([10000, 30000]);
  });
});
