/** Cost adjustment on a copy of the ledger in the order of items (docs/architecture.md, "Large adjustments"): the random ledgers of test/costing/properties say that it does the same. */
import type { Book } from '../../../src/book/book';
import { type Refusal, Refused } from '../../../src/book/refusal';
import { adjustCost } from '../../../src/costing/adjustment/adjust-cost';
import { worthCopying } from '../../../src/costing/adjustment/item-order/worth-it';
import { aBook, aRun, charge, day, entryOf, post, purchase, sale, valuesOf } from '../../support/book';

/** B is received before A, both are sold, and freight comes on both. */
function twoItems(): Book {
  const book = aBook({ items: [{ no: 'A' }, { no: 'B' }] });
  post(book, purchase('B', 2, { at: 5, on: '2026-01-01' }));
  post(book, purchase('A', 2, { at: 7, on: '2026-01-02' }));
  post(book, sale('B', 2, { on: '2026-01-03' }));
  post(book, sale('A', 2, { on: '2026-01-04' }));
  charge(book, 1, 1, '2026-01-20');
  charge(book, 2, 3, '2026-01-20');
  return book;
}

function refusalsOf(book: Book, inItemOrder: boolean): readonly Refusal[] {
  try {
    adjustCost(aRun(book), { inItemOrder });
  } catch (error) {
    if (error instanceof Refused) return error.refusals;
    throw error;
  }
  return [];
}

describe('an adjustment on a copy in the order of items', () => {
  it('brings the corrections back to the entries that they belong to', () => {
    const book = twoItems();
    adjustCost(aRun(book), { inItemOrder: true });
    expect([1, 2, 3, 4].map((entry) => entryOf(book, entry).cost)).toEqual([11, 17, -11, -17]);
    expect(valuesOf(book, 4).at(-1)).toMatchObject({ type: 'Direct Cost', actual: -17 });
  });

  it('names the rows of the book when it refuses', () => {
    const [inPlace, inOrder] = [false, true].map((inItemOrder) => {
      const book = twoItems();
      book.generalLedgerSetup.allowPostingTo.set(1, day('2026-01-03'));
      return refusalsOf(book, inItemOrder);
    });
    expect(inPlace).toHaveLength(1);
    expect(inOrder).toEqual(inPlace);
  });

  it('is not made for a ledger of four entries', () => {
    const book = twoItems();
    expect(worthCopying(aRun(book), [book.code('A'), book.code('B')])).toBe(false);
  });
});
