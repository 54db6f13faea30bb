/**
 * Reads a cell of a column of codes that people type: item numbers, document numbers, locations. Two codes that look alike must be alike, so that what cannot be seen in a
 * code is refused, and accents are kept in one form. Numbers are taken as the digits that Excel shows; those that it cannot hold exactly, or shows differently from country
 * to country, are refused: 123456789012345678 typed as a number is 123456789012346000 in the cell.
 *
 * Refusals: `cellCodeAsNumber`, `cellCodeTooLong`, `cellCodeUnseen`.
 */
import type { Book } from '../../book/book';
import type { Cell } from '../port';
import { type ReadCell, shown } from './shown';

/** Business Central's longest codes have 50 characters. */
const lengthMax = 100;

/** Control and format characters, and white space other than the plain blank. */
const unseen = /[\p{Cc}\p{Cf}]|[^\S ]/u;

/** Digits that a cell holds exactly. */
const exactMost = 1e15;

/** Reader of one column; codes repeat from row to row and are looked at once. */
export function codeReader(book: Book): (cell: Cell) => ReadCell {
  const known = new Map<Cell, ReadCell>();
  return (cell) => {
    let read = known.get(cell);
    if (read === undefined) known.set(cell, (read = readCode(book, cell)));
    return read;
  };
}

function readCode(book: Book, cell: Cell): ReadCell {
  if (typeof cell !== 'string') {
    if (typeof cell === 'number' && Number.isInteger(cell) && Math.abs(cell) < exactMost) return book.strings.code(String(cell));
    return { code: 'cellCodeAsNumber', values: { value: shown(cell) } };
  }
  const text = cell.trim().normalize('NFC');
  if (text.length > lengthMax) return { code: 'cellCodeTooLong', values: { length: text.length, most: lengthMax } };
  if (unseen.test(text)) return { code: 'cellCodeUnseen', values: { value: shown(cell) } };
  return book.strings.code(text);
}
