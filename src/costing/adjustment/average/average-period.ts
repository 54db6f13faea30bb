/**
 * What an average cost period holds of a key (docs/rules/average-cost.md, "Base", "Exceptions"): its value entries by item ledger entry, the outbounds to value in their order, the revaluations that part earlier
 * from later outbounds, and the numbers from which the base is made anew.
 */
import { IntegerList } from '../../../book/integer-list';
import type { Adjustment } from '../adjustment';
import { revaluation } from '../kinds';
import { PeriodSums } from './period-sums';

/** Key of an average: one item, or an item with variant and location. */
export interface AverageKey {
  readonly perItem: boolean;
  readonly variant: number;
  readonly location: number;
}

/** One period of a key. The same lists are filled for one period after the other: mostly a period holds three rows, and making lists for them cost more than valuing them. */
export class AveragePeriod implements AverageKey {
  perItem = false;
  variant = 0;
  location = 0;
  end = 0;
  /** Number of the period among the balances, and its last value entry when it was collected. */
  period = 0;
  lastRow = 0;
  /** Value entries by item ledger entry, then type, then number. */
  readonly rows = new IntegerList();
  /** Positions in `rows` where the value entries of a further item ledger entry begin, and the length of `rows` at the end. */
  readonly starts = new IntegerList();
  /** Those item ledger entries, and whether each is an outbound valued by average (1), a positive entry valued by average (2) or neither (0): its first value entry decides. */
  readonly entries = new IntegerList();
  readonly valued = new IntegerList();
  /** Rows to value: by item ledger entry, then number; not by date. */
  readonly outbounds = new IntegerList();
  /** Revaluation points, ascending. */
  readonly points: number[] = [];
  /** Numbers from which a fresh base is needed, ascending. */
  readonly exceptions: number[] = [];

  private readonly lists = [this.rows, this.starts, this.entries, this.valued, this.outbounds];
  /** Bases made of the period, and the sums from which further ones are made. */
  bases = 0;
  readonly sums = new PeriodSums(this);
  /** The outbound being valued. */
  outbound = 0;

  /** Empty, of another key and period. */
  begin({ perItem, variant, location }: AverageKey, period: number, end: number, lastRow: number): void {
    this.period = period;
    this.lastRow = lastRow;
    this.bases = 0;
    this.sums.forget();
    this.perItem = perItem;
    this.variant = variant;
    this.location = location;
    this.end = end;
    for (const list of this.lists) list.clear();
    if (this.points.length > 0) this.points.length = 0;
    if (this.exceptions.length > 0) this.exceptions.length = 0;
  }
}

/** Collects a period by its number into `into`. Revalued entries with cost links, and the outbounds on those, are added to `fixed`. */
export function collectPeriod(a: Adjustment, period: number, key: AverageKey, fixed: Set<number>, into: AveragePeriod): void {
  const { balances, values, book } = a;
  const { partialRevaluation, itemChargeNo } = book.valueEntries;
  into.begin(key, period, balances.end[period], balances.rows.last(period));
  const { rows, outbounds, points, exceptions } = into;
  for (let row = balances.rows.first(period); row !== 0; row = balances.rows.next(row)) {
    rows.add(row);
    const entry = values.entry[row];
    if (values.type[row] === revaluation && (partialRevaluation.is(row) || isAppliedFrom(a, entry))) {
      points.push(row);
      addFixed(a, entry, fixed);
    }
    if (values.adjustment[row] !== 0) continue;
    if (values.byAverage[row] !== 0 && values.valuedQuantity[row] < 0 && itemChargeNo.get(row) === 0) outbounds.add(row);
    if (partialRevaluation.is(row) || itemChargeNo.get(row) !== 0 || isExceptional(a, entry, key)) exceptions.push(row, row + 1);
  }
  a.done.periods++;
  a.done.periodRows += rows.length;
  sortByEntry(a, rows);
  sortByEntry(a, outbounds);
  if (points.length > 1) points.sort((x, y) => x - y);
  if (exceptions.length > 2) exceptions.sort((x, y) => x - y);
  group(a, into);
}

/** Most periods were posted in order: looking costs less than sorting. */
function sortByEntry({ values: { entry, type } }: Adjustment, list: IntegerList): void {
  const { cells, length } = list;
  for (let i = 1; i < length; i++) {
    const [before, row] = [cells[i - 1], cells[i]];
    const order = entry[before] - entry[row] || type[before] - type[row] || before - row;
    if (order > 0) {
      list.sort((x, y) => entry[x] - entry[y] || type[x] - type[y] || x - y);
      return;
    }
  }
}

/** Finds where the value entries of each item ledger entry begin. */
function group({ values, entries }: Adjustment, into: AveragePeriod): void {
  const { cells, length } = into.rows;
  let last = 0;
  for (let i = 0; i < length; i++) {
    const entry = values.entry[cells[i]];
    if (entry === last) continue;
    last = entry;
    into.starts.add(i);
    into.entries.add(entry);
    into.valued.add(values.byAverage[cells[i]] === 0 ? 0 : entries.positive[entry] === 0 ? 1 : 2);
  }
  into.starts.add(length);
}

/** An outbound whose cost comes back to the key within the period. */
function isExceptional(a: Adjustment, entry: number, { perItem, variant, location }: AverageKey): boolean {
  return a.entries.positive[entry] === 0 && a.forward.reachesKey(entry, perItem, variant, location);
}

/** The entry takes its cost from an outbound: a return, or the inbound of a transfer. */
function isAppliedFrom({ ledger, links }: Adjustment, entry: number): boolean {
  for (let link = ledger.byCause.first(entry); link !== 0; link = ledger.byCause.next(link)) if (links.outbound[link] !== 0) return true;
  return false;
}

function addFixed({ ledger, links }: Adjustment, entry: number, fixed: Set<number>): void {
  if (fixed.has(entry)) return;
  for (let link = ledger.byInbound.first(entry); link !== 0; link = ledger.byInbound.next(link)) {
    if (links.outbound[link] === 0 || links.cause[link] === entry || links.cost[link] === 0) continue;
    fixed.add(entry);
    fixed.add(links.cause[link]);
  }
}
