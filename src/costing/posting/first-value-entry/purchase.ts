/**
 * Cost of a receipt: positive Purchase and Assembly Output (docs/rules/posting.md, "Purchases").
 *
 * Received but not invoiced: unit cost (indirect cost included) x quantity + what rounding the base unit cost left, as expected cost. Invoiced: the line's amount as it
 * is; overhead and, for Standard purchases, the variance against the standard cost stand in rows of their own.
 *
 * With automatic and expected cost posting on, and while the item is not adjusted and not adjusted automatically either, the expected cost of a purchase - not of Standard
 * items - is the line's amount + indirect cost instead, so that what is expected agrees with what the document has shown so far.
 */
import { type Amount, amountOf, Exact, fromDecimal, toDecimal } from '../../../decimal';
import { methods } from '../../ledger/kinds';
import { acyAmount, acyByUnitCost, acyUnitCost } from '../additional-currency';
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
}

const none: PurchaseShares = { indirect: 0, indirectAcy: 0, variance: 0, varianceAcy: 0 };

/** Sets the cost of the row and returns what its follow-up rows will hold. */
export function valuePurchase(p: Posting, row: number): PurchaseShares {
  const { book } = p.run;
  if (book.items.inventoryValueZero.a[p.item] !== 0) {
    setCost(p, row, { amount: 0, unitCost: 0, amountAcy: 0, unitCostAcy: 0 }, p.invoiced === 0);
    return none;
  }
  const expected = p.invoiced === 0;
  const amount = expected ? expectedCost(p) : p.line.amount;
  const amountAcy = book.acy ? acyAmount(book, amount, p.line.postingDate) : 0;
  const shares = expected || !p.stocked ? none : sharesOf(p, amount, amountAcy);
  const byAmount = expected || shares.indirect !== 0 || shares.variance !== 0;
  setCost(
    p,
    row,
    {
      amount,
      amountAcy,
      unitCost: byAmount ? 0 : p.unitCost,
      unitCostAcy: book.acy ? acyUnitCost(book, p.unitCost, p.line.postingDate) : 0,
    },
    expected,
  );
  return shares;
}

function sharesOf(p: Posting, amount: Amount, amountAcy: number): PurchaseShares {
  const { book } = p.run;
  const indirect = indirectCost(p, amount, p.invoiced);
  const isStandard = p.method === methods.Standard && p.line.entryType === 'Purchase';
  if (indirect === 0 && !isStandard) return none;
  const indirectAcy = book.acy ? acyAmount(book, indirect, p.line.postingDate) : 0;
  if (!isStandard) return { indirect, indirectAcy, variance: 0, varianceAcy: 0 };
  const variance = amountOf(p.unitCost, p.invoiced, book.amountPrecision) - amount - indirect;
  return { indirect, indirectAcy, variance, varianceAcy: book.acy ? varianceAcy(p, variance, amount, amountAcy, indirectAcy) : 0 };
}

/** A variance that takes back exactly the direct cost does so in both currencies. */
function varianceAcy(p: Posting, variance: number, amount: number, amountAcy: number, indirectAcy: number): number {
  if (variance === -amount) return -amountAcy;
  return acyByUnitCost(p.run.book, p.unitCost, p.invoiced, p.line.postingDate) - amountAcy - indirectAcy;
}

function expectedCost(p: Posting): Amount {
  const { book } = p.run;
  const { line } = p;
  if (followsDocument(p)) return withResidual(p, line.amount + indirectCost(p, line.amount, p.quantity));
  if (line.unitCostRemainder === '0') return amountOf(p.unitCost, p.quantity, book.amountPrecision);
  const unitCost = toDecimal(p.unitCost, 5).plus(line.unitCostRemainder);
  return inAmounts(p, unitCost.times(toDecimal(p.quantity, 5)));
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

function withResidual(p: Posting, amount: number): Amount {
  const { line } = p;
  if (line.unitCostRemainder === '0') return amount as Amount;
  return (amount + inAmounts(p, new Exact(line.unitCostRemainder).times(toDecimal(p.quantity, 5)))) as Amount;
}

/** A decimal of the currency as an amount. */
function inAmounts({ run }: Posting, value: ReturnType<typeof toDecimal>): Amount {
  const { decimals, step } = run.book.amountPrecision;
  return fromDecimal(value.times(new Exact(10).pow(decimals)).div(step), 0) as Amount;
}

/** Writes the rows beside the direct cost: overhead, then variance. */
export function writePurchaseShares(p: Posting, row: number, shares: PurchaseShares): void {
  if (shares.indirect !== 0) writeIndirectCost(p.run, row, shares.indirect, shares.indirectAcy);
  if (shares.variance !== 0) writePurchaseVariance(p.run, row, shares.variance, shares.varianceAcy);
}
