/**
 * What becomes of a value written to a cell. Numbers and booleans stay; text is read as a person in the United States would have
 * typed it, on every machine (#1559, #3775, #1724; platform spec, section 5, item 14): `1,234.50`, `5%`, `$3`, `12/31/2026`,
 * `2026-12-31` (which takes the format m/d/yyyy, #229), `TRUE`, `#N/A` and `=A1` become what they look like; `1,5` and
 * `31.12.2026` stay text. A cell of format @ and an apostrophe in front keep text as text.
 */
import { CellError } from './cells';
import type { CellInput } from './cells';
import { HostError } from './errors';
import { parseDateInput } from './date-input';

/** A cell takes 32,767 characters (platform spec, section 5, item 1). */
const CELL_TEXT_LIMIT = 32_767;

/** The content, and the format that Excel gives a cell of format General with it. */
interface ParsedInput extends CellInput {
  format?: string;
}

const errorTexts = new Set(['#N/A', '#REF!', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!']);
const errors = new Map([...errorTexts].map((text) => [text, new CellError(text)]));

const firstOfNumber = /[\d$(.+\-\s]/;
const number = /^(\()?([+-])?(\$)?(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(E[+-]?\d+)?(%)?(\))?$/i;

/** Content from what Office.js sent for one cell; null never comes here. */
export function parseInput(input: unknown, format: string): ParsedInput {
  if (typeof input === 'number') return format === '@' ? { value: String(input) } : { value: input };
  if (typeof input === 'boolean') return { value: input };
  if (typeof input !== 'string') throw new HostError('InvalidArgument', 'A cell takes text, a number or a boolean.');
  if (input.length > CELL_TEXT_LIMIT) throw new HostError('InvalidArgument', 'The text is longer than a cell takes.');
  if (input === '') return {};
  if (format === '@') return { value: input };
  if (input.startsWith("'")) return { value: input.slice(1) };
  return parseTyped(input);
}

function parseTyped(input: string): ParsedInput {
  const first = input[0];
  if (first === '=' && input.length > 1) return { formula: input, value: 0 };
  const text = input.trim();
  if (firstOfNumber.test(first)) {
    const found = parseNumber(text);
    if (found) return found;
  }
  // A leading sign or @ makes a formula of anything that could be one: Excel reads +A1 as =+A1.
  if (/^[+-]+[A-Za-z0-9("$.]/.test(input) || /^@[A-Za-z]/.test(input)) return { formula: `=${input}`, value: 0 };
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  if (first === '#') {
    const error = errors.get(upper);
    if (error) return { value: error };
  }
  return parseDateInput(text) ?? { value: input };
}

/** Of the digits of a typed figure Excel keeps the first 15 and puts zeros in place of the rest. */
function fifteenDigits(digits: string): string {
  let significant = 0;
  return digits.replace(/\d/g, (digit) => {
    if (significant > 0 || digit !== '0') significant++;
    return significant > 15 ? '0' : digit;
  });
}

function parseNumber(text: string): ParsedInput | undefined {
  const match = number.exec(text);
  if (!match) return undefined;
  const [, open, sign, dollar, whole, decimals, exponent, percent, close] = match;
  if ((open === undefined) !== (close === undefined) || (open && sign)) return undefined;
  if (whole === '' && (decimals === undefined || decimals === '.')) return undefined;
  const digits = fifteenDigits(`${whole.replaceAll(',', '') || '0'}${decimals === '.' ? '' : (decimals ?? '')}`);
  const plain = Number(digits + (exponent ?? ''));
  if (!Number.isFinite(plain)) return undefined;
  const signed = sign === '-' || open ? -plain : plain;
  const value = percent ? Number((signed / 100).toPrecision(15)) : signed;
  return { value, format: formatOf({ dollar, percent, exponent, grouped: whole.includes(','), decimals }) };
}

interface NumberParts {
  dollar?: string;
  percent?: string;
  exponent?: string;
  grouped: boolean;
  decimals?: string;
}

function formatOf({ dollar, percent, exponent, grouped, decimals }: NumberParts): string | undefined {
  const fraction = decimals !== undefined && decimals.length > 1;
  if (percent) return fraction ? '0.00%' : '0%';
  if (dollar) return fraction ? '$#,##0.00' : '$#,##0';
  if (exponent) return '0.00E+00';
  if (grouped) return fraction ? '#,##0.00' : '#,##0';
  return undefined;
}
