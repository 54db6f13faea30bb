/**
 * Dates and times as they are typed in the United States, and the formats they take. A two-digit year up to 29 lies in this
 * century; without a year it is the current one. Days that the calendar lacks stay text.
 */
import { exists, serialOf } from './serial-dates';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

const clock = /^(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]m)?$/i;

interface DatePattern {
  test: RegExp;
  read: (match: string[]) => { year?: string; month: string; day: string };
  format: string;
}

const patterns: DatePattern[] = [
  { test: /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{1,2})$/, read: ([, month, day, year]) => ({ year, month, day }), format: 'm/d/yyyy' },
  { test: /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/, read: ([, year, month, day]) => ({ year, month, day }), format: 'm/d/yyyy' },
  { test: /^(\d{1,2})[/-](\d{1,2})$/, read: ([, month, day]) => ({ month, day }), format: 'd-mmm' },
  {
    test: new RegExp(`^(\\d{1,2})[- ]${monthName}[- ](\\d{4}|\\d{2})$`, 'i'),
    read: ([, day, month, year]) => ({ year, month, day }),
    format: 'd-mmm-yy',
  },
  {
    test: new RegExp(`^${monthName} (\\d{1,2}), ?(\\d{4})$`, 'i'),
    read: ([, month, day, year]) => ({ year, month, day }),
    format: 'd-mmm-yy',
  },
  { test: new RegExp(`^(\\d{1,2})[- ]${monthName}$`, 'i'), read: ([, day, month]) => ({ month, day }), format: 'd-mmm' },
  // Also without a space: the item MAR1 becomes the first of March.
  { test: new RegExp(`^${monthName}[- ]?(\\d{1,2})$`, 'i'), read: ([, month, day]) => ({ month, day }), format: 'd-mmm' },
  { test: new RegExp(`^${monthName}[- ]?(\\d{4})$`, 'i'), read: ([, month, year]) => ({ year, month, day: '1' }), format: 'mmm-yy' },
];

/** The day number or time with its format, or undefined when the text is no date. */
export function parseDateInput(text: string): { value: number; format: string } | undefined {
  if (!/^(\d|[adfjmnos])/i.test(text)) return undefined;
  const time = parseClock(text);
  if (time) return time;
  const split = /^(.*\S)\s+(\d{1,2}:\d{2}.*)$/.exec(text);
  const rest = split ? parseClock(split[2]) : undefined;
  const date = parseDate(split && rest ? split[1] : text);
  if (!date || !rest) return date;
  return { value: date.value + rest.value, format: `${date.format} h:mm` };
}

function parseDate(text: string): { value: number; format: string } | undefined {
  for (const { test, read, format } of patterns) {
    const match = test.exec(text);
    if (!match) continue;
    const parts = read(match);
    const day = { year: yearOf(parts.year), month: monthOf(parts.month), day: Number(parts.day) };
    return exists(day) ? { value: serialOf(day), format } : undefined;
  }
  return undefined;
}

function yearOf(year: string | undefined): number {
  if (year === undefined) return new Date().getFullYear();
  const number = Number(year);
  if (year.length > 2) return number;
  return number < 30 ? 2000 + number : 1900 + number;
}

const monthOf = (month: string): number => (/\d/.test(month) ? Number(month) : months.indexOf(month.slice(0, 3).toLowerCase()) + 1);

function parseClock(text: string): { value: number; format: string } | undefined {
  const match = clock.exec(text);
  if (!match) return undefined;
  const half = match[4]?.toLowerCase();
  const hours = half ? (Number(match[1]) % 12) + (half === 'pm' ? 12 : 0) : Number(match[1]);
  const minutes = Number(match[2]);
  const seconds = Number(match[3] ?? 0);
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  const format = `h:mm${match[3] ? ':ss' : ''}${half ? ' AM/PM' : ''}`;
  return { value: (hours * 3600 + minutes * 60 + seconds) / 86_400, format };
}
