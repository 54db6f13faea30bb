/**
 * What a cell comes to by the words of docs/input.md, worked out a second time with decimal texts and whole numbers of any size instead of the product's arithmetic:
 * the stored value, `blank`, or `refused`.
 */
import { caption } from '../../../../src/localization/captions';
import { languages } from '../../../../src/localization/language';
import type { Column } from '../../../../src/schema';
import type { Cell } from '../../../../src/workbook/port';

export const refused = Symbol('refused');
export const blank = Symbol('blank');
/** Numbers as stored; codes and texts as texts; options by their English caption. */
export type Meaning = number | string | typeof refused | typeof blank;

export function meaningOf(cell: Cell, spec: Column): Meaning {
  if (cell === null || (typeof cell === 'string' && /^\s*$/.test(cell))) return blank;
  if (typeof cell === 'object') return refused;
  switch (spec.kind) {
    case 'code':
      return codeMeaning(cell);
    case 'text':
      return textMeaning(cell);
    case 'option':
      return optionMeaning(String(cell), spec.options);
    case 'boolean':
      return booleanMeaning(cell);
    case 'date':
      return typeof cell === 'number' && cell === Math.trunc(cell) && cell >= 61 && cell <= 2_958_465 ? cell : refused;
    case 'integer':
      return typeof cell === 'number' && cell === Math.trunc(cell) && Math.abs(cell) < 2_147_483_648 ? cell + 0 : refused;
    case 'amount':
      return typeof cell === 'number' ? decimalMeaning(cell, 2) : refused;
    default:
      return typeof cell === 'number' ? decimalMeaning(cell, 5) : refused;
  }
}

function codeMeaning(cell: string | number | boolean): Meaning {
  if (typeof cell === 'boolean') return refused;
  if (typeof cell === 'number') return cell === Math.trunc(cell) && Math.abs(cell) < 1e15 ? String(cell + 0) : refused;
  const text = cell.trim().normalize('NFC');
  if (text.length > 100) return refused;
  for (const sign of text) if (/\p{Cc}|\p{Cf}/u.test(sign) || (/\s/.test(sign) && sign !== ' ')) return refused;
  return text.toUpperCase();
}

function textMeaning(cell: string | number | boolean): Meaning {
  const text = typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
  return text.length > 2048 ? refused : text;
}

function optionMeaning(text: string, options: readonly string[]): Meaning {
  const folded = (each: string): string => each.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
  const found = options.find(
    (option) => option !== '' && languages.some((language) => folded(caption(option, 'option', language)) === folded(text)),
  );
  return found ?? refused;
}

function booleanMeaning(cell: string | number | boolean): Meaning {
  if (cell === true || cell === 1) return 1;
  if (cell === false || cell === 0) return 0;
  const word = String(cell).trim().toLowerCase();
  if (['true', 'yes', 'ja', 'sann', 'waar'].includes(word)) return 1;
  return ['false', 'no', 'nei', 'nee', 'usann', 'onwaar'].includes(word) ? 0 : refused;
}

/** Scaled by 10^places: the decimal of so many places whose nearest double this is, else the one that 15 digits show. */
export function decimalMeaning(value: number, places: number): Meaning {
  if (!Number.isFinite(value * 10 ** places)) return refused;
  const nearest = BigInt(Math.round(value * 10 ** places));
  const scaled = [nearest, nearest - 1n, nearest + 1n].find((each) => Number(decimalText(each, places)) === value) ?? shown(value, places);
  if (scaled === undefined) return refused;
  const size = scaled < 0n ? -scaled : scaled;
  return size > 2n ** 52n ? refused : Number(scaled);
}

function decimalText(scaled: bigint, places: number): string {
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(places + 1, '0');
  return `${scaled < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** The 15 digits that Excel shows; undefined when they have more places. */
function shown(value: number, places: number): bigint | undefined {
  const [, sign, whole, fraction = '', exponent] = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(value.toExponential(14))!;
  const digits = whole + fraction;
  const zeros = Number(exponent) - fraction.length + places;
  const cut = zeros < 0 ? digits.length + zeros : digits.length;
  if (/[1-9]/.test(digits.slice(Math.max(cut, 0)))) return undefined;
  const size = BigInt((digits.slice(0, Math.max(cut, 0)) || '0') + '0'.repeat(Math.max(zeros, 0)));
  return sign === '-' ? -size : size;
}
