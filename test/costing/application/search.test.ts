/** Which entries apply to each other: order, shortages, circles, transfers, and what may be short. */
import { aBook, entryOf, linksOf, negative, post, postAll, purchase, refusalsOf, sale, transfer, valuesOf } from '../../support/book';

const jan = (n: number): string => `2026-01-${String(n).padStart(2, '0')}`;

describe('a decrease', () => {
  it('takes the oldest stock first, also what is dated after it: 5 of the 3rd and 2 of the 10th for 7 on the 6th', () => {
    const book = aBook();
    postAll(book, [purchase('A', 5, { at: 10, on: jan(10) }), purchase('A', 5, { at: 12, on: jan(3) })]);
    post(book, sale('A', 7, { at: 10, on: jan(6) }));
    expect(linksOf(book).slice(2)).toEqual([
      [3, 2, 3, -5],
      [3, 1, 3, -2],
    ]);
  });

  it('of a LIFO item takes the latest first', () => {
    const book = aBook({ items: [{ no: 'A', costingMethod: 'LIFO' }] });
    postAll(book, [purchase('A', 5, { at: 10, on: jan(3) }), purchase('A', 5, { at: 12, on: jan(10) })]);
    post(book, sale('A', 7, { at: 10, on: jan(12) }));
    expect(linksOf(book).slice(2)).toEqual([
      [3, 2, 3, -5],
      [3, 1, 3, -2],
    ]);
  });

  it('takes entries of one day by number', () => {
    const book = aBook();
    postAll(book, [purchase('A', 1, { at: 10, on: jan(3) }), purchase('A', 1, { at: 12, on: jan(3) })]);
    post(book, sale('A', 1, { at: 10, on: jan(3) }));
    expect(linksOf(book)[2]).toEqual([3, 1, 3, -1]);
  });

  it('takes nothing from another location or variant', () => {
    const book = aBook({ variants: [{ itemNo: 'A', code: 'V1' }] });
    postAll(book, [purchase('A', 5, { at: 10, on: jan(3), location: 'BLUE' }), purchase('A', 5, { at: 10, on: jan(3), variant: 'V1' })]);
    expect(entryOf(book, post(book, sale('A', 2, { on: jan(4) }))).remaining).toBe(-2);
  });

  it('for a production order passes over the output of its own line, and takes what comes after it', () => {
    const book = aBook();
    post(book, { type: 'Output', item: 'A', quantity: 3, at: 10, on: jan(1), order: 'M1' });
    post(book, purchase('A', 3, { at: 10, on: jan(2) }));
    post(book, { type: 'Consumption', item: 'A', quantity: 2, at: 10, on: jan(3), order: 'M1' });
    post(book, { type: 'Consumption', item: 'A', quantity: 2, at: 10, on: jan(3), order: 'M2' });
    post(book, { type: 'Consumption', item: 'A', quantity: 1, at: 10, on: jan(3), order: 'M1', more: { orderLineNo: 20000 } });
    expect(linksOf(book).slice(2)).toEqual([
      [3, 2, 3, -2],
      [4, 1, 4, -2],
      [5, 1, 5, -1],
    ]);
    const more = { type: 'Consumption', item: 'A', quantity: 2, at: 10, on: jan(4), order: 'M1' } as const;
    post(book, { type: 'Output', item: 'A', quantity: 3, at: 10, on: jan(1), order: 'M1' });
    expect(refusalsOf(() => post(book, more))).toEqual(['inventoryNotSufficient']);
  });

  it('has its own lot number', () => {
    const book = aBook();
    postAll(book, [purchase('A', 5, { at: 10, on: jan(3), lot: 'L1' }), purchase('A', 5, { at: 12, on: jan(4), lot: 'L2' })]);
    post(book, sale('A', 3, { on: jan(5), lot: 'L2' }));
    expect([1, 2].map((entry) => entryOf(book, entry).remaining)).toEqual([5, 2]);
  });
});

