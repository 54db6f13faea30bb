/** Writes calculated standard costs to the cards of items, once the whole calculation succeeded (docs/rules/standard-cost.md, "What is written"). */
import type { StandardCostCalculation } from './calculation';
import { setItemStandardCost } from './cards';

/** Returns the rows of the items written, subassemblies that no filter named among them. */
export function writeResults({ book, results, options }: StandardCostCalculation): number[] {
  for (const [item, { standardCost, shares }] of results) setItemStandardCost(book, item, standardCost, shares, options.day);
  return [...results.keys()];
}
