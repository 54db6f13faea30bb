/**
 * Forwards cost along the applications: from every marked entry of an item to its outbounds, from outbounds to returns, from inbounds to transfer inbounds, and so on (docs/rules/adjustment.md,
 * "Forwarding along applications"). With method Average only along links with Cost Application.
 *
 * Chains are followed to a depth of 100; what lies deeper is marked and forwarded in a further pass.
 */
import { type Adjustment, levelsMax } from '../adjustment';
import { adjustOutbound, adjustWhole } from './inbound-to-outbound';
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
function takeMarked({ ledger, entries, item }: Adjustment): Int32Array {
  const list = ledger.marked.get(item);
  if (!list || list.length === 0) return new Int32Array(0);
  const known = Int32Array.from(list).sort();
  let count = 0;
  let last = 0;
  for (const entry of known) {
    if (entry === last || entries.marked[entry] === 0) continue;
    last = known[count] = list[count] = entry;
    count++;
  }
  list.length = count;
  return known.subarray(0, count);
}

/** Forwards the cost of one entry and unmarks it. Returns the quantity that went out on its cost links (negative). */
function forwardFrom(a: Adjustment, entry: number, level: number, residual: Residual | undefined): number {
  if (level === levelsMax) {
    a.ledger.setMark(entry, true);
    a.levelExceeded = true;
    return 0;
  }
  const { entries } = a;
  let applied = 0;
  let keep = false;
  if (entries.positive[entry] !== 0) {
    const { ledger, links } = a;
    const open = entries.open[entry] !== 0;
    const ownInvoiced = entries.completelyInvoiced[entry] !== 0;
    const counts = residual !== undefined && !open && ownInvoiced;
    for (let link = ledger.byInbound.first(entry); link !== 0; link = ledger.byInbound.next(link)) {
      const quantity = links.quantity[link];
      // What the entry brought in itself; and what is not to be looked at again.
      if (quantity >= 0 || (open && links.updated[link] !== 0) || (a.isAverage && links.cost[link] === 0)) continue;
      const outbound = links.outbound[link];
      const alone = ledger.byCause.first(outbound) === link && ledger.byCause.next(link) === 0;
      const covered = (alone && adjustWhole(a, entry, outbound, quantity)) || adjustOutbound(a, outbound);
      if (counts) addShare(a, residual, entry, outbound, link, alone);
      if (ledger.returnsOf.first(outbound) !== 0) followOutbound(a, outbound, level);
      else if (alone) noteUpdated(a, outbound, link);
      if (entries.completelyInvoiced[outbound] === 0 && (covered || open || !ownInvoiced)) keep = true;
      applied += quantity;
    }
    followTransfers(a, entry, level);
  } else {
    followReturns(a, entry, level);
  }
  if (keep || keepsMark(a, entry)) keepUnlessConsumed(a, entry);
  if (entries.marked[entry] !== 0) a.ledger.setMark(entry, false);
  return applied;
}

/** Consumption that went out is never kept: its cost goes on through its order. */
function keepUnlessConsumed(a: Adjustment, entry: number): void {
  if (a.entries.positive[entry] === 0 && a.isConsumption(entry)) return;
  a.keepMark(entry);
}

/** Adds the share of one link to what went out of a source. An outbound with that link alone takes just that. */
function addShare(a: Adjustment, residual: Residual, source: number, outbound: number, link: number, alone: boolean): void {
  const { links, lcy, acy } = a;
  if (links.outputInvoiced[link] === 0) residual.invoiced = false;
  const quantity = links.quantity[link];
  const isReversal = isExactReversal(a, outbound);
  if (alone && !isReversal) {
    residual.cost += lcy.outboundCost[outbound];
    if (acy) residual.costAcy += acy.outboundCost[outbound];
    return;
  }
  const share = isReversal ? reversalShare : shareOf;
  residual.cost += share(a, lcy, source, outbound, quantity);
  if (acy) residual.costAcy += share(a, acy, source, outbound, quantity);
}

/** Goes on to what takes its cost from an outbound, unless it is marked and gets its own turn. Most outbounds have nothing of that kind, and no mark to keep. */
function followOutbound(a: Adjustment, outbound: number, level: number): void {
  follow(a, outbound, level);
  const { ledger } = a;
  const link = ledger.byOutbound.first(outbound);
  if (ledger.byOutbound.next(link) === 0) noteUpdated(a, outbound, link);
}

/** The only link that names a completely invoiced outbound need not be looked at again. */
function noteUpdated(a: Adjustment, outbound: number, link: number): void {
  if (a.entries.completelyInvoiced[outbound] !== 0) a.book.itemApplicationEntries.outboundEntryIsUpdated.setFlag(link, true);
}

/** Goes on from an entry whose cost was given by another. */
export function follow(a: Adjustment, entry: number, level: number): void {
  if (a.entries.marked[entry] !== 0) return;
  const applied = forwardFrom(a, entry, level + 1, undefined);
  if (a.entries.positive[entry] !== 0 && mayHaveResidual(a, entry, applied) && keepsMarkForACent(a, entry)) a.keepMark(entry);
}

/** From an outbound to the inbounds that take their cost from it. */
function followReturns(a: Adjustment, outbound: number, level: number): void {
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
