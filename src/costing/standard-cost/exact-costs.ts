/** Costs and quantities as decimals, for calculations that round at points of their own (docs/rules/standard-cost.md, "Rounding"). */
import { Exact, fromDecimal, referenceQuotient, toDecimal } from '../../decimal';

export type Decimal = InstanceType<typeof Exact>;

export const zero: Decimal = new Exact(0);
export const one: Decimal = new Exact(1);

/** 350000 is 3.5: a quantity, a unit cost, a factor or a percentage as stored. */
export const exact = (stored: number): Decimal => toDecimal(stored, 5);

/** 1 + 5 % is 1.05. */
export const onePlusPercent = (percent: number): Decimal => exact(percent).div(100).plus(1);

/** a / b with the digits that the reference keeps. */
export const quotient = referenceQuotient;

/** Rounds to 0.00001: quantities and times. */
export const rounded = (value: Decimal): Decimal => value.toDecimalPlaces(5);

/** Rounds to the unit-amount precision (in units of 0.00001) and gives it as stored. */
export function roundedCost(value: Decimal, unitPrecision: number): number {
  return fromDecimal(value.div(unitPrecision), 5) * unitPrecision;
}

/** Blank counts as 1: lot sizes, concurrent capacities. */
export const orOne = (stored: number): Decimal => (stored === 0 ? one : exact(stored));
