/**
 * Descriptions of G/L entries (docs/rules/general-ledger.md, "Entries"): composed of codes, captions of options and dates alone, so that they read the same in every language.
 */
import type { Book } from '../book/book';
import { type Day, isoDate } from '../decimal';

/** Value entry type, source and posting date: `Direct Cost 10000 2026-01-31`. */
export function descriptionOfEntry(book: Book, row: number): number {
  const { valueEntries: v, strings } = book;
  const parts = [v.entryType.text(row), strings.text(v.sourceNo.get(row)), isoDate(v.postingDate.a[row] as Day)];
  return strings.id(parts.filter((part) => part !== '').join(' '));
}

/** Account type, balancing type, location and groups of a group of lines: `Inventory - COGS, BLUE, RESALE, DOMESTIC, RETAIL`. */
export function descriptionOfGroup(book: Book, account: string, balancing: string, codes: readonly number[]): number {
  const { strings } = book;
  return strings.id([`${account} - ${balancing}`, ...codes.map((code) => strings.text(code)).filter((code) => code !== '')].join(', '));
}