describe('a shortage', () => {
  it('stays open at the cost it was posted with, and the next increase covers it at once and moves its date', () => {
    const book = aBook();
    const short = post(book, sale('A', 5, { at: 8, on: jan(10) }));
    expect(entryOf(book, short)).toMatchObject({ remaining: -5, cost: -40, open: true });
    const receipt = post(book, purchase('A', 8, { at: 10, on: jan(20) }));
    expect([short, receipt].map((entry) => entryOf(book, entry).remaining)).toEqual([0, 3]);
    expect(linksOf(book)).toEqual([
      [short, receipt, short, -5],
      [receipt, receipt, 0, 8],
    ]);
    expect(valuesOf(book, short).map(({ date }) => date)).toEqual([jan(20)]);
  });

  it('keeps its date when an older increase covers it', () => {
    const book = aBook();
    const short = post(book, sale('A', 5, { on: jan(10) }));
    post(book, purchase('A', 5, { at: 10, on: jan(4) }));
    expect(valuesOf(book, short)[0].date).toBe(jan(10));
  });

  it('is refused where the item, or else the setup, prevents negative inventory', () => {
    const forbidden = aBook({ items: [{ no: 'A', preventNegativeInventory: 'Yes' }] });
    expect(refusalsOf(() => post(forbidden, negative('A', 1, { on: jan(4) })))).toEqual(['inventoryNotSufficient']);
    const bySetup = aBook({ inventorySetup: { preventNegativeInventory: true } });
    expect(refusalsOf(() => post(bySetup, sale('A', 1, { on: jan(4) })))).toEqual(['inventoryNotSufficient']);
    const allowed = aBook({ items: [{ no: 'A', preventNegativeInventory: 'No' }], inventorySetup: { preventNegativeInventory: true } });
    expect(entryOf(allowed, post(allowed, sale('A', 1, { on: jan(4) }))).remaining).toBe(-1);
  });

  it('is never allowed to a transfer or to a lot', () => {
    expect(refusalsOf(() => post(aBook(), transfer('A', 1, { on: jan(4), location: 'BLUE', to: 'RED' })))).toEqual([
      'inventoryNotSufficient',
    ]);
    expect(refusalsOf(() => post(aBook(), sale('A', 1, { on: jan(4), lot: 'L1' })))).toEqual(['inventoryNotSufficient']);
  });

  it('is not covered by its own goods that came back elsewhere and were moved to it', () => {
    const book = aBook();
    const short = post(book, sale('A', 5, { at: 4, on: jan(2), location: 'BLUE' }));
    post(book, sale('A', -5, { at: 4, on: jan(3), location: 'RED', appliesFrom: short }));
    post(book, transfer('A', 5, { on: jan(4), location: 'RED', to: 'BLUE' }));
    expect(entryOf(book, short).remaining).toBe(-5);
    expect(entryOf(book, 4)).toMatchObject({ location: 'BLUE', remaining: 5 });
  });
});

describe('a transfer', () => {
  it('makes an inbound for each receipt it takes from, and rounds what goes out once: 3.33 three times and -10.00', () => {
    const book = aBook();
    for (const day of [1, 2, 3])
      post(book, purchase('A', 3, { at: 3.33333, on: jan(day), location: 'BLUE', more: { amount: 1000 as never } }));
    for (let i = 0; i < 3; i++) post(book, sale('A', 2, { on: jan(4), location: 'BLUE', appliesTo: i + 1 }));
    post(book, transfer('A', 3, { on: jan(5), location: 'BLUE', to: 'RED' }));
    expect([7, 8, 9, 10].map((entry) => entryOf(book, entry).cost)).toEqual([-10, 3.33, 3.33, 3.33]);
  });

  it('of an Average item moves at the unit cost of the card, in one inbound', () => {
    const book = aBook({ items: [{ no: 'A', costingMethod: 'Average' }] });
    postAll(book, [purchase('A', 1, { at: 10, on: jan(1), location: 'BLUE' }), purchase('A', 1, { at: 20, on: jan(2), location: 'BLUE' })]);
    post(book, transfer('A', 2, { on: jan(5), location: 'BLUE', to: 'RED' }));
    expect([3, 4].map((entry) => entryOf(book, entry).cost)).toEqual([-20, 20]);
    expect(entryOf(book, 4).quantity).toBe(2);
  });
});
