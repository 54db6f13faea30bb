import fc from 'fast-check';
import { Dec, Exact, fromDecimal, roundHalfAwayFromZero, toDecimal } from '../../src/decimal';

describe('decimals', () => {
  it('show what a scaled integer stands for', () => {
    expect(toDecimal(1999, 2).toString()).toBe('19.99');
    expect(toDecimal(-1, 5).toString()).toBe('-0.00001');
    expect(toDecimal(7, 0).toString()).toBe('7');
  });

  it('round halves away from zero', () => {
    expect(fromDecimal(new Exact('-3.335'), 2)).toBe(-334);
    expect(fromDecimal(new Exact('3.33499999999999999999999999999999'), 2)).toBe(333);
    expect(roundHalfAwayFromZero(new Exact('-0.5')).toString()).toBe('-1');
    expect(roundHalfAwayFromZero(new Exact('2.5')).toString()).toBe('3');
    expect(Object.is(fromDecimal(new Exact('-0.001'), 2), 0)).toBe(true);
  });

  it('come back as the same integer', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom(0, 2, 3, 5, 7), (n, decimals) => {
        expect(fromDecimal(toDecimal(n, decimals), decimals)).toBe(n + 0);
      }),
    );
  });

  it('carry 28 digits, or 60', () => {
    expect(new Dec(2).div(3).toString()).toBe(`0.${'6'.repeat(27)}7`);
    expect(new Exact(2).div(3).toString()).toBe(`0.${'6'.repeat(59)}7`);
    expect(new Dec('1e-30').toString()).toBe(`0.${'0'.repeat(29)}1`);
  });

  it('are refused beyond the exact numbers', () => {
    expect(fromDecimal(new Exact(Number.MAX_SAFE_INTEGER).div(100), 2)).toBe(Number.MAX_SAFE_INTEGER);
    expect(() => fromDecimal(new Exact('90071992547409.92'), 2)).toThrow(RangeError);
    expect(() => fromDecimal(new Exact(NaN), 2)).toThrow(RangeError);
  });
});
