/**
 * Standard cost of one unit of a produced item (docs/rules/standard-cost.md, "Produced items").
 *
 * Everything is added up for one lot, enlarged by the item's scrap, and divided by the lot at the end; each share is rounded by itself, and the standard cost is their sum. The overhead
 * rate is for the lot without scrap. An item that is neither produced nor assembled has its Unit Cost, all of it material.
 */
import { exact, onePlusPercent, orOne, quotient, roundedCost, type Decimal } from './exact-costs';
import { bomCost, type OperationScrap } from './bom-cost';
import type { CalculatedCost, StandardCostCalculation } from './calculation';
import { allMaterial, type CostShares, singleLevelShares } from './cost-shares';
import { routingInEffect } from './lists-in-effect';
import { routingCost } from './routing-cost';
import { accumulatedScrap } from './routing-scrap';

/** What is made, of which lists and in which lots. */
export interface Recipe {
  /** Row of the item: scrap, indirect cost %, overhead rate and base unit are always the item's. */
  readonly item: number;
  /** Numbers of production BOM and routing; 0 = none. */
  readonly bom: number;
  readonly routing: number;
  readonly lotSize: number;
}

/** Cost of an item (row of its card) `level` levels below the one asked for. */
export function producedCost(calculation: StandardCostCalculation, item: number, level: number): CalculatedCost {
  const { items } = calculation.book;
  if (!calculation.cards.isProduced(item)) {
    const cost = roundedCost(calculation.cards.unitCost(item), calculation.book.unitPrecision);
    return { standardCost: cost, shares: allMaterial(cost) };
  }
  const recipe = { item, bom: items.productionBomNo.a[item], routing: items.routingNo.a[item], lotSize: items.lotSize.a[item] };
  return recipeCost(calculation, recipe, level);
}

/** Cost of one unit that is made by a recipe. */
export function recipeCost(calculation: StandardCostCalculation, { item, bom, routing, lotSize }: Recipe, level: number): CalculatedCost {
  const { book, cards } = calculation;
  const { items, routingLines } = book;
  const lot = orOne(lotSize);
  const quantity = lot.times(onePlusPercent(items.scrapPct.a[item]));
  const operations = routing === 0 ? [] : operationsOf(calculation, routing);
  const scrap = accumulatedScrap(book, operations);
  const operationScrap: OperationScrap = operations.map((row) => ({
    linkCode: routingLines.routingLinkCode.a[row],
    scrap: scrap.get(row)!,
  }));
  const time = routingCost(cards, operations, quantity);
  const material = bomCost(calculation, item, bom, quantity, operationScrap, level);

  const { single, rolledUp } = material;
  const direct = single.material.plus(time.capacity).plus(time.subcontracted).plus(time.overhead).plus(single.nonInventory);
  const overhead = direct.times(exact(items.indirectCostPct.a[item])).div(100).plus(exact(items.overheadRate.a[item]).times(lot));
  const perUnit = (ofLot: Decimal): number => roundedCost(quotient(ofLot, lot), book.unitPrecision);
  const shares: CostShares = {
    singleLevelMaterialCost: perUnit(single.material),
    singleLevelCapacityCost: perUnit(time.capacity),
    singleLevelSubcontrdCost: perUnit(time.subcontracted),
    singleLevelCapOvhdCost: perUnit(time.overhead),
    singleLevelMfgOvhdCost: perUnit(overhead),
    singleLvlMatNonInvtCost: perUnit(single.nonInventory),
    rolledUpMaterialCost: perUnit(rolledUp.material),
    rolledUpCapacityCost: perUnit(rolledUp.capacity.plus(time.capacity)),
    rolledUpSubcontractedCost: perUnit(rolledUp.subcontracted.plus(time.subcontracted)),
    rolledUpCapOverheadCost: perUnit(rolledUp.capOverhead.plus(time.overhead)),
    rolledUpMfgOvhdCost: perUnit(rolledUp.mfgOverhead.plus(overhead)),
    rolledUpMatNonInvtCost: perUnit(rolledUp.nonInventory),
  };
  return { standardCost: singleLevelShares.reduce((sum, name) => sum + shares[name], 0), shares };
}

function operationsOf(calculation: StandardCostCalculation, routing: number): readonly number[] {
  const list = routingInEffect(calculation.book, routing, calculation.options.day);
  calculation.report(list.problem);
  return list.lines;
}
