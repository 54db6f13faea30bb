/**
 * C(I, O): the cost of a source I as its outbound O sees it (docs/rules/adjustment.md, "Cost of a source").
 *
 * | value entry of I | counts |
 * | --- | --- |
 * | Rounding | never |
 * | expected, I fully invoiced | no |
 * | expected | Expected x not invoiced quantity / Valued Quantity |
 * | Revaluation with an expected part (Standard) | (Expected + Actual) x Quantity / Valued Quantity |
 * | partial revaluation | Actual x Quantity / Valued Quantity |
 * | anything else | Actual |
 *
 * A partial revaluation, and the rows that balance it, count only for outbounds that came after it, by number or by date.
 * Mostly the cost is the same whole amount for every outbound: then it is summed once (`plain`). Costs are positive; Quantity is that of I.
 */
import type { Adjustment } from '../adjustment';
import { directCost, indirectCost, revaluation, rounding } from '../kinds';
import { type Decimal, type Money, product, quotient, zero } from '../money';

/** What of a source's cost is asked for: an exact reversal keeps direct, indirect and variance parts in rows of their own. */
export type CostPart = 'all' | 'direct' | 'indirect' | 'variance';

/** True when the cost of a source is the same whole amount for every outbound; the amounts then stand in `sourceCost`. */
function isPlain(a: Adjustment, inbound: number): boolean {
  const { sources, plainSource } = a.work;
  if (!sources.holds(inbound)) {
    plainSource[inbound] = sumPlain(a, inbound) ? 1 : 0;
    sources.remember(inbound);
  }
  return plainSource[inbound] !== 0;
}

function sumPlain(a: Adjustment, inbound: number): boolean {
  const { ledger, values, lcy, acy } = a;
  const quantity = a.entries.quantity[inbound];
  const notInvoiced = quantity - a.entries.invoicedQuantity[inbound];
  let sum = 0;
  let sumAcy = 0;
  for (let row = ledger.valueEntries.first(inbound); row !== 0; row = ledger.valueEntries.next(row)) {
    const type = values.type[row];
    if (type === rounding) continue;
    if (values.expected[row] !== 0) {
      if (notInvoiced === 0) continue;
      if (values.valuedQuantity[row] !== notInvoiced) return false;
      sum += lcy.expectedOf(row);
      if (acy) sumAcy += acy.expectedOf(row);
      continue;
    }
    if (type === revaluation) {
      if (a.book.valueEntries.appliesToEntry.get(row) !== 0 || a.book.valueEntries.partialRevaluation.is(row) || isInterim(a, row))
        return false;
    }
    sum += lcy.actualOf(row);
    if (acy) sumAcy += acy.actualOf(row);
  }
  lcy.sourceCost[inbound] = sum;
  if (acy) acy.sourceCost[inbound] = sumAcy;
  return true;
}

/** round(C(I, O) x link quantity / Quantity of I): the share of one link, negative for what goes out. */
export function shareOf(a: Adjustment, money: Money, inbound: number, outbound: number, linkQuantity: number): number {
  const quantity = a.entries.quantity[inbound];
  if (isPlain(a, inbound)) return a.share(money, money.sourceCost[inbound], linkQuantity, quantity);
  return partShare(a, money, inbound, outbound, linkQuantity, 'all');
}

/** The rounded share of one part of the cost. */
export function partShare(a: Adjustment, money: Money, inbound: number, outbound: number, linkQuantity: number, part: CostPart): number {
  if (isPlain(a, inbound)) return a.share(money, plainPart(a, money, inbound, part), linkQuantity, a.entries.quantity[inbound]);
  const cost = partCost(a, money, inbound, outbound, part);
  return money.rounded(product(cost, quotient(linkQuantity, a.entries.quantity[inbound])));
}

/** One part of the cost of a source whose cost is plain. */
function plainPart(a: Adjustment, money: Money, inbound: number, part: CostPart): number {
  if (part === 'all') return money.sourceCost[inbound];
  const { ledger, values } = a;
  const invoiced = a.entries.quantity[inbound] === a.entries.invoicedQuantity[inbound];
  let sum = 0;
  for (let row = ledger.valueEntries.first(inbound); row !== 0; row = ledger.valueEntries.next(row)) {
    const type = values.type[row];
    if (type === rounding) continue;
    if (values.expected[row] !== 0) {
      if (!invoiced && part === 'direct') sum += money.expectedOf(row);
    } else if (part === partOf(type)) sum += money.actualOf(row);
  }
  return sum;
}

function partOf(type: number): CostPart {
  if (type === directCost || type === revaluation) return 'direct';
  return type === indirectCost ? 'indirect' : 'variance';
}

/** One part of C(I, O) as a decimal. */
function partCost(a: Adjustment, money: Money, inbound: number, outbound: number, part: CostPart): Decimal {
  const { ledger, values } = a;
  const quantity = a.entries.quantity[inbound];
  const notInvoiced = quantity - a.entries.invoicedQuantity[inbound];
  let sum = zero;
  for (let row = ledger.valueEntries.first(inbound); row !== 0; row = ledger.valueEntries.next(row)) {
    const type = values.type[row];
    if (type === rounding || (values.expected[row] !== 0 && notInvoiced === 0)) continue;
    if (type === revaluation && !countsFor(a, row, outbound)) continue;
    const valued = values.valuedQuantity[row];
    let amount: Decimal;
    let of: CostPart = 'direct';
    if (type === revaluation && isInterim(a, row))
      amount = product(money.decimal(money.expectedOf(row) + money.actualOf(row)), quotient(quantity, valued));
    else if (values.expected[row] !== 0) amount = product(money.decimal(money.expectedOf(row)), quotient(notInvoiced, valued));
    else if (a.book.valueEntries.partialRevaluation.is(row))
      amount = product(money.decimal(money.actualOf(row)), quotient(quantity, valued));
    else {
      amount = money.decimal(money.actualOf(row));
      of = partOf(type);
    }
    if (part === 'all' || part === of) sum = sum.plus(amount);
  }
  return sum;
}

/** A revaluation that also revalued expected cost, in either currency. */
function isInterim({ lcy, acy }: Adjustment, row: number): boolean {
  return lcy.expectedOf(row) !== 0 || (acy !== undefined && acy.expectedOf(row) !== 0);
}

/**
 * Whether a revaluation counts for an outbound: always, unless it is partial; then if the outbound's first value entry has a higher number, or a later date. A row that
 * balances or corrects a revaluation follows that one.
 */
export function countsFor(a: Adjustment, row: number, outbound: number): boolean {
  const { valueEntries } = a.book;
  let of = row;
  while (a.values.type[of] === revaluation && valueEntries.appliesToEntry.get(of) !== 0) of = valueEntries.appliesToEntry.get(of);
  if (a.values.type[of] !== revaluation || !valueEntries.partialRevaluation.is(of)) return a.values.type[of] !== rounding;
  let first = a.ledger.valueEntries.first(outbound);
  while (first !== 0 && a.values.entryQuantity[first] === 0) first = a.ledger.valueEntries.next(first);
  if (first === 0 || first > of) return true;
  return Math.max(a.values.valuationDate[first], valueEntries.postingDate.a[first]) > a.values.valuationDate[of];
}
