/** Average cost by period: who is in the base, how cents are carried, and what stays out. */
import type { Book } from '../../../src/book/book';
import type { RowValues } from '../../../src/book/defaults';
import { adjustCost } from '../../../src/costing/adjustment/adjust-cost';
import { asAmount } from '../../../src/decimal';
import { aBook, aRun, entryOf, post, postAll, purchase, sale, transfer } from '../../support/book';

const jan = (n: number): string => `2026-01-${String(n).padStart(2, '0')}`;
const feb = (n: number): string => `2026-02-${String(n).padStart(2, '0')}`;
const adjust = (book: Book): void => void adjustCost(aRun(book));
const costs = (book: Book, ...entries: number[]): number[] => entries.map((entry) => entryOf(book, entry).cost);
const average = (inventorySetup: RowValues<'inventorySetup'> = {}): Book =>
  aBook({ items: [{ no: 'A', costingMethod: 'Average' }], inventorySetup: { averageCostPeriod: 'Month', ...inventorySetup } });

describe('an average', () => {
  it('carries cents by what remains: 10.00 for 3 goes out as -3.33, -3.34, -3.33', () => {
    const book = average();
    post(book, purchase('A', 3, { at: 3.33333, on: jan(1), more: { amount: asAmount(1000) } }));
    for (const day of [2, 3, 4]) post(book, sale('A', 1, { on: jan(day) }));
    adjust(book);
    expect(costs(book, 2, 3, 4)).toEqual([-3.33, -3.34, -3.33]);
  });

  it('takes outbounds by entry number: 25 for 974.44 goes out as -38.98, -77.96, -38.98, -77.95', () => {
    const book = average();
    post(book, purchase('A', 25, { at: 38.9776, on: jan(1), more: { amount: asAmount(97444) } }));
    [1, 2, 1, 2].forEach((quantity, i) => post(book, sale('A', quantity, { on: jan(10 - i) })));
    adjust(book);
    expect(costs(book, 2, 3, 4, 5)).toEqual([-38.98, -77.96, -38.98, -77.95]);
  });

  it('holds for the whole period, whatever the order in it: 30.00 and 100.00 in February is 65.00 each', () => {
    const february = (averageCostPeriod: string): number[] => {
      const book = average({ averageCostPeriod });
      postAll(book, [purchase('A', 1, { at: 20, on: jan(1) }), purchase('A', 1, { at: 40, on: jan(1) })]);
      post(book, sale('A', 1, { on: jan(1) }));
      const first = post(book, sale('A', 1, { on: feb(1) }));
      post(book, purchase('A', 1, { at: 100, on: feb(2) }));
      const second = post(book, sale('A', 1, { on: feb(3) }));
      adjust(book);
      return costs(book, 3, first, second);
    };
    expect(february('Month')).toEqual([-30, -65, -65]);
    expect(february('Day')).toEqual([-30, -30, -100]);
  });

  it('leaves out a sale that is applied by hand, and its receipt keeps its share', () => {
    const book = average();
    postAll(book, [purchase('A', 2, { at: 10, on: jan(1) }), purchase('A', 2, { at: 20, on: jan(2) })]);
    post(book, sale('A', 2, { on: jan(3), appliesTo: 1 }));
    post(book, sale('A', 1, { on: jan(4) }));
    adjust(book);
    expect(costs(book, 3, 4)).toEqual([-20, -20]);
  });

  it('is recalculated from a back-dated receipt on, for all later periods', () => {
    const book = average();
    post(book, purchase('A', 2, { at: 10, on: jan(1) }));
    const [early, late] = [jan(5), feb(5)].map((on) => post(book, sale('A', 1, { on })));
    adjust(book);
    post(book, purchase('A', 2, { at: 20, on: jan(3) }));
    adjust(book);
    expect(costs(book, early, late)).toEqual([-15, -15]);
  });

  it('hands what a sale costs to its exact return, which does not raise the average it came from', () => {
    const book = average();
    postAll(book, [purchase('A', 2, { at: 10, on: jan(1) }), purchase('A', 2, { at: 30, on: jan(2) })]);
    const sold = post(book, sale('A', 2, { at: 10, on: jan(3) }));
    const back = post(book, sale('A', -1, { at: 10, on: jan(4), appliesFrom: sold }));
    adjust(book);
    expect(costs(book, sold, back)).toEqual([-40, 20]);
  });

  it('of a location is its own where averages are formed by location and variant', () => {
    const cost = (averageCostCalcType: string): number[] => {
      const book = average({ averageCostCalcType });
      postAll(book, [
        purchase('A', 2, { at: 10, on: jan(1), location: 'BLUE' }),
        purchase('A', 2, { at: 30, on: jan(2), location: 'RED' }),
      ]);
      const sales = ['BLUE', 'RED'].map((location) => post(book, sale('A', 1, { on: jan(3), location })));
      adjust(book);
      return costs(book, ...sales);
    };
    expect(cost('Item')).toEqual([-20, -20]);
    expect(cost('Item & Location & Variant')).toEqual([-10, -30]);
  });

  it('moves with a transfer to the other location, at what it costs there', () => {
    const book = average({ averageCostCalcType: 'Item & Location & Variant' });
    postAll(book, [purchase('A', 1, { at: 10, on: jan(1), location: 'BLUE' }), purchase('A', 1, { at: 20, on: jan(2), location: 'BLUE' })]);
    post(book, transfer('A', 1, { on: jan(3), location: 'BLUE', to: 'RED' }));
    const sold = post(book, sale('A', 1, { on: jan(4), location: 'RED' }));
    adjust(book);
    expect(costs(book, 3, 4, sold)).toEqual([-15, 15, -15]);
  });

  it('is not formed of nothing: a shortage keeps its cost until a receipt covers it', () => {
    const book = average();
    const short = post(book, sale('A', 2, { at: 8, on: jan(3) }));
    adjust(book);
    expect(entryOf(book, short).cost).toBe(-16);
    post(book, purchase('A', 5, { at: 10, on: feb(3) }));
    adjust(book);
    expect(entryOf(book, short).cost).toBe(-20);
  });
});

describe('a shortage of an earlier period that is still open', () => {
  const perItem = (): Book => average({ averageCostCalcType: 'Item' });
  /** 20 went out at 5.00 without stock in January; 100 come in at 120.00 elsewhere in February, and 10 of them are sold. */
  const shortInBlue = (): Book => {
    const book = perItem();
    post(book, sale('A', 20, { at: 5, on: jan(5), location: 'BLUE' }));
    post(book, purchase('A', 100, { at: 120, on: feb(1), location: 'RED' }));
    post(book, sale('A', 10, { on: feb(2), location: 'RED' }));
    return book;
  };

  it('is part of the average: 11,900.00 for 80 is 148.75 each', () => {
    const book = shortInBlue();
    adjust(book);
    expect(costs(book, 1, 3)).toEqual([-100, -1487.5]);
  });

  it('leaves it where the run is told so, as in older releases: 12,000.00 for 100 is 120.00 each', () => {
    const book = shortInBlue();
    adjustCost(aRun(book), { openShortagesLeaveTheAverage: true });
    expect(costs(book, 1, 3)).toEqual([-100, -1200]);
  });

  it('leaves it with the return that took its cost', () => {
    const book = shortInBlue();
    post(book, sale('A', -5, { on: jan(6), location: 'BLUE', more: { appliesFromEntry: 1 } }));
    adjustCost(aRun(book), { openShortagesLeaveTheAverage: true });
    expect(costs(book, 3)).toEqual([-1200]);
  });
});
