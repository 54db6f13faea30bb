/**
 * Rounding methods of suggested costs (docs/rules/standard-cost.md, "Rounding methods"): of the rows of a code the one with the largest Minimum Amount up to the amount counts. Amount Added
 * Before is added, the sum is rounded to the Precision, Amount Added After is added; signs are mirrored for negative amounts. 19.37, to 1.00 upwards, less 0.01: 19.99.
 */
import type { Book } from '../../../book/book';
import { mulDivRound } from '../../../decimal';
import { schema } from '../../../schema';

const types = schema.roundingMethods.columns.type.options;
const up = types.indexOf('Up');
const down = types.indexOf('Down');

/** An amount times a factor, both in units of 0.00001, rounded by a method (number of its code; 0 = none). 0 stays 0. */
export function adjusted(book: Book, amount: number, factor: number, method: number): number {
  if (amount === 0) return 0;
  const product = mulDivRound(amount, factor, 100_000);
  const size = roundedSize(book, Math.abs(product), method);
  return product < 0 ? 0 - size : size;
}

function roundedSize({ roundingMethods: t }: Book, size: number, method: number): number {
  const rows = method === 0 ? [] : [...t.all()].filter((row) => t.code.a[row] === method && t.minimumAmount.a[row] <= size);
  if (rows.length === 0) return size;
  const row = rows.reduce((best, candidate) => (t.minimumAmount.a[candidate] > t.minimumAmount.a[best] ? candidate : best));
  const before = size + t.amountAddedBefore.a[row];
  const precision = t.precision.a[row];
  return (precision > 0 ? toPrecision(before, precision, t.type.a[row]) : before) + t.amountAddedAfter.a[row];
}

function toPrecision(size: number, precision: number, type: number): number {
  if (type === up) return Math.ceil(size / precision) * precision;
  if (type === down) return Math.floor(size / precision) * precision;
  return mulDivRound(size, 1, precision) * precision;
}
