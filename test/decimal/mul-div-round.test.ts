import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { mulDivRound } from '../../src/decimal';

const Slow = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });

/** The nearest integer, by 60 digits: a tie of safe integers is at least 10^-17 away from all that is none. */
function exactly(a: number, b: number, c: number): Decimal {
  return new Slow(a).times(b).div(c).toDecimalPlaces(0);
}

function expectExact(a: number, b: number, c: number): void {
  const expected = exactly(a, b, c);
  if (expected.abs().gt(Number.MAX_SAFE_INTEGER)) expect(() => mulDivRound(a, b, c)).toThrow(RangeError);
  else expect(mulDivRound(a, b, c)).toBe(expected.toNumber() + 0);
}

const safe = fc.maxSafeInteger();
const divisor = safe.filter((c) => c !== 0);
const sign = fc.constantFrom(1, -1);

describe('an integer times an integer divided by an integer', () => {
  it.each([
    [10, 1, 3, 3],
    [20, 1, 3, 7],
    [1, 1, 2, 1],
    [3, 1, 2, 2],
    [-1, 1, 2, -1],
    [1, -1, 2, -1],
    [1, 1, -2, -1],
    [-1, -1, 2, 1],
    [-1, 1, -2, 1],
    [-1, -1, -2, -1],
    [-333_500, 1, 1000, -334],
    [333_500, 1, 1000, 334],
  ])('rounds %d x %d / %d to the nearest, halves away from zero: %d', (a, b, c, expected) => {
    expect(mulDivRound(a, b, c)).toBe(expected);
  });

  it('never gives minus zero, which Excel and equality see differently', () => {
    for (const [a, b, c] of [
      [0, -5, 3],
      [-1, 1, 3],
      [1, 1, -3],
      [0, 0, -7],
      [0, -1, 2 ** 50],
    ]) {
      expect(Object.is(mulDivRound(a, b, c), 0)).toBe(true);
    }
  });

  it('tells a tie of big products from what is a hair below it', () => {
    // 94906267 x 94906267 = 9007199515875289 is beyond 2^53; halves of odd numbers of that size are no doubles.
    expect(mulDivRound(94906267, 94906267, 2)).toBe(4503599757937645);
    // (2^53 - 1)^2 / (2 (2^53 - 1)) = 4503599627370495.5 exactly
    expect(mulDivRound(Number.MAX_SAFE_INTEGER, 2 ** 52, 2 ** 53 - 1)).toBe(2 ** 52);
    expect(mulDivRound(1_000_000_000_001, 500_000_000_000, 1_000_000_000_000_000)).toBe(500_000_000);
  });

  it('equals exact rounding for any safe integers', () => {
    fc.assert(fc.property(safe, safe, divisor, expectExact), { numRuns: 3000 });
  });

  it('equals exact rounding for the sizes that books have', () => {
    const cost = fc.integer({ min: -1e12, max: 1e12 });
    const quantity = fc.integer({ min: -1e10, max: 1e10 });
    fc.assert(fc.property(cost, quantity, fc.constantFrom(1e8, 5e8, 1e10, 1e7, 1e5), expectExact), { numRuns: 3000 });
  });

  it('rounds every tie away from zero', () => {
    const odd = (max: number) => fc.integer({ min: 0, max }).map((n) => 2 * n + 1);
    fc.assert(
      fc.property(odd(2 ** 24), odd(2 ** 20), fc.integer({ min: 1, max: 2 ** 31 }), sign, sign, (a, b, half, s, t) => {
        // a x (b x half) / (2 x half) = a b / 2, a and b odd
        const size = Number((BigInt(a) * BigInt(b) + 1n) / 2n);
        expect(mulDivRound(s * a, b * half, t * 2 * half)).toBe(s * t * size);
      }),
      { numRuns: 3000 },
    );
  });

  it('sees on which side of a tie the nearest neighbours lie', () => {
    const oddDivisor = fc.integer({ min: 1, max: 2 ** 51 }).map((n) => 2 * n + 1);
    fc.assert(
      fc.property(oddDivisor, safe, fc.constantFrom(1n, -1n), (c, seed, side) => {
        const b = Math.abs(seed) % c;
        const inverse = inverseOf(BigInt(b), BigInt(c));
        fc.pre(inverse !== undefined);
        // a x b leaves (c - 1) / 2 or (c + 1) / 2 when divided by c: 1 / (2 c) away from a tie
        const a = Number((((BigInt(c) + side) / 2n) * inverse) % BigInt(c));
        expectExact(a, b, c);
        expectExact(-a, b, c);
      }),
      { numRuns: 3000 },
    );
  });

  it('refuses a divisor of 0, a result that no longer is exact, and what is no number', () => {
    expect(() => mulDivRound(1, 1, 0)).toThrow(RangeError);
    expect(() => mulDivRound(0, 1, 0)).toThrow(RangeError);
    expect(() => mulDivRound(Number.MAX_SAFE_INTEGER, 2, 1)).toThrow(
      new RangeError('18014398509481982 is beyond the range of exact numbers'),
    );
    expect(() => mulDivRound(Number.MAX_SAFE_INTEGER, -3, 2)).toThrow(RangeError);
    expect(() => mulDivRound(NaN, 1, 1)).toThrow(RangeError);
    expect(() => mulDivRound(1, Infinity, 1)).toThrow(RangeError);
    expect(mulDivRound(Number.MAX_SAFE_INTEGER, -3, 3)).toBe(-Number.MAX_SAFE_INTEGER);
  });
});

/** Modular inverse, undefined when there is none. */
function inverseOf(n: bigint, modulus: bigint): bigint | undefined {
  let [r, nextR, t, nextT] = [modulus, n, 0n, 1n];
  while (nextR !== 0n) {
    const q = r / nextR;
    [r, nextR, t, nextT] = [nextR, r - q * nextR, nextT, t - q * nextT];
  }
  return r === 1n ? ((t % modulus) + modulus) % modulus : undefined;
}
