/**
 * round(a x b / c), halves away from zero, exact for all safe integers (docs/rules/numbers.md, "Rounding").
 *
 * The quotient in doubles is off by less than 2^-51 of itself. Farther than twice that from the nearest tie, the nearest integer is certain. Closer to a tie, or from
 * 2^49 upwards, where a double says too little about a tie, the exact integers decide.
 */
import { roundedRatio } from './exact-ratio';

/** Twice the relative error that a product and a quotient in doubles can have together. */
export const uncertain = 2 ** -50;

/** Never -0. Throws RangeError for c = 0, for a result beyond 2^53 - 1 and for what is no number. */
export function mulDivRound(a: number, b: number, c: number): number {
  const quotient = (a * b) / c;
  const size = Math.abs(quotient);
  const whole = Math.floor(size);
  const fraction = size - whole;
  if (Math.abs(fraction - 0.5) > size * uncertain) {
    const rounded = fraction < 0.5 ? whole : whole + 1;
    return quotient < 0 ? 0 - rounded : rounded;
  }
  return decidedExactly(a, b, c);
}

function decidedExactly(a: number, b: number, c: number): number {
  const product = Math.abs(a * b);
  const divisor = Math.abs(c);
  // A product of doubles that stays in the safe range is exact: 1250 x 100000, halved. The remainder then tells, without big integers.
  if (product <= Number.MAX_SAFE_INTEGER && divisor > 0) {
    const remainder = product % divisor;
    const whole = (product - remainder) / divisor;
    const rounded = 2 * remainder < divisor ? whole : whole + 1;
    return a * b < 0 === c < 0 ? rounded : 0 - rounded;
  }
  return roundedRatio(BigInt(a) * BigInt(b), BigInt(c));
}
