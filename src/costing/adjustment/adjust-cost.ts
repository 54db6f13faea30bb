/**
 * Adjust Cost - Item Entries (docs/rules/adjustment.md, "Main loop").
 *
 * 1. The unadjusted items with the highest low-level code are adjusted, by item number.
 * 2. Assembly orders and finished production orders whose cost is not adjusted hand their cost to their output, which makes the produced items unadjusted.
 * 3. This repeats while there are such items; then the marks kept come back.
 *
 * A run without changes posts nothing. Refusals: those of the posting dates of its rows, and of the general ledger where it follows.
 */
import type { Book } from '../../book/book';
import type { Run } from '../run';
import { Adjustment, type WorkDone } from './adjustment';
import { lastDay } from './average/type-changes';
import { adjustItem, restoreMarks } from './item';
import { adjustCopy } from './item-order/bring-back';
import { ledgerByItem } from './item-order/ledger-by-item';
import { worthCopying } from './item-order/worth-it';
import { adjustOrders } from './orders/adjust-orders';

export interface AdjustCostOptions {
  /** Items (numbers of their codes) to adjust; left out: all. */
  readonly items?: (item: number) => boolean;
  /** Only items and orders that allow online adjustment. */
  readonly online?: boolean;
  /** Last day of the average cost periods to calculate. */
  readonly until?: number;
  /** As older releases did: shortages of earlier periods that are still open leave the average. */
  readonly openShortagesLeaveTheAverage?: boolean;
  /** Whether to work on a copy of the ledger in the order of items; left out: where it pays. */
  readonly inItemOrder?: boolean;
  /** Called after each item with how many were adjusted. */
  readonly progress?: (items: number) => void;
}

export interface AdjustmentResult {
  readonly done: Readonly<WorkDone>;
  /** Items whose average cost did not settle: exact returns that change each other. They stay unadjusted. */
  readonly unsettled: readonly number[];
}

/** Visits of one item in a run after which it is taken as not settling. */
const visitsMax = 200;

export function adjustCost(run: Run, options: AdjustCostOptions = {}): AdjustmentResult {
  run.adjusting = true;
  const items = itemsToAdjust(run.book, options);
  const copied = (options.inItemOrder ?? worthCopying(run, items)) ? ledgerByItem(run.book) : undefined;
  const a = new Adjustment(copied ? run.over(copied.book) : run, options.openShortagesLeaveTheAverage);
  if (copied) adjustCopy(run, copied, () => adjustAll(a, options));
  else adjustAll(a, options);
  run.adjusting = false;
  return { done: a.done, unsettled: [...a.unsettled] };
}

function adjustAll(a: Adjustment, options: AdjustCostOptions): void {
  const visits = new Map<number, number>();
  const until = options.until ?? lastDay;
  for (let first = true; ; first = false) {
    const items = itemsToAdjust(a.book, options, a.unsettled);
    if (!first && items.length === 0) break;
    a.done.rounds++;
    let exceeded = false;
    for (const item of items) {
      adjustItem(a, item, until);
      options.progress?.(a.done.items);
      exceeded ||= a.levelExceeded;
      a.levelExceeded = false;
      const times = (visits.get(item) ?? 0) + 1;
      visits.set(item, times);
      if (times >= visitsMax) a.unsettled.add(item);
    }
    adjustOrders(a, options);
    if (exceeded) break;
  }
  for (const item of a.kept.keys()) restoreMarks(a, item);
}

/** Unadjusted items with the highest low-level code, by number. */
function itemsToAdjust(book: Book, { items: wanted, online }: AdjustCostOptions, unsettled: ReadonlySet<number> = new Set()): number[] {
  const { items } = book;
  const found: number[] = [];
  let level = -1;
  for (let row = 1; row <= items.rows; row++) {
    if (items.costIsAdjusted.a[row] !== 0 || items.isRemoved(row) || items.excludedFromCostAdjustment.a[row] !== 0) continue;
    const item = items.no.a[row];
    if ((online && items.allowOnlineAdjustment.a[row] === 0) || unsettled.has(item) || (wanted && !wanted(item))) continue;
    if (items.lowLevelCode.a[row] > level) {
      level = items.lowLevelCode.a[row];
      found.length = 0;
    }
    if (items.lowLevelCode.a[row] === level) found.push(item);
  }
  return found.sort((x, y) => book.strings.compare(x, y));
}
