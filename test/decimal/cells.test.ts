import fc from 'fast-check';
import { amountFromCell, amountPrecision, amountToCell, fromCell, storableMax, toCell } from '../../src/decimal';

const storable = fc.oneof(
  fc.maxSafeInteger().map((n) => n % (storableMax + 1)),
  fc.integer({ min: -1e9, max: 1e9 }),
  fc.integer({ min: 0, max: 1000 }).map((n) => storableMax - n),
  fc.integer({ min: -1000, max: 1000 }).map((n) => n + storableMax / 2),
);
const places = fc.integer({ min: 0, max: 7 });

/** The decimal as it is written, so that JavaScript finds the nearest double by itself. */
function literal(scaled: number, decimals: number): string {
  const digits = String(Math.abs(scaled)).padStart(decimals + 1, '0');
  return `${scaled < 0 ? '-' : ''}${digits.slice(0, digits.length - decimals)}.${digits.slice(digits.length - decimals)}`;
}

describe('a number of a cell', () => {
  it.each([
    [19.99, 2, 1999],
    [-0.1, 5, -10_000],
    [0.1 + 0.2, 5, 30_000],
    [1.1 * 3, 2, 330],
    [4.35 * 100, 0, 435],
    [1.005, 3, 1005],
    [12345678.12345, 5, 1_234_567_812_345],
    [-0.0, 2, 0],
    [1e-5, 5, 1],
    [1e15, 0, 1e15],
    [1200, 2, 120_000],
  ])('%d with %d decimals is %d', (value, decimals, expected) => {
    expect(fromCell(value, decimals)).toBe(expected);
  });

  it.each([
    [0.000001, 5, 'tooManyDecimals'],
    [10 / 3, 5, 'tooManyDecimals'],
    [19.999, 2, 'tooManyDecimals'],
    [-2.7755575615628914e-17, 2, 'tooManyDecimals'],
    [1e300, 5, 'outOfRange'],
    [1e305, 5, 'outOfRange'],
    [-1e20, 0, 'outOfRange'],
    [68719476736.00002, 5, 'outOfRange'],
    [NaN, 2, 'notANumber'],
    [Infinity, 2, 'notANumber'],
    [-Infinity, 2, 'notANumber'],
  ] as const)('%d with %d decimals is refused: %s', (value, decimals, fault) => {
    expect(fromCell(value, decimals)).toBe(fault);
  });

  it('is written as the literal of the decimal', () => {
    expect(toCell(1999, 2)).toBe(19.99);
    expect(toCell(-1, 5)).toBe(-0.00001);
    expect(Object.is(toCell(-0, 2), 0)).toBe(true);
    fc.assert(fc.property(storable, places, (n, decimals) => expect(toCell(n, decimals)).toBe(Number(literal(n, decimals)) + 0)));
  });

  it('is read again as what was written, over the whole range', () => {
    fc.assert(
      fc.property(storable, places, (n, decimals) => expect(fromCell(toCell(n, decimals), decimals)).toBe(n + 0)),
      { numRuns: 5000 },
    );
    for (let decimals = 0; decimals <= 15; decimals++) {
      for (const n of [storableMax, storableMax - 1, -storableMax, 1]) expect(fromCell(toCell(n, decimals), decimals)).toBe(n);
    }
  });

  it('is read as its 15 digits show when it was summed in doubles', () => {
    const cents = fc.integer({ min: 0, max: 1e10 });
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        expect(fromCell(a / 100 + b / 100, 2)).toBe(a + b);
        expect(fromCell(-a / 100 - b / 100, 2)).toBe(-a - b + 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('is not read as 10.01 when a difference of big numbers left 10.0099999904633, as Excel shows it', () => {
    expect(fromCell(1234567890.12 - 1234567880.11, 2)).toBe('tooManyDecimals');
  });

  it('is not written when a cell could not hold it', () => {
    expect(() => toCell(storableMax + 1, 2)).toThrow(new RangeError('4503599627370497 is beyond what a cell can hold exactly'));
    expect(() => toCell(NaN, 2)).toThrow(RangeError);
    expect(() => toCell(1, 16)).toThrow(new RangeError('16 is no number of decimals'));
    expect(() => fromCell(1, -1)).toThrow(RangeError);
  });
});

describe('an amount of a cell', () => {
  it('is counted in units of its precision', () => {
    expect(amountFromCell(19.99, amountPrecision('0.01'))).toBe(1999);
    expect(amountFromCell(0.15, amountPrecision('0.05'))).toBe(3);
    expect(amountFromCell(-15, amountPrecision(5))).toBe(-3);
    expect(amountToCell(3, amountPrecision('0.05'))).toBe(0.15);
    expect(amountToCell(-3, amountPrecision(5))).toBe(-15);
  });

  it('is refused when it is no multiple of it', () => {
    expect(amountFromCell(0.03, amountPrecision('0.05'))).toBe('tooManyDecimals');
    expect(amountFromCell(12, amountPrecision(5))).toBe('tooManyDecimals');
    expect(amountFromCell(0.001, amountPrecision('0.05'))).toBe('tooManyDecimals');
    expect(amountFromCell(NaN, amountPrecision('0.05'))).toBe('notANumber');
  });

  it('is read again as what was written', () => {
    const precision = fc.constantFrom('0.01', '0.05', '0.25', '1', '5', '0.001', '0.00001', '100').map(amountPrecision);
    fc.assert(
      fc.property(storable, precision, (n, of) => {
        const amount = Math.trunc(n / of.step);
        expect(amountFromCell(amountToCell(amount, of), of)).toBe(amount + 0);
      }),
      { numRuns: 2000 },
    );
  });
});
