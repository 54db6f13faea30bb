/**
 * Amount rounding precision: the unit in which amounts of a currency are counted. Not only powers of ten: 0.05 and 5 work alike.
 */
import { mulDivRound } from './mul-div-round';
import { type Amount, type Percent, type Quantity, type UnitCost, UNIT_SCALE } from './types';

export interface AmountPrecision {
  /** Decimals that show an amount: 2 for 0.01 and 0.05, 0 for 1 and 5. */
  readonly decimals: number;
  /** The precision in units of 10^-decimals: 1 for 0.01, 5 for 0.05. */
  readonly step: number;
  /** unit cost x quantity (both in 0.00001) divided by this is the amount; as two factors, both exact. */
  readonly numerator: number;
  readonly divisor: number;
}

/** Reads a precision such as 0.01, '0.05' or 5; throws RangeError for anything that is not a positive decimal of at most 5 decimals. */
export function amountPrecision(value: number | string): AmountPrecision {
  const match = /^(\d+)(?:\.(\d{1,5}))?$/.exec(String(value));
  if (!match) throw new RangeError(`${value} is no rounding precision`);
  const fraction = (match[2] ?? '').replace(/0+$/, '');
  const decimals = fraction.length;
  const step = Number(match[1] + fraction);
  if (step === 0) throw new RangeError(`${value} is no rounding precision`);
  return { decimals, step, numerator: 10 ** decimals, divisor: UNIT_SCALE * UNIT_SCALE * step };
}

/** round(unit cost x quantity) to the amount precision. */
export function amountOf(unitCost: UnitCost | number, quantity: Quantity | number, { numerator, divisor }: AmountPrecision): Amount {
  return mulDivRound(unitCost, quantity, divisor / numerator) as Amount;
}

/** round(amount / quantity) to the unit-amount precision, given in units of 0.00001; 0 for quantity 0. */
export function unitCostOf(amount: Amount | number, quantity: Quantity | number, { numerator, divisor }: AmountPrecision, unitPrecision = 1): UnitCost {
  if (quantity === 0) return 0 as UnitCost;
  if (unitPrecision === 1) return mulDivRound(amount, divisor / numerator, quantity) as UnitCost;
  return (mulDivRound(amount, divisor / numerator / unitPrecision, quantity) * unitPrecision) as UnitCost;
}

/** Rounds a unit cost to the unit-amount precision, given in units of 0.00001. */
export function roundUnit(unitCost: UnitCost | number, unitPrecision: number): UnitCost {
  return (unitPrecision === 1 ? unitCost : mulDivRound(unitCost, 1, unitPrecision) * unitPrecision) as UnitCost;
}

/** round(amount x percent / 100). */
export function percentOf(amount: Amount | number, percent: Percent | number): Amount {
  return mulDivRound(amount, percent, 10_000_000) as Amount;
}

/** quantity x factor (in 0.00001), rounded to 0.00001: quantities in another unit of measure, rates times factors. */
export function multiplyQuantity(quantity: number, factor: number): number {
  return mulDivRound(quantity, factor, UNIT_SCALE);
}

/** An amount times numerator / denominator, from one currency's precision to another's. */
export function applyFactor(amount: number, numerator: number, denominator: number, from: AmountPrecision, to: AmountPrecision): Amount {
  if (from.step === to.step && from.decimals === to.decimals) return mulDivRound(amount, numerator, denominator) as Amount;
  return Number(roundedRatio(BigInt(amount) * BigInt(numerator) * BigInt(from.step) * 10n ** BigInt(to.decimals), BigInt(denominator) * BigInt(to.step) * 10n ** BigInt(from.decimals))) as Amount;
}

function roundedRatio(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const n = numerator < 0n ? -numerator : numerator;
  const d = denominator < 0n ? -denominator : denominator;
  const rounded = (2n * n + d) / (2n * d);
  return negative ? -rounded : rounded;
}
