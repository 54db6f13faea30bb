/** decimal.js where a product or quotient leaves the scaled integers: `Dec` with the 28 digits of the reference, `Exact` with digits to spare. */
import { Decimal } from 'decimal.js';

export const Dec = Decimal.clone({ precision: 28, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -40, toExpPos: 40 });
export const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -40, toExpPos: 40 });

/** The decimal behind a scaled integer: 1999 with 2 decimals is 19.99. */
export function toDecimal(n: number, decimals: number): Decimal {
  return new Exact(n).div(new Exact(10).pow(decimals));
}

/** The scaled integer nearest to a decimal, halves away from zero; throws RangeError beyond the safe range. */
export function fromDecimal(d: Decimal, decimals: number): number {
  const scaled = new Exact(d).times(new Exact(10).pow(decimals)).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber();
  if (!Number.isSafeInteger(scaled)) throw new RangeError(`${d.toString()} is beyond the safe range`);
  return scaled === 0 ? 0 : scaled;
}
