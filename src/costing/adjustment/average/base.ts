/**
 * The base of an average: quantity and cost of all value entries of the key up to the end of the period, less those of this period that are themselves valued by it or follow from it
 * (docs/rules/average-cost.md, "Base").
 *
 * | item ledger entry E | in the base of outbound O |
 * | --- | --- |
 * | O itself; output of an order that O, being consumption, consumes for; what O reaches within the period | no |
 * | not valued by average (receipts, returns, fixed-applied outbounds ...) | yes |
 * | valued by average, while O reaches a positive entry of the key | no |
 * | outbound valued by average with a higher entry number | no |
 * | ... with a lower entry number | yes, it is valued already |
 *
 * Revaluation points and revalued entries with fixed applications: revaluation-points.ts.
 */
import type { Adjustment } from '../adjustment';
import { assemblyOutput, consumption, output } from '../kinds';
import type { Decimal } from '../money';
import type { AveragePeriod } from './average-period';
import { isConsumed, outputsOf } from './forward-set';
import { rowsInSums, shortagesLeftOut } from './open-shortages';
import { partLeftOut, rowLeftOut } from './revaluation-points';
import { addPeriod } from './sums';

/** Quantity and cost that an average is taken from; costs may have a fraction where the calculation type changed between fiscal years. */
export interface Base {
  quantity: number;
  cost: number;
  costAcy: number;
  fraction?: Decimal;
  fractionAcy?: Decimal;
}

/**
 * Base for a row of an outbound: the sums before the period (`before`) and the balance of the period, less what is left out of it. Taking away costs what is left out; adding up what stays in would cost
 * the whole period each time.
 */
export function freshBase(
  a: Adjustment,
  period: AveragePeriod,
  before: Base,
  outbound: number,
  row: number,
  fixed: ReadonlySet<number>,
): Base {
  const reached = reachedFrom(a, period, outbound);
  const { perItem, variant, location } = period;
  const comesBack = reached.size > 0 && [...reached].some((entry) => isOfKey(a, entry, perItem, variant, location));
  const shortages = shortagesLeftOut(a, period);
  if (++period.bases > 1 && period.points.length === 0 && fixed.size === 0 && shortages.size === 0) {
    return furtherBase(a, period, before, outbound, reached, comesBack);
  }
  const { quantity, cost, costAcy, fraction, fractionAcy } = before;
  const base: Base = { quantity, cost, costAcy, fraction, fractionAcy };
  addPeriod(a, base, period.period);
  for (const entry of shortages) for (const at of rowsInSums(a, entry, period)) takeOut(a, base, at);
  const { cells: rows } = period.rows;
  const { cells: starts } = period.starts;
  const { cells: entries, length: groups } = period.entries;
  const { cells: valued } = period.valued;
  for (let group = 0; group < groups; group++) {
    const entry = entries[group];
    if (shortages.size > 0 && shortages.has(entry)) continue;
    const isFixed = fixed.size > 0 && fixed.has(entry);
    if (!isFixed && isLeftOut(entry, valued[group], outbound, reached, comesBack)) {
      for (let i = starts[group]; i < starts[group + 1]; i++) takeOut(a, base, rows[i]);
    } else if (period.points.length > 0) {
      for (let i = starts[group]; i < starts[group + 1]; i++) leaveOutByPoints(a, base, rows[i], period, outbound, row, isFixed, fixed);
    }
  }
  leaveOutNewRows(a, base, period);
  return base;
}

/** The same from the sums of the period: what outbounds hold from this one on is taken out, or only what is not valued by average put in, and then what the outbound itself and those it reaches hold besides. */
function furtherBase(
  a: Adjustment,
  period: AveragePeriod,
  before: Base,
  outbound: number,
  reached: ReadonlySet<number>,
  comesBack: boolean,
): Base {
  const { sums, valued, starts, rows } = period;
  sums.ensure(a);
  const { quantity, cost, costAcy, fraction, fractionAcy } = before;
  const base: Base = { quantity, cost, costAcy, fraction, fractionAcy };
  if (comesBack) sums.addApart(base);
  else {
    addPeriod(a, base, period.period);
    sums.takeOutFrom(base, sums.positionOf(outbound));
    leaveOutNewRows(a, base, period);
  }
  const besides = (entry: number): void => {
    const group = sums.positionOf(entry);
    if (group < 0 || (comesBack ? valued.cells[group] !== 0 : valued.cells[group] === 1 && entry >= outbound)) return;
    for (let i = starts.cells[group]; i < starts.cells[group + 1]; i++) takeOut(a, base, rows.cells[i]);
  };
  besides(outbound);
  for (const entry of reached) if (entry !== outbound) besides(entry);
  return base;
}

