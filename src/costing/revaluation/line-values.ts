/**
 * How the figures of a revaluation line belong together (docs/rules/revaluation.md, "Figures of a line").
 *
 *   Amount = Inventory Value (Revalued) - Inventory Value (Calculated)
 *   Unit Cost = Inventory Value / Quantity, rounded to the unit-amount precision; a typed unit cost stays as it is typed
 *
 * 11 pieces worth 58.00 are calculated at 5.27273. Typing 5.30 makes 58.30; typing 58.25 makes 5.29545. Whoever types a cost or a value gives up the breakdown of a calculated standard
 * cost: all of it is material. The batch job keeps it, and derives the unit cost from the rounded value again.
 */
import type { Book } from '../../book/book';
import { amountOf, unitCostOf } from '../../decimal';
import { allMaterial, setShares } from '../standard-cost/cost-shares';

/** Sets quantity and calculated value, and the unit cost that follows. */
export function setCalculated(
  { revaluationJournal: t, amountPrecision, unitPrecision }: Book,
  row: number,
  quantity: number,
  value: number,
): void {
  t.quantity.set(row, quantity);
  t.inventoryValueCalculated.set(row, value);
  t.unitCostCalculated.set(row, unitCostOf(value, quantity, amountPrecision, unitPrecision));
}

/** The batch job proposes a value. */
export function proposeValue(book: Book, row: number, value: number): void {
  const { revaluationJournal: t, amountPrecision, unitPrecision } = book;
  t.inventoryValueRevalued.set(row, value);
  t.unitCostRevalued.set(row, unitCostOf(value, t.quantity.a[row], amountPrecision, unitPrecision));
  setAmount(book, row);
}

/** The batch job proposes a cost per unit: its value is rounded, and the cost per unit taken back from it. */
export function proposeUnitCost(book: Book, row: number, unitCost: number): void {
  proposeValue(book, row, amountOf(unitCost, book.revaluationJournal.quantity.a[row], book.amountPrecision));
}

/** The user typed Unit Cost (Revalued). */
export function typeUnitCost(book: Book, row: number, unitCost: number): void {
  const { revaluationJournal: t, amountPrecision } = book;
  t.unitCostRevalued.set(row, unitCost);
  t.inventoryValueRevalued.set(row, amountOf(unitCost, t.quantity.a[row], amountPrecision));
  setAmount(book, row);
  setShares(t, row, allMaterial(unitCost));
}

/** The user typed Inventory Value (Revalued). */
export function typeValue(book: Book, row: number, value: number): void {
  proposeValue(book, row, value);
  setShares(book.revaluationJournal, row, allMaterial(book.revaluationJournal.unitCostRevalued.a[row]));
}

function setAmount({ revaluationJournal: t, amountPrecision, unitPrecision }: Book, row: number): void {
  const amount = t.inventoryValueRevalued.a[row] - t.inventoryValueCalculated.a[row];
  t.amount.set(row, amount);
  t.unitAmount.set(row, unitCostOf(amount, t.quantity.a[row], amountPrecision, unitPrecision));
}

/** Clears quantity and values, as when a line is about another item or no entry any more. */
export function clearFigures({ revaluationJournal: t }: Book, row: number): void {
  for (const name of figures) t[name].set(row, 0);
  setShares(t, row, allMaterial(0));
}

const figures = [
  'quantity',
  'unitCostCalculated',
  'inventoryValueCalculated',
  'unitCostRevalued',
  'inventoryValueRevalued',
  'amount',
  'unitAmount',
  'appliedAmount',
] as const;
