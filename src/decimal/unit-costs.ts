/**
 * Unit costs and quantities, each rounded once, half away from zero (docs/rules/numbers.md, "Rounding"). The unit-amount rounding precision is given in units of
 * 0.00001: 1 for 0.00001, 1000 for 0.01.
 */
import type { AmountPrecision } from './amount-precision';
import { inSafeRange, roundedRatio } from './exact-ratio';
import { mulDivRound } from './mul-div-round';
import { type Amount, type Quantity, type UnitCost, UNIT_SCALE } from './types';

/** round(amount / quantity) to the unit-amount precision: 10.00 for 3 is 3.33333. 0 for quantity 0. */
export function unitCostOf(
  amount: Amount | number,
  quantity: Quantity | number,
  { costDivisor }: AmountPrecision,
  unitPrecision = 1,
): UnitCost {
  if (quantity === 0) return 0 as UnitCost;
  if (unitPrecision === 1) return mulDivRound(amount, costDivisor, quantity) as UnitCost;
  return inSafeRange(
    roundedRatio(BigInt(amount) * BigInt(costDivisor), BigInt(quantity) * BigInt(unitPrecision)) * unitPrecision,
  ) as UnitCost;
}

/** Rounds a unit cost to the unit-amount precision: 3.33333 is 3.33 at 0.01. */
export function roundUnit(unitCost: UnitCost | number, unitPrecision: number): UnitCost {
  return (unitPrecision === 1 ? unitCost : inSafeRange(mulDivRound(unitCost, 1, unitPrecision) * unitPrecision)) as UnitCost;
}

/** A quantity or a unit cost x factor (in units of 0.00001), rounded to 0.00001: 2 boxes of 12 are 24 pieces. */
export function multiplyQuantity(quantity: number, factor: number): number {
  return mulDivRound(quantity, factor, UNIT_SCALE);
}
