/**
 * Which entries the cost of an entry reaches within an average cost period (docs/rules/average-cost.md, "What an outbound reaches"): inbounds returned or transferred from it, their outbounds, the output of its
 * order, and so on. An entry with a value entry valued later than the period is not gone on to.
 */
import type { Adjustment } from '../adjustment';
import { assemblyConsumption, assemblyOutput, consumption, output } from '../kinds';
import { orderEntriesOf } from '../orders/order-entries';

export class ForwardSets {
  private readonly known = new Map<number, ReadonlySet<number>>();
  private static readonly nothing: ReadonlySet<number> = new Set();

  constructor(private readonly a: Adjustment) {}

  /** Entries reached from an outbound, itself left out. */
  of(outbound: number): ReadonlySet<number> {
    if (!this.mayReach(outbound)) return ForwardSets.nothing;
    let reached = this.known.get(outbound);
    if (!reached) this.known.set(outbound, (reached = this.reach(outbound, this.periodEndOf(outbound))));
    return reached;
  }

  /** Entries reached from an outbound whenever they are valued. */
  inAnyPeriod(outbound: number): ReadonlySet<number> {
    return this.reach(outbound, Number.MAX_SAFE_INTEGER);
  }

  /** Whether an outbound reaches a positive entry of the item, of this location and variant unless one average holds for the item. */
  reachesKey(outbound: number, perItem: boolean, variant: number, location: number): boolean {
    const { a } = this;
    if (!this.mayReach(outbound)) return false;
    for (const entry of this.of(outbound)) {
      if (a.entries.positive[entry] === 0 || a.entries.item[entry] !== a.item) continue;
      if (perItem || (a.entries.location[entry] === location && a.variantOf(entry) === variant)) return true;
    }
    return false;
  }

  /** Most outbounds have no returns and are not consumed. */
  private mayReach(outbound: number): boolean {
    const { ledger, entries } = this.a;
    return ledger.returnsOf.first(outbound) !== 0 || isConsumed(entries.type[outbound]);
  }

  private reach(from: number, until: number): Set<number> {
    const { a } = this;
    const reached = new Set<number>();
    const todo: number[] = [from];
    const goTo = (entry: number, by: number): void => {
      if (reached.has(entry) || this.isValuedAfter(by, until)) return;
      reached.add(entry);
      todo.push(entry);
    };
    while (todo.length > 0) {
      const entry = todo.pop()!;
      if (a.entries.positive[entry] === 0) this.fromOutbound(entry, until, goTo);
      else this.fromInbound(entry, goTo);
    }
    reached.delete(from);
    return reached;
  }

  private fromOutbound(entry: number, until: number, goTo: (entry: number, by: number) => void): void {
    const { ledger, links, book, entries } = this.a;
    if (isConsumed(entries.type[entry])) {
      for (const made of outputsOf(this.a, entry)) if (entries.postingDate[made] <= until) goTo(made, made);
    }
    for (let link = ledger.returnsOf.first(entry); link !== 0; link = ledger.returnsOf.next(link)) {
      if (book.itemApplicationEntries.transferredFromEntryNo.get(link) === 0) goTo(links.inbound[link], links.cause[link]);
    }
  }

  private fromInbound(entry: number, goTo: (entry: number, by: number) => void): void {
    const { ledger, links } = this.a;
    for (let link = ledger.byInbound.first(entry); link !== 0; link = ledger.byInbound.next(link)) {
      if (links.outbound[link] !== 0 && links.cause[link] !== entry) goTo(links.outbound[link], links.cause[link]);
    }
    for (let link = ledger.byTransferredFrom.first(entry); link !== 0; link = ledger.byTransferredFrom.next(link)) {
      goTo(links.inbound[link], links.cause[link]);
    }
  }

  /** Last day of the period of an entry's latest valuation date. */
  private periodEndOf(entry: number): number {
    const { a } = this;
    let date = 0;
    for (let row = a.ledger.valueEntries.first(entry); row !== 0; row = a.ledger.valueEntries.next(row)) {
      if (a.values.valuationDate[row] > date) date = a.values.valuationDate[row];
    }
    return a.periodEnd(date);
  }

  private isValuedAfter(entry: number, until: number): boolean {
    const { ledger, values } = this.a;
    for (let row = ledger.valueEntries.first(entry); row !== 0; row = ledger.valueEntries.next(row))
      if (values.valuationDate[row] > until) return true;
    return false;
  }
}

export function isConsumed(type: number): boolean {
  return type === consumption || type === assemblyConsumption;
}

/** Output of the order that consumed an entry: of its order line in production, of the whole order in assembly. */
export function outputsOf(a: Adjustment, consumed: number): readonly number[] {
  const { orderType, orderNo, orderLineNo } = a.book.itemLedgerEntries;
  const production = a.entries.type[consumed] === consumption;
  const of = production ? output : assemblyOutput;
  return orderEntriesOf(a.run, orderType.get(consumed), orderNo.get(consumed)).entries.filter(
    (entry) => a.entries.type[entry] === of && (!production || orderLineNo.get(entry) === orderLineNo.get(consumed)),
  );
}
