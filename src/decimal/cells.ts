/**
 * Numbers of cells (docs/rules/numbers.md, "Cells"). Excel hands over doubles. One that is the nearest double of a decimal with the places asked for is that decimal;
 * any other is read as the decimal that its 15 significant digits show, as the user sees it: 0.1 + 0.2 is 0.30000000000000004 and read as 0.3.
 * Written is the nearest double, so that what is written is read again as the same number.
 *
 * Faults: `notANumber`, `tooManyDecimals` (0.123456 with 5 places, 0.03 at a precision of 0.05), `outOfRange` (beyond 2^52 units).
 */
import type { AmountPrecision } from './amount-precision';
import { powerOfTen } from './powers';
import { type CellFault, fromText, storableMax } from './text';

/** The scaled integer of a cell's number, or why it has none: with 5 decimals 0.1 is 10000. */
export function fromCell(value: number, decimals: number): number | CellFault {
  if (!Number.isFinite(value)) return 'notANumber';
  const power = powerOfTen(decimals);
  const scaled = Math.round(value * power);
  if (scaled / power === value) return Math.abs(scaled) <= storableMax ? scaled + 0 : 'outOfRange';
  const shortest = fromText(String(value), decimals);
  return shortest === 'tooManyDecimals' ? fromText(value.toPrecision(15), decimals) : shortest;
}

/** The double nearest to the decimal of a scaled integer: 1999 with 2 decimals is 19.99. Throws RangeError beyond 2^52 units and for what is no number. */
export function toCell(scaled: number, decimals: number): number {
  if (!(Math.abs(scaled) <= storableMax)) throw new RangeError(`${scaled} is beyond what a cell can hold exactly`);
  // A quotient of two exact integers is rounded once, so it is the nearest double.
  return scaled / powerOfTen(decimals) + 0;
}

/** As `fromCell`, for an amount: 19.99 at a precision of 0.01 is 1999, 0.15 at 0.05 is 3. */
export function amountFromCell(value: number, { decimals, step }: AmountPrecision): number | CellFault {
  const scaled = fromCell(value, decimals);
  if (typeof scaled !== 'number' || step === 1) return scaled;
  return scaled % step === 0 ? scaled / step : 'tooManyDecimals';
}

/** As `toCell`, for an amount. */
export function amountToCell(amount: number, { decimals, step }: AmountPrecision): number {
  return toCell(amount * step, decimals);
}
