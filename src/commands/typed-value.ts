/**
 * A value given as text, as the command line and the scenario player give it, in the form that a column stores: decimals with a point, days as 2026-01-31, yes and no as true and false.
 * Refusal: `valueNotForColumn`.
 */
import type { Book } from '../book/book';
import { type Place, refuse } from '../book/refusal';
import { amountFromCell, fromText, parseIsoDate } from '../decimal';
import type { Column } from '../schema';

export function typedValue(book: Book, column: Column, text: string, place: Place): number {
  const value = stored(book, column, text.trim());
  return value ?? refuse('valueNotForColumn', { value: text, column: { caption: column.caption } }, place);
}

function stored(book: Book, { kind, options }: Column, text: string): number | undefined {
  switch (kind) {
    case 'code':
      return book.strings.code(text);
    case 'text':
      return book.strings.id(text);
    case 'option':
      return options.includes(text) ? options.indexOf(text) : undefined;
    case 'boolean':
      return text === 'true' ? 1 : text === 'false' || text === '' ? 0 : undefined;
    case 'date':
      return text === '' ? 0 : parseIsoDate(text);
    case 'amount':
      return numberOf(amountFromCell(Number(text), book.amountPrecision));
    case 'integer':
      return numberOf(fromText(text === '' ? '0' : text, 0));
    default:
      return numberOf(fromText(text === '' ? '0' : text, 5));
  }
}

const numberOf = (read: number | string): number | undefined => (typeof read === 'number' ? read : undefined);
