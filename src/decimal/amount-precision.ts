/**
 * Amount rounding precision: the unit in which amounts of a currency are counted (docs/rules/numbers.md, "Units"). Not only powers of ten: 0.05 and 5 work alike.
 */
import { fromText } from './text';
import { UNIT_SCALE } from './types';

export interface AmountPrecision {
  /** Decimals that show an amount: 2 for 0.01 and 0.05, 0 for 1 and 5. */
  readonly decimals: number;
  /** The precision in units of 10^-decimals: 1 for 0.01, 5 for 0.05. */
  readonly step: number;
  /** The precision in units of 0.00001: 1000 for 0.01. */
  readonly scaled: number;
  /** Unit cost x quantity, both in units of 0.00001, divided by this is the amount: 10^8 for 0.01. */
  readonly costDivisor: number;
}

/** Reads a precision such as 0.01, '0.05' or 5. Throws RangeError for anything but a decimal above 0 of at most 5 places and at most 900,000. */
export function amountPrecision(value: number | string): AmountPrecision {
  const scaled = fromText(String(value), 5);
  const costDivisor = Number(scaled) * UNIT_SCALE;
  if (typeof scaled !== 'number' || scaled <= 0 || !Number.isSafeInteger(costDivisor))
    throw new RangeError(`${value} is no rounding precision`);
  let decimals = 5;
  let step = scaled;
  while (decimals > 0 && step % 10 === 0) {
    decimals -= 1;
    step /= 10;
  }
  return { decimals, step, scaled, costDivisor };
}
