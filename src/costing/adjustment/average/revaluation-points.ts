/**
 * Revaluations inside an average cost period part what was posted before them from what was posted after (docs/rules/average-cost.md, "Revaluation points").
 *
 * A value entry of the base (number n; of charges, indirect cost and the like the number of the entry's first direct cost) is left out for the row r being valued when a point p lies with r <= p <= n.
 * With n <= p <= r it stays, except a partial revaluation that does not count for the outbound. Of a revalued entry with fixed applications only the revaluation is left out, for the portion that those did not take.
 */
import type { Adjustment } from '../adjustment';
import { countsFor } from '../forward/source-cost';
import { directCost, revaluation } from '../kinds';
import { type Money, product, quotient } from '../money';

/** Whether a value entry of the base is left out for row r of an outbound. */
export function rowLeftOut(a: Adjustment, points: readonly number[], at: number, outbound: number, r: number): boolean {
  const { values, ledger, book } = a;
  let n = at;
  if (values.type[n] !== revaluation && (values.type[n] !== directCost || book.valueEntries.itemChargeNo.get(n) !== 0)) {
    n = ledger.valueEntries.first(values.entry[at]);
    while (values.type[n] !== directCost) n = ledger.valueEntries.next(n);
  }
  if (points.some((p) => n <= p && p <= r)) return values.type[n] === revaluation && !countsFor(a, n, outbound);
  return points.some((p) => r <= p && p <= n);
}

/** Of a revaluation of an entry with fixed applications: the cost left out, for the portion that they did not take; undefined when nothing is. */
export function partLeftOut(
  a: Adjustment,
  points: readonly number[],
  at: number,
  outbound: number,
  r: number,
  fixed: ReadonlySet<number>,
): { readonly cost: number; readonly costAcy: number } | undefined {
  const { values, lcy, acy } = a;
  if (values.type[at] !== revaluation || !rowLeftOut(a, points, at, outbound, r)) return undefined;
  const valued = values.valuedQuantity[at];
  const taken = takenByFixed(a, at, fixed);
  if (taken === valued) return undefined;
  const part = (money: Money): number =>
    portion(money, money.actual[at], valued - taken, valued) + portion(money, money.expected[at], valued - taken, valued);
  return { cost: part(lcy), costAcy: acy ? part(acy) : 0 };
}

function portion(money: Money, amount: number, part: number, whole: number): number {
  return money.rounded(product(quotient(part, whole), money.decimal(amount)));
}

/** Quantity of a revalued entry that went out on fixed applications for which the revaluation counts. */
function takenByFixed(a: Adjustment, at: number, fixed: ReadonlySet<number>): number {
  const { ledger, links, values } = a;
  const inbound = values.entry[at];
  let taken = 0;
  for (let link = ledger.byInbound.first(inbound); link !== 0; link = ledger.byInbound.next(link)) {
    const outbound = links.outbound[link];
    if (outbound !== 0 && fixed.has(outbound) && countsFor(a, at, outbound)) taken -= links.quantity[link];
  }
  return taken;
}
