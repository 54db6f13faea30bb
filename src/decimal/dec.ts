/**
 * decimal.js, for values that are no multiple of a unit of the books: rests, exact costs a unit, quotients (docs/rules/numbers.md, "Decimals").
 * Never in loops over entries: one operation costs as much as visiting some tens of rows.
 */
import { Decimal } from 'decimal.js';
import { inSafeRange } from './exact-ratio';

/** 28 digits, halves away from zero. What must come out as in the reference to the last digit goes through reference-decimal.ts. */
export const Dec = Decimal.clone({ precision: 28, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -40, toExpPos: 40 });
/** 60 digits, halves away from zero: room for the exact product of three numbers of the books. */
export const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -40, toExpPos: 40 });

/** The decimal behind a scaled integer: 1999 with 2 decimals is 19.99. */
export function toDecimal(n: number, decimals: number): Decimal {
  return new Exact(n).div(new Exact(10).pow(decimals));
}

/** The scaled integer nearest to a decimal, halves away from zero: -3.335 with 2 decimals is -334. Throws RangeError beyond 2^53 - 1. */
export function fromDecimal(d: Decimal, decimals: number): number {
  return inSafeRange(roundHalfAwayFromZero(new Exact(d).times(new Exact(10).pow(decimals))).toNumber() + 0);
}

/** The integer nearest to a decimal, halves away from zero. */
export function roundHalfAwayFromZero(d: Decimal): Decimal {
  return d.toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
}
