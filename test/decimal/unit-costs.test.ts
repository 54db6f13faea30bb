import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { amountPrecision, asAmount, asQuantity, asUnitCost, multiplyQuantity, roundUnit, unitCostOf } from '../../src/decimal';

const Slow = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });
const cents = amountPrecision(0.01);

describe('the unit cost of an amount', () => {
  it('is 3.33333 for 3 at 10.00', () => {
    expect(unitCostOf(asAmount(1000), asQuantity(300_000), cents)).toBe(333_333);
    expect(unitCostOf(asAmount(-1000), asQuantity(-300_000), cents)).toBe(333_333);
    expect(unitCostOf(asAmount(-2000), asQuantity(300_000), cents)).toBe(-666_667);
  });

  it('is 0 for no quantity', () => {
    expect(unitCostOf(asAmount(1000), asQuantity(0), cents)).toBe(0);
  });

  it('rounds once to a coarser precision: 2.4449 is 2.44 at 0.01, not 2.45 over 2.445', () => {
    expect(unitCostOf(asAmount(24_449), asQuantity(1_000_000_000), cents, 1000)).toBe(2000);
    expect(unitCostOf(asAmount(244_496), asQuantity(100_000_000), cents, 1000)).toBe(244_000);
    expect(unitCostOf(asAmount(1000), asQuantity(300_000), cents, 100)).toBe(333_300);
    expect(unitCostOf(asAmount(1000), asQuantity(300_000), cents, 5000)).toBe(335_000); // 3.33 is 3.35 at 0.05
  });

  it('is the exact quotient rounded, at any pair of precisions', () => {
    const amount = fc.integer({ min: -1e10, max: 1e10 });
    const quantity = fc.integer({ min: -1e9, max: 1e9 }).filter((n) => n !== 0);
    const precision = fc.constantFrom('0.01', '0.05', '1', '5', '0.001', '0.00001', '0.03');
    fc.assert(
      fc.property(amount, quantity, precision, fc.constantFrom(1, 10, 1000, 5000, 7, 500_000), (of, units, text, unitPrecision) => {
        const exact = new Slow(of).times(text).times(1e10).div(units).div(unitPrecision).toDecimalPlaces(0).times(unitPrecision);
        const unitCost = () => unitCostOf(of, units, amountPrecision(text), unitPrecision);
        if (exact.abs().gt(Number.MAX_SAFE_INTEGER)) expect(unitCost).toThrow(RangeError);
        else expect(unitCost()).toBe(exact.toNumber() + 0);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('a unit cost rounded to the unit-amount precision', () => {
  it('stays as it is at 0.00001', () => {
    expect(roundUnit(asUnitCost(333_333), 1)).toBe(333_333);
  });

  it('becomes a multiple of a coarser precision, halves away from zero', () => {
    expect(roundUnit(asUnitCost(333_500), 1000)).toBe(334_000);
    expect(roundUnit(asUnitCost(-333_500), 1000)).toBe(-334_000);
    expect(roundUnit(asUnitCost(333_499), 1000)).toBe(333_000);
    expect(roundUnit(asUnitCost(-499), 1000)).toBe(0);
    expect(roundUnit(asUnitCost(37_500), 25_000)).toBe(50_000); // 0.375 is 0.50 at 0.25
  });

  it('does not leave the exact numbers by rounding up', () => {
    expect(() => roundUnit(asUnitCost(Number.MAX_SAFE_INTEGER), 1_000_000)).toThrow(RangeError);
  });
});

describe('a quantity in another unit of measure', () => {
  it('is rounded to 0.00001', () => {
    expect(multiplyQuantity(200_000, 1_200_000)).toBe(2_400_000);
    expect(multiplyQuantity(100_000, 33_333)).toBe(33_333);
    expect(multiplyQuantity(150_000, 1)).toBe(2); // 1.5 x 0.00001
    expect(multiplyQuantity(-150_000, 1)).toBe(-2);
  });
});
