/**
 * The share of a total that a part of a whole has: the quotient part / whole first, as a decimal of the reference, then times the total, then rounded half away from zero
 * (docs/rules/numbers.md, "Shares").
 *
 * The order shows only where the exact share lies on a tie and the quotient was rounded down, and then not always:
 *    0.03 x 1 / 6     is 0.1666666666666666666666666667 x  0.03 = 0.0050000000000000000000000000 at 28 places: 0.01
 *    0.15 x 1 / 30    is 0.0333333333333333333333333333 x  0.15 = 0.0050000000000000000000000000 at 28 places: 0.01
 *   15.00 x 1 / 3000  is 0.0003333333333333333333333333 x 15.00 = 0.0049999999999999999999999995: 0.00, though the exact share is 0.005
 * Everywhere else the result is that of `mulDivRound`.
 */
import { roundHalfAwayFromZero, toDecimal } from './dec';
import { inSafeRange } from './exact-ratio';
import { mulDivRound, uncertain } from './mul-div-round';
import { referenceProduct, referenceQuotient } from './reference-decimal';

/** How far a quotient of 28 places can be off, and as much again: 1.01 x 10^-28. */
const quotientUncertain = 2 ** -93;

/**
 * Share of `total`, an integer of `step` x 10^-`decimals`, in the same unit; part and whole are in any unit they have in common.
 * A share of nothing, or of part 0, is 0 whatever the whole is. Otherwise throws RangeError for whole = 0, and for results beyond 2^53 - 1.
 */
export function share(total: number, part: number, whole: number, decimals = 2, step = 1): number {
  if (total === 0 || part === 0) return 0;
  const quotient = (total * part) / whole;
  const size = Math.abs(quotient);
  const floor = Math.floor(size);
  const fraction = size - floor;
  if (Math.abs(fraction - 0.5) > size * uncertain + Math.abs(total) * quotientUncertain) {
    const rounded = fraction < 0.5 ? floor : floor + 1;
    return quotient < 0 ? 0 - rounded : rounded;
  }
  return nearTie(total, part, whole, decimals, step);
}

function nearTie(total: number, part: number, whole: number, decimals: number, step: number): number {
  // Most ties are halves, quarters, fifths: quotients of at most six places, which lose nothing.
  const millionths = Math.abs(part) * 1_000_000;
  if (millionths <= Number.MAX_SAFE_INTEGER && millionths % whole === 0) return mulDivRound(total, part, whole);
  const unit = toDecimal(step, decimals);
  const product = referenceProduct(referenceQuotient(part, whole), unit.times(total));
  return inSafeRange(roundHalfAwayFromZero(product.div(unit)).toNumber() + 0);
}
