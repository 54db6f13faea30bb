/**
 * The text that a cell shows: its value under its number format, with the separators of the reader's culture. Covers what workbooks
 * of amounts, quantities and dates use: General, @, digits with groups, percent, sections for negative and zero,
 * quoted text, d/m/y and h:m:s. Colours and widths are passed over.
 */
import { CellError } from './cells';
import type { CellValue } from './cells';
import { dayOf } from './serial-dates';

export interface Separators {
  decimal: string;
  group: string;
}

const unitedStates: Separators = { decimal: '.', group: ',' };

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** What the cell shows. */
export function displayed(value: CellValue | undefined, format: string, separators: Separators = unitedStates): string {
  if (value === undefined) return '';
  if (value instanceof CellError) return value.text;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (format === 'General' || format === '@') return general(value, separators);
  const sections = sectionsOf(format);
  const section = value < 0 && sections.length > 1 ? sections[1] : value === 0 && sections.length > 2 ? sections[2] : sections[0];
  const shown = sections.length > 1 && value < 0 ? -value : value;
  if (section.toLowerCase() === 'general') return general(shown, separators);
  const tokens = tokensOf(section);
  return tokens.some((token) => token.kind === 'date') ? shownDate(shown, tokens) : shownNumber(shown, tokens, separators);
}

/** General shows at most 11 characters of figures; wide figures in scientific notation. */
function general(value: number, separators: Separators): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [mantissa, exponent] = value.toExponential(5).split('e');
    const power = Number(exponent);
    const digits = Number(mantissa).toString().replace('.', separators.decimal);
    return `${digits}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
  }
  return Number(value.toPrecision(10)).toString().replace('.', separators.decimal);
}

const sectionsOf = (format: string): string[] => format.match(/(?:"[^"]*"|\\.|[^;"\\])+/g) ?? [format];

interface Token {
  kind: 'digits' | 'date' | 'text' | 'percent';
  text: string;
}

const tokenPattern =
  /"([^"]*)"|\\(.)|\[[^\]]*\]|_.|\*.|([#0?][#0?,]*(?:\.[#0?]+)?|\.[#0?]+)|(AM\/PM|y+|m+|d+|h+|s+)|(%)|([^"\\[\]_*#0?ymdhs%.]+|.)/gi;

function tokensOf(section: string): Token[] {
  const tokens: Token[] = [];
  for (const [, quoted, escaped, digits, date, percent, text] of section.matchAll(tokenPattern)) {
    if (quoted !== undefined || escaped !== undefined) tokens.push({ kind: 'text', text: quoted ?? escaped });
    else if (digits) tokens.push({ kind: 'digits', text: digits });
    else if (date) tokens.push({ kind: 'date', text: date.toLowerCase() });
    else if (percent) tokens.push({ kind: 'percent', text: percent });
    else if (text !== undefined) tokens.push({ kind: 'text', text });
  }
  return tokens;
}

function shownNumber(value: number, tokens: Token[], separators: Separators): string {
  const hundredfold = tokens.some((token) => token.kind === 'percent');
  let sign = '';
  const parts = tokens.map((token) => {
    if (token.kind !== 'digits') return token.text;
    const text = digitsOf(hundredfold ? value * 100 : value, token.text, separators);
    if (!text.startsWith('-')) return text;
    sign = '-';
    return text.slice(1);
  });
  return sign + parts.join('');
}

function digitsOf(value: number, pattern: string, { decimal, group }: Separators): string {
  const [whole, fraction = ''] = pattern.split('.');
  const rounded = halfAwayFromZero(Math.abs(value), fraction.length);
  const [wholeDigits, fractionDigits = ''] = rounded.split('.');
  const least = whole.replace(/[^0]/g, '').length;
  const padded = wholeDigits.replace(/^0+/, '').padStart(least, '0');
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(\d{3})+$)/g, group) : padded;
  const kept = trimOptional(fractionDigits, fraction);
  const negative = value < 0 && /[1-9]/.test(rounded) ? '-' : '';
  return `${negative}${grouped}${fraction === '' ? '' : kept === '' ? decimal : decimal + kept}`;
}

/** # drops a trailing zero, 0 keeps it. */
function trimOptional(digits: string, pattern: string): string {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === '0' && pattern[end - 1] === '#') end--;
  return digits.slice(0, end);
}

/** Rounds the decimal that 15 digits show, half away from zero, as Excel displays: 1.005 with two decimals is 1.01. */
function halfAwayFromZero(value: number, places: number): string {
  const [mantissa, exponent = '0'] = Number(value.toPrecision(15)).toString().split('e');
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + places}`));
  const digits = BigInt(shifted)
    .toString()
    .padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

function shownDate(serial: number, tokens: Token[]): string {
  const { year, month, day } = dayOf(serial);
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400) % 86_400;
  const hours = Math.floor(seconds / 3600);
  const half = tokens.some((token) => token.text === 'am/pm');
  let afterHours = false;
  return tokens
    .map((token, at) => {
      if (token.kind !== 'date') return token.text;
      if (token.text.startsWith('h')) {
        afterHours = true;
        return padded(half ? ((hours + 11) % 12) + 1 : hours, token.text);
      }
      if (token.text.startsWith('s')) return padded(seconds % 60, token.text);
      if (token.text === 'am/pm') return hours < 12 ? 'AM' : 'PM';
      const beforeSeconds =
        tokens
          .slice(at + 1)
          .find((later) => later.kind === 'date')
          ?.text.startsWith('s') ?? false;
      if (token.text.startsWith('m') && token.text.length < 3 && (afterHours || beforeSeconds)) {
        afterHours = false;
        return padded(Math.floor(seconds / 60) % 60, token.text);
      }
      return datePart(token.text, { year, month, day }, serial);
    })
    .join('');
}

const padded = (value: number, token: string): string => String(value).padStart(Math.min(token.length, 2), '0');

const weekDays = ['Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

function datePart(token: string, date: { year: number; month: number; day: number }, serial: number): string {
  if (token.startsWith('y')) return token.length > 2 ? String(date.year) : String(date.year % 100).padStart(2, '0');
  if (token.startsWith('m')) {
    if (token.length > 3) return monthNames[date.month - 1];
    return token.length === 3 ? monthNames[date.month - 1].slice(0, 3) : padded(date.month, token);
  }
  if (token.length > 3) return weekDays[Math.floor(serial) % 7];
  return token.length === 3 ? weekDays[Math.floor(serial) % 7].slice(0, 3) : padded(date.day, token);
}
