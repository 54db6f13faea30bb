/**
 * Exact reversals: a purchase return, or a negative output, with Applies-to. They take direct cost (with revaluations), indirect cost and variance of their source apart, each rounded by itself, and
 * keep them in rows of their own (docs/rules/adjustment.md, "Exact reversals").
 *
 * The rows of indirect cost and variance are written at once. Costs of the return are negative.
 */
import type { Adjustment } from '../adjustment';
import { assemblyOutput, indirectCost, materialVariance, output, purchase, purchaseVariance, varianceEntry } from '../kinds';
import type { Money } from '../money';
import { itemDocumentTypes } from '../../../schema';
import { writeReversalPart } from '../rows/reversal-row';
import { sameLine } from './document-groups';
import { type CostPart, partShare } from './source-cost';

const returnShipment = itemDocumentTypes.indexOf('Purchase Return Shipment');

export function isExactReversal({ entries, book }: Adjustment, outbound: number): boolean {
  const type = entries.type[outbound];
  if (type !== purchase && type !== output && type !== assemblyOutput) return false;
  return entries.quantity[outbound] < 0 && book.itemLedgerEntries.appliesToEntry.get(outbound) !== 0;
}

/** Direct shares of all links; makes `outboundCost`, `unapplied` and `covered` right, as `ensureTotals` does for other outbounds. */
export function sumReversal(a: Adjustment, outbound: number): void {
  const { ledger, links, entries, work } = a;
  let rest = entries.quantity[outbound];
  let invoiced = true;
  for (const money of work.moneys) money.outboundCost[outbound] = 0;
  for (let link = ledger.byCause.first(outbound); link !== 0; link = ledger.byCause.next(link)) {
    const inbound = links.inbound[link];
    if (entries.completelyInvoiced[inbound] === 0) invoiced = false;
    for (const money of work.moneys) money.outboundCost[outbound] += partShare(a, money, inbound, outbound, links.quantity[link], 'direct');
    rest -= links.quantity[link];
  }
  work.unapplied[outbound] = rest;
  work.covered[outbound] = invoiced && rest === 0 ? 1 : 0;
}

/** The share of one link of a reversal: the sum of its parts, each rounded by itself. */
export function reversalShare(a: Adjustment, money: Money, inbound: number, outbound: number, linkQuantity: number): number {
  const parts: readonly CostPart[] = ['direct', 'indirect', 'variance'];
  return parts.reduce((sum, part) => sum + partShare(a, money, inbound, outbound, linkQuantity, part), 0);
}

/**
 * Writes what indirect cost and variance of a reversal's document line lack, once all of it is invoiced: until then the expected cost, which is direct, covers them. `start` stands for the line; `invoiced` is the
 * quantity it invoiced, `before` what the lines before it did (negative).
 */
export function adjustReversal(a: Adjustment, outbound: number, start: number, invoiced: number, before: number): void {
  const quantity = a.entries.quantity[outbound];
  if (a.entries.invoicedQuantity[outbound] !== quantity) return;
  for (const part of ['indirect', 'variance'] as const) {
    const type = part === 'indirect' ? indirectCost : varianceEntry;
    const [change, changeAcy] = [a.lcy, a.acy].map((money) => {
      if (!money) return 0;
      const whole = wholePart(a, money, outbound, part);
      return (
        a.share(money, whole, before + invoiced, quantity) - a.share(money, whole, before, quantity) - postedPart(a, money, start, part)
      );
    });
    if (change === 0 && changeAcy === 0) continue;
    const like = rowLike(a, start, type);
    writeReversalPart(
      a,
      like === 0 ? start : like,
      type,
      like === 0 ? newVarianceType(a, start, type) : undefined,
      invoiced,
      change,
      changeAcy,
    );
    a.touch(start);
  }
}

/** A part of what a reversal takes from all its links. */
function wholePart(a: Adjustment, money: Money, outbound: number, part: CostPart): number {
  const { ledger, links } = a;
  let sum = 0;
  for (let link = ledger.byCause.first(outbound); link !== 0; link = ledger.byCause.next(link)) {
    sum += partShare(a, money, links.inbound[link], outbound, links.quantity[link], part);
  }
  return sum;
}

/** What the rows of a document line already hold of a part. */
function postedPart(a: Adjustment, money: Money, start: number, part: 'indirect' | 'variance'): number {
  const { ledger, values } = a;
  let sum = 0;
  for (let row = ledger.valueEntries.first(values.entry[start]); row !== 0; row = ledger.valueEntries.next(row)) {
    if (values.expected[row] !== 0 || !sameLine(a, start, row)) continue;
    const of = values.type[row] === indirectCost ? 'indirect' : values.type[row] === varianceEntry ? 'variance' : 'direct';
    if (of === part) sum += money.actualOf(row);
  }
  return sum;
}

/** The first row of this type among those of the document, which the new row corrects; 0 if there is none. */
function rowLike(a: Adjustment, start: number, type: number): number {
  const { ledger, values } = a;
  for (let row = ledger.valueEntries.first(values.entry[start]); row !== 0; row = ledger.valueEntries.next(row)) {
    if (values.type[row] === type && values.document[row] === values.document[start] && values.expected[row] === values.expected[start])
      return row;
  }
  return 0;
}

function newVarianceType(a: Adjustment, start: number, type: number): number | undefined {
  if (type !== varianceEntry) return undefined;
  const entryType = a.entries.type[a.values.entry[start]];
  return entryType === output || entryType === assemblyOutput ? materialVariance : purchaseVariance;
}

/** A return shipment that an undo refers to: the correction entry of the same document takes its cost from it. */
export function isMirrored(a: Adjustment, outbound: number): boolean {
  const { book, ledger, links, entries } = a;
  const { documentType, documentNo, correction } = book.itemLedgerEntries;
  if (entries.type[outbound] !== purchase || documentType.a[outbound] !== returnShipment) return false;
  for (let link = ledger.returnsOf.first(outbound); link !== 0; link = ledger.returnsOf.next(link)) {
    const by = links.cause[link];
    if (correction.is(by) && documentNo.a[by] === documentNo.a[outbound]) return true;
  }
  return false;
}

/** Books the pending direct difference of a mirrored return as a variance. */
export function mirrorVariance(a: Adjustment, start: number): void {
  const like = rowLike(a, start, varianceEntry);
  const type = like === 0 ? newVarianceType(a, start, varianceEntry) : a.book.valueEntries.varianceType.get(like);
  a.pending.asVariance.set(start, type ?? purchaseVariance);
}
