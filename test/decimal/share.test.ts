import fc from 'fast-check';
import { mulDivRound, share } from '../../src/decimal';
import { shareOfTheReference } from './long-division';

function expectAsReference(total: number, part: number, whole: number, decimals: number, step = 1): void {
  const exact = (BigInt(Math.abs(total)) * BigInt(Math.abs(part))) / BigInt(Math.abs(whole));
  if (exact > BigInt(Number.MAX_SAFE_INTEGER)) {
    expect(() => share(total, part, whole, decimals, step)).toThrow(RangeError);
    return;
  }
  const size = shareOfTheReference(Math.abs(total), Math.abs(part), Math.abs(whole), decimals, step);
  const expected = (total < 0 !== part < 0) !== whole < 0 ? -size : size;
  if (size > BigInt(Number.MAX_SAFE_INTEGER)) expect(() => share(total, part, whole, decimals, step)).toThrow(RangeError);
  else expect(share(total, part, whole, decimals, step)).toBe(Number(expected));
}

const count = (max: number) => fc.integer({ min: 1, max });
const sign = fc.constantFrom(1, -1);
const decimals = fc.constantFrom(0, 1, 2, 3, 5);
const step = fc.constantFrom(1, 1, 1, 5, 25, 3);

describe('the share of a total', () => {
  it('is plain rounding off ties', () => {
    expect(share(1000, 1, 3)).toBe(333);
    expect(share(1000, 2, 3)).toBe(667);
    expect(share(-1000, 200_000, 300_000)).toBe(-667);
    expect(share(1000, -1, -3)).toBe(333);
    expect(share(1000, 3, 3)).toBe(1000);
  });

  it('rounds a tie away from zero while the quotient is exact', () => {
    expect(share(5, 1, 2)).toBe(3); // 0.05 / 2 = 0.025
    expect(share(-5, 1, 2)).toBe(-3);
    expect(share(5, 1, -2)).toBe(-3);
    expect(share(2 ** 40 + 1, 2 ** 52, 2 ** 53 - 2)).toBe(2 ** 39 + 1);
  });

  it('rounds a tie up when the quotient was rounded up: 0.03 x 1/6 is 0.01', () => {
    expect(share(3, 1, 6)).toBe(1);
    expect(share(300, 1, 600)).toBe(1);
  });

  it('finds the tie again when the product has no digit left to show what the quotient lost: 935.46 x 2/24 is 77.96', () => {
    expect(share(93546, 2, 24)).toBe(7796);
    expect(share(93546, -200_000, 2_400_000)).toBe(-7796);
    expect(share(1500, 1, 3000)).toBe(1);
  });

  it('falls below a tie where the product shows it: 1.62 x 7/12 is 0.94, not 0.95', () => {
    // 0.5833333333333333333333333333 x 1.62 = 0.9449999999999999999999999999
    expect(share(162, 7, 12)).toBe(94);
    expect(mulDivRound(162, 7, 12)).toBe(95);
    expect(share(-162, 7, 12)).toBe(-94);
  });

  it('looks at all places of a part beyond ten million units: 21.60 x 11,713,500.27203 / 0.00096', () => {
    // 12201562783.36458333333333333 x 21.60 = 263553756120.6749999999999999
    expectAsReference(2160, 1_171_350_027_203, 96, 2);
    expect(share(2160, 1_171_350_027_203, 96)).toBe(26_355_375_612_067);
    expect(mulDivRound(2160, 1_171_350_027_203, 96)).toBe(26_355_375_612_068);
  });

  it('counts in steps of the precision: of 450.15 at 0.05 the amount is 9003', () => {
    expectAsReference(9003, 5, 6, 2, 5);
    expectAsReference(9003, 5, 6, 0, 5);
    expect(share(9003, 5, 6, 2, 5)).toBe(7503);
  });

  it('of nothing, and of no part, is nothing', () => {
    expect(share(0, 1, 0)).toBe(0);
    expect(share(100, 0, 0)).toBe(0);
    expect(Object.is(share(-100, 0, 3), 0)).toBe(true);
    expect(Object.is(share(-1, 1, 3), 0)).toBe(true);
  });

  it('of a whole of 0 is refused, and so is one beyond the exact numbers', () => {
    expect(() => share(100, 1, 0)).toThrow(RangeError);
    expect(() => share(Number.MAX_SAFE_INTEGER, 3, 2)).toThrow(RangeError);
    expect(() => share(Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 1)).toThrow(RangeError);
    expect(() => share(NaN, 1, 3)).toThrow(RangeError);
  });

  it('equals long division and multiplication for amounts and quantities of books', () => {
    fc.assert(
      fc.property(count(1e9), count(1e6), count(1e6), sign, sign, decimals, step, (total, part, whole, s, t, places, of) => {
        expectAsReference(s * total, t * part, whole, places, of);
      }),
      { numRuns: 3000 },
    );
  });

  it('equals long division and multiplication on ties', () => {
    const odd = (max: number) => fc.integer({ min: 0, max }).map((n) => 2 * n + 1);
    fc.assert(
      fc.property(odd(5000), odd(3000), count(20_000), count(100_000), sign, decimals, step, (times, part, half, scale, s, places, of) => {
        // half x times x part / (2 half) = times x part / 2: all odd
        expectAsReference(s * half * times, part * scale, 2 * half * scale, places, of);
      }),
      { numRuns: 5000 },
    );
  });

  it('equals long division and multiplication over the whole range', () => {
    fc.assert(
      fc.property(
        count(Number.MAX_SAFE_INTEGER),
        count(Number.MAX_SAFE_INTEGER),
        count(Number.MAX_SAFE_INTEGER),
        decimals,
        (total, part, whole, places) => {
          expectAsReference(total, part, whole, places);
          expectAsReference(total, part % 1000 || 1, whole, places);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('is as the reference has it where part and whole are so far apart that the quotient keeps few digits', () => {
    // 1 / 6004799503160661 has 13 digits at 28 places: 1.5 exactly would need more
    expectAsReference(9007199254740991, 1, 6004799503160661, 2);
    expectAsReference(9007199254740989, 1, 6004799503160660, 2);
    expectAsReference(9007199254740983, 3, 18014398509481966 / 2, 2);
  });

  it('is plain 0, never minus 0, where a share just below half a cent of a credit is lost', () => {
    expect(Object.is(share(-1, 4503599627370495, 9007199254740991), 0)).toBe(true);
  });
});
