/**
 * Hands the cost of an outbound to what was returned from it, and to the inbounds of average transfers (docs/rules/adjustment.md, "From an outbound to returns").
 *
 * For each inbound T linked to outbound O: V = round(cost of O x link quantity / Quantity of O), where the expected cost of O counts by its uninvoiced share. Per document line of T:
 * round(V x quantity of the line / Quantity of T). Charges on T stay its own. V is positive, the cost of O negative.
 */
import type { Adjustment } from '../adjustment';
import { changeCost } from '../change-cost';
import { directCost } from '../kinds';
import { type Money, product, quotient, zero } from '../money';
import { inboundLines, sameLine } from './document-groups';
import { followsItsSources } from './inbound-to-outbound';
import { forgetTotalsOf } from './outbound-totals';

/** Corrects one inbound that takes its cost from an outbound. Returns whether anything about it changed, so that its own outbounds have to follow. */
export function adjustReturn(a: Adjustment, link: number): boolean {
  const { links, entries, values } = a;
  const outbound = links.outbound[link];
  const inbound = links.cause[link];
  const cost = handedOver(a, a.lcy, outbound, links.quantity[link]);
  const costAcy = a.acy ? handedOver(a, a.acy, outbound, links.quantity[link]) : 0;
  let changed = false;
  let last = 0;
  for (const start of inboundLines(a, inbound)) {
    const expected = values.expected[start] !== 0;
    const invoiced = expected ? values.invoicedQuantity[start] : returnInvoiced(a, start);
    const valued = expected ? values.valuedQuantity[start] : invoiced;
    const change = a.share(a.lcy, cost, valued, entries.quantity[inbound]) - held(a, a.lcy, start, expected);
    const changeAcy = a.acy ? a.share(a.acy, costAcy, valued, entries.quantity[inbound]) - held(a, a.acy, start, expected) : 0;
    last = start;
    if (!changeCost(a, inbound, start, change, changeAcy, invoiced)) continue;
    a.touch(start);
    forgetTotalsOf(a, inbound);
    changed = true;
  }
  if (entries.completelyInvoiced[inbound] === 0 && entries.completelyInvoiced[outbound] !== 0 && followsItsSources(entries.type[inbound])) {
    a.book.itemLedgerEntries.completelyInvoiced.setFlag(inbound, true);
    if (last !== 0) a.touch(last);
    changed = true;
  }
  return changed;
}

/** V: the rounded share of an outbound's cost that a link hands over. */
function handedOver(a: Adjustment, money: Money, outbound: number, linkQuantity: number): number {
  const { ledger, values, entries } = a;
  const quantity = entries.quantity[outbound];
  const notInvoiced = quantity - entries.invoicedQuantity[outbound];
  let actual = 0;
  let expected = 0;
  for (let row = ledger.valueEntries.first(outbound); row !== 0; row = ledger.valueEntries.next(row)) {
    if (values.expected[row] !== 0) expected += money.expectedOf(row);
    else actual += money.actualOf(row);
  }
  if (notInvoiced === quantity) return a.share(money, actual + expected, linkQuantity, quantity);
  if (notInvoiced === 0 || expected === 0) return a.share(money, actual, linkQuantity, quantity);
  let sum = zero;
  for (let row = ledger.valueEntries.first(outbound); row !== 0; row = ledger.valueEntries.next(row)) {
    sum = sum.plus(
      values.expected[row] !== 0
        ? product(money.decimal(money.expectedOf(row)), quotient(notInvoiced, quantity))
        : money.decimal(money.actualOf(row)),
    );
  }
  return money.rounded(product(sum, quotient(linkQuantity, quantity)));
}

function isOwnCost(a: Adjustment, row: number): boolean {
  return a.values.type[row] === directCost && a.book.valueEntries.itemChargeNo.get(row) === 0;
}

/** What a document line of a return holds already: its expected cost, or the actual cost of its rows. */
function held(a: Adjustment, money: Money, start: number, expected: boolean): number {
  const { ledger, values } = a;
  let sum = 0;
  for (let row = ledger.valueEntries.first(values.entry[start]); row !== 0; row = ledger.valueEntries.next(row)) {
    if (!isOwnCost(a, row) || !sameLine(a, start, row) || (values.expected[row] !== 0) !== expected) continue;
    sum += expected ? money.expectedOf(row) : money.actualOf(row);
  }
  return sum;
}

function returnInvoiced(a: Adjustment, start: number): number {
  const { ledger, values } = a;
  let sum = 0;
  for (let row = ledger.valueEntries.first(values.entry[start]); row !== 0; row = ledger.valueEntries.next(row)) {
    if (isOwnCost(a, row) && values.expected[row] === 0 && sameLine(a, start, row)) sum += values.invoicedQuantity[row];
  }
  return sum;
}
