/**
 * Which numbers tell the pieces of an item apart (docs/rules/posting.md, "Serial and lot numbers"): those that its Item Tracking Code tracks specifically. Where the code stands in no table, or the item
 * has none, every number that is typed does; with method Specific serial numbers always do.
 */
import type { Book } from '../../book/book';
import { methods } from './kinds';

/** The column of a number that a line of an item must have and has not; undefined when none is missing. A code that stands in no table is content with either. */
export function missingNumber(
  { items, itemTrackingCodes: codes }: Book,
  item: number,
  serial: number,
  lot: number,
): 'serialNo' | 'lotNo' | undefined {
  const code = items.itemTrackingCode.a[item];
  if (code === 0) return undefined;
  const row = codes.find(code);
  if (row === 0) return serial === 0 && lot === 0 ? 'lotNo' : undefined;
  if (serial === 0 && codes.snSpecificTracking.is(row)) return 'serialNo';
  return lot === 0 && codes.lotSpecificTracking.is(row) ? 'lotNo' : undefined;
}

/** Entries of the item (row of its card) only apply to entries with the same serial number. */
export function serialIsSpecific(book: Book, item: number): boolean {
  if (book.items.costingMethod.a[item] === methods.Specific) return true;
  const row = trackingCode(book, item);
  return row === 0 || book.itemTrackingCodes.snSpecificTracking.is(row);
}

/** Entries of the item only apply to entries with the same lot number. */
export function lotIsSpecific(book: Book, item: number): boolean {
  const row = trackingCode(book, item);
  return row === 0 || book.itemTrackingCodes.lotSpecificTracking.is(row);
}

function trackingCode({ items, itemTrackingCodes }: Book, item: number): number {
  const code = items.itemTrackingCode.a[item];
  return code === 0 ? 0 : itemTrackingCodes.find(code);
}
