/**
 * Rolls the new costs of a worksheet up into produced and assembled items (docs/rules/standard-cost.md, "Worksheet"): all levels, with the worksheet's lines of purchased items, centers and
 * resources in place of their cards. Every item calculated gets a line, also one that the filter did not name; its percentage and rate come from the card.
 */
import type { Book } from '../../../book/book';
import type { Day } from '../../../decimal';
import { StandardCostCalculation } from '../calculation';
import { worksheetTypes } from '../cards-in-use';
import { enterLine, shareColumns } from './lines';

/** Calculates the items (rows of their cards) and returns the rows of the lines made or overwritten. */
export function rollUp(book: Book, worksheet: number, items: readonly number[], day: Day): number[] {
  const { standardCostWorksheet: t } = book;
  const calculation = new StandardCostCalculation(book, { day, allLevels: true, withProduced: true, worksheet });
  const { cards, results } = calculation;
  const isMade = (item: number): boolean => cards.isProduced(item) || cards.isAssembled(item);
  for (const item of items) if (isMade(item)) calculation.calculate(item);
  return [...results].map(([item, { standardCost, shares }]) => {
    const row = enterLine(book, worksheet, worksheetTypes.item, book.items.no.a[item]);
    t.newStandardCost.set(row, standardCost);
    for (const [, next, share] of shareColumns) t[next].set(row, shares[share]);
    return row;
  });
}
