/** Amounts from unit costs, percentages and rates, each rounded once, half away from zero (docs/rules/numbers.md, "Rounding"). */
import type { AmountPrecision } from './amount-precision';
import { roundedRatio } from './exact-ratio';
import { mulDivRound } from './mul-div-round';
import type { Amount, Percent, Quantity, UnitCost } from './types';

const hundredPercent = 10_000_000;

/** round(unit cost x quantity) to the amount precision: 3 at 3.33333 are 10.00. */
export function amountOf(unitCost: UnitCost | number, quantity: Quantity | number, { costDivisor }: AmountPrecision): Amount {
  return mulDivRound(unitCost, quantity, costDivisor) as Amount;
}

/** round(amount x percent / 100) to the precision of the amount: 2.5 % of 0.20 is 0.01. */
export function percentOf(amount: Amount | number, percent: Percent | number): Amount {
  return mulDivRound(amount, percent, hundredPercent) as Amount;
}

/**
 * An amount times numerator / denominator, from one currency's precision to another's: 100.00 x 7 / 3 is 233 at a precision of 1.
 * Throws RangeError for denominator 0.
 */
export function applyFactor(amount: number, numerator: number, denominator: number, from: AmountPrecision, to: AmountPrecision): Amount {
  if (from.scaled === to.scaled) return mulDivRound(amount, numerator, denominator) as Amount;
  const dividend = numerator * from.scaled;
  const divisor = denominator * to.scaled;
  if (Number.isSafeInteger(dividend) && Number.isSafeInteger(divisor)) return mulDivRound(amount, dividend, divisor) as Amount;
  return roundedRatio(BigInt(amount) * BigInt(numerator) * BigInt(from.scaled), BigInt(denominator) * BigInt(to.scaled)) as Amount;
}
