/**
 * Gives an outbound the cost of its sources (docs/rules/adjustment.md, "From a source to its outbounds").
 *
 * New total N = the sum of round(C(I, O) x link quantity / Quantity of I) over all links; what no source covers costs the Cost per Unit of the row. Each document line takes its share by quantity; the
 * rounding rest of one line goes to the next. N is negative, like the outbound's own cost.
 */
import type { Adjustment } from '../adjustment';
import { changeCost } from '../change-cost';
import { consumption, directCost, transfer } from '../kinds';
import { toDecimal } from '../../../decimal';
import { type Decimal, type Money, product, quotient, zero } from '../money';
import { lineActual, lineExpected, lineInvoiced, outboundLines } from './document-groups';
import { ensureTotals } from './outbound-totals';
import { shareOf } from './source-cost';
import { adjustReversal, isExactReversal, isMirrored, mirrorVariance, sumReversal } from './purchase-return';

/**
 * An outbound that one source covers whole and that one row invoiced whole, as most are, takes the share of its link. Returns false for all others, with nothing done; the share stands in `outboundCost`.
 */
export function adjustWhole(a: Adjustment, source: number, outbound: number, linkQuantity: number): boolean {
  const { ledger, values, entries, lcy, acy } = a;
  const row = ledger.valueEntries.first(outbound);
  if (ledger.valueEntries.next(row) !== 0 || values.invoicedQuantity[row] !== linkQuantity || entries.quantity[outbound] !== linkQuantity)
    return false;
  if (
    values.inventoriable[row] === 0 ||
    entries.completelyInvoiced[source] === 0 ||
    entries.completelyInvoiced[outbound] === 0 ||
    isExactReversal(a, outbound)
  )
    return false;
  a.done.outbounds++;
  lcy.outboundCost[outbound] = shareOf(a, lcy, source, outbound, linkQuantity);
  if (acy) acy.outboundCost[outbound] = shareOf(a, acy, source, outbound, linkQuantity);
  const change = lcy.outboundCost[outbound] - lcy.actualOf(row);
  const changeAcy = acy ? acy.outboundCost[outbound] - acy.actualOf(row) : 0;
  if (changeCost(a, outbound, row, change, changeAcy, linkQuantity)) a.touch(row);
  return true;
}

/** Corrects the cost of an outbound and makes it completely invoiced when its sources are. Returns whether all sources are invoiced and cover it. */
export function adjustOutbound(a: Adjustment, outbound: number): boolean {
  const { entries, work } = a;
  a.done.outbounds++;
  const reversal = isExactReversal(a, outbound);
  if (reversal) sumReversal(a, outbound);
  else ensureTotals(a, outbound);
  const covered = work.covered[outbound] !== 0;
  // An outbound is come to once for each of its sources; while those stay as they are its lines do too. Averages may have changed its rows meanwhile.
  if (!reversal && !a.isAverage && work.linesDone.holds(outbound)) return covered;
  adjustLines(a, outbound, reversal);
  work.linesDone.remember(outbound);
  if (covered && entries.completelyInvoiced[outbound] === 0 && followsItsSources(entries.type[outbound])) {
    a.book.itemLedgerEntries.completelyInvoiced.setFlag(outbound, true);
  }
  return covered;
}

/** Transfers and consumption become completely invoiced with their sources. */
export function followsItsSources(type: number): boolean {
  return type === transfer || type === consumption;
}

function adjustLines(a: Adjustment, outbound: number, reversal: boolean): void {
  const { values } = a;
  const starts = outboundLines(a, outbound);
  const rest = { lcy: zero, acy: zero };
  const mirrored = a.isStandard && isMirrored(a, outbound);
  let before = 0;
  for (const start of starts) {
    const expected = values.expected[start] !== 0;
    const invoiced = expected ? values.invoicedQuantity[start] : lineInvoiced(a, start, reversal);
    const valued = expected ? values.valuedQuantity[start] : invoiced;
    const alone = starts.length === 1;
    const change = lineChange(a, a.lcy, outbound, start, valued, reversal, alone, rest, 'lcy');
    const changeAcy = a.acy ? lineChange(a, a.acy, outbound, start, valued, reversal, alone, rest, 'acy') : 0;
    if (changeCost(a, outbound, start, change, changeAcy, invoiced)) {
      if (mirrored && !expected && values.type[start] === directCost) mirrorVariance(a, start);
      a.touch(start);
    }
    if (!reversal || expected) continue;
    adjustReversal(a, outbound, start, invoiced, before);
    before += invoiced;
  }
}

interface Rest {
  lcy: Decimal;
  acy: Decimal;
}

/** New minus old cost of a document line in one currency; the rest of rounding stays in `rest` for the next line. */
function lineChange(
  a: Adjustment,
  money: Money,
  outbound: number,
  start: number,
  valued: number,
  reversal: boolean,
  alone: boolean,
  rest: Rest,
  currency: keyof Rest,
): number {
  const quantity = a.entries.quantity[outbound];
  const unapplied = a.work.unapplied[outbound];
  const total = money.outboundCost[outbound];
  const old = a.values.expected[start] !== 0 ? lineExpected(a, money, start) : lineActual(a, money, start, reversal);
  if (alone && unapplied === 0) return a.share(money, total, valued, quantity) - old;
  const whole = unapplied === 0 ? money.decimal(total) : money.decimal(total).plus(notCovered(a, money, outbound, start));
  const unrounded = product(whole, quotient(valued, quantity)).plus(rest[currency]);
  const rounded = money.rounded(unrounded);
  rest[currency] = unrounded.minus(money.decimal(rounded));
  return rounded - old;
}

/** Cost of what no source covers: by the Cost per Unit of the row; where that is 0, by the cost of what is covered. */
function notCovered(a: Adjustment, money: Money, outbound: number, start: number): Decimal {
  const unapplied = a.work.unapplied[outbound];
  const costPerUnit = money.costPerUnit[start];
  if (costPerUnit !== 0) return product(toDecimal(costPerUnit, 5), toDecimal(unapplied, 5));
  const perUnit = quotient(money.decimal(money.outboundCost[outbound]), toDecimal(a.entries.quantity[outbound] - unapplied, 5));
  return product(perUnit, toDecimal(unapplied, 5));
}
