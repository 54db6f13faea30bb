/**
 * Dimensions of a document line: what is typed on the line, else on the header, else the default of the item (or charge), else of the location
 * (docs/rules/dimensions.md, "Defaults").
 */
import type { Book } from '../book/book';
import type { DimensionSetId } from '../book/dimension-sets';
import type { CodeId } from '../book/strings';
import type { ColumnOptions } from './column-options';

/** A card with default dimensions; earlier ones in a list go before later ones. */
export type CardWithDefaults = readonly [table: ColumnOptions<'defaultDimensions', 'table'>, no: number];

export function lineDimensions(book: Book, cards: readonly CardWithDefaults[], header: number, line: number): DimensionSetId {
  const { dimensionSets } = book;
  return dimensionSets.merge(dimensionSets.merge(defaultsOf(book, cards), header), line);
}

function defaultsOf(book: Book, cards: readonly CardWithDefaults[]): DimensionSetId {
  const { defaultDimensions, dimensionSets } = book;
  if (defaultDimensions.count === 0) return dimensionSets.id(new Map());
  const values = new Map<CodeId, CodeId>();
  for (const [table, no] of [...cards].reverse()) {
    const option = defaultDimensions.table.spec.options.indexOf(table);
    for (const row of defaultDimensions.all()) {
      if (
        defaultDimensions.table.a[row] !== option ||
        defaultDimensions.no.a[row] !== no ||
        defaultDimensions.dimensionValueCode.a[row] === 0
      )
        continue;
      values.set(defaultDimensions.dimensionCode.a[row] as CodeId, defaultDimensions.dimensionValueCode.a[row] as CodeId);
    }
  }
  return dimensionSets.id(values);
}
