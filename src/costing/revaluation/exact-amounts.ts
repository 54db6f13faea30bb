/** Amounts as decimals of the currency and back, where a calculation has to divide before it rounds. */
import { type AmountPrecision, Exact, roundHalfAwayFromZero, toDecimal } from '../../decimal';

export type Decimal = InstanceType<typeof Exact>;

/** 1999 at a precision of 0.01 is 19.99. */
export function exactAmount(amount: number, { step, decimals }: AmountPrecision): Decimal {
  return toDecimal(step, decimals).times(amount);
}

/** The amount nearest to a decimal, halves away from zero: 19.985 at a precision of 0.01 is 1999. */
export function roundedAmount(value: Decimal, { step, decimals }: AmountPrecision): number {
  return roundHalfAwayFromZero(new Exact(value).div(toDecimal(step, decimals))).toNumber() + 0;
}
