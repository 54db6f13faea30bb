/**
 * The share of a total that a part of a whole has: the quotient part / whole first, as a decimal of the reference, then times the total, then rounded half away from zero
 * (docs/rules/numbers.md, "Shares").
 *
 * The order shows only where the exact share lies on a tie, the quotient was rounded down, and the product keeps enough digits to show it:
 *  935.46 x 2 / 24  is 0.08333333333333333333333333333 x 935.46 = 77.95500000000000000000000000: 77.96
 *    1.62 x 7 / 12  is 0.5833333333333333333333333333  x   1.62 = 0.9449999999999999999999999999: 0.94, though the exact share is 0.945
 * Everywhere else the result is that of `mulDivRound`.
 */
import { roundHalfAwayFromZero, toDecimal } from './dec';
import { inSafeRange } from './exact-ratio';
import { mulDivRound, uncertain } from './mul-div-round';
import { referenceProduct, referenceQuotient } from './reference-decimal';

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
  if (Math.abs(fraction - 0.5) > size * uncertain) {
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
