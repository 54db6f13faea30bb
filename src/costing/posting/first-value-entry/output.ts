/**
 * Cost of production output (docs/rules/posting.md, "Output"): expected, quantity x unit cost of the line or, where it has none, of the card. What it really cost
 * comes when its order is finished and adjusted. In the additional currency the amount is converted.
 */
import { type Amount, amountOf } from '../../../decimal';
import { acyOfProduct } from '../additional-currency';
import { cardUnitCost, type Posting } from '../posting';

/** Sets the expected cost of an output row; it has no cost per unit before it has an actual cost. */
export function valueOutput(p: Posting, row: number): void {
  const { book } = p.run;
  const { valueEntries: t } = book;
  t.expectedCost.a[row] = 1;
  if (!p.stocked || book.items.inventoryValueZero.a[p.item] !== 0) return;
  const unitCost = p.unitCost !== 0 ? p.unitCost : cardUnitCost(p.run, p.item, p.unit);
  const amount: Amount = amountOf(unitCost, p.quantity, book.amountPrecision);
  t.costAmountExpected.a[row] = amount;
  if (book.acy) t.costAmountExpectedAcy.set(row, acyOfProduct(book, unitCost, p.quantity, p.line.postingDate));
}
