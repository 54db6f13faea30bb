/**
 * Writes a standard cost to the card of an item or stockkeeping unit (docs/rules/standard-cost.md, "What is written"). Of method Standard the Unit Cost is the Standard Cost; of other
 * methods it stays. Ledgers are not touched: stock keeps its value until it is revalued.
 */
import type { Book } from '../../book/book';
import type { Day, UnitCost } from '../../decimal';
import { methods } from '../ledger/kinds';
import { type CostShares, setShares } from './cost-shares';

/** Sets standard cost and shares of an item; `day` is noted as the date of the calculation. */
export function setItemStandardCost({ items }: Book, row: number, cost: UnitCost | number, shares: CostShares, day: Day | number): void {
  items.standardCost.set(row, cost);
  if (items.costingMethod.a[row] === methods.Standard) items.unitCost.set(row, cost);
  setShares(items, row, shares);
  items.lastUnitCostCalcDate.set(row, day);
}

/** Sets standard cost and shares of a stockkeeping unit. */
export function setUnitStandardCost(
  { items, stockkeepingUnits: units }: Book,
  row: number,
  cost: UnitCost | number,
  shares: CostShares,
): void {
  units.standardCost.set(row, cost);
  if (items.costingMethod.a[items.find(units.itemNo.a[row])] === methods.Standard) units.unitCost.set(row, cost);
  setShares(units, row, shares);
}
