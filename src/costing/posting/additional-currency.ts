/**
 * The additional reporting currency at posting (docs/rules/additional-currency.md, "Conversion").
 *
 * Two routes that differ: an amount is converted and rounded to the currency's amount precision (purchases, charges, capacity, output), or the cost per unit is converted,
 * rounded to its unit-amount precision and multiplied (sales, adjustments, consumption). 1,000 at 0.37 with a factor of 1/3 and a unit precision of 0.001 is 123.33 by the
 * amount and 123.00 by the unit. Nothing here is called in books without the currency.
 *
 * Refusal: `exchangeRateMissing`, when no rate of the currency starts on or before the day.
 */
import type { Book } from '../../book/book';
import { refuse } from '../../book/refusal';
import { type Amount, amountOf, applyFactor, type Day, Exact, fromDecimal, type Quantity, toDecimal, type UnitCost } from '../../decimal';

/** Units of the additional currency for a unit of local currency, as a fraction. */
interface Factor {
  readonly numerator: number;
  readonly denominator: number;
}

/** The rate of a currency on a day: the row with the latest Starting Date, times that of its relational currency. */
function factorOn(book: Book, currency: number, day: Day): Factor {
  const { currencyExchangeRates: rates, strings } = book;
  let best = 0;
  for (const row of rates.all()) {
    if (rates.currencyCode.a[row] !== currency || rates.startingDate.a[row] > day) continue;
    if (best === 0 || rates.startingDate.a[row] > rates.startingDate.a[best]) best = row;
  }
  if (best === 0 || rates.relationalExchRateAmount.a[best] === 0)
    refuse('exchangeRateMissing', { currency: strings.text(currency), date: { day } });
  const own = { numerator: rates.exchangeRateAmount.a[best], denominator: rates.relationalExchRateAmount.a[best] };
  const relational = rates.relationalCurrencyCode.a[best];
  if (relational === 0) return own;
  const other = factorOn(book, relational, day);
  return reduced(BigInt(own.numerator) * BigInt(other.numerator), BigInt(own.denominator) * BigInt(other.denominator));
}

function reduced(numerator: bigint, denominator: bigint): Factor {
  let [a, b] = [numerator, denominator];
  while (b !== 0n) [a, b] = [b, a % b];
  return { numerator: Number(numerator / a), denominator: Number(denominator / a) };
}

/** Units of the additional currency for a unit of local currency on a day. */
export const acyFactor = (book: Book, day: Day): Factor => factorOn(book, book.generalLedgerSetup.additionalReportingCurrency.a[1], day);

/** An amount in local currency as one in the additional currency. */
export function acyAmount(book: Book, amount: Amount | number, day: Day): Amount {
  const { numerator, denominator } = acyFactor(book, day);
  return applyFactor(amount, numerator, denominator, book.amountPrecision, book.acy!.amountPrecision);
}

/** A cost per unit in local currency as one in the additional currency, rounded to its unit-amount precision. */
export function acyUnitCost(book: Book, unitCost: UnitCost | number, day: Day): UnitCost {
  const { numerator, denominator } = acyFactor(book, day);
  const precision = book.acy!.unitPrecision;
  return (fromDecimal(new Exact(unitCost).times(numerator).div(denominator).div(precision), 0) * precision) as UnitCost;
}

/** unit cost x quantity, converted before it is rounded: output. */
export function acyOfProduct(book: Book, unitCost: UnitCost | number, quantity: Quantity | number, day: Day): Amount {
  return acyOfExact(book, toDecimal(unitCost, 5).times(toDecimal(quantity, 5)), day);
}

/** Local currency that was not rounded yet, as an amount in the additional currency: expected cost. */
export function acyOfExact(book: Book, exact: InstanceType<typeof Exact>, day: Day): Amount {
  const { numerator, denominator } = acyFactor(book, day);
  const { decimals, step } = book.acy!.amountPrecision;
  return fromDecimal(exact.times(numerator).div(denominator).times(new Exact(10).pow(decimals)).div(step), 0) as Amount;
}

/** unit cost x quantity in the additional currency, by the converted and rounded unit cost. */
export function acyByUnitCost(book: Book, unitCost: UnitCost | number, quantity: Quantity | number, day: Day): Amount {
  return amountOf(acyUnitCost(book, unitCost, day), quantity, book.acy!.amountPrecision);
}
