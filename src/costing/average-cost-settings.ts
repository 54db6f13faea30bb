/**
 * How averages are formed on a day: calculation type and period of the fiscal year that contains it (docs/rules/adjustment.md, "Average cost period").
 *
 * The setting of a fiscal year stands on the accounting period that begins it; without accounting periods, or where a year has none, the inventory setup holds and
 * the year is the calendar year. Days before the first fiscal year have its setting. A period is that of the calendar, a year too, cut where a fiscal year begins inside it.
 */
import type { Book } from '../book/book';
import { type Day, endOfMonth, endOfQuarter, endOfWeek, endOfYear, lastDay, startOfYear } from '../decimal';
import { averageCostPeriods } from '../schema';

const calcTypeItem = 0;

export type AverageCostPeriod = (typeof averageCostPeriods)[number];

export interface FiscalYear {
  readonly start: Day;
  /** Last day; of the last defined year open-ended. */
  readonly end: Day;
  /** Average Cost Calc. Type is Item: one average per item; else per item, location and variant. */
  readonly perItem: boolean;
  readonly period: AverageCostPeriod;
  /** First days of the accounting periods in the year, ascending; empty without accounting periods. */
  readonly periodStarts: readonly Day[];
}

export class AverageCostSettings {
  private readonly years: readonly FiscalYear[];
  private readonly ends = new Map<number, Day>();

  constructor(private readonly book: Book) {
    this.years = fiscalYears(book);
  }

  /** The fiscal year that contains a day. */
  yearOf(day: Day): FiscalYear {
    for (let i = this.years.length - 1; i >= 0; i--) if (this.years[i].start <= day) return this.years[i];
    const { inventorySetup } = this.book;
    const first = this.years[0];
    return {
      start: startOfYear(day),
      end: Math.min(endOfYear(day), first ? first.start - 1 : lastDay) as Day,
      perItem: first ? first.perItem : inventorySetup.averageCostCalcType.a[1] === calcTypeItem,
      period: first ? first.period : averageCostPeriods[inventorySetup.averageCostPeriod.a[1]],
      periodStarts: [],
    };
  }

  /** One average per item on this day, not per location and variant. */
  perItem(day: Day): boolean {
    if (this.years.length === 0) return this.book.inventorySetup.averageCostCalcType.a[1] === calcTypeItem;
    return this.yearOf(day).perItem;
  }

  /** A later fiscal year has another calculation type than the one that contains a day: averages are then formed over other keys. */
  calcTypeChangesAfter(day: Day): boolean {
    if (this.years.length < 2) return false;
    const perItem = this.perItem(day);
    return this.years.some((year) => year.start > day && year.perItem !== perItem);
  }

  /** Last day of the average cost period that contains a day. */
  periodEnd(day: Day): Day {
    let end = this.ends.get(day);
    if (end === undefined) this.ends.set(day, (end = Math.min(this.uncutPeriodEnd(day), this.yearOf(day).end) as Day));
    return end;
  }

  private uncutPeriodEnd(day: Day): Day {
    const year = this.yearOf(day);
    switch (year.period) {
      case 'Day':
        return day;
      case 'Week':
        return endOfWeek(day);
      case 'Month':
        return endOfMonth(day);
      case 'Quarter':
        return endOfQuarter(day);
      case 'Year':
        return endOfYear(day);
      case 'Accounting Period': {
        const next = year.periodStarts.find((start) => start > day);
        return next === undefined ? (year.periodStarts.length > 0 ? year.end : endOfMonth(day)) : ((next - 1) as Day);
      }
    }
  }
}

/** Fiscal years from the accounting periods, ascending. */
function fiscalYears(book: Book): FiscalYear[] {
  const { accountingPeriods, inventorySetup } = book;
  const rows = [...accountingPeriods.all()].sort((a, b) => accountingPeriods.startingDate.a[a] - accountingPeriods.startingDate.a[b]);
  const firsts = rows.filter((row, i) => i === 0 || accountingPeriods.newFiscalYear.is(row));
  return firsts.map((row, i) => {
    const start = accountingPeriods.startingDate.a[row] as Day;
    const end = (i + 1 < firsts.length ? accountingPeriods.startingDate.a[firsts[i + 1]] - 1 : lastDay) as Day;
    const ownCalcType = accountingPeriods.averageCostCalcType.a[row];
    const ownPeriod = accountingPeriods.averageCostPeriod.a[row];
    return {
      start,
      end,
      perItem: (ownCalcType === 0 ? inventorySetup.averageCostCalcType.a[1] : ownCalcType - 1) === calcTypeItem,
      period: averageCostPeriods[ownPeriod === 0 ? inventorySetup.averageCostPeriod.a[1] : ownPeriod - 1],
      periodStarts: rows.map((r) => accountingPeriods.startingDate.a[r] as Day).filter((d) => d >= start && d <= end),
    };
  });
}
