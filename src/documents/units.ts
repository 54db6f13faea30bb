/**
 * Units of measure of a document line: how many base units one of them is, and what that makes of quantities and unit amounts
 * (docs/rules/documents.md, "Units of measure").
 *
 * Quantities and unit amounts of a line are per its unit; the ledger knows base units only. What rounding a base
 * unit cost leaves stays with the line (src/costing/posting/base-line.ts).
 */
import type { Book } from '../book/book';
import { asQuantity, multiplyQuantity, type Quantity, QUANTITY_SCALE, roundUnit, type UnitCost } from '../decimal';

export const oneUnit = asQuantity(QUANTITY_SCALE);

/** Base units in one of the item's unit: 1 for a blank unit and for the base unit. 0 when the item does not have the unit. */
export function qtyPerUnitOfMeasure({ items, itemUnitsOfMeasure }: Book, item: number, unit: number): Quantity {
  if (unit === 0) return oneUnit;
  const row = itemUnitsOfMeasure.find(item, unit);
  if (row !== 0) return asQuantity(itemUnitsOfMeasure.qtyPerUnitOfMeasure.a[row]);
  return items.baseUnitOfMeasure.a[items.find(item)] === unit ? oneUnit : asQuantity(0);
}

/** A quantity in base units, rounded to 0.00001. */
export function inBaseUnits(quantity: Quantity, qtyPer: Quantity): Quantity {
  return qtyPer === oneUnit ? quantity : asQuantity(multiplyQuantity(quantity, qtyPer));
}

/** A cost or price per base unit as that per the line's unit, rounded to the unit-amount precision. */
export function perLineUnit(unitCost: UnitCost, qtyPer: Quantity, unitPrecision: number): UnitCost {
  return qtyPer === oneUnit ? unitCost : roundUnit(multiplyQuantity(unitCost, qtyPer), unitPrecision);
}
