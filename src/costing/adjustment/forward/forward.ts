/**
 * Forwards cost along the applications: from every marked entry of an item to its outbounds, from outbounds to returns, from inbounds to transfer inbounds, and so on (docs/rules/adjustment.md,
 * "Forwarding along applications"). With method Average only along links with Cost Application.
 *
 * Chains are followed to a depth of 100; what lies deeper is marked and forwarded in a further pass.
 */
import { type Adjustment, levelsMax } from '../adjustment';
import { adjustOutbound } from './inbound-to-outbound';
import { isExactReversal, reversalShare } from './purchase-return';
import { keepsMark, keepsMarkForACent } from './marks';
import { adjustReturn } from './outbound-to-inbound';
import { mayHaveResidual, type Residual, writeResidual } from './residual-rounding';
import { shareOf } from './source-cost';
import { adjustTransfer } from './to-transfer';

/** Forwards all marked entries of the item, by entry number, until none was cut off by the depth. */
export function forwardAppliedCost(a: Adjustment): void {
  do {
    a.levelExceeded = false;
    forwardMarked(a);
  } while (a.levelExceeded);
}

/** One pass over the marked entries; stops where a chain was too deep. */
export function forwardMarked(a: Adjustment): void {
  a.work.totals.forgetAll();
  for (const source of takeMarked(a)) {
    if (a.entries.marked[source] === 0) continue;
    a.done.sources++;
    const residual: Residual = { cost: 0, costAcy: 0, invoiced: a.entries.completelyInvoiced[source] !== 0 };
    const applied = forwardFrom(a, source, 0, residual);
    if (mayHaveResidual(a, source, applied)) writeResidual(a, source, residual);
    if (a.levelExceeded) return;
  }
}

/** Marked entries of the item in ascending order; those that a pass does not come to stay known. */
function takeMarked(a: Adjustment): Int32Array {
  const list = a.ledger.marked.get(a.item);
  if (!list || list.length === 0) return new Int32Array(0);
  const marked = Int32Array.from(list.filter((entry) => a.entries.marked[entry] !== 0)).sort();
  const single = marked.filter((entry, i) => i === 0 || entry !== marked[i - 1]);
  a.ledger.marked.set(a.item, [...single]);
  return single;
}

/** Forwards the cost of one entry and unmarks it. Returns the quantity that went out on its cost links (negative). */
function forwardFrom(a: Adjustment, entry: number, level: number, residual: Residual | undefined): number {
  if (level === levelsMax) {
    a.ledger.setMark(entry, true);
    a.levelExceeded = true;
    return 0;
  }
  const positive = a.entries.positive[entry] !== 0;
  let keep = false;
  let applied = 0;
  if (positive) {
    const open = a.entries.open[entry] !== 0;
    const { ledger, links, entries } = a;
    for (let link = ledger.byInbound.first(entry); link !== 0; link = ledger.byInbound.next(link)) {
      const outbound = links.outbound[link];
      if (outbound === 0 || links.cause[link] === entry || links.cost[link] === 0 || (open && links.updated[link] !== 0)) continue;
      if (residual) addShare(a, residual, entry, outbound, link);
      const covered = adjustOutbound(a, outbound);
      followOutbound(a, outbound, level);
      if (entries.completelyInvoiced[outbound] === 0 && (covered || open || entries.completelyInvoiced[entry] === 0)) keep = true;
      applied += links.quantity[link];
    }
    followTransfers(a, entry, level);
  } else {
    followReturns(a, entry, level);
  }
  if (keep || keepsMark(a, entry)) keepUnlessConsumed(a, entry);
  if (a.entries.marked[entry] !== 0) a.ledger.setMark(entry, false);
  return applied;
}

/** Consumption that went out is never kept: its cost goes on through its order. */
function keepUnlessConsumed(a: Adjustment, entry: number): void {
  if (a.entries.positive[entry] === 0 && a.isConsumption(entry)) return;
  a.keepMark(entry);
}

/** Adds the share of one link to what went out of a source. */
function addShare(a: Adjustment, residual: Residual, source: number, outbound: number, link: number): void {
  const { links, lcy, acy } = a;
  const quantity = links.quantity[link];
  const share = isExactReversal(a, outbound) ? reversalShare : shareOf;
  residual.cost += share(a, lcy, source, outbound, quantity);
  if (acy) residual.costAcy += share(a, acy, source, outbound, quantity);
  if (links.outputInvoiced[link] === 0) residual.invoiced = false;
}

/** Goes on from an outbound that was given its cost, unless it is marked and gets its own turn; then notes that its link is done. */
function followOutbound(a: Adjustment, outbound: number, level: number): void {
  follow(a, outbound, level);
  if (a.entries.completelyInvoiced[outbound] === 0) return;
  const { ledger, book } = a;
  const link = ledger.byOutbound.first(outbound);
  if (link !== 0 && ledger.byOutbound.next(link) === 0) book.itemApplicationEntries.outboundEntryIsUpdated.setFlag(link, true);
}

/** Goes on from an entry whose cost was given by another. */
export function follow(a: Adjustment, entry: number, level: number): void {
  if (a.entries.marked[entry] !== 0) return;
  const applied = forwardFrom(a, entry, level + 1, undefined);
  if (a.entries.positive[entry] !== 0 && mayHaveResidual(a, entry, applied) && keepsMarkForACent(a, entry)) a.keepMark(entry);
}

/** From an outbound to the inbounds that take their cost from it. */
export function followReturns(a: Adjustment, outbound: number, level: number): void {
  const { ledger, links, book } = a;
  for (let link = ledger.returnsOf.first(outbound); link !== 0; link = ledger.returnsOf.next(link)) {
    if (links.cost[link] === 0 || book.itemApplicationEntries.transferredFromEntryNo.get(link) !== 0) continue;
    if (adjustReturn(a, link)) follow(a, links.cause[link], level);
  }
}

function followTransfers(a: Adjustment, inbound: number, level: number): void {
  const { ledger, links } = a;
  for (let link = ledger.byTransferredFrom.first(inbound); link !== 0; link = ledger.byTransferredFrom.next(link)) {
    if (links.cost[link] === 0) continue;
    if (adjustTransfer(a, link)) follow(a, links.cause[link], level);
  }
}
