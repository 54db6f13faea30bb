/**
 * Reads one cell as its column declares it (docs/input.md). A cell that cannot be read is a refusal naming the table, the row and the column; nothing is guessed: the text
 * "1,234" is a thousand to one reader and one and a quarter to another.
 *
 * Refusals: `cellError` (#N/A and its like), `cellNotCalculated`, `cellNotANumber`, `cellNumberAsText`, `cellTooManyDecimals`, `cellOutOfRange`, `cellNotADate`,
 * `cellDateAsText`, `cellDateWithTime`, `cellNotAnOption`, `cellNotABoolean`, `cellNotAnInteger`, `cellTypedTextTooLong`, and those of `read-code.ts`.
 */
import type { Book } from '../../book/book';
import { amountFromCell, firstDay, fromCell, lastDay } from '../../decimal';
import type { Column } from '../../schema';
import type { Captions } from '../captions';
import { type Cell, type CellError, uncalculated } from '../port';
import { codeReader } from './read-code';
import { type ReadCell, shown, textOf } from './shown';

/** A description that people type; Business Central's longest texts have as many. */
const typedTextMax = 2048;

export function isEmpty(cell: Cell): boolean {
  return cell === null || cell === '' || (typeof cell === 'string' && cell.trim() === '');
}

/** Reader of the cells of one column. Empty cells are not its business. */
export function cellReader(book: Book, spec: Column, captions: Captions): (cell: Cell) => ReadCell {
  const read = readerOfKind(book, spec, captions);
  return (cell) => (typeof cell === 'object' && cell !== null ? notAValue(cell) : read(cell));
}

/** A cell that went to a worker and back is a copy: what it holds counts, not which object it is. */
function notAValue({ error }: CellError): ReadCell {
  return error === uncalculated.error ? { code: 'cellNotCalculated', values: {} } : { code: 'cellError', values: { value: shown(error) } };
}

function readerOfKind(book: Book, spec: Column, captions: Captions): (cell: Cell) => ReadCell {
  switch (spec.kind) {
    case 'code':
    case 'dimensions':
      return isTyped(spec) ? codeReader(book) : (cell) => book.strings.code(textOf(cell));
    case 'text':
      return isTyped(spec) ? (cell) => readTypedText(book, textOf(cell)) : (cell) => book.strings.id(textOf(cell));
    case 'option':
      return (cell) => readOption(spec, captions, textOf(cell));
    case 'boolean':
      return (cell) => readBoolean(captions, cell);
    case 'date':
      return readDate;
    case 'integer':
      return readInteger;
    case 'amount':
      return (cell) => number(cell, (value) => amountFromCell(value, book.amountPrecision));
    case 'amountAcy':
      return (cell) => number(cell, (value) => amountFromCell(value, book.acy?.amountPrecision ?? book.amountPrecision));
    default:
      return (cell) => number(cell, (value) => fromCell(value, 5));
  }
}

/** What postings wrote is taken as it stands: the seal watches over it. */
function isTyped({ role }: Column): boolean {
  return role === 'input' || role === 'key';
}

function readTypedText(book: Book, text: string): ReadCell {
  return text.length <= typedTextMax
    ? book.strings.id(text)
    : { code: 'cellTypedTextTooLong', values: { length: text.length, most: typedTextMax } };
}

/** A text with digits and nothing that could not be part of a number or a date. */
const looksLikeNumber = /^[\s\d.,'’+\-−()%]*\d[\s\d.,'’+\-−()%]*$/;
const looksLikeDate = /^[\p{L}\s\d.,/:-]*\d[\p{L}\s\d.,/:-]*$/u;
const lookedAtMost = 40;

function looksLike(pattern: RegExp, cell: Cell): boolean {
  return typeof cell === 'string' && cell.length <= lookedAtMost && pattern.test(cell);
}

function notNumber(cell: Cell, otherwise: string): ReadCell {
  return { code: looksLike(looksLikeNumber, cell) ? 'cellNumberAsText' : otherwise, values: { value: shown(cell) } };
}

function readInteger(cell: Cell): ReadCell {
  return typeof cell === 'number' && Number.isSafeInteger(cell) && Math.abs(cell) < 2 ** 31 ? cell : notNumber(cell, 'cellNotAnInteger');
}

function number(cell: Cell, read: (value: number) => number | string): ReadCell {
  if (typeof cell !== 'number') return notNumber(cell, 'cellNotANumber');
  const value = read(cell);
  if (typeof value === 'number') return value;
  const codes: Readonly<Record<string, string>> = { tooManyDecimals: 'cellTooManyDecimals', outOfRange: 'cellOutOfRange' };
  return { code: codes[value] ?? 'cellNotANumber', values: { value: String(cell) } };
}

function readDate(cell: Cell): ReadCell {
  const values = { value: shown(cell) };
  if (looksLike(looksLikeDate, cell)) return { code: 'cellDateAsText', values };
  if (typeof cell !== 'number' || !(cell >= firstDay && cell < lastDay + 1)) return { code: 'cellNotADate', values };
  return Number.isInteger(cell) ? cell : { code: 'cellDateWithTime', values: { day: { day: Math.floor(cell) } } };
}

function readBoolean(captions: Captions, cell: Cell): ReadCell {
  const meant = typeof cell === 'boolean' ? cell : cell === 1 ? true : cell === 0 ? false : captions.booleanMeant(textOf(cell));
  return meant === undefined ? { code: 'cellNotABoolean', values: { value: shown(cell) } } : meant ? 1 : 0;
}

function readOption(spec: Column, captions: Captions, text: string): ReadCell {
  const meant = captions.optionMeant(text, spec.options);
  if (meant !== undefined) return spec.options.indexOf(meant);
  return {
    code: 'cellNotAnOption',
    values: {
      value: shown(text),
      choices: spec.options
        .filter(Boolean)
        .map((option) => captions.option(option))
        .join(', '),
    },
  };
}
