/**
 * Spreads the revalued sum of a line over the receipts it covers, so that all their pieces cost the same afterwards (docs/rules/revaluation.md, "Spreading a sum").
 *
 *   a = V x r / N - value + carry        V revalued sum, N its quantity, r and value those of the receipt
 *   rounded, the rest is carried on; the last receipt takes what is left of the line's Amount
 *
 * 3, 3 and 1 left, worth 30, 36 and 11, revalued to 100: 12.857 -> 12.86, 6.857 - 0.003 -> 6.85, the last one 23 - 19.71 = 3.29.
 */
import type { AmountPrecision } from '../../decimal';
import { Exact, referenceQuotient, toDecimal } from '../../decimal';
import { exactAmount, roundedAmount } from './exact-amounts';

export interface Sum {
  /** Inventory Value (Revalued) and Amount of the line, in units of the amount precision; Quantity of the line. */
  readonly revalued: number;
  readonly amount: number;
  readonly quantity: number;
}

/** Amount of each receipt. `left` are the quantities left, which add up to the line's, and `values` what they are worth before. */
export function spread(sum: Sum, left: readonly number[], values: readonly number[], precision: AmountPrecision): number[] {
  const shares = fastShares(sum, left, values) ?? exactShares(sum, left, values, precision);
  const posted = shares.reduce((total, share) => total + share, 0);
  return [...shares, sum.amount - posted];
}

/**
 * Rounded shares of all receipts but the last. What is carried is what the shares so far missed of their exact sum, so each share is the exact sum up to here less what was posted;
 * undefined where one of them lies too near to a tie to be rounded in doubles.
 */
function fastShares({ revalued, quantity }: Sum, left: readonly number[], values: readonly number[]): number[] | undefined {
  const shares: number[] = [];
  let taken = 0;
  let settled = 0;
  for (let i = 0; i + 1 < left.length; i++) {
    taken += left[i];
    settled += values[i];
    const upToHere = (revalued * taken) / quantity;
    const share = upToHere - settled;
    const size = Math.abs(share);
    const whole = Math.floor(size);
    if (Math.abs(size - whole - 0.5) <= Math.abs(upToHere) * 2 ** -49) return undefined;
    const rounded = size - whole < 0.5 ? whole : whole + 1;
    shares.push(share < 0 ? 0 - rounded : rounded);
    settled += shares[i];
  }
  return shares;
}

/** The same step by step with the reference's decimals. */
function exactShares(
  { revalued, quantity }: Sum,
  left: readonly number[],
  values: readonly number[],
  precision: AmountPrecision,
): number[] {
  const total = exactAmount(revalued, precision);
  const shares: number[] = [];
  let carry = new Exact(0);
  for (let i = 0; i + 1 < left.length; i++) {
    const target = referenceQuotient(total.times(toDecimal(left[i], 5)), toDecimal(quantity, 5));
    const share = target.minus(exactAmount(values[i], precision)).plus(carry);
    shares.push(roundedAmount(share, precision));
    carry = share.minus(exactAmount(shares[i], precision));
  }
  return shares;
}
