/**
 * Whether an item, variant, unit and location may stand on a document or order line (docs/rules/documents.md, "What is refused"). All problems of a line are
 * returned at once; the posting of the line itself checks again what belongs to the ledger.
 *
 * Refusals: `itemUnknown`, `itemBlocked`, `itemBlockedForPurchase`, `itemBlockedForSale`, `variantUnknown`, `variantBlocked`, `unitOfMeasureUnknown`,
 * `locationUnknown`, `locationIsInTransit`.
 */
import type { Book } from '../book/book';
import { type Refusal, refusal } from '../book/refusal';
import { qtyPerUnitOfMeasure } from './units';

/** Where the cells of a line are: its table, its row (none for what is not in the table yet) and the columns by what they hold. */
export interface LinePlace {
  readonly table: string;
  readonly row?: number;
}

export interface ItemOnLine {
  readonly item: number;
  readonly variant: number;
  readonly unitOfMeasure: number;
  /** Column that holds the item. */
  readonly itemColumn: string;
  /** New purchases and new sales are refused for items blocked for them; returns are not. */
  readonly blockedFor?: 'purchase' | 'sale';
}

export function itemProblems(book: Book, line: ItemOnLine, place: LinePlace): Refusal[] {
  const { items, strings } = book;
  const row = items.find(line.item);
  const itemNo = strings.text(line.item);
  const at = { ...place, column: line.itemColumn };
  if (row === 0) return [refusal('itemUnknown', { item: itemNo }, at)];
  const problems: Refusal[] = [];
  if (items.blocked.is(row)) problems.push(refusal('itemBlocked', { item: itemNo }, at));
  if (line.blockedFor === 'purchase' && items.purchasingBlocked.is(row))
    problems.push(refusal('itemBlockedForPurchase', { item: itemNo }, at));
  if (line.blockedFor === 'sale' && items.salesBlocked.is(row)) problems.push(refusal('itemBlockedForSale', { item: itemNo }, at));
  if (line.variant !== 0) problems.push(...variantProblems(book, line, place));
  if (qtyPerUnitOfMeasure(book, line.item, line.unitOfMeasure) === 0) {
    const values = { item: itemNo, unit: strings.text(line.unitOfMeasure) };
    problems.push(refusal('unitOfMeasureUnknown', values, { ...place, column: 'unitOfMeasureCode' }));
  }
  return problems;
}

function variantProblems(book: Book, line: ItemOnLine, place: LinePlace): Refusal[] {
  const { itemVariants, strings } = book;
  const values = { item: strings.text(line.item), variant: strings.text(line.variant) };
  const row = itemVariants.find(line.item, line.variant);
  const at = { ...place, column: 'variantCode' };
  if (row === 0) return [refusal('variantUnknown', values, at)];
  return itemVariants.blocked.is(row) ? [refusal('variantBlocked', values, at)] : [];
}

/** A location that exists and holds stock; blank is a place of its own. */
export function locationProblems(book: Book, location: number, place: LinePlace, column: string): Refusal[] {
  if (location === 0) return [];
  const values = { location: book.strings.text(location) };
  const row = book.locations.find(location);
  if (row === 0) return [refusal('locationUnknown', values, { ...place, column })];
  return book.locations.useAsInTransit.is(row) ? [refusal('locationIsInTransit', values, { ...place, column })] : [];
}
