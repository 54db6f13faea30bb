/**
 * Numbers of the books, each in its own unit so that they cannot be mixed up. All are integers held in doubles, never beyond 2^53 - 1 in size.
 */
declare const unit: unique symbol;
type Branded<U extends string> = number & { readonly [unit]: U };

/** Integer of 0.00001 base units. */
export type Quantity = Branded<'quantity'>;
/** Cost or price per unit: integer of 0.00001 of the currency. */
export type UnitCost = Branded<'unitCost'>;
/** Integer of the amount rounding precision of its currency. */
export type Amount = Branded<'amount'>;
/** Integer of 0.00001 per cent. */
export type Percent = Branded<'percent'>;
/** Day number: the serial of Excel's 1900 system, 46053 = 31 January 2026; 0 = blank. */
export type Day = Branded<'day'>;

export const asQuantity = (n: number): Quantity => n as Quantity;
export const asUnitCost = (n: number): UnitCost => n as UnitCost;
export const asAmount = (n: number): Amount => n as Amount;
export const asPercent = (n: number): Percent => n as Percent;
export const asDay = (n: number): Day => n as Day;

export const QUANTITY_SCALE = 100_000;
export const UNIT_SCALE = 100_000;
