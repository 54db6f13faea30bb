/**
 * Cost shares of an order in one currency: direct and indirect cost, the five kinds of cost that variances are measured by, and - where the manufacturing setup puts non-inventory cost into produced
 * items - non-inventory cost (docs/rules/orders.md, "Shares"). Integers of the amount precision.
 *
 * They are always rounded in this order, the rest of each carried to the next that is not 0.
 */
import { Exact, roundHalfAwayFromZero, toDecimal } from '../../../decimal';
import { type Decimal, type Money, product, quotient, zero } from '../money';

export const shareNames = [
  'direct',
  'indirect',
  'material',
  'capacity',
  'subcontracted',
  'capacityOverhead',
  'manufacturingOverhead',
  'directNonInventory',
  'materialNonInventory',
] as const;
export type ShareName = (typeof shareNames)[number];
export type Shares = Record<ShareName, number>;

/** The kinds of cost that variances are measured by. */
export const costKinds = [
  'material',
  'capacity',
  'subcontracted',
  'capacityOverhead',
  'manufacturingOverhead',
  'materialNonInventory',
] as const;
export type CostKind = (typeof costKinds)[number];

export const noShares = (): Shares => Object.fromEntries(shareNames.map((name) => [name, 0])) as Shares;

/** part / whole of each share, rounded, the rests carried on. */
export function partOf(money: Money, shares: Shares, part: number, whole: number): Shares {
  if (part === whole) return { ...shares };
  if (part === -whole) return minus(noShares(), shares);
  const factor = quotient(part, whole);
  return roundedInOrder(money, (name) => (shares[name] === 0 ? undefined : product(money.decimal(shares[name]), factor)));
}

/** What decimals are rounded to: amounts of a currency, or its unit amounts. */
export interface Precision {
  decimal(amount: number): Decimal;
  rounded(value: Decimal): number;
}

/** Unit amounts of a currency: integers of its unit-amount precision. */
export function unitAmountsOf({ unitPrecision }: Money): Precision {
  const step = toDecimal(unitPrecision, 5);
  return {
    decimal: (amount) => new Exact(amount).times(step),
    rounded: (value) => roundHalfAwayFromZero(new Exact(value).div(step)).toNumber() + 0,
  };
}

/** Rounds decimals of the currency in the order of the shares; undefined stays 0 and takes no rest. */
export function roundedInOrder(money: Precision, value: (name: ShareName) => Decimal | undefined): Shares {
  const rounded = noShares();
  let rest = zero;
  for (const name of shareNames) {
    const exact = value(name);
    if (exact === undefined || exact.isZero()) continue;
    const unrounded = exact.plus(rest);
    rounded[name] = money.rounded(unrounded);
    rest = unrounded.minus(money.decimal(rounded[name]));
  }
  return rounded;
}

/** a - b, share by share. */
export function minus(a: Shares, b: Shares): Shares {
  return Object.fromEntries(shareNames.map((name) => [name, a[name] - b[name] + 0])) as Shares;
}
