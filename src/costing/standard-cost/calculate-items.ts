/**
 * Calculates the standard cost of items on their cards (docs/rules/standard-cost.md, "Functions"): produced ones by production BOM and routing, assembled ones by their assembly list.
 * Items that are neither are passed over. Refusals: `assemblyListMissing` for an assembled item, and those of the calculation.
 */
import type { Book } from '../../book/book';
import { type Refusal, refusal, refuseAny } from '../../book/refusal';
import type { Day } from '../../decimal';
import { assemblyLines } from './assembled-cost';
import { StandardCostCalculation } from './calculation';
import { writeResults } from './write-results';

export interface ItemsCalculated {
  /** Rows of the items whose cards were written. */
  readonly items: readonly number[];
  /** Assembled items that have no assembly list, while others were calculated. */
  readonly problems: readonly Refusal[];
}

/**
 * Calculates the given items (rows, in order of their numbers) and writes their cards; `allLevels` calculates and writes their components too. Produced items come first, so that
 * assembled ones among the given items have their new costs.
 */
export function calculateItems(book: Book, items: readonly number[], day: Day, allLevels: boolean): ItemsCalculated {
  const production = new StandardCostCalculation(book, { day, allLevels, withProduced: true });
  for (const item of items) if (production.cards.isProduced(item)) production.calculate(item);
  const assembly = new StandardCostCalculation(book, { day, allLevels, withProduced: false, known: production.results });
  const problems: Refusal[] = [];
  for (const item of items) {
    if (!assembly.cards.isAssembled(item)) continue;
    if (assemblyLines(book, item).length > 0) assembly.calculate(item);
    else problems.push(refusal('assemblyListMissing', { item: book.items.no.text(item) }, { table: 'items', row: item }));
  }
  if (production.results.size + assembly.results.size === 0) refuseAny(problems);
  const written = new Set([...writeResults(production), ...writeResults(assembly)]);
  return { items: [...written], problems };
}
