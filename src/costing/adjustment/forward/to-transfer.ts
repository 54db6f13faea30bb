/**
 * Hands the cost of an inbound to the transfer inbounds that its goods became (docs/rules/adjustment.md, "From a source to transfers"). The inbound takes its cost directly from the source, not from
 * the transfer out; revaluations of its own and charges on it are kept.
 */
import type { Adjustment } from '../adjustment';
import { changeCost } from '../change-cost';
import { directCost, revaluation } from '../kinds';
import { type Money, product, quotient } from '../money';
import { forgetTotalsOf } from './outbound-totals';
import { shareOf } from './source-cost';

/** Corrects one transfer inbound by the link that names where its goods came from. Returns whether anything about it changed. */
export function adjustTransfer(a: Adjustment, link: number): boolean {
  const { links, entries, book } = a;
  const source = book.itemApplicationEntries.transferredFromEntryNo.get(link);
  const inbound = links.cause[link];
  if (entries.completelyInvoiced[inbound] === 0) adjustNotInvoicedRevaluations(a, link, inbound);
  const first = firstDirect(a, inbound);
  let changed = false;
  if (entries.completelyInvoiced[source] !== 0 && entries.completelyInvoiced[inbound] === 0) {
    book.itemLedgerEntries.completelyInvoiced.setFlag(inbound, true);
    changed = true;
  }
  const change = shareOf(a, a.lcy, source, inbound, links.quantity[link]) - directActual(a, a.lcy, inbound);
  const changeAcy = a.acy ? shareOf(a, a.acy, source, inbound, links.quantity[link]) - directActual(a, a.acy, inbound) : 0;
  if (changeCost(a, inbound, first, change, changeAcy, a.values.invoicedQuantity[first])) changed = true;
  if (!changed) return false;
  forgetTotalsOf(a, inbound);
  a.touch(first);
  return true;
}

function isOwnCost(a: Adjustment, row: number): boolean {
  return a.values.type[row] === directCost && a.book.valueEntries.itemChargeNo.get(row) === 0;
}

function firstDirect(a: Adjustment, inbound: number): number {
  let row = a.ledger.valueEntries.first(inbound);
  while (!isOwnCost(a, row)) row = a.ledger.valueEntries.next(row);
  return row;
}

function directActual(a: Adjustment, money: Money, inbound: number): number {
  const { ledger } = a;
  let sum = 0;
  for (let row = ledger.valueEntries.first(inbound); row !== 0; row = ledger.valueEntries.next(row))
    if (isOwnCost(a, row)) sum += money.actualOf(row);
  return sum;
}

/**
 * Stock that was revalued at its expected cost and then transferred: what is invoiced since is taken back from the revaluation of the transferred entry
 * (docs/rules/revaluation.md, "Not invoiced stock that was transferred").
 */
function adjustNotInvoicedRevaluations(a: Adjustment, link: number, inbound: number): void {
  const { ledger, values, book } = a;
  for (let row = ledger.valueEntries.first(inbound); row !== 0; row = ledger.valueEntries.next(row)) {
    if (values.type[row] !== revaluation || book.valueEntries.appliesToEntry.get(row) !== 0) continue;
    const origin = originOf(a, link);
    const change = takenBack(a, a.lcy, origin, row) - balanced(a, a.lcy, row);
    const changeAcy = a.acy ? takenBack(a, a.acy, origin, row) - balanced(a, a.acy, row) : 0;
    changeCost(a, inbound, row, change, changeAcy, 0);
  }
}

/** The entry that the goods were first received with, through all transfers. */
function originOf({ ledger, links, book }: Adjustment, link: number): number {
  let at = link;
  for (;;) {
    const from = book.itemApplicationEntries.transferredFromEntryNo.get(at);
    if (from === 0) return links.cause[at];
    at = ledger.byCause.first(from);
    while (links.inbound[at] !== from) at = ledger.byCause.next(at);
  }
}

function takenBack(a: Adjustment, money: Money, origin: number, row: number): number {
  const { ledger, values, entries, book } = a;
  let invoiced = 0;
  let before = 0;
  for (let at = ledger.valueEntries.first(origin); at !== 0; at = ledger.valueEntries.next(at)) {
    if (values.type[at] !== directCost || book.valueEntries.itemChargeNo.get(at) !== 0) continue;
    invoiced += values.invoicedQuantity[at];
    if (at < row) before += values.invoicedQuantity[at];
  }
  const quantity = entries.quantity[origin];
  const share = quotient(quantity - invoiced, quantity).minus(quotient(quantity - before, quantity));
  return money.rounded(product(share, money.decimal(money.actualOf(row))));
}

function balanced(a: Adjustment, money: Money, revaluationRow: number): number {
  const { ledger, values, book } = a;
  let sum = 0;
  for (let row = ledger.valueEntries.first(values.entry[revaluationRow]); row !== 0; row = ledger.valueEntries.next(row)) {
    if (values.type[row] === revaluation && book.valueEntries.appliesToEntry.get(row) === revaluationRow) sum += money.actualOf(row);
  }
  return sum;
}
