/** A revalued sum is spread so that all pieces cost the same afterwards, and nothing of it is lost. */
import { FastShareSum, ExactShareSum, roundedSum } from '../../../src/costing/revaluation/share-sum';
import { spread } from '../../../src/costing/revaluation/spread';
import { amountPrecision } from '../../../src/decimal';
import { cents, pieces } from './books';

const cent = amountPrecision(0.01);
const line = (revalued: number, calculated: number, quantity: number) => ({
  revalued: cents(revalued),
  amount: cents(revalued) - cents(calculated),
  quantity: pieces(quantity),
});

/** A generator of its own, so that a failing book can be made again from its seed. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

describe('spreading', () => {
  it('equalises the cost a piece: 3, 3 and 1 worth 30, 36 and 11 become 100', () => {
    const amounts = spread(line(100, 77, 7), [3, 3, 1].map(pieces), [30, 36, 11].map(cents), cent);
    expect(amounts).toEqual([1286, 685, 329]);
  });

  it('gives the whole amount to a single receipt', () => {
    expect(spread(line(12.34, 10, 3), [pieces(3)], [1000], cent)).toEqual([234]);
  });

  it('may write one receipt down while another is written up', () => {
    expect(spread(line(20, 20, 2), [1, 1].map(pieces), [15, 5].map(cents), cent)).toEqual([-500, 500]);
  });

  it('rounds a share of exactly half a cent away from zero, up and down', () => {
    expect(spread(line(0.05, 0, 2), [1, 1].map(pieces), [0, 0], cent)).toEqual([3, 2]);
    expect(spread(line(0.05, 0.1, 2), [1, 1].map(pieces), [5, 5], cent)).toEqual([-3, -2]);
  });

  it('carries a rest as the reference does: a thirtieth that was rounded down makes no half cent of fifteen', () => {
    // 15 shares of 0.01 / 30 add up to 0.0049999...; exactly they would be half a cent.
    const amounts = spread(line(0.01, 0, 30), [...Array<number>(15).fill(1), 15].map(pieces), Array<number>(16).fill(0), cent);
    expect(amounts).toEqual([...Array<number>(15).fill(0), 1]);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'posts exactly the amount of the line, and leaves no receipt more than a cent off (book %i)',
    (seed) => {
      const next = random(seed);
      const left = Array.from({ length: 2 + next(40) }, () => 1 + next(seed % 2 === 0 ? 5_000_000 : 500_000));
      const values = left.map(() => next(1_000_000));
      const quantity = left.reduce((a, b) => a + b, 0);
      const [calculated, revalued] = [values.reduce((a, b) => a + b, 0), next(100_000_000)];
      const amounts = spread({ revalued, amount: revalued - calculated, quantity }, left, values, cent);
      expect(amounts.reduce((a, b) => a + b, 0)).toBe(revalued - calculated);
      for (const [i, amount] of amounts.entries())
        expect(Math.abs(values[i] + amount - (revalued * left[i]) / quantity)).toBeLessThanOrEqual(1.001);
    },
  );
});

describe('a sum of shares', () => {
  it('is told by the fast sum unless it lies on a tie', () => {
    const sum = new FastShareSum();
    sum.add(1000, 1, 3);
    sum.add(1000, 2, 3);
    sum.add(7, 5, 5);
    expect(sum.rounded()).toBe(1007);
    const tie = new FastShareSum();
    tie.add(1, 1, 2);
    expect(tie.rounded()).toBeUndefined();
  });

  it.each([11, 12, 13, 14])('is the same fast and exactly (seed %i)', (seed) => {
    const next = random(seed);
    const shares = Array.from({ length: 50 }, () => {
      const whole = 1 + next(1_000_000_000);
      return { amount: next(2_000_000_000) - 1_000_000_000, part: next(whole + 1), whole };
    });
    const exact = new ExactShareSum(cent);
    for (const { amount, part, whole } of shares) exact.add(amount, part, whole);
    const sum = roundedSum(cent, (to) => shares.forEach(({ amount, part, whole }) => to.add(amount, part, whole)));
    expect(sum).toBe(exact.rounded());
  });
});
