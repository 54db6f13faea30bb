/**
 * Days without time zone, as serials of Excel's 1900 system (docs/rules/numbers.md, "Days"): 61 = 1 March 1900, 46053 = 31 January 2026, 2958465 = 31 December 9999;
 * 0 = blank. Lower serials than 61 are shifted by the 29 February 1900 that Excel counts and that never was; they are not read.
 * All by integer arithmetic on the Gregorian calendar.
 */
import type { Day } from './types';

/** 1 March 1900. */
export const firstDay = 61 as Day;
/** 31 December 9999. */
export const lastDay = 2958465 as Day;
/** Serials of a workbook with the 1904 system are lower by so many days: its 0 is 1 January 1904. */
export const shift1904 = 1462;

export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** Day of the month, from 1. */
  readonly day: number;
}

/** Serial of 1 March of the year 0: years are counted from March, so that the leap day is the last day of a year. */
const marchOfYear0 = -693899;
const daysOf400Years = 146097;

/** The day of a date of the calendar. The parts must be one: 30 February would be 1 or 2 March. */
export function dayOf(year: number, month: number, day: number): Day {
  const marchYear = month <= 2 ? year - 1 : year;
  const monthFromMarch = month <= 2 ? month + 9 : month - 3;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return (marchOfYear0 + era * daysOf400Years + yearOfEra * 365 + leapDays + daysBeforeMonth(monthFromMarch) + day - 1) as Day;
}

/** The date of a day. */
export function partsOf(day: Day): DateParts {
  const sinceMarch = day - marchOfYear0;
  const era = Math.floor(sinceMarch / daysOf400Years);
  const dayOfEra = sinceMarch - era * daysOf400Years;
  // Leap days up to here are taken out, so that every year has 365: one in 1460 days, none in 36524, one more on the last day of the 400 years.
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day: dayOfYear - daysBeforeMonth(monthFromMarch) + 1 };
}

/** Days from 1 March to the first of a month counted from March = 0: 31, 30, 31, 30, 31 repeat, 153 days in five months. */
function daysBeforeMonth(monthFromMarch: number): number {
  return Math.floor((153 * monthFromMarch + 2) / 5);
}

/** 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  // Months are counted from March, so that month 13 is the January after.
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** Reads 2026-01-31; undefined when it is no day of the calendar between 1 March 1900 and 31 December 9999. */
export function parseIsoDate(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  const serial = dayOf(year, month, day);
  return serial >= firstDay ? serial : undefined;
}

/** 2026-01-31; empty for the blank day. */
export function isoDate(day: Day): string {
  if (day === 0) return '';
  const parts = partsOf(day);
  return `${padded(parts.year, 4)}-${padded(parts.month, 2)}-${padded(parts.day, 2)}`;
}

function padded(n: number, length: number): string {
  return String(n).padStart(length, '0');
}
