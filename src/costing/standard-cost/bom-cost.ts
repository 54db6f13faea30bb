/**
 * What the components of a production BOM cost for a lot (docs/rules/standard-cost.md, "Production BOM").
 *
 * Quantity of a line: the lot x (1 + scrap of the line), enlarged by what later operations scrap, x Quantity, divided by the unit of the BOM, rounded. 10.5 with 10 % scrap, a routing factor
 * of 0.02 and 1 piece fixed, 2 boxes of 12: 11.55, 12.781, 306.744. Cost is rounded line by line for the whole lot. A line of type Production BOM (phantom) is expanded in its place.
 * Refusals: those of lists-in-effect.ts and cards-in-use.ts, and `bomContainsItself`.
 */
import { refuse } from '../../book/refusal';
import { schema } from '../../schema';
import type { StandardCostCalculation } from './calculation';
import { type Decimal, exact, one, onePlusPercent, quotient, rounded, roundedCost } from './exact-costs';
import { bomInEffect } from './lists-in-effect';
import type { Scrap } from './routing-scrap';
import { addShares, noShares, type ShareSums } from './share-sums';

const formulas = schema.productionBomLines.columns.calculationFormula.options;
const fixedQuantity = formulas.indexOf('Fixed Quantity');
const phantom = schema.productionBomLines.columns.type.options.indexOf('Production BOM');

/** Scrap of the operations of the item's routing, with their routing link codes, in order of operation. */
export type OperationScrap = readonly { readonly linkCode: number; readonly scrap: Scrap }[];

export interface BomCost {
  /** Material of the item itself: standard and unit costs of its components. */
  readonly single: ShareSums;
  /** The same, with the shares of made components taken apart. */
  readonly rolledUp: ShareSums;
}

/** Cost of a BOM for `quantity` of an item (row of its card), whose components are `level` levels below the one asked for. */
export function bomCost(
  calculation: StandardCostCalculation,
  item: number,
  bom: number,
  quantity: Decimal,
  operations: OperationScrap,
  level: number,
): BomCost {
  const cost = { single: noShares(), rolledUp: noShares() };
  addBom(calculation, { item, bom, quantity, operations, level, path: [] }, cost);
  return cost;
}

interface Expansion {
  readonly item: number;
  readonly bom: number;
  readonly quantity: Decimal;
  /** Undefined inside a phantom: its own line had the scrap already. */
  readonly operations: OperationScrap | undefined;
  readonly level: number;
  /** BOMs that this one stands in, from the item's own. */
  readonly path: readonly number[];
}

function addBom(calculation: StandardCostCalculation, expansion: Expansion, cost: BomCost): void {
  const { book, cards, options } = calculation;
  const { bom, item, operations } = expansion;
  if (bom === 0) return;
  const list = bomInEffect(book, bom, options.day);
  calculation.report(list.problem);
  const unitOfBom = operations
    ? cards.qtyPer(item, unitOf(calculation, list.version, list.header), { table: 'productionBomHeaders', row: list.header })
    : one;
  for (const line of list.lines) addLine(calculation, expansion, line, unitOfBom, cost);
}

function unitOf({ book }: StandardCostCalculation, version: number, header: number): number {
  if (header === 0) return 0;
  return version === 0 ? book.productionBomHeaders.unitOfMeasureCode.a[header] : book.productionBomVersions.unitOfMeasureCode.a[header];
}

function addLine(calculation: StandardCostCalculation, expansion: Expansion, line: number, unitOfBom: Decimal, cost: BomCost): void {
  const { cards, book } = calculation;
  const { productionBomLines: t } = book;
  const { level, path, bom, item } = expansion;
  const place = { table: 'productionBomLines', row: line, column: 'no' };
  if (t.type.a[line] === phantom) {
    const inside = [...path, bom];
    if (inside.includes(t.no.a[line])) refuse('bomContainsItself', { no: t.no.text(line) }, place);
    const quantity = rounded(quotient(lotQuantity(calculation, expansion, line, one), unitOfBom));
    addBom(calculation, { item, bom: t.no.a[line], quantity, operations: undefined, level, path: inside }, cost);
    return;
  }
  const component = cards.component(t.no.a[line], place);
  const unit = cards.qtyPer(component, t.unitOfMeasureCode.a[line], { ...place, column: 'unitOfMeasureCode' });
  const quantity = rounded(quotient(lotQuantity(calculation, expansion, line, unit), unitOfBom));
  const times = (share: Decimal): Decimal => exact(roundedCost(quantity.times(share), book.unitPrecision));
  const perUnit = calculation.component(component, level + 1);
  addShares(cost.single, { ...noShares(), material: perUnit.material, nonInventory: perUnit.nonInventory }, times);
  addShares(cost.rolledUp, perUnit.rolledUp, times);
}

/** Quantity of a line for the lot, before the unit of the BOM. A fixed quantity is one for any lot, without scrap. */
function lotQuantity({ book }: StandardCostCalculation, { quantity, operations }: Expansion, line: number, unit: Decimal): Decimal {
  const { productionBomLines: t } = book;
  const perUnit = lineQuantity(book, line).times(unit);
  if (t.calculationFormula.a[line] === fixedQuantity && t.type.a[line] !== phantom) return perUnit;
  let lot = quantity.times(onePlusPercent(t.scrapPct.a[line]));
  const scrap = operations && scrapFor(operations, t.routingLinkCode.a[line]);
  if (scrap) lot = lot.times(scrap.factor.plus(one)).plus(scrap.fixed);
  return lot.times(perUnit);
}

/** Scrap of the operation with the line's routing link code, else of the first operation. */
function scrapFor(operations: OperationScrap, linkCode: number): Scrap | undefined {
  const linked = linkCode === 0 ? undefined : operations.find((operation) => operation.linkCode === linkCode);
  return (linked ?? operations[0])?.scrap;
}

/** Quantity per by the line's formula, rounded: 2 pieces of 1.5 x 0.4 are 1.2. */
function lineQuantity({ productionBomLines: t }: StandardCostCalculation['book'], line: number): Decimal {
  const [length, width, depth, weight] = [t.length, t.width, t.depth, t.weight].map((column) => exact(column.a[line]));
  const measures: Readonly<Record<string, Decimal>> = {
    Length: length,
    'Length * Width': length.times(width),
    'Length * Width * Depth': length.times(width).times(depth),
    Weight: weight,
  };
  const measure = measures[formulas[t.calculationFormula.a[line]]] ?? one;
  return rounded(exact(t.quantityPer.a[line]).times(measure));
}
