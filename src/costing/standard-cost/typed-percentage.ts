/**
 * Indirect cost percentages that the user typed on cards since the last command (docs/rules/standard-cost.md, "Typed standard costs").
 *
 * A new Indirect Cost % on a Standard item takes the breakdown of its standard cost away: both material shares become the whole of it, until it is calculated anew. Typing into a sheet runs no
 * code of ours, so the card keeps the percentage that its shares were calculated with; only of items that have a breakdown, others have nothing to lose.
 */
import type { Book } from '../../book/book';
import { methods } from '../ledger/kinds';
import { allMaterial, costShareNames, setShares } from './cost-shares';

/** Takes note of typed percentages; one pass over the cards. */
export function indirectCostsTyped(book: Book): void {
  const { items } = book;
  for (let row = 1; row <= items.rows; row++) {
    if (!isStandard(book, row) || items.indirectCostPctOfShares.isBlank(row)) continue;
    if (items.indirectCostPctOfShares.get(row) !== items.indirectCostPct.a[row])
      setShares(items, row, allMaterial(items.standardCost.a[row]));
  }
  rememberIndirectCosts(book);
}

/** Keeps the percentages that hold now; to be called after a command, which may have calculated shares or changed percentages. */
export function rememberIndirectCosts(book: Book): void {
  const { items } = book;
  for (let row = 1; row <= items.rows; row++) {
    if (!isStandard(book, row)) continue;
    if (hasBreakdown(book, row)) items.indirectCostPctOfShares.set(row, items.indirectCostPct.a[row]);
    else if (!items.indirectCostPctOfShares.isBlank(row)) items.indirectCostPctOfShares.set(row, NaN);
  }
}

const isStandard = ({ items }: Book, row: number): boolean => items.costingMethod.a[row] === methods.Standard && !items.isRemoved(row);

function hasBreakdown({ items }: Book, row: number): boolean {
  return costShareNames.some((name) => name !== 'singleLevelMaterialCost' && name !== 'rolledUpMaterialCost' && items[name].a[row] !== 0);
}
