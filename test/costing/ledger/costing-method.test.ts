/** The costing method of an item holds from its first entry on. */
import { costingMethodProblems, rememberCostingMethods } from '../../../src/costing/ledger/costing-method';
import { costingMethods } from '../../../src/schema';
import { aBook, post, purchase } from '../../support/book';

const on = '2026-01-05';

describe('the costing method of an item', () => {
  it('may be changed while the item has no entries', () => {
    const book = aBook();
    rememberCostingMethods(book);
    book.items.costingMethod.setText(1, 'LIFO');
    expect(costingMethodProblems(book)).toEqual([]);
  });

  it('may not once it has, and the refusal names both and the cell', () => {
    const book = aBook({ items: [{ no: 'A' }, { no: 'B', costingMethod: 'Average' }] });
    post(book, purchase('B', 1, { on, at: 10 }));
    rememberCostingMethods(book);
    expect(costingMethodProblems(book)).toEqual([]);
    book.items.costingMethod.setText(2, 'LIFO');
    expect(costingMethodProblems(book)).toEqual([
      {
        code: 'costingMethodChanged',
        values: { item: 'B', posted: { option: 'Average' }, typed: { option: 'LIFO' } },
        table: 'items',
        row: 2,
        column: 'costingMethod',
      },
    ]);
  });

  it('of the first entry stays the one that is kept', () => {
    const book = aBook();
    post(book, purchase('A', 1, { on, at: 10 }));
    rememberCostingMethods(book);
    book.items.costingMethod.set(1, costingMethods.indexOf('Standard'));
    rememberCostingMethods(book);
    expect(costingMethodProblems(book)).toHaveLength(1);
  });
});
