/**
 * Cost of a receipt: positive Purchase and Assembly Output (docs/rules/posting.md, "Purchases").
 *
 * Received but not invoiced: unit cost (indirect cost included) x quantity + what rounding the base unit cost left, as expected cost. Invoiced: the line's amount as it
 * is; overhead and, for Standard purchases, the variance against the standard cost stand in rows of their own.
 *
 * With automatic and expected cost posting on, and while the item is not adjusted and not adjusted automatically either, the expected cost of a purchase - not of Standard
 * items - is the line's amount + indirect cost instead, so that what is expected agrees with what the document has shown so far.
 */
import { type Amount, amountOf, Exact, fromDecimal, toDecimal, unitCostOf } from '../../../decimal';
import { methods } from '../../ledger/kinds';
import { acyAmount, acyByUnitCost, acyOfExact, acyUnitCost } from '../additional-currency';
import { writeIndirectCost, writePurchaseVariance } from '../follow-up-row';
import { indirectCost } from '../indirect-cost';
import type { Posting } from '../posting';
import { setCost } from '../value-row';

/** What an invoiced receipt has beside its direct cost. */
export interface PurchaseShares {
  readonly indirect: number;
  readonly indirectAcy: number;
  readonly variance: number;
  readonly varianceAcy: number;
  /** The variance of one unit, before it is rounded to an amount. */
  readonly varianceUnitCost: number;
}

type Decimal = InstanceType<typeof Exact>;

const none: PurchaseShares = { indirect: 0, indirectAcy: 0, variance: 0, varianceAcy: 0, varianceUnitCost: 0 };

/** Sets the cost of the row and returns what its follow-up rows will hold. */
export function valuePurchase(p: Posting, row: number): PurchaseShares {
  const { book } = p.run;
  if (book.items.inventoryValueZero.a[p.item] !== 0) {
    setCost(p, row, { amount: 0, unitCost: 0, amountAcy: 0, unitCostAcy: 0 }, p.invoiced === 0);
    return none;
  }
  if (p.invoiced === 0) {
    setExpectedCost(p, row, expectedCost(p));
    return none;
  }
  const { amount } = p.line;
  const amountAcy = book.acy ? acyAmount(book, amount, p.line.postingDate) : 0;
  const shares = p.stocked ? sharesOf(p, amount, amountAcy) : none;
  const byAmount = shares.indirect !== 0 || shares.variance !== 0;
  setCost(
    p,
    row,
    {
      amount,
      amountAcy,
      unitCost: byAmount ? 0 : p.unitCost,
      unitCostAcy: book.acy ? acyUnitCost(book, p.unitCost, p.line.postingDate) : 0,
    },
    false,
  );
  return shares;
}

/** What is expected is converted, and divided by the quantity, before it is rounded: 121 at 52.34567 are 6,333.83 but cost 52.34567 each (docs/rules/additional-currency.md, "Conversion"). */
function setExpectedCost(p: Posting, row: number, cost: Decimal): void {
  const { book } = p.run;
  const amountAcy = book.acy ? acyOfExact(book, cost, p.line.postingDate) : 0;
  const unitCost = fromDecimal(cost.div(toDecimal(p.quantity, 5)), 5);
  const unitCostAcy = book.acy ? unitCostOf(amountAcy, p.quantity, book.acy.amountPrecision, book.acy.unitPrecision) : 0;
  setCost(p, row, { amount: inAmounts(p, cost), amountAcy, unitCost, unitCostAcy }, true);
}

function sharesOf(p: Posting, amount: Amount, amountAcy: number): PurchaseShares {
  const { book } = p.run;
  const indirect = indirectCost(p, amount, p.invoiced);
  const isStandard = p.method === methods.Standard && p.line.entryType === 'Purchase';
  if (indirect === 0 && !isStandard) return none;
  const indirectAcy = book.acy ? acyAmount(book, indirect, p.line.postingDate) : 0;
  if (!isStandard) return { ...none, indirect, indirectAcy };
  const variance = amountOf(p.unitCost, p.invoiced, book.amountPrecision) - amount - indirect;
  if (!book.acy) return { ...none, indirect, variance };
  const varianceUnitCost = fromDecimal(varianceOf(p, amount + indirect).div(toDecimal(p.invoiced, 5)), 5);
  return { indirect, indirectAcy, variance, varianceAcy: varianceAcy(p, variance, amount, amountAcy, indirectAcy), varianceUnitCost };
}

/** Standard cost - cost, not rounded. */
function varianceOf(p: Posting, cost: number): Decimal {
  const { decimals, step } = p.run.book.amountPrecision;
  return toDecimal(p.unitCost, 5)
    .times(toDecimal(p.invoiced, 5))
    .minus(toDecimal(cost * step, decimals));
}

/** A variance that takes back exactly the direct cost does so in both currencies. */
function varianceAcy(p: Posting, variance: number, amount: number, amountAcy: number, indirectAcy: number): number {
  if (variance === -amount) return -amountAcy;
  return acyByUnitCost(p.run.book, p.unitCost, p.invoiced, p.line.postingDate) - amountAcy - indirectAcy;
}

/** Local currency, not rounded. */
function expectedCost(p: Posting): Decimal {
  const { line } = p;
  const quantity = toDecimal(p.quantity, 5);
  const residual = new Exact(line.unitCostRemainder).times(quantity);
  if (!followsDocument(p)) return toDecimal(p.unitCost, 5).times(quantity).plus(residual);
  const { decimals, step } = p.run.book.amountPrecision;
  return toDecimal((line.amount + indirectCost(p, line.amount, p.quantity)) * step, decimals).plus(residual);
}

function followsDocument({ run, line, item, method }: Posting): boolean {
  const { inventorySetup: setup, items } = run.book;
  return (
    line.entryType === 'Purchase' &&
    method !== methods.Standard &&
    setup.automaticCostPosting.is(1) &&
    setup.expectedCostPostingToGL.is(1) &&
    items.costIsAdjusted.a[item] === 0 &&
    items.allowOnlineAdjustment.a[item] === 0
  );
}

/** A decimal of the currency as an amount. */
function inAmounts({ run }: Posting, value: Decimal): Amount {
  const { decimals, step } = run.book.amountPrecision;
  return fromDecimal(value.times(new Exact(10).pow(decimals)).div(step), 0) as Amount;
}

/** Writes the rows beside the direct cost: overhead, then variance. */
export function writePurchaseShares(p: Posting, row: number, shares: PurchaseShares): void {
  if (shares.indirect !== 0) writeIndirectCost(p.run, row, shares.indirect, shares.indirectAcy);
  if (shares.variance !== 0) writePurchaseVariance(p.run, row, shares.variance, shares.varianceAcy, row, shares.varianceUnitCost);
}
