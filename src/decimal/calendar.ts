/** Weeks, months, quarters and years of a day (docs/rules/numbers.md, "Days"). Weeks begin on Monday. No day is blank. */
import { dayOf, daysInMonth, partsOf } from './day';
import type { Day } from './types';

/** 1 = Monday ... 7 = Sunday. Serial 2 of Excel counts as a Monday. */
export function weekday(day: Day): number {
  return ((day + 5) % 7) + 1;
}

/** Monday of the week. */
export function startOfWeek(day: Day): Day {
  return (day - weekday(day) + 1) as Day;
}

/** Sunday of the week. */
export function endOfWeek(day: Day): Day {
  return (day - weekday(day) + 7) as Day;
}

export function startOfMonth(day: Day): Day {
  return (day - partsOf(day).day + 1) as Day;
}

export function endOfMonth(day: Day): Day {
  const { year, month } = partsOf(day);
  return dayOf(year, month, daysInMonth(year, month));
}

export function startOfQuarter(day: Day): Day {
  const { year, month } = partsOf(day);
  return dayOf(year, firstMonthOfQuarter(month), 1);
}

export function endOfQuarter(day: Day): Day {
  const { year, month } = partsOf(day);
  const last = firstMonthOfQuarter(month) + 2;
  return dayOf(year, last, daysInMonth(year, last));
}

function firstMonthOfQuarter(month: number): number {
  return month - ((month - 1) % 3);
}

export function startOfYear(day: Day): Day {
  return dayOf(partsOf(day).year, 1, 1);
}

export function endOfYear(day: Day): Day {
  return dayOf(partsOf(day).year, 12, 31);
}

/** The same day of another month, or that month's last day where it is shorter: 31 January and one month is 28 or 29 February. */
export function addMonths(day: Day, months: number): Day {
  const parts = partsOf(day);
  const count = parts.year * 12 + parts.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return dayOf(year, month, Math.min(parts.day, daysInMonth(year, month)));
}
