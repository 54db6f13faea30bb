/**
 * Quantity and cost of a key before a day, from the balances of its periods (docs/rules/average-cost.md, "Balances", "Changed calculation type").
 *
 * One average for the item: all locations and variants. Per location and variant: the key's own periods since the calculation type changed to it; what the item had before is split by the key's share
 * of the quantity.
 */
import { mulDivRound } from '../../../decimal';
import type { Adjustment } from '../adjustment';
import { product, quotient } from '../money';
import type { AverageKey } from './average-period';
import type { Base } from './base';
import { stretchOf } from './type-changes';

/** Sums over all periods of the key that end before a day. */
export function sumsBefore(a: Adjustment, key: AverageKey, day: number): Base {
  const { balances } = a;
  const sums: Base = { quantity: 0, cost: 0, costAcy: 0, fraction: undefined, fractionAcy: undefined };
  if (a.book.accountingPeriods.count === 0) {
    addUntil(a, sums, balances.periodsOf(a.item, key.variant, key.location), 0, day);
    return sums;
  }
  if (key.perItem) {
    for (const periods of balances.allPeriodsOf(a.item)) addUntil(a, sums, periods, 0, day);
    return sums;
  }
  const { start } = stretchOf(a.run, day);
  addUntil(a, sums, balances.periodsOf(a.item, key.variant, key.location), start, day);
  if (start > 0) addOpening(a, sums, key, start);
  return sums;
}

/** Adds a period to sums. */
export function addPeriod({ balances }: Adjustment, sums: Base, period: number): void {
  sums.quantity += balances.quantity[period];
  sums.cost += balances.cost[period];
  sums.costAcy += balances.costAcy[period];
}

function addUntil(a: Adjustment, sums: Base, periods: readonly number[], from: number, day: number): void {
  const { end } = a.balances;
  for (const period of periods) {
    if (end[period] >= day) break;
    if (end[period] < from) continue;
    addPeriod(a, sums, period);
  }
}

/** The key's share of what the item had before a day, when one average held for all of it. */
function addOpening(a: Adjustment, sums: Base, key: AverageKey, day: number): void {
  const whole: Base = { quantity: 0, cost: 0, costAcy: 0, fraction: undefined, fractionAcy: undefined };
  for (const periods of a.balances.allPeriodsOf(a.item)) addUntil(a, whole, periods, 0, day);
  const own = quantityBefore(a, key, day);
  if (own === 0) return;
  const divisor = whole.quantity === 0 ? 100_000 : whole.quantity;
  const factor = quotient(own, divisor);
  sums.quantity += mulDivRound(whole.quantity, own, divisor);
  sums.fraction = product(a.lcy.decimal(whole.cost), factor);
  if (a.acy) sums.fractionAcy = product(a.acy.decimal(whole.costAcy), factor);
}

/** Quantity of a variant at a location before a day; looks at all value entries of the item before it. */
function quantityBefore({ balances, values, book, item }: Adjustment, { variant, location }: AverageKey, day: number): number {
  const { variantCode, locationCode } = book.valueEntries;
  let quantity = 0;
  for (const periods of balances.allPeriodsOf(item)) {
    for (const period of periods) {
      if (balances.end[period] >= day) break;
      for (let row = balances.rows.first(period); row !== 0; row = balances.rows.next(row)) {
        if (locationCode.a[row] === location && variantCode.get(row) === variant) quantity += values.entryQuantity[row];
      }
    }
  }
  return quantity;
}

/** Quantity and cost of a variant at a location up to the end of time, as stockkeeping units are valued. */
export function sumsToTheEnd(a: Adjustment, variant: number, location: number): Base {
  const end = 2958466;
  return sumsBefore(a, { perItem: a.perItem(end - 1), variant, location }, end);
}
