/**
 * Excel's day numbers. In the 1900 system day 1 is 1900-01-01 and day 60 is the 29 February 1900 that never was; the 1904 system
 * counts 1,462 days fewer (platform spec, section 5, item 15). Integer arithmetic only, no time zone.
 */
export const DAYS_BETWEEN_SYSTEMS = 1462;

interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

const startOf1900 = Date.UTC(1899, 11, 31) / 86_400_000;

/** The day number in the 1900 system. */
export function serialOf(date: CalendarDay): number {
  const days = Date.UTC(date.year, date.month - 1, date.day) / 86_400_000 - startOf1900;
  return days >= 60 ? days + 1 : days;
}

/** The day of a number of the 1900 system; 60 gives 29 February 1900, as Excel shows it. */
export function dayOf(serial: number): CalendarDay {
  const whole = Math.floor(serial);
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date((startOf1900 + (whole > 60 ? whole - 1 : whole)) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Whether the calendar has the day. */
export function exists({ year, month, day }: CalendarDay): boolean {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
