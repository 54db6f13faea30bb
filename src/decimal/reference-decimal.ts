/**
 * Quotients and products as the reference computes them (docs/rules/numbers.md, "Decimals"). It calculates with the decimals of .NET: an integer of 96 bits with at most
 * 28 places behind the point. A result that needs more is rounded, halves to the even digit, to as many places as fit:
 *
 *   1 / 3 = 0.3333333333333333333333333333   (28 places)
 *  20 / 3 = 6.6666666666666666666666666667   (28 places, 29 digits)
 *  25 / 3 = 8.333333333333333333333333333    (27 places: with 28 the integer would pass 79228162514264337593543950335)
 */
import type { Decimal } from 'decimal.js';
import { Exact } from './dec';

const integerMax = new Exact('79228162514264337593543950335');
const placesMax = 28;

/** a / b. Throws RangeError when b is 0 or the result passes 7.9 x 10^28. */
export function referenceQuotient(a: Decimal | number, b: Decimal | number): Decimal {
  return fitted(new Exact(a).div(b));
}

/** a x b. Throws RangeError when the result passes 7.9 x 10^28. */
export function referenceProduct(a: Decimal | number, b: Decimal | number): Decimal {
  return fitted(new Exact(a).times(b));
}

/** Nearest decimal with at most 28 places and 96 bits. 60 digits of a quotient are enough for a second rounding not to show. */
function fitted(value: Decimal): Decimal {
  for (let places = Math.min(placesMax, placesMax - value.e); places >= 0; places--) {
    const rounded = value.toDecimalPlaces(places, Exact.ROUND_HALF_EVEN);
    if (rounded.abs().times(new Exact(10).pow(places)).lte(integerMax)) return rounded;
  }
  throw new RangeError(`${value.toString()} is beyond the range of decimals`);
}
