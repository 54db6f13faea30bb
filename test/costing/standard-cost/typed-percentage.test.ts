/** A typed Indirect Cost % takes the breakdown of a standard cost away; one that a command set does not. */
import type { Book } from '../../../src/book/book';
import { indirectCostsTyped, rememberIndirectCosts } from '../../../src/costing/standard-cost/typed-percentage';
import { add, card, emptyBooks, singleLevel, stored } from './books';

/** An item of 10.00 with 10 %: 9 material, 1 overhead. */
function itemOfTen(costingMethod: 'Standard' | 'FIFO' = 'Standard'): Book {
  const book = emptyBooks();
  const shares = { singleLevelMaterialCost: 9, singleLevelMfgOvhdCost: 1, rolledUpMaterialCost: 9, rolledUpMfgOvhdCost: 1 };
  add(book, 'items', { no: 'A', costingMethod, standardCost: 10, unitCost: 10, ...shares });
  return book;
}

const type = (book: Book, value: number): void => book.items.indirectCostPct.set(1, stored(value));

describe('a typed Indirect Cost %', () => {
  it('makes all of the standard cost material', () => {
    const book = itemOfTen();
    rememberIndirectCosts(book);
    type(book, 12);
    indirectCostsTyped(book);
    expect([card(book, 'A', 'standardCost'), singleLevel(book, 'A'), card(book, 'A', 'rolledUpMaterialCost')]).toEqual([
      10,
      [10, 0, 0, 0, 0],
      10,
    ]);
  });

  it('of a card seen for the first time belongs to its shares', () => {
    const book = itemOfTen();
    type(book, 12);
    indirectCostsTyped(book);
    expect(singleLevel(book, 'A')).toEqual([9, 0, 0, 0, 1]);
  });

  it('that a command set leaves the shares that it set with it', () => {
    const book = itemOfTen();
    rememberIndirectCosts(book);
    type(book, 12);
    rememberIndirectCosts(book);
    indirectCostsTyped(book);
    expect(singleLevel(book, 'A')).toEqual([9, 0, 0, 0, 1]);
  });

  it('counts once: shares calculated since then stay', () => {
    const book = itemOfTen();
    rememberIndirectCosts(book);
    type(book, 12);
    indirectCostsTyped(book);
    book.items.singleLevelMaterialCost.set(1, book.items.standardCost.a[1] / 2);
    book.items.singleLevelCapacityCost.set(1, book.items.standardCost.a[1] / 2);
    indirectCostsTyped(book);
    expect(singleLevel(book, 'A')).toEqual([5, 5, 0, 0, 0]);
  });

  it('leaves items of other methods alone', () => {
    const book = itemOfTen('FIFO');
    rememberIndirectCosts(book);
    type(book, 12);
    indirectCostsTyped(book);
    expect(singleLevel(book, 'A')).toEqual([9, 0, 0, 0, 1]);
  });
});
