/**
 * Numbers of cells: Excel hands over doubles, of which 15 significant digits are what the user sees. They are read as that decimal, and written as the nearest double
 * (docs/rules/numbers.md, "Cells").
 */
import type { AmountPrecision } from './precision';

export type CellFault = 'notANumber' | 'tooManyDecimals' | 'outOfRange';

const powers = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000];

/** The scaled integer of a cell's number, or why it has none: with 5 decimals 0.1 is 10000. */
export function fromCell(value: number, decimals: number): number | CellFault {
  if (!Number.isFinite(value)) return 'notANumber';
  const scaled = value * powers[decimals];
  const rounded = Math.round(scaled);
  if (Math.abs(rounded) > Number.MAX_SAFE_INTEGER) return 'outOfRange';
  if (rounded / powers[decimals] === value) return rounded === 0 ? 0 : rounded;
  return fromText(Number(value.toPrecision(15)).toString(), decimals);
}

/** The scaled integer of a plain decimal text: digits, at most one point, a leading minus, an exponent as JavaScript writes it. */
export function fromText(text: string, decimals: number): number | CellFault {
  const match = /^(-?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i.exec(text.trim());
  if (!match || (match[2] === '' && (match[3] ?? '') === '')) return 'notANumber';
  const [, sign, whole, fraction = '', exponent = '0'] = match;
  const shift = Number(exponent) + decimals;
  const digits = whole + fraction;
  const point = whole.length + shift;
  if (point > 40) return 'outOfRange';
  const head = point <= 0 ? '' : digits.slice(0, point).padEnd(point, '0');
  const tail = point <= 0 ? digits : digits.slice(point);
  if (/[1-9]/.test(tail)) return 'tooManyDecimals';
  const size = BigInt(head || '0');
  if (size > BigInt(Number.MAX_SAFE_INTEGER)) return 'outOfRange';
  const scaled = Number(size);
  return scaled === 0 ? 0 : sign === '-' ? -scaled : scaled;
}

/** The double nearest to the decimal of a scaled integer. A quotient of two exact integers is rounded once. */
export function toCell(scaled: number, decimals: number): number {
  return scaled / powers[decimals];
}

/** As `fromCell`, for an amount: also refused when it is no multiple of the precision. */
export function amountFromCell(value: number, { decimals, step }: AmountPrecision): number | CellFault {
  const scaled = fromCell(value, decimals);
  if (typeof scaled !== 'number' || step === 1) return scaled;
  return scaled % step === 0 ? scaled / step : 'tooManyDecimals';
}

export function amountToCell(amount: number, { decimals, step }: AmountPrecision): number {
  return toCell(amount * step, decimals);
}
