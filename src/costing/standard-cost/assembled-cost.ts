/**
 * Standard cost of one unit of an assembled item (docs/rules/standard-cost.md, "Assembled items").
 *
 * Lines are added up unrounded. Fixed resources are spread over the lot size. Overhead is indirect cost % of material, capacity and capacity overhead, plus the rate, rounded; the
 * standard cost is the sum, rounded once. An item without assembly list has none calculated and keeps that of its card.
 */
import type { Book } from '../../book/book';
import { schema } from '../../schema';
import type { CalculatedCost, StandardCostCalculation } from './calculation';
import type { CostShares } from './cost-shares';
import { type Decimal, exact, orOne, quotient, roundedCost } from './exact-costs';
import { addShares, noShares, type ShareSums } from './share-sums';

const lineTypes = schema.bomComponents.columns.type.options;
const itemLine = lineTypes.indexOf('Item');
const resourceLine = lineTypes.indexOf('Resource');
const fixedUsage = schema.bomComponents.columns.resourceUsageType.options.indexOf('Fixed');

/** Lines of an item's assembly list other than texts, in line order. */
export function assemblyLines({ bomComponents: t, items }: Book, item: number): number[] {
  const rows = [...t.all()].filter(
    (row) => t.parentItemNo.a[row] === items.no.a[item] && (t.type.a[row] === itemLine || t.type.a[row] === resourceLine),
  );
  return rows.sort((a, b) => t.lineNo.a[a] - t.lineNo.a[b]);
}

/** Cost of an item (row of its card) `level` levels below the one asked for; undefined without assembly list. */
export function assembledCost(calculation: StandardCostCalculation, item: number, level: number): CalculatedCost | undefined {
  const lines = assemblyLines(calculation.book, item);
  if (lines.length === 0) return undefined;
  const single = noShares();
  const rolled = noShares();
  for (const line of lines) addLine(calculation, item, line, level, single, rolled);
  return total(calculation.book, item, single, rolled);
}

function addLine(
  calculation: StandardCostCalculation,
  item: number,
  line: number,
  level: number,
  single: ShareSums,
  rolled: ShareSums,
): void {
  const { cards } = calculation;
  const { bomComponents: t, items } = calculation.book;
  const place = { table: 'bomComponents', row: line, column: 'no' };
  if (t.type.a[line] === itemLine) {
    const component = cards.component(t.no.a[line], place);
    const quantity = exact(t.quantityPer.a[line]).times(
      cards.qtyPer(component, t.unitOfMeasureCode.a[line], { ...place, column: 'unitOfMeasureCode' }),
    );
    const cost = calculation.component(component, level + 1);
    single.material = single.material.plus(quantity.times(cost.material));
    addShares(rolled, { ...cost.rolledUp, nonInventory: noShares().nonInventory }, (share) => quantity.times(share));
    return;
  }
  const lot = t.resourceUsageType.a[line] === fixedUsage ? orOne(items.lotSize.a[item]) : orOne(0);
  const quantity = quotient(exact(t.quantityPer.a[line]), lot);
  const { direct, unitCost } = cards.resource(t.no.a[line], place);
  single.capacity = single.capacity.plus(quantity.times(direct));
  single.capOverhead = single.capOverhead.plus(quantity.times(unitCost.minus(direct)));
}

function total({ items, unitPrecision }: Book, item: number, single: ShareSums, rolled: ShareSums): CalculatedCost {
  const round = (cost: Decimal): number => roundedCost(cost, unitPrecision);
  const sum = single.material.plus(single.capacity).plus(single.capOverhead);
  const overhead = round(sum.times(exact(items.indirectCostPct.a[item])).div(100).plus(exact(items.overheadRate.a[item])));
  const shares: CostShares = {
    singleLevelMaterialCost: roundedCost(single.material, 1),
    singleLevelCapacityCost: round(single.capacity),
    singleLevelSubcontrdCost: 0,
    singleLevelCapOvhdCost: round(single.capOverhead),
    singleLevelMfgOvhdCost: overhead,
    singleLvlMatNonInvtCost: 0,
    rolledUpMaterialCost: round(rolled.material),
    rolledUpCapacityCost: round(rolled.capacity.plus(single.capacity)),
    rolledUpSubcontractedCost: round(rolled.subcontracted),
    rolledUpCapOverheadCost: round(rolled.capOverhead.plus(single.capOverhead)),
    rolledUpMfgOvhdCost: round(rolled.mfgOverhead.plus(exact(overhead))),
    rolledUpMatNonInvtCost: 0,
  };
  return { standardCost: round(sum.plus(exact(overhead))), shares };
}
