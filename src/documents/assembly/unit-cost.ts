/**
 * Unit costs of an assembly order (docs/rules/orders.md, "Cost of an assembly").
 *
 * | what | unit cost |
 * | --- | --- |
 * | component | the typed one, else of the stockkeeping unit, else of the item; of a Standard item always the card's |
 * | resource | the typed one, else of the resource |
 * | assembled item | the typed one, else of the stockkeeping unit, else of the item; of a Standard item always the card's |
 */
import type { Book } from '../../book/book';
import { asPercent, asUnitCost, roundUnit, toDecimal, type UnitCost } from '../../decimal';
import type { Overhead } from '../capacity';
import { cardUnitCost, isStandardCost } from '../card-cost';
import { perLineUnit } from '../units';
import type { AssemblyLinePlan, AssemblyPlan } from './plan';

/** Per unit of the line. */
export function lineUnitCost(book: Book, line: AssemblyLinePlan): UnitCost {
  const { assemblyLines: lines, resources, unitPrecision } = book;
  const isTyped = !lines.unitCost.isBlank(line.row);
  if (line.isResource) return asUnitCost(isTyped ? lines.unitCost.a[line.row] : resources.unitCost.a[resources.find(line.no)]);
  if (isTyped && !isStandardCost(book, line.no)) return asUnitCost(lines.unitCost.a[line.row]);
  return perLineUnit(cardUnitCost(book, line.no, line.location, line.variant), line.qtyPer, unitPrecision);
}

/** Indirect cost of the order: typed on its header, else of the item. */
export function overheadOf(book: Book, { header, item }: AssemblyPlan): Overhead {
  const { assemblyOrders: headers, items } = book;
  const card = items.find(item);
  const pct = headers.indirectCostPct.isBlank(header) ? items.indirectCostPct.a[card] : headers.indirectCostPct.a[header];
  const rate = headers.overheadRate.isBlank(header) ? items.overheadRate.a[card] : headers.overheadRate.a[header];
  return { indirectCostPct: asPercent(pct), overheadRate: asUnitCost(rate) };
}

/** Unit cost of the assembled item, including overhead; what the components really cost comes by cost adjustment. */
export function assembledUnitCost(book: Book, { header, item, location, variant }: AssemblyPlan): UnitCost {
  const { unitCost } = book.assemblyOrders;
  if (!unitCost.isBlank(header) && !isStandardCost(book, item)) return asUnitCost(unitCost.a[header]);
  return roundUnit(cardUnitCost(book, item, location, variant), book.unitPrecision);
}

/** Unit cost without overhead: (unit cost - overhead rate) / (1 + indirect cost %). */
export function withoutOverhead(unitCost: UnitCost, { indirectCostPct, overheadRate }: Overhead, unitPrecision: number): UnitCost {
  const direct = toDecimal(unitCost - overheadRate, 5).div(toDecimal(indirectCostPct, 7).plus(1));
  return asUnitCost(direct.times(100_000).div(unitPrecision).toDecimalPlaces(0).times(unitPrecision).toNumber());
}
