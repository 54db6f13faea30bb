/**
 * Values the outbounds of an average cost period (docs/rules/average-cost.md, "Formula"): cost = round(K x (Valued Quantity / Q)), by item ledger entry number.
 *
 * The base shrinks by what each row takes, so cents are carried by what remains: -10.00 / 3 is -3.33, 6.67 / 2 is -3.34, and 3.33 is left for the last. With Q <= 0 or K < 0 a row keeps the cost it has.
 * A changed outbound hands its cost on at once to returns and transfers. Quantities of outbounds and their costs are negative.
 */
import type { Adjustment } from '../adjustment';
import { changeCost } from '../change-cost';
import { lineActual, lineExpected } from '../forward/document-groups';
import { follow, forwardMarked } from '../forward/forward';
import { adjustReturn } from '../forward/outbound-to-inbound';
import { transfer } from '../kinds';
import { type Decimal, type Money, product, quotient } from '../money';
import type { AveragePeriod } from './average-period';
import { type Base, freshBase } from './base';
import { invoiceConsumption } from './consumption';

/** Sizes above which an average grows without end rather than being one: exact arithmetic ends near there. */
const costMax = 2 ** 50;

/** Values all outbounds of a period from the sums before it. Returns false when costs grow beyond any measure. */
export function valueOutbounds(a: Adjustment, period: AveragePeriod, before: Base, fixed: ReadonlySet<number>): boolean {
  a.balances.valued = period;
  const settles = valueEach(a, period, before, fixed);
  a.balances.valued = undefined;
  return settles;
}

function valueEach(a: Adjustment, period: AveragePeriod, before: Base, fixed: ReadonlySet<number>): boolean {
  const { values, entries, book } = a;
  let base: Base | undefined;
  let validUntil = 0;
  for (let i = 0; i < period.outbounds.length; i++) {
    const row = period.outbounds.cells[i];
    const outbound = (period.outbound = values.entry[row]);
    const invoiced = entries.quantity[outbound] === entries.invoicedQuantity[outbound];
    if (book.itemLedgerEntries.appliesToEntry.get(outbound) === 0 && !(invoiced && values.expected[row] !== 0)) {
      let changed = invoiceTransfer(a, outbound);
      if (base === undefined || row >= validUntil) {
        base = freshBase(a, period, before, outbound, row, fixed);
        validUntil = exceptionAfter(period.exceptions, row);
      }
      if (base.quantity > 0 && isPositive(a.lcy, base.cost, base.fraction) && isPositive(a.acy, base.costAcy, base.fractionAcy)) {
        if (Math.abs(base.cost) > costMax || Math.abs(base.costAcy) > costMax) return false;
        if (valueRow(a, period, base, row, outbound)) changed = true;
      }
      if (changed) {
        if (a.isConsumption(outbound) && entries.marked[outbound] !== 0) a.ledger.setMark(outbound, false);
        handOn(a, outbound);
      }
    }
    invoiceConsumption(a, row);
  }
  return true;
}

/** The fraction is a decimal of the currency, the cost an integer of its amounts: 26.67333... less 1334 cents is 13.33333... */
function isPositive(money: Money | undefined, cost: number, fraction: Decimal | undefined): boolean {
  return cost >= 0 || (money !== undefined && fraction !== undefined && money.decimal(cost).plus(fraction).gte(0));
}

function exceptionAfter(exceptions: readonly number[], row: number): number {
  for (const exception of exceptions) if (exception > row) return exception;
  return Number.MAX_SAFE_INTEGER;
}

/** Values one row and shrinks the base. Returns whether the row's cost changed. */
function valueRow(a: Adjustment, period: AveragePeriod, base: Base, row: number, outbound: number): boolean {
  const { values, entries, lcy, acy } = a;
  const quantity = values.valuedQuantity[row];
  const cost = averageOf(a, lcy, base.cost, base.fraction, quantity, base.quantity);
  const costAcy = acy ? averageOf(a, acy, base.costAcy, base.fractionAcy, quantity, base.quantity) : 0;
  const isTransferPerItem = period.perItem && entries.type[outbound] === transfer;
  if (base.quantity + quantity > 0 && !isTransferPerItem) {
    base.quantity += quantity;
    base.cost += cost;
    base.costAcy += costAcy;
  }
  const change = cost - held(a, lcy, row);
  const changeAcy = acy ? costAcy - held(a, acy, row) : 0;
  return changeCost(a, outbound, row, change, changeAcy, values.invoicedQuantity[row]);
}

function averageOf(a: Adjustment, money: Money, cost: number, fraction: Decimal | undefined, part: number, whole: number): number {
  if (fraction === undefined) return a.share(money, cost, part, whole);
  return money.rounded(product(money.decimal(cost).plus(fraction), quotient(part, whole)));
}

/** What the document line of a row holds: its expected cost, or its actual cost with the corrections made. */
function held(a: Adjustment, money: Money, row: number): number {
  return a.values.expected[row] !== 0 ? lineExpected(a, money, row) : lineActual(a, money, row, false);
}

/** A transfer out becomes completely invoiced when all that it applies to is. Returns whether it did. */
function invoiceTransfer({ entries, ledger, links, book }: Adjustment, outbound: number): boolean {
  if (entries.type[outbound] !== transfer || entries.completelyInvoiced[outbound] !== 0) return false;
  for (let link = ledger.byCause.first(outbound); link !== 0; link = ledger.byCause.next(link)) {
    if (entries.completelyInvoiced[links.inbound[link]] === 0) return false;
  }
  book.itemLedgerEntries.completelyInvoiced.setFlag(outbound, true);
  return true;
}

/** Hands the cost of a changed outbound to its returns and transfer inbounds, and on from there. */
function handOn(a: Adjustment, outbound: number): void {
  const { ledger, links, book } = a;
  for (let link = ledger.returnsOf.first(outbound); link !== 0; link = ledger.returnsOf.next(link)) {
    if (links.cost[link] === 0 || book.itemApplicationEntries.transferredFromEntryNo.get(link) !== 0) continue;
    if (adjustReturn(a, link)) follow(a, links.cause[link], 0);
    if (!a.levelExceeded) continue;
    a.levelExceeded = false;
    forwardMarked(a);
  }
}
