/**
 * Amounts of a document line (docs/rules/documents.md, "Amounts").
 *
 * What a posting invoices of a line: price x quantity, rounded, less the discount of that, rounded. It is then shared over the entries that it covers by
 * base quantity, each share rounded and the rest of the rounding carried to the next: 2 at 3.33333 are 6.67, on two entries 3.34 and 3.33.
 * What is delivered and not invoiced carries the amount that it will be invoiced for, rounded once.
 */
import {
  type Amount,
  type AmountPrecision,
  amountOf,
  asAmount,
  Exact,
  fromDecimal,
  mulDivRound,
  percentOf,
  type Percent,
  type Quantity,
  type UnitCost,
} from '../../decimal';

export interface InvoicedAmount {
  /** After line discount. */
  readonly amount: Amount;
  readonly discount: Amount;
}

export function invoicedAmount(price: UnitCost, quantity: Quantity, discountPct: Percent, precision: AmountPrecision): InvoicedAmount {
  const gross = amountOf(price, quantity, precision);
  const discount = percentOf(gross, discountPct);
  return { amount: asAmount(gross - discount), discount };
}

/** Shares of a total by quantity, each rounded up to what was distributed so far: nothing is lost when all parts are taken. */
export class CarriedShares {
  private taken = 0;
  private given = 0;

  constructor(
    private readonly total: number,
    private readonly whole: number,
  ) {}

  next(part: number): Amount {
    this.taken += part;
    const upToHere = this.taken === this.whole || this.whole === 0 ? this.total : mulDivRound(this.total, this.taken, this.whole);
    const share = upToHere - this.given;
    this.given = upToHere;
    return asAmount(share);
  }
}

/** Shares of a total, each the rounded part of what is left of it by what is left of the quantity: item charges are divided like this. */
export class RestShares {
  constructor(
    private left: number,
    private parts: number,
  ) {}

  next(part: number): Amount {
    const share = this.parts === 0 ? this.left : mulDivRound(this.left, part, this.parts);
    this.left -= share;
    this.parts -= part;
    return asAmount(share);
  }
}

export interface ExpectedTerms {
  readonly price: UnitCost;
  readonly discountPct: Percent;
  readonly precision: AmountPrecision;
}

/** Amount that a delivered quantity will be invoiced for. */
export function expectedAmount(terms: ExpectedTerms, quantity: Quantity): Amount {
  return roundedAmount(exactAmount(terms, quantity), terms.precision);
}

/**
 * The same while both costs and expected costs are posted to the general ledger at once: the exact amount of all that is received of the line with this
 * posting, less the rounded amount of what was received before, so that the receipts of a line add up to its amount.
 */
export function expectedAmountSoFar(terms: ExpectedTerms, receivedBefore: Quantity, quantity: Quantity): Amount {
  const { precision } = terms;
  const total = exactAmount(terms, receivedBefore + quantity);
  const before = new Exact(roundedAmount(exactAmount(terms, receivedBefore), precision))
    .times(precision.step)
    .div(10 ** precision.decimals);
  return roundedAmount(total.minus(before), precision);
}

const hundredPercent = 10_000_000;

function exactAmount({ price, discountPct }: ExpectedTerms, quantity: number) {
  return new Exact(price)
    .times(quantity)
    .times(hundredPercent - discountPct)
    .div(hundredPercent)
    .div(1e10);
}

function roundedAmount(amount: ReturnType<typeof exactAmount>, { step, decimals }: AmountPrecision): Amount {
  return asAmount(fromDecimal(amount.div(step), decimals));
}
