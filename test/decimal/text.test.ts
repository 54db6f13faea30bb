import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { fromText, storableMax } from '../../src/decimal';

describe('a decimal text', () => {
  it.each([
    ['1234.50', 2, 123_450],
    [' 1234.5 ', 2, 123_450],
    ['-0.00001', 5, -1],
    ['.5', 1, 5],
    ['5.', 1, 50],
    ['0', 5, 0],
    ['-0.00', 2, 0],
    ['0e99', 2, 0],
    ['1e-5', 5, 1],
    ['1.5E+2', 0, 150],
    ['1.50000000', 2, 150],
    ['000000000000000000000000000000000000000000001', 2, 100],
    ['45035996273704.96', 2, storableMax],
    ['-45035996273704.96', 2, -storableMax],
  ])('%j with %d decimals is %d', (text, decimals, expected) => {
    expect(Object.is(fromText(text, decimals), expected)).toBe(true);
  });

  it.each([
    ['', 'notANumber'],
    ['.', 'notANumber'],
    ['-', 'notANumber'],
    ['abc', 'notANumber'],
    ['1,5', 'notANumber'],
    ['1 000', 'notANumber'],
    ['+1', 'notANumber'],
    ['0x10', 'notANumber'],
    ['1.2.3', 'notANumber'],
    ['1e', 'notANumber'],
    ['NaN', 'notANumber'],
    ['=1', 'notANumber'],
    ['٣', 'notANumber'],
    ['0.001', 'tooManyDecimals'],
    ['1.230001', 'tooManyDecimals'],
    ['1e-400', 'tooManyDecimals'],
    ['45035996273704.97', 'outOfRange'],
    ['1e400', 'outOfRange'],
    ['123456789012345678901234567890', 'outOfRange'],
  ] as const)('%j with 2 decimals is refused: %s', (text, fault) => {
    expect(fromText(text, 2)).toBe(fault);
  });

  it('is read as the decimal it is', () => {
    const digits = fc.integer({ min: -1e12, max: 1e12 });
    fc.assert(
      fc.property(digits, fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 7 }), (n, point, decimals) => {
        const value = new Decimal(n).div(new Decimal(10).pow(point));
        const scaled = value.times(new Decimal(10).pow(decimals));
        const expected = !scaled.isInteger() ? 'tooManyDecimals' : scaled.abs().gt(storableMax) ? 'outOfRange' : scaled.toNumber() + 0;
        expect(fromText(value.toFixed(), decimals)).toBe(expected);
        expect(fromText(value.toExponential(), decimals)).toBe(expected);
      }),
      { numRuns: 3000 },
    );
  });
});
