/**
 * Reads one cell as its column declares it. A cell that cannot be read is a refusal naming the table, the row and the column; nothing is guessed.
 *
 * Refusals: `cellError` (#N/A and its like), `cellNotANumber`, `cellTooManyDecimals`, `cellOutOfRange`, `cellNotADate`, `cellNotAnOption`, `cellNotABoolean`, `cellNotAnInteger`.
 */
import type { Book } from '../../book/book';
import type { RefusalValue } from '../../book/refusal';
import { amountFromCell, firstDay, fromCell, lastDay } from '../../decimal';
import type { Column } from '../../schema';
import type { Captions } from '../captions';
import type { Cell } from '../port';

/** A stored value, or what is wrong with the cell. */
export type ReadCell = number | { readonly code: string; readonly values: Readonly<Record<string, RefusalValue>> };

export function isEmpty(cell: Cell): boolean {
  return cell === null || cell === '' || (typeof cell === 'string' && cell.trim() === '');
}

/** Reader of the cells of one column. Empty cells are not its business. */
export function cellReader(book: Book, spec: Column, captions: Captions): (cell: Cell) => ReadCell {
  const read = readerOfKind(book, spec, captions);
  return (cell) => (typeof cell === 'object' && cell !== null ? { code: 'cellError', values: { value: cell.error } } : read(cell));
}

function readerOfKind(book: Book, spec: Column, captions: Captions): (cell: Cell) => ReadCell {
  switch (spec.kind) {
    case 'code':
    case 'dimensions':
      return (cell) => book.strings.code(textOf(cell));
    case 'text':
      return (cell) => book.strings.id(textOf(cell));
    case 'option':
      return (cell) => readOption(spec, captions, textOf(cell));
    case 'boolean':
      return (cell) => readBoolean(captions, cell);
    case 'date':
      return readDate;
    case 'integer':
      return (cell) =>
        typeof cell === 'number' && Number.isSafeInteger(cell) && Math.abs(cell) < 2 ** 31
          ? cell
          : { code: 'cellNotAnInteger', values: { value: textOf(cell) } };
    case 'amount':
      return (cell) => number(cell, (value) => amountFromCell(value, book.amountPrecision));
    case 'amountAcy':
      return (cell) => number(cell, (value) => amountFromCell(value, book.acy?.amountPrecision ?? book.amountPrecision));
    default:
      return (cell) => number(cell, (value) => fromCell(value, 5));
  }
}

function textOf(cell: Cell): string {
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'object' ? '' : String(cell);
}

function number(cell: Cell, read: (value: number) => number | string): ReadCell {
  if (typeof cell !== 'number') return { code: 'cellNotANumber', values: { value: textOf(cell) } };
  const value = read(cell);
  if (typeof value === 'number') return value;
  const codes: Readonly<Record<string, string>> = { tooManyDecimals: 'cellTooManyDecimals', outOfRange: 'cellOutOfRange' };
  return { code: codes[value] ?? 'cellNotANumber', values: { value: String(cell) } };
}

function readDate(cell: Cell): ReadCell {
  if (typeof cell !== 'number' || !Number.isInteger(cell) || cell < firstDay || cell > lastDay)
    return { code: 'cellNotADate', values: { value: textOf(cell) } };
  return cell;
}

function readBoolean(captions: Captions, cell: Cell): ReadCell {
  const meant = typeof cell === 'boolean' ? cell : cell === 1 ? true : cell === 0 ? false : captions.booleanMeant(textOf(cell));
  return meant === undefined ? { code: 'cellNotABoolean', values: { value: textOf(cell) } } : meant ? 1 : 0;
}

function readOption(spec: Column, captions: Captions, text: string): ReadCell {
  const meant = captions.optionMeant(text, spec.options);
  if (meant !== undefined) return spec.options.indexOf(meant);
  return {
    code: 'cellNotAnOption',
    values: {
      value: text,
      choices: spec.options
        .filter(Boolean)
        .map((option) => captions.option(option))
        .join(', '),
    },
  };
}
