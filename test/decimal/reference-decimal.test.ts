import fc from 'fast-check';
import { Exact, referenceProduct, referenceQuotient, toDecimal } from '../../src/decimal';
import { decimalOf, divided, multiplied, textOf } from './long-division';

const positive = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });

describe('decimals as the reference keeps them', () => {
  it.each([
    [1, 3, '0.3333333333333333333333333333'],
    [1, 6, '0.1666666666666666666666666667'],
    [2, 24, '0.08333333333333333333333333333'],
    [20, 3, '6.666666666666666666666666667'],
    [25, 3, '8.333333333333333333333333333'],
    [-25, 3, '-8.333333333333333333333333333'],
    [5, 2, '2.5'],
    [0, 7, '0'],
  ])('%d / %d = %s', (a, b, expected) => {
    expect(referenceQuotient(a, b).toString()).toBe(expected);
  });

  it('rounds halves at the last digit to the even one', () => {
    expect(referenceProduct(new Exact('1.0000000000000000000000000025'), 10).toString()).toBe('10.00000000000000000000000002');
    expect(referenceProduct(new Exact('1.0000000000000000000000000035'), 10).toString()).toBe('10.00000000000000000000000004');
  });

  it('keeps 28 digits, wherever the point is', () => {
    expect(referenceProduct(new Exact('7.9228162514264337593543950335'), 1).toString()).toBe('7.922816251426433759354395034');
    expect(referenceProduct(new Exact('0.00000000000001'), new Exact('0.000000000000000015')).toString()).toBe(
      '0.00000000000000000000000000000015',
    );
  });

  it('refuses a divisor of 0 and what is no number', () => {
    expect(() => referenceQuotient(1, 0)).toThrow(new RangeError('Infinity is no decimal'));
    expect(() => referenceQuotient(NaN, 1)).toThrow(RangeError);
  });

  it('equals long division', () => {
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        expect(referenceQuotient(a, b).toFixed()).toBe(textOf(divided(decimalOf(a, 0), decimalOf(b, 0))));
      }),
      { numRuns: 2000 },
    );
  });

  it('equals multiplication digit by digit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e12 }),
        fc.integer({ min: 1, max: 1e6 }),
        positive,
        fc.constantFrom(0, 2, 5),
        (part, whole, total, places) => {
          const quotient = divided(decimalOf(part, 0), decimalOf(whole, 0));
          const product = referenceProduct(referenceQuotient(part, whole), toDecimal(total, places));
          expect(product.toFixed()).toBe(textOf(multiplied(quotient, decimalOf(total, places))));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
