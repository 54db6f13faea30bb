/** Items that a command is for: of some types, numbers and costing methods, in order of their numbers. */
import type { Book } from '../book/book';
import { codeFilter, parseFilter } from '../book/filter';
import { costingMethods, itemTypes } from '../schema';

export interface ItemFilters {
  readonly no?: string;
  /** Names of costing methods as the options have them. */
  readonly costingMethod?: string;
}

const inventory = itemTypes.indexOf('Inventory');

/** Rows of the items of type Inventory that the filters let through, ascending by number. */
export function inventoryItems(book: Book, { no, costingMethod }: ItemFilters): number[] {
  const { items, strings } = book;
  const numbers = codeFilter(strings, no);
  const methods = parseFilter(costingMethod);
  const allowed = costingMethods.map((method) => methods.matches(method));
  const rows: number[] = [];
  for (let row = 1; row <= items.rows; row++) {
    if (items.isRemoved(row) || items.type.a[row] !== inventory) continue;
    if (allowed[items.costingMethod.a[row]] && numbers.matches(items.no.a[row])) rows.push(row);
  }
  return rows.sort((a, b) => strings.compare(items.no.a[a], items.no.a[b]));
}
