/**
 * In which order average cost periods are visited (docs/rules/average-cost.md, "Visits").
 *
 * The earliest open entry point of the item is taken, and from its period on every period with value entries of its key is valued. The visit ends before a period whose point does not exist or while an earlier
 * point of the item is open: that one comes first then. When what was forwarded reopens the period just valued, all starts again, until it settles; where it does not settle within `restartsMax`,
 * the item stays unadjusted and is reported.
 */
import type { Adjustment } from '../adjustment';
import { asDay } from '../../../decimal';
import { type AverageKey, AveragePeriod, collectPeriod } from './average-period';
import { OpenPoints } from './open-points';
import { addPeriod, sumsBefore } from './sums';
import { stretchOf } from './type-changes';
import { valueOutbounds } from './value-outbounds';

/** Times that a visit may begin at one point, or its period be reopened by what it forwards. */
const restartsMax = 400;

/** Values all open average cost periods of the item up to a day. Returns false if the costs did not settle. */
export function adjustAverage(a: Adjustment, until: number): boolean {
  const fixed = new Set<number>();
  const points = new OpenPoints(a, until);
  const collected = new AveragePeriod();
  const visits = new Map<number, number>();
  for (let point = points.first(); point !== 0; point = points.first()) {
    if (a.waitFrom !== 0 && a.waitFrom <= a.book.avgCostAdjmtEntryPoints.valuationDate.a[point]) return true;
    const reopened = visitFrom(a, point, until, points, fixed, collected);
    if (reopened === diverged) return false;
    if (reopened !== settled) a.done.restarts++;
    const counted = reopened === settled ? point : reopened;
    const times = (visits.get(counted) ?? 0) + 1;
    if (times > restartsMax) return false;
    visits.set(counted, times);
  }
  return true;
}

const settled = 0;
const diverged = -1;

/** Visits the periods of a point's key from that point on. Returns the point that was reopened by what its period forwarded, `settled`, or `diverged` when costs grow beyond any measure. */
function visitFrom(a: Adjustment, point: number, until: number, points: OpenPoints, fixed: Set<number>, collected: AveragePeriod): number {
  const { avgCostAdjmtEntryPoints: table } = a.book;
  const { balances, run } = a;
  const variant = table.variantCode.a[point];
  const location = table.locationCode.a[point];
  const start = table.valuationDate.a[point];
  const stretch = stretchOf(run, start);
  const key: AverageKey = { perItem: stretch.perItem, variant, location };
  const last = Math.min(until, stretch.end);
  const periods = balances.periodsOf(a.item, variant, location);
  const before = sumsBefore(a, key, start);
  let marked = start;
  for (let at = firstOnOrAfter(periods, balances.end, start); at < periods.length && balances.end[periods[at]] <= last; at++) {
    const period = periods[at];
    if (balances.rows.first(period) === 0) continue;
    const end = balances.end[period];
    const own = run.entryPoints.find(a.item, variant, location, asDay(end));
    if (own === 0 || isBefore(a, points.first(), end) || (a.waitFrom !== 0 && a.waitFrom <= end)) {
      run.entryPoints.markAdjusted(a.item, variant, location, marked, end - 1);
      reopen(a, period);
      return settled;
    }
    run.entryPoints.markAdjusted(a.item, variant, location, marked, end);
    marked = end + 1;
    a.forgetTouches();
    collectPeriod(a, period, key, fixed, collected);
    if (collected.outbounds.length > 0 && !valueOutbounds(a, collected, before, fixed)) return diverged;
    if (table.costIsAdjusted.a[own] === 0) return own;
    addPeriod(a, before, period);
  }
  run.entryPoints.markAdjusted(a.item, variant, location, marked, last);
  return settled;
}

/** An open point comes before the end of a period. */
function isBefore({ book }: Adjustment, point: number, end: number): boolean {
  return point !== 0 && book.avgCostAdjmtEntryPoints.valuationDate.a[point] < end;
}

/** Opens the point of a period that has to wait, as a change in it would. */
function reopen(a: Adjustment, period: number): void {
  const row = a.balances.rows.first(period);
  const entry = a.values.entry[row];
  a.run.entryPoints.touch(a.run.averageCost, a.item, a.variantOf(entry), a.entries.location[entry], asDay(a.values.valuationDate[row]));
}

function firstOnOrAfter(rows: readonly number[], dates: Int32Array, date: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[rows[middle]] < date) low = middle + 1;
    else high = middle;
  }
  return low;
}
