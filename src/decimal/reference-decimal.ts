/**
 * Quotients and products as the reference computes them (docs/rules/numbers.md, "Decimals"): to 28 significant digits, halves to the even digit.
 *
 *   1 / 3  = 0.3333333333333333333333333333
 *   2 / 24 = 0.08333333333333333333333333333
 *  25 / 3  = 8.333333333333333333333333333
 */
import type { Decimal } from 'decimal.js';
import { Exact } from './dec';

const digits = 28;

/** a / b. Throws RangeError when b is 0. */
export function referenceQuotient(a: Decimal | number, b: Decimal | number): Decimal {
  return rounded(new Exact(a).div(b));
}

/** a x b. */
export function referenceProduct(a: Decimal | number, b: Decimal | number): Decimal {
  return rounded(new Exact(a).times(b));
}

/** 60 digits of a quotient are enough for a second rounding not to show. */
function rounded(value: Decimal): Decimal {
  if (!value.isFinite()) throw new RangeError(`${value.toString()} is no decimal`);
  return value.toSignificantDigits(digits, Exact.ROUND_HALF_EVEN);
}
