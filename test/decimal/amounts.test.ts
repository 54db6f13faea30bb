import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import {
  amountOf,
  type AmountPrecision,
  amountPrecision,
  applyFactor,
  asAmount,
  asPercent,
  asQuantity,
  asUnitCost,
  percentOf,
} from '../../src/decimal';

const Slow = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });
const cents = amountPrecision(0.01);
const precisions = ['0.01', '0.05', '0.25', '1', '5', '10', '0.1', '0.001', '0.00001', '0.02', '1000', '0.03'];

describe('the amount rounding precision', () => {
  it.each<[number | string, Omit<AmountPrecision, 'costDivisor'>]>([
    [0.01, { decimals: 2, step: 1, scaled: 1000 }],
    ['0.01', { decimals: 2, step: 1, scaled: 1000 }],
    ['0.010', { decimals: 2, step: 1, scaled: 1000 }],
    [0.05, { decimals: 2, step: 5, scaled: 5000 }],
    [0.25, { decimals: 2, step: 25, scaled: 25_000 }],
    [1, { decimals: 0, step: 1, scaled: 100_000 }],
    [5, { decimals: 0, step: 5, scaled: 500_000 }],
    [100, { decimals: 0, step: 100, scaled: 10_000_000 }],
    [0.001, { decimals: 3, step: 1, scaled: 100 }],
    [0.00001, { decimals: 5, step: 1, scaled: 1 }],
    ['2.5', { decimals: 1, step: 25, scaled: 250_000 }],
  ])('reads %s', (value, expected) => {
    expect(amountPrecision(value)).toEqual({ ...expected, costDivisor: expected.scaled * 100_000 });
  });

  it.each([0, -0.01, 0.000001, NaN, '', 'abc', '0,01', 1_000_000, Infinity])('refuses %s', (value) => {
    expect(() => amountPrecision(value)).toThrow(new RangeError(`${value} is no rounding precision`));
  });
});

describe('the amount of a quantity at a cost', () => {
  it('takes a third of ten back to ten', () => {
    expect(amountOf(asUnitCost(333_333), asQuantity(300_000), cents)).toBe(1000);
  });

  it('rounds -3.335 to -3.34', () => {
    expect(amountOf(asUnitCost(333_500), asQuantity(-100_000), cents)).toBe(-334);
  });

  it('values 30,000 pieces at 3.33333 with 99,999.90', () => {
    expect(amountOf(asUnitCost(333_333), asQuantity(3_000_000_000), cents)).toBe(9_999_990);
  });

  it('rounds to five hundredths and to whole units', () => {
    expect(amountOf(asUnitCost(1_002_500), asQuantity(100_000), amountPrecision('0.05'))).toBe(201); // 10.025 is 10.05
    expect(amountOf(asUnitCost(1_002_499), asQuantity(100_000), amountPrecision('0.05'))).toBe(200);
    expect(amountOf(asUnitCost(1_250_000), asQuantity(100_000), amountPrecision(5))).toBe(3); // 12.5 is 15
  });

  it('is the exact product rounded, at any precision', () => {
    const cost = fc.integer({ min: -1e11, max: 1e11 });
    const quantity = fc.integer({ min: -8e9, max: 8e9 });
    fc.assert(
      fc.property(cost, quantity, fc.constantFrom(...precisions), (unitCost, of, text) => {
        const exact = new Slow(unitCost).times(of).div(1e10).div(text).toDecimalPlaces(0);
        expect(amountOf(unitCost, of, amountPrecision(text))).toBe(exact.toNumber() + 0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a percentage of an amount', () => {
  it('rounds halves away from zero', () => {
    expect(percentOf(asAmount(20), asPercent(250_000))).toBe(1); // 2.5 % of 0.20 is 0.005
    expect(percentOf(asAmount(-20), asPercent(250_000))).toBe(-1);
    expect(percentOf(asAmount(10_000), asPercent(10_000_000))).toBe(10_000);
    expect(percentOf(asAmount(9999), asPercent(3_333_333))).toBe(3333);
  });
});

describe('an amount in another currency', () => {
  const whole = amountPrecision(1);

  it('is taken from one precision to the other', () => {
    expect(applyFactor(10_000, 7, 3, cents, cents)).toBe(23_333);
    expect(applyFactor(10_000, 7, 3, cents, whole)).toBe(233);
    expect(applyFactor(233, 3, 7, whole, cents)).toBe(9986);
    expect(applyFactor(-250, 1, 1, cents, amountPrecision('0.5'))).toBe(-5);
    expect(applyFactor(-150, 1, 1, cents, whole)).toBe(-2);
    expect(applyFactor(10_000, 2000, 300_000, cents, whole)).toBe(1);
  });

  it('stays exact where rate and precision together leave the safe range', () => {
    expect(applyFactor(10_000, 9e15, 3e15, cents, whole)).toBe(300);
    expect(applyFactor(-10_000, 3, 9e15, cents, whole)).toBe(0);
    expect(Object.is(applyFactor(-10_000, 3, 9e15, cents, whole), 0)).toBe(true);
    expect(applyFactor(-1050, 9e15, -9e14, cents, amountPrecision(10))).toBe(11); // 105 is 110
  });

  it('is the exact product rounded', () => {
    const rate = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
    const precision = fc.constantFrom(...precisions);
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), rate, rate, precision, precision, (amount, numerator, denominator, from, to) => {
        const exact = new Slow(amount).times(numerator).times(from).div(new Slow(denominator).times(to)).toDecimalPlaces(0);
        const converted = () => applyFactor(amount, numerator, denominator, amountPrecision(from), amountPrecision(to));
        if (exact.abs().gt(Number.MAX_SAFE_INTEGER)) expect(converted).toThrow(RangeError);
        else expect(converted()).toBe(exact.toNumber() + 0);
      }),
      { numRuns: 3000 },
    );
  });

  it('is the exact product rounded where every digit of a long rate counts', () => {
    const longRate = fc.integer({ min: 0, max: 1e6 }).map((n) => Number.MAX_SAFE_INTEGER - n);
    const [whole, finest] = [amountPrecision(1), amountPrecision('0.00001')];
    fc.assert(
      fc.property(fc.integer({ min: 7e10, max: 9e10 }), longRate, longRate, (amount, numerator, denominator) => {
        const finer = new Slow(amount).times(numerator).times(100_000).div(denominator).toDecimalPlaces(0);
        expect(applyFactor(amount, numerator, denominator, whole, finest)).toBe(finer.toNumber());
        const coarser = new Slow(amount * 100_000).times(numerator).div(denominator).div(100_000).toDecimalPlaces(0);
        expect(applyFactor(amount * 100_000, numerator, denominator, finest, whole)).toBe(coarser.toNumber());
      }),
    );
  });

  it('is refused at a rate of 0 to something', () => {
    expect(() => applyFactor(1, 1, 0, cents, cents)).toThrow(RangeError);
    expect(() => applyFactor(1, 9e15, 0, cents, whole)).toThrow(RangeError);
    expect(() => applyFactor(9e15, 9e15, 1, whole, cents)).toThrow(RangeError);
  });
});