/** Takes a value entry out of the base. */
function takeOut({ values, lcy, acy }: Adjustment, base: Base, at: number): void {
  base.quantity -= values.entryQuantity[at];
  base.cost -= lcy.actualOf(at) + lcy.expectedOf(at);
  if (acy) base.costAcy -= acy.actualOf(at) + acy.expectedOf(at);
}

/** Takes a value entry out, or the part of a revaluation, where a revaluation point says so. */
function leaveOutByPoints(
  a: Adjustment,
  base: Base,
  at: number,
  period: AveragePeriod,
  outbound: number,
  row: number,
  isFixed: boolean,
  fixed: ReadonlySet<number>,
): void {
  const { lcy, acy } = a;
  if (!isFixed) {
    if (rowLeftOut(a, period.points, at, outbound, row)) takeOut(a, base, at);
    return;
  }
  const out = partLeftOut(a, period.points, at, outbound, row, fixed);
  if (out === undefined) return;
  takeOut(a, base, at);
  base.cost += lcy.actual[at] + lcy.expected[at] - out.cost;
  if (acy) base.costAcy += acy.actual[at] + acy.expected[at] - out.costAcy;
}

/** Value entries that were written since the period was collected do not count before it is visited again. */
function leaveOutNewRows(a: Adjustment, base: Base, { period, lastRow }: AveragePeriod): void {
  const { rows } = a.balances;
  if (rows.last(period) === lastRow) return;
  for (let row = rows.next(lastRow); row !== 0; row = rows.next(row)) takeOut(a, base, row);
}

/** Whether all value entries of an item ledger entry in the period are left out; `valued` as in `AveragePeriod`. */
function isLeftOut(entry: number, valued: number, outbound: number, reached: ReadonlySet<number>, comesBack: boolean): boolean {
  if (entry === outbound || (reached.size > 0 && reached.has(entry))) return true;
  if (valued === 0) return false;
  return comesBack || (valued === 1 && entry > outbound);
}

function isOfKey(a: Adjustment, entry: number, perItem: boolean, variant: number, location: number): boolean {
  if (a.entries.positive[entry] === 0 || a.entries.item[entry] !== a.item) return false;
  return perItem || (a.entries.location[entry] === location && a.variantOf(entry) === variant);
}

/** What an outbound reaches; of consumption also output of orders that consume the item themselves, and what their first own consumption reaches of the key. */
function reachedFrom(a: Adjustment, period: AveragePeriod, outbound: number): ReadonlySet<number> {
  const reached = a.forward.of(outbound);
  if (!isConsumed(a.entries.type[outbound])) return reached;
  let all: Set<number> | undefined;
  for (let group = 0; group < period.entries.length; group++) {
    const entry = period.entries.cells[group];
    const type = a.entries.type[entry];
    if (a.entries.positive[entry] === 0 || (type !== output && type !== assemblyOutput)) continue;
    const consumed = ownConsumption(a, period, entry);
    if (consumed === 0) continue;
    all ??= new Set(reached);
    all.add(entry);
    for (const further of a.forward.of(consumed)) {
      if (period.perItem || (a.entries.location[further] === period.location && a.variantOf(further) === period.variant)) all.add(further);
    }
  }
  return all ?? reached;
}

/** The first consumption of the key in the period by the order of an output, or 0. */
function ownConsumption(a: Adjustment, period: AveragePeriod, made: number): number {
  for (let group = 0; group < period.entries.length; group++) {
    const entry = period.entries.cells[group];
    if (
      isConsumed(a.entries.type[entry]) &&
      (a.entries.type[entry] === consumption) === (a.entries.type[made] === output) &&
      outputsOf(a, entry).includes(made)
    )
      return entry;
  }
  return 0;
}
