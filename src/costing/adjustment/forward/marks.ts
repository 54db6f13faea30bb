/**
 * Which entries stay marked for later runs because cost may still come (docs/rules/adjustment.md, "Marks kept"): a sale with a return that is not invoiced, a transfer inbound that is not invoiced and has outbounds, an inbound
 * whose outbounds differ from it by just one rounding unit. Outbounds that are not invoiced keep the mark of their source; that is decided where they are visited.
 */
import type { Adjustment } from '../adjustment';
import { sale, transfer } from '../kinds';
import type { Money } from '../money';

export function keepsMark(a: Adjustment, entry: number): boolean {
  const { entries } = a;
  if (entries.positive[entry] === 0) return entries.type[entry] === sale && hasReturnNotInvoiced(a, entry);
  return entries.type[entry] === transfer && entries.completelyInvoiced[entry] === 0 && hasOutbound(a, entry);
}

function hasReturnNotInvoiced({ ledger, links, entries, book }: Adjustment, entry: number): boolean {
  for (let link = ledger.returnsOf.first(entry); link !== 0; link = ledger.returnsOf.next(link)) {
    if (book.itemApplicationEntries.transferredFromEntryNo.get(link) === 0 && entries.completelyInvoiced[links.inbound[link]] === 0)
      return true;
  }
  return false;
}

function hasOutbound({ ledger, links, book }: Adjustment, entry: number): boolean {
  for (let link = ledger.byInbound.first(entry); link !== 0; link = ledger.byInbound.next(link)) {
    if (links.cause[link] !== entry && book.itemApplicationEntries.transferredFromEntryNo.get(link) === 0) return true;
  }
  return false;
}

/** An inbound that could have a rounding residual, reached on the way: the residual itself is written when it has its own turn. */
export function keepsMarkForACent(a: Adjustment, inbound: number): boolean {
  return [a.lcy, a.acy].some(
    (money) => money !== undefined && Math.abs(actualOf(a, money, inbound) + appliedActual(a, money, inbound)) === 1,
  );
}

/** Actual cost of an entry: of its rows that are not expected. */
export function actualOf({ ledger, values }: Adjustment, money: Money, entry: number): number {
  let sum = 0;
  for (let row = ledger.valueEntries.first(entry); row !== 0; row = ledger.valueEntries.next(row))
    if (values.expected[row] === 0) sum += money.actualOf(row);
  return sum;
}

function appliedActual(a: Adjustment, money: Money, inbound: number): number {
  const { ledger, links } = a;
  let sum = 0;
  for (let link = ledger.byInbound.first(inbound); link !== 0; link = ledger.byInbound.next(link)) {
    if (links.outbound[link] !== 0 && links.cause[link] !== inbound && links.cost[link] !== 0) sum += actualOf(a, money, links.cause[link]);
  }
  return sum;
}
