/**
 * Indirect cost: overhead on what a purchase or an assembly output costs directly (docs/rules/posting.md, "Indirect cost").
 *
 * round(amount x Indirect Cost % / 100 + Overhead Rate x quantity), rounded once. Standard items take per cent and rate from the item card, whatever the line says. A purchase
 * return that names the receipt it returns takes back the receipt's share instead.
 */
import { type Amount, amountOf, Exact, fromDecimal, mulDivRound, percentOf, toDecimal } from '../../decimal';
import { methods, valueTypes } from '../ledger/kinds';
import type { Posting } from './posting';

/** Overhead on an amount and a quantity; negative for negative ones. */
export function indirectCost(p: Posting, amount: Amount | number, quantity: number): Amount {
  const { items, amountPrecision: precision } = p.run.book;
  const fromCard = p.method === methods.Standard;
  const percent = fromCard ? items.indirectCostPct.a[p.item] : p.line.indirectCostPct;
  const rate = fromCard ? items.overheadRate.a[p.item] : p.line.overheadRate;
  if (rate === 0) return percent === 0 ? (0 as Amount) : percentOf(amount, percent);
  if (percent === 0) return amountOf(rate, quantity, precision);
  const step = new Exact(precision.step).div(new Exact(10).pow(precision.decimals));
  const exact = step
    .times(amount)
    .times(toDecimal(percent, 7))
    .plus(toDecimal(rate, 5).times(toDecimal(quantity, 5)));
  return fromDecimal(exact.div(step), 0) as Amount;
}

/** Indirect cost of the receipt that a purchase return names, for the quantity invoiced: negative. Both currencies. */
export function returnedIndirectCost({ run, line, invoiced }: Posting): { readonly amount: number; readonly amountAcy: number } {
  const { valueEntries: t, itemLedgerEntries: entries } = run.book;
  let amount = 0;
  let amountAcy = 0;
  for (let row = run.ledger.valueEntries.first(line.appliesToEntry); row !== 0; row = run.ledger.valueEntries.next(row)) {
    if (t.entryType.a[row] !== valueTypes['Indirect Cost'] || t.partialRevaluation.is(row)) continue;
    amount += t.costAmountActual.a[row];
    amountAcy += t.costAmountActualAcy.get(row);
  }
  const whole = entries.invoicedQuantity.a[line.appliesToEntry];
  if (whole === 0) return { amount: 0, amountAcy: 0 };
  return { amount: mulDivRound(amount, invoiced, whole), amountAcy: mulDivRound(amountAcy, invoiced, whole) };
}
