/**
 * Which entries a report looks at (docs/rules/reports.md, "Filters"): items, inventory posting groups of items, locations, variants and one dimension. Filters are read once; each code is
 * looked at once.
 */
import type { Book } from '../book/book';
import { codeFilter, type Filter } from '../book/filter';

export interface ReportFilters {
  readonly itemNo?: string;
  readonly inventoryPostingGroup?: string;
  readonly location?: string;
  readonly variant?: string;
  /** Code of the dimension that `dimensionValue` filters. */
  readonly dimensionCode?: string;
  readonly dimensionValue?: string;
}

/** What of an entry is filtered besides its item; undefined where nothing is, so that a loop need not ask. */
export interface EntryFilter {
  readonly location: Filter<number> | undefined;
  readonly variant: Filter<number> | undefined;
  readonly dimensions: ((set: number) => boolean) | undefined;
}

export function entryFilterOf(book: Book, filters: ReportFilters): EntryFilter {
  const location = codeFilter(book.strings, filters.location);
  const variant = codeFilter(book.strings, filters.variant);
  return {
    location: location.isBlank ? undefined : location,
    variant: variant.isBlank ? undefined : variant,
    dimensions: dimensionFilter(book, filters),
  };
}

/** Whether items pass, by row. */
export function itemFilterOf(book: Book, { itemNo, inventoryPostingGroup }: ReportFilters): (itemRow: number) => boolean {
  const numbers = codeFilter(book.strings, itemNo);
  const groups = codeFilter(book.strings, inventoryPostingGroup);
  const { items } = book;
  return (row) => numbers.matches(items.no.a[row]) && groups.matches(items.inventoryPostingGroup.a[row]);
}

function dimensionFilter(book: Book, { dimensionCode, dimensionValue }: ReportFilters): EntryFilter['dimensions'] {
  const filter = codeFilter(book.strings, dimensionValue);
  if (filter.isBlank || !dimensionCode) return undefined;
  const dimension = book.code(dimensionCode);
  const known: (boolean | undefined)[] = [];
  return (set) => (known[set] ??= filter.matches(book.dimensionSets.values(set).get(dimension) ?? 0));
}
