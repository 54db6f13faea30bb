/**
 * Stretches of fiscal years with one calculation type. Averages do not reach over a change of it (docs/rules/average-cost.md, "Changed calculation type").
 */
import type { Run } from '../../run';
import { asDay } from '../../../decimal';

/** 31 December 9999. */
export const lastDay = 2958465;

export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly perItem: boolean;
}

/** The stretch of equal calculation type that contains a day. Where no accounting periods are defined there is only one. */
export function stretchOf({ book, averageCost }: Run, day: number): Stretch {
  const perItem = averageCost.perItem(asDay(day));
  if (book.accountingPeriods.count === 0) return { start: 0, end: lastDay, perItem };
  let { start, end }: { start: number; end: number } = averageCost.yearOf(asDay(day));
  while (end < lastDay && averageCost.perItem(asDay(end + 1)) === perItem) ({ end } = averageCost.yearOf(asDay(end + 1)));
  const first = firstFiscalDay(book.accountingPeriods.startingDate.a, [...book.accountingPeriods.all()]);
  while (start > first && averageCost.perItem(asDay(start - 1)) === perItem) ({ start } = averageCost.yearOf(asDay(start - 1)));
  return { start: start <= first ? 0 : start, end, perItem };
}

function firstFiscalDay(starts: Int32Array, rows: readonly number[]): number {
  return rows.reduce((first, row) => Math.min(first, starts[row]), lastDay);
}
