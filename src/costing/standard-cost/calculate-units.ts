/**
 * Standard cost of stockkeeping units that are produced (docs/rules/standard-cost.md, "Stockkeeping units"): one level, with the unit's own BOM, routing and lot size. A blank BOM
 * or routing is the item's, a blank lot size is 1. Written to the unit alone.
 */
import type { Book } from '../../book/book';
import type { Day } from '../../decimal';
import { replenishmentSystems } from '../../schema';
import { StandardCostCalculation } from './calculation';
import { setUnitStandardCost } from './cards';
import { recipeCost } from './produced-cost';

const produced = replenishmentSystems.indexOf('Prod. Order');

/** Calculates the given units (rows) as far as they are produced, writes them and returns their rows. */
export function calculateUnits(book: Book, units: readonly number[], day: Day): number[] {
  const { stockkeepingUnits: t, items } = book;
  const calculation = new StandardCostCalculation(book, { day, allLevels: false, withProduced: true });
  const made = units.filter((unit) => t.replenishmentSystem.a[unit] === produced);
  const costs = made.map((unit) => {
    const item = calculation.cards.component(t.itemNo.a[unit], { table: 'stockkeepingUnits', row: unit, column: 'itemNo' });
    const bom = t.productionBomNo.a[unit] || items.productionBomNo.a[item];
    const routing = t.routingNo.a[unit] || items.routingNo.a[item];
    return recipeCost(calculation, { item, bom, routing, lotSize: t.lotSize.a[unit] }, 0);
  });
  made.forEach((unit, i) => setUnitStandardCost(book, unit, costs[i].standardCost, costs[i].shares));
  return made;
}
