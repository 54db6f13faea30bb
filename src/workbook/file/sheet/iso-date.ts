/** Dates as some writers put them into cells of type d: 2026-01-31 or 2026-01-31T12:00:00, read as a serial number of the 1900 system. Integer arithmetic, no clock. */

/** Undefined if it is no date. */
export function serialOfIsoDate(text: string): number | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(text);
  if (!found) return undefined;
  const [year, month, day, hours, minutes, seconds] = found.slice(1).map((part) => Number(part ?? 0));
  if (month < 1 || month > 12 || day < 1 || day > 31 || hours > 24 || minutes > 59 || seconds >= 60) return undefined;
  const serial = daysBefore(year, month, day) - daysBefore(1899, 12, 30);
  // Before 1 March 1900 Excel's count is one less: it knows a 29 February 1900.
  const date = serial > 60 ? serial : serial - 1;
  return date < 0 ? undefined : date + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

/** Days of the Gregorian calendar before a date, counted in years that begin in March. */
function daysBefore(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const m = (month + 9) % 12;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day;
}
