import fc from 'fast-check';
import { asAmount, asQuantity, CarriedRest, splitByQuantity } from '../../src/decimal';

const total = fc.integer({ min: -1e12, max: 1e12 });
const parts = fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 20 });
const sum = (numbers: readonly number[]) => numbers.reduce((all, n) => all + n, 0);

describe('an amount split by quantity', () => {
  it('gives each its share of what is left: 10.00 by 1, 1, 1 is 3.33 + 3.34 + 3.33', () => {
    expect(
      splitByQuantity(
        asAmount(1000),
        [1, 1, 1].map((n) => asQuantity(n * 100_000)),
      ),
    ).toEqual([333, 334, 333]);
  });

  it('gives the last cent to somebody, whatever the sign', () => {
    expect(splitByQuantity(-1000, [1, 1, 1])).toEqual([-333, -334, -333]);
    expect(splitByQuantity(-1000, [-1, -1, -1])).toEqual([-333, -334, -333]);
    expect(splitByQuantity(1, [1, 1, 1])).toEqual([0, 1, 0]);
  });

  it('gives a single part all', () => {
    expect(splitByQuantity(1000, [7])).toEqual([1000]);
    expect(splitByQuantity(1000, [0])).toEqual([1000]);
  });

  it('gives all to the last part while the quantities cancel out', () => {
    expect(splitByQuantity(1000, [1, -1])).toEqual([0, 1000]);
    expect(splitByQuantity(1000, [0, 0])).toEqual([0, 1000]);
  });

  it('loses nothing, and gives no part a cent too much for its place', () => {
    fc.assert(
      fc.property(total, parts, (amount, quantities) => {
        const shares = splitByQuantity(amount, quantities);
        expect(sum(shares)).toBe(amount);
        const whole = sum(quantities);
        shares.forEach((share, i) => expect(Math.abs(share - (amount * quantities[i]) / whole)).toBeLessThan(1 + quantities.length / 2));
      }),
    );
  });

  it('is refused without parts, since the amount would be lost', () => {
    expect(() => splitByQuantity(1000, [])).toThrow(new RangeError('1000 cannot be split into no parts'));
  });
});

describe('a rest carried from share to share', () => {
  it('hands out 0.10 by thirds as 0.03, 0.04 and 0.03', () => {
    const rest = new CarriedRest(asAmount(10), 3);
    expect([rest.next(1), rest.next(1), rest.next(1)]).toEqual([3, 4, 3]);
  });

  it('hands out 6.67 by halves as 3.34 and 3.33', () => {
    const rest = new CarriedRest(667, 200_000);
    expect([rest.next(100_000), rest.next(100_000)]).toEqual([334, 333]);
  });

  it('gives all of a whole of 0 to the first part', () => {
    const rest = new CarriedRest(667, 0);
    expect([rest.next(0), rest.next(0)]).toEqual([667, 0]);
  });

  it('never strays more than half a unit from the exact sum, and hands out the whole', () => {
    fc.assert(
      fc.property(total, parts, (amount, quantities) => {
        const whole = sum(quantities);
        const rest = new CarriedRest(amount, whole);
        let taken = 0;
        let given = 0;
        for (const quantity of quantities) {
          taken += quantity;
          given += rest.next(quantity);
          const strayed = BigInt(given) * BigInt(whole) - BigInt(amount) * BigInt(taken);
          expect(2n * (strayed < 0n ? -strayed : strayed) <= BigInt(whole)).toBe(true);
        }
        expect(given).toBe(amount);
      }),
    );
  });
});
