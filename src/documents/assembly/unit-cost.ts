/**
 * Unit costs of an assembly order (docs/rules/orders.md, "Cost of an assembly").
 *
 * | what | unit cost |
 * | --- | --- |
 * | component | the typed one, else of the stockkeeping unit, else of the item; of a Standard item always the card's |
 * | resource | the typed one, else of the resource |
 * | assembled item, Standard | of the stockkeeping unit, else of the item |
 * | assembled item, other methods | the typed one, else round((sum of the lines' costs / order quantity) x (1 + Indirect Cost %) + Overhead Rate) |
 */
import type { Book } from '../../book/book';
import { amountOf, asPercent, asUnitCost, Exact, type Percent, roundUnit, toDecimal, type UnitCost } from '../../decimal';
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

/** Unit cost of the assembled item, including overhead. */
export function assembledUnitCost(book: Book, plan: AssemblyPlan, { indirectCostPct, overheadRate }: Overhead): UnitCost {
  const { assemblyOrders: headers, assemblyLines: lines, amountPrecision, unitPrecision } = book;
  if (isStandardCost(book, plan.item)) return roundUnit(cardUnitCost(book, plan.item, plan.location, plan.variant), unitPrecision);
  if (!headers.unitCost.isBlank(plan.header)) return asUnitCost(headers.unitCost.a[plan.header]);
  const total = plan.lines.reduce((sum, line) => sum + amountOf(lineUnitCost(book, line), lines.quantity.a[line.row], amountPrecision), 0);
  const perUnit = new Exact(total)
    .times(amountPrecision.step)
    .div(10 ** amountPrecision.decimals)
    .div(toDecimal(headers.quantity.a[plan.header], 5));
  return toUnitCost(perUnit.times(factor(indirectCostPct)).plus(toDecimal(overheadRate, 5)), unitPrecision);
}

/** Unit cost without overhead: (unit cost - overhead rate) / (1 + indirect cost %). */
export function withoutOverhead(unitCost: UnitCost, { indirectCostPct, overheadRate }: Overhead, unitPrecision: number): UnitCost {
  if (indirectCostPct === 0) return asUnitCost(unitCost - overheadRate);
  return toUnitCost(toDecimal(unitCost - overheadRate, 5).div(factor(indirectCostPct)), unitPrecision);
}

type Exactly = ReturnType<typeof toDecimal>;

const factor = (pct: Percent): Exactly => toDecimal(pct, 7).plus(1);
const toUnitCost = (exact: Exactly, unitPrecision: number): UnitCost =>
  asUnitCost(exact.times(100_000).div(unitPrecision).toDecimalPlaces(0).times(unitPrecision).toNumber());
