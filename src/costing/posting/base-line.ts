/**
 * A line in units of its own made one in base units (docs/rules/posting.md, "Units of measure").
 *
 * Quantities are multiplied and rounded to 0.00001; costs and prices per unit are divided and rounded to the unit-amount precision. What that rounding leaves of
 * the unit cost stays with the line: a box of 3 at 10.00 is 3 pieces at 3.33333 and a remainder of 0.0000033..., so that the receipt is still worth 10.00.
 */
import { asQuantity, asUnitCost, Exact, multiplyQuantity, type Quantity, QUANTITY_SCALE, toDecimal, type UnitCost } from '../../decimal';
import type { ItemLine } from './item-line';

/** A cost per base unit, rounded to the unit-amount precision, and what rounding left of it as a decimal text. */
export interface BaseUnitCost {
  readonly unitCost: UnitCost;
  readonly unitCostRemainder: string;
}

/** Cost per base unit of a cost per unit that holds `qtyPer` base units; `unitPrecision` in units of 0.00001. */
export function perBaseUnit(unitCost: UnitCost | number, qtyPer: Quantity, unitPrecision: number): BaseUnitCost {
  if (qtyPer === QUANTITY_SCALE) return { unitCost: asUnitCost(unitCost), unitCostRemainder: '0' };
  const exact = new Exact(unitCost).div(qtyPer);
  const rounded = exact.times(QUANTITY_SCALE).div(unitPrecision).toDecimalPlaces(0).times(unitPrecision).toNumber();
  return { unitCost: asUnitCost(rounded), unitCostRemainder: exact.minus(toDecimal(rounded, 5)).toString() };
}

/** `line` holds quantities, unit amount and unit cost per unit of measure; `qtyPerUnitOfMeasure` must be set. Amounts stay as they are. */
export function baseLine(line: ItemLine, unitPrecision: number): ItemLine {
  const qtyPer = line.qtyPerUnitOfMeasure;
  if (qtyPer === QUANTITY_SCALE) return line;
  return {
    ...line,
    quantity: asQuantity(multiplyQuantity(line.quantity, qtyPer)),
    invoicedQuantity: asQuantity(multiplyQuantity(line.invoicedQuantity, qtyPer)),
    unitAmount: perBaseUnit(line.unitAmount, qtyPer, unitPrecision).unitCost,
    ...perBaseUnit(line.unitCost, qtyPer, unitPrecision),
  };
}
