/**
 * The share of a total that a part of a whole has: the quotient part / whole first, to 28 digits, then times the total, then rounded (docs/rules/numbers.md, "Shares").
 *
 * The order of the two operations shows only where the exact share lies on a tie: 0.015 x 1/3 is exactly 0.005, but 0.3333333333333333333333333333 x 0.015 is
 * 0.0049999999999999999999999999995, which the 28 decimals of the product make 0.005 again: 0.01; of 0.15 x 1/30 with the quotient cut at 28 decimals the product
 * stays below the tie: 0.00. Everywhere else it is plain rounding.
 */
import { Dec } from './dec';
import { exactQuotient, mulDivRound } from './mul-div-round';

const certain = 2 ** -50;

export function share(total: number, part: number, whole: number, decimals = 2): number {
  if (total === 0 || part === 0) return 0;
  if (part === whole) return total;
  const q = (total * part) / whole;
  const size = q < 0 ? -q : q;
  const fraction = size - Math.floor(size);
  const fromTie = fraction < 0.5 ? 0.5 - fraction : fraction - 0.5;
  if (fromTie > size * certain || !exactQuotient(total, part, whole).tie) return mulDivRound(total, part, whole);
  return quotientFirst(total, part, whole, decimals);
}

/** As the reference does it: decimals of 28 digits, at most 28 of them behind the point. */
function quotientFirst(total: number, part: number, whole: number, decimals: number): number {
  const quotient = fitted(new Dec(part).div(whole));
  const unit = new Dec(10).pow(-decimals);
  const product = fitted(quotient.times(unit.times(total)));
  return product.div(unit).toDecimalPlaces(0, Dec.ROUND_HALF_UP).toNumber();
}

function fitted(value: InstanceType<typeof Dec>): InstanceType<typeof Dec> {
  return value.toDecimalPlaces(28, Dec.ROUND_HALF_EVEN);
}
