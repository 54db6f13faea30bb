/** What the output of an order should have cost: rounded share by share, direct and indirect cost of the order entry first. */
import { Money } from '../../../../src/costing/adjustment/money';
import { Pending } from '../../../../src/costing/adjustment/pending';
import type { Order } from '../../../../src/costing/adjustment/orders/order';
import { type StandardCost, standardShares } from '../../../../src/costing/adjustment/orders/standard';
import { Exact } from '../../../../src/decimal';
import { aBook } from '../../../support/book';

const orderOf = (pieces: number): Order => ({
  row: 1,
  isProduction: true,
  item: 1,
  outputs: [],
  consumed: [],
  capacity: [],
  netQuantity: pieces * 100_000,
  grossQuantity: pieces * 100_000,
});

/** Cost per unit of each kind; the order entry knows the same. */
function standard(kinds: Partial<StandardCost['perUnit']>, frozen = false): StandardCost {
  const none = { material: 0, capacity: 0, subcontracted: 0, capacityOverhead: 0, manufacturingOverhead: 0, materialNonInventory: 0 };
  const perUnit = { ...none, ...kinds };
  const direct = perUnit.material + perUnit.capacity + perUnit.subcontracted + perUnit.capacityOverhead;
  return {
    perUnit,
    direct: new Exact(direct).div(100_000),
    indirect: new Exact(perUnit.manufacturingOverhead).div(100_000),
    indirectCostPct: 0,
    overheadRate: 0,
    frozen,
  };
}

const one = new Exact(1);
/** 1.95583 to 0.6458: 3.02853... */
const factor = new Exact(1.95583).div(0.6458);
const money = (): Money => {
  const book = aBook();
  return Money.local(book, new Pending());
};

describe('the standard of an order', () => {
  it('hands the rest of the direct cost to the kinds: of 264.856 for two, 45.828 each are 91.65', () => {
    const shares = standardShares(
      money(),
      orderOf(2),
      standard({ material: 5_000_000, capacity: 3_660_000, capacityOverhead: 4_582_800 }),
      one,
    );
    expect(shares).toMatchObject({ direct: 26486, material: 10000, capacity: 7320, capacityOverhead: 9165 });
  });

  it('is rounded by itself in the additional currency: 24.00 at 3.0285 are 72.68 as direct cost, with its rest 72.69 as material', () => {
    const shares = standardShares(money(), orderOf(2), standard({ material: 1_200_000 }), factor);
    expect(shares).toMatchObject({ direct: 7268, material: 7269 });
  });

  it('is kept in unit amounts of the currency once it is frozen: 36.34246 each for a million', () => {
    const [before, after] = [false, true].map((frozen) =>
      standardShares(money(), orderOf(1_000_000), standard({ material: 1_200_000 }, frozen), factor),
    );
    expect([before.direct, after.direct]).toEqual([3_634_245_897, 3_634_246_000]);
  });
});
