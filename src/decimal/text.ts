/**
 * Decimals written as texts: settings, options of commands, defaults of columns (docs/rules/numbers.md, "Cells"). Point as decimal sign, no thousands separators, no
 * locale.
 */

/** Why a text or a cell is no number of the books. */
export type CellFault = 'notANumber' | 'tooManyDecimals' | 'outOfRange';

/**
 * Largest scaled integer that a workbook can hold, in size: 2^52. Up to there each has a double of its own; between 2^52 and 2^53 two neighbours can share one
 * (68719476736.00002 and 68719476736.00003 do).
 */
export const storableMax = 2 ** 52;

/** The scaled integer of a plain decimal text: digits, at most one point, a leading minus, an exponent as JavaScript writes it. '1234.50' with 2 decimals is 123450. */
export function fromText(text: string, decimals: number): number | CellFault {
  const match = /^(-?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i.exec(text.trim());
  if (!match) return 'notANumber';
  const [, sign, whole, fraction = '', exponent = '0'] = match;
  if (whole + fraction === '') return 'notANumber';
  const digits = (whole + fraction).replace(/^0+/, '');
  if (digits === '') return 0;
  const zeros = Number(exponent) + decimals - fraction.length;
  const size = zeros < 0 ? withoutZeros(digits, -zeros) : Number(`${digits}e${zeros}`);
  if (size === undefined) return 'tooManyDecimals';
  if (size > storableMax) return 'outOfRange';
  return sign === '-' ? -size : size;
}

/** The digits without so many at the end; undefined when one of those is not 0. */
function withoutZeros(digits: string, count: number): number | undefined {
  const cut = Math.max(digits.length - count, 0);
  return /^0*$/.test(digits.slice(cut)) ? Number(digits.slice(0, cut)) : undefined;
}
