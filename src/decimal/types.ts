/**
 * Numbers of the books, each in its own unit so that they cannot be mixed up (docs/rules/numbers.md, "Units").
 *
 * All are integers held in doubles, never beyond 2^53 - 1 in size. The casts cost nothing and check nothing: a number that comes from a cell or a text is read with
 * `fromCell` or `fromText` first.
 */
declare const unit: unique symbol;
type Branded<U extends string> = number & { readonly [unit]: U };

/** Integer of 0.00001 base units. */
export type Quantity = Branded<'quantity'>;
/** Cost or price per unit, or a factor: integer of 0.00001 of the currency. */
export type UnitCost = Branded<'unitCost'>;
/** Integer of the amount rounding precision of its currency: 1999 is 19.99 at a precision of 0.01. */
export type Amount = Branded<'amount'>;
/** Integer of 0.00001 per cent: 2500000 is 25 %. */
export type Percent = Branded<'percent'>;
/** Day number: the serial of Excel's 1900 system, 46053 = 31 January 2026; 0 = blank. */
export type Day = Branded<'day'>;

export const asQuantity = (n: number): Quantity => n as Quantity;
export const asUnitCost = (n: number): UnitCost => n as UnitCost;
export const asAmount = (n: number): Amount => n as Amount;
export const asPercent = (n: number): Percent => n as Percent;
export const asDay = (n: number): Day => n as Day;

/** Units of 0.00001 in one base unit. */
export const QUANTITY_SCALE = 100_000;
/** Units of 0.00001 in 1.00 per unit. */
export const UNIT_SCALE = 100_000;
