/** Consumption of Average items that is not completely invoiced becomes so when what the item has invoiced by then covers it. */
import type { Book } from '../../../src/book/book';
import { adjustCost } from '../../../src/costing/adjustment/adjust-cost';
import { aBook, aRun, entryOf, type Line, post, postAll, purchase, sale } from '../../support/book';

const jan = (n: number): string => `2026-01-${String(n).padStart(2, '0')}`;

/** 5 received, 1 sold, both on the 2nd, 2 consumed on the 5th and not invoiced, and something more. Whether the consumption is completely invoiced after adjustment. */
function isInvoiced(receiptInvoiced: boolean, more: readonly Line[] = [], averageCostCalcType = 'Item'): boolean {
  const book: Book = aBook({
    items: [{ no: 'A', costingMethod: 'Average' }],
    inventorySetup: { averageCostCalcType },
    variants: [{ itemNo: 'A', code: 'V1' }],
  });
  post(book, purchase('A', 5, { at: 10, on: jan(2), location: 'BLUE', invoiced: receiptInvoiced }));
  post(book, sale('A', 1, { at: 8, on: jan(2), location: 'BLUE' }));
  postAll(book, more);
  const consumed = post(book, { type: 'Consumption', item: 'A', quantity: 2, at: 8, on: jan(5), location: 'BLUE', order: 'MO1', invoiced: false }); // prettier-ignore
  expect(entryOf(book, consumed).completelyInvoiced).toBe(false);
  adjustCost(aRun(book));
  expect(entryOf(book, consumed)).toMatchObject({ expected: -20, toAdjust: false });
  return entryOf(book, consumed).completelyInvoiced;
}

describe('consumption of an Average item that is not invoiced', () => {
  it('is completely invoiced once the receipt is, and not while more was invoiced out than in', () => {
    expect([isInvoiced(true), isInvoiced(false)]).toEqual([true, false]);
  });

  it('counts what was posted up to its valuation date', () => {
    const another = (day: number): Line => purchase('A', 1, { at: 10, on: jan(day), location: 'BLUE' });
    expect([5, 6].map((day) => isInvoiced(false, [another(day)]))).toEqual([true, false]);
  });

  it('counts other places while averages are formed per item', () => {
    const elsewhere = [purchase('A', 1, { at: 10, on: jan(2), location: 'RED' })];
    const variant = [purchase('A', 1, { at: 10, on: jan(2), location: 'BLUE', variant: 'V1' })];
    const perPlace = 'Item & Location & Variant';
    expect([isInvoiced(false, elsewhere), isInvoiced(false, elsewhere, perPlace)]).toEqual([true, false]);
    expect([isInvoiced(false, variant), isInvoiced(false, variant, perPlace)]).toEqual([true, false]);
  });
});
