/**
 * Days without time zone, as serials of Excel's 1900 system: 1 March 1900 is 61. Earlier serials are shifted by the 29 February 1900 that Excel counts and that never
 * was; they are not read. All by integer arithmetic on the proleptic Gregorian calendar.
 */
import type { Day } from './types';

/** Serial of 31 December 1899 counted backwards from 1 March 1900 without the phantom day. */
const epochShift = 25569;
const firstDay = 61;
export const lastDay = 2958465 as Day; // 9999-12-31

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1 January 1970, by the era of 400 years with March as first month. */
function civil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

export function dayOf(year: number, month: number, day: number): Day {
  return (civil(year, month, day) + epochShift) as Day;
}

export function partsOf(day: Day): DateParts {
  const z = day - epochShift + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1 };
}

export function daysInMonth(year: number, month: number): number {
  return dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayOf(year, month, 1);
}

/** Reads 2026-01-31; undefined when it is no day of the calendar between 1 March 1900 and 31 December 9999. */
export function parseIsoDate(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  const serial = dayOf(year, month, day);
  return serial >= firstDay && serial <= lastDay ? serial : undefined;
}

export function isoDate(day: Day): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** The same day of another month, or its last day where the month is shorter. */
export function addMonths(day: Day, months: number): Day {
  const parts = partsOf(day);
  const count = parts.year * 12 + parts.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return dayOf(year, month, Math.min(parts.day, daysInMonth(year, month)));
}

/** 1 = Monday ... 7 = Sunday. */
export function weekday(day: Day): number {
  return ((((day - 2) % 7) + 7) % 7) + 1;
}
export function startOfWeek(day: Day): Day {
  return (day - weekday(day) + 1) as Day;
}
export function endOfWeek(day: Day): Day {
  return (startOfWeek(day) + 6) as Day;
}
export function startOfMonth(day: Day): Day {
  return (day - partsOf(day).day + 1) as Day;
}
export function endOfMonth(day: Day): Day {
  const { year, month } = partsOf(day);
  return dayOf(year, month, daysInMonth(year, month));
}
export function endOfQuarter(day: Day): Day {
  const { year, month } = partsOf(day);
  const last = Math.ceil(month / 3) * 3;
  return dayOf(year, last, daysInMonth(year, last));
}
export function startOfYear(day: Day): Day {
  return dayOf(partsOf(day).year, 1, 1);
}
export function endOfYear(day: Day): Day {
  return dayOf(partsOf(day).year, 12, 31);
}

/** Days of a 1904 workbook are 1,462 lower than the same days of the 1900 system. */
export const shift1904 = 1462;
