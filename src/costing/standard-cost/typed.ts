/**
 * Standard costs that the user typed on cards since the last command (docs/rules/standard-cost.md, "Typed standard costs").
 *
 * Typing into a sheet runs no code of ours, so a typed cost is known by its disagreement: of an item of method Standard, Standard Cost, Unit Cost and the sum of the
 * single-level shares are one number.
 *
 * | shares sum to | typed | what follows |
 * | --- | --- | --- |
 * | the Unit Cost | Standard Cost | Unit Cost |
 * | the Standard Cost | Unit Cost | Standard Cost |
 * | neither | Standard Cost, or both alike | Unit Cost |
 * | neither, while Standard Cost, Unit Cost and the sum of the rolled-up shares agree | single-level shares | nothing |
 *
 * Whichever the shares are nearer to is the old one. A typed cost has no breakdown: both material shares are the whole of it. Stockkeeping units alike.
 */
import type { Book } from '../../book/book';
import { methods } from '../ledger/kinds';
import { allMaterial, rolledUpSum, setShares, singleLevelShares, singleLevelSum } from './cost-shares';

/** Takes note of typed standard costs; one pass over the cards. */
export function standardCostsTyped(book: Book): void {
  const { items, stockkeepingUnits: units } = book;
  for (let row = 1; row <= items.rows; row++) {
    if (items.costingMethod.a[row] === methods.Standard && !items.isRemoved(row)) takeNote(book, items, row);
  }
  for (let row = 1; row <= units.rows; row++) {
    if (units.isRemoved(row)) continue;
    if (items.costingMethod.a[items.find(units.itemNo.a[row])] === methods.Standard) takeNote(book, units, row);
  }
}

function takeNote(book: Book, table: Book['items'] | Book['stockkeepingUnits'], row: number): void {
  const standard = table.standardCost.a[row];
  const unit = table.unitCost.a[row];
  const sum = singleLevelSum(table, row);
  // Each of the shares was rounded by itself, so that their sum may miss the standard cost by as many units of precision.
  const tolerance = singleLevelShares.length * book.unitPrecision;
  const [fromStandard, fromUnit] = [Math.abs(sum - standard), Math.abs(sum - unit)];
  if (standard === unit && (fromStandard <= tolerance || Math.abs(rolledUpSum(table, row) - standard) <= tolerance)) return;
  const typed = fromStandard < fromUnit && fromStandard <= tolerance ? unit : standard;
  table.standardCost.set(row, typed);
  table.unitCost.set(row, typed);
  setShares(table, row, allMaterial(typed));
}
