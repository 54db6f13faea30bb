/**
 * What an outbound takes from all its sources: the sum of its rounded shares, the quantity that no source covers, and whether all sources are invoiced and cover it
 * (docs/rules/adjustment.md, "Shares"). Kept while its sources do not change, since an outbound is come to once for each of its sources.
 */
import type { Adjustment } from '../adjustment';
import { shareOf } from './source-cost';

/** Makes `outboundCost`, `unapplied` and `covered` of an outbound right. */
export function ensureTotals(a: Adjustment, outbound: number): void {
  const { work, ledger, links, entries, lcy, acy } = a;
  if (work.totals.holds(outbound)) return;
  let cost = 0;
  let costAcy = 0;
  let rest = entries.quantity[outbound];
  let invoiced = true;
  for (let link = ledger.byCause.first(outbound); link !== 0; link = ledger.byCause.next(link)) {
    const inbound = links.inbound[link];
    const quantity = links.quantity[link];
    if (entries.completelyInvoiced[inbound] === 0) invoiced = false;
    cost += shareOf(a, lcy, inbound, outbound, quantity);
    if (acy) costAcy += shareOf(a, acy, inbound, outbound, quantity);
    rest -= quantity;
  }
  lcy.outboundCost[outbound] = cost;
  if (acy) acy.outboundCost[outbound] = costAcy;
  work.unapplied[outbound] = rest;
  work.covered[outbound] = invoiced && rest === 0 ? 1 : 0;
  work.totals.remember(outbound);
  work.linesDone.forget(outbound);
}

/** The outbounds of an inbound whose cost changed are to be summed anew. */
export function forgetTotalsOf(a: Adjustment, inbound: number): void {
  const { ledger, links, work } = a;
  for (let link = ledger.byInbound.first(inbound); link !== 0; link = ledger.byInbound.next(link)) {
    if (links.outbound[link] !== 0) work.totals.forget(links.outbound[link]);
  }
}
