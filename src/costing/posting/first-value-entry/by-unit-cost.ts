/**
 * Cost by the unit cost of the line: everything but receipts, output and transfers (docs/rules/posting.md, "Adjustments and outbounds").
 *
 * Cost = unit cost, rounded, x quantity, rounded - never the line's amount and never the cost of the inbound that is taken: that comes by cost adjustment. 30,000 pieces of
 * a lot of 3 at 10.00 are worth 99,999.90, not 100,000.00.
 */
import { amountOf } from '../../../decimal';
import { acyUnitCost } from '../additional-currency';
import { writeIndirectCost, writePurchaseVariance } from '../follow-up-row';
import { returnedIndirectCost } from '../indirect-cost';
import { methods } from '../../ledger/kinds';
import type { Posting } from '../posting';
import { setCost } from '../value-row';

/** Sets the cost of a row that covers `quantity` (signed). */
export function valueByUnitCost(p: Posting, row: number, quantity: number, expected: boolean): void {
  const { book } = p.run;
  const unitCost = book.items.inventoryValueZero.a[p.item] !== 0 ? 0 : p.unitCost;
  const unitCostAcy = book.acy ? acyUnitCost(book, unitCost, p.line.postingDate) : 0;
  const amountAcy = book.acy ? amountOf(unitCostAcy, quantity, book.acy.amountPrecision) : 0;
  setCost(p, row, { amount: amountOf(unitCost, quantity, book.amountPrecision), unitCost, amountAcy, unitCostAcy }, expected);
}

/** A purchase return that names its receipt takes back its overhead, and for Standard items the variance that went with it. */
export function writeReturnedShares(p: Posting, row: number): void {
  if (!p.stocked || p.run.book.items.inventoryValueZero.a[p.item] !== 0) return;
  const { amount, amountAcy } = returnedIndirectCost(p);
  if (amount === 0) return;
  writeIndirectCost(p.run, row, amount, amountAcy);
  if (p.method === methods.Standard) writePurchaseVariance(p.run, row, -amount, -amountAcy);
}
