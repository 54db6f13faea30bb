/**
 * Whether applying two entries would let cost run in a circle (docs/rules/application.md, "Circles").
 *
 * Cost runs from an inbound to the outbounds applied to it and to the inbounds of transfers from it; from an outbound to the returns applied from it and the inbounds of
 * its transfer; from consumption to the output of the same order line. An application adds the step inbound to outbound, so it closes a circle when the walk from the
 * outbound already leads back to the inbound. Most outbounds give their cost to nobody: then nothing is walked.
 */
import { entryTypes } from '../ledger/kinds';
import { OrderEntries } from '../ledger/order-entries';
import type { Run } from '../run';

const consumption = entryTypes.Consumption;
const output = entryTypes.Output;
const assemblyConsumption = entryTypes['Assembly Consumption'];
const assemblyOutput = entryTypes['Assembly Output'];

/**
 * True when the cost of `outbound` reaches `inbound`. `appliesFrom` is an outbound that will give its cost to `inbound` as soon as its own link is written; 0 = none.
 */
export function closesCircle(run: Run, inbound: number, outbound: number, appliesFrom: number): boolean {
  if (outbound === appliesFrom) return true;
  if (!givesCost(run, outbound)) return false;
  return new CostWalk(run, inbound, appliesFrom).reaches(outbound);
}

/** True when the cost of one entry reaches another along the links there are. */
export function costReaches(run: Run, from: number, target: number): boolean {
  return new CostWalk(run, target, 0).reaches(from);
}

/** Returns and transfers hang on the outbound; consumption gives its cost to output that is there already. */
function givesCost({ book, ledger }: Run, outbound: number): boolean {
  if (ledger.returnsOf.first(outbound) !== 0) return true;
  const type = book.itemLedgerEntries.entryType.a[outbound];
  return type === consumption || type === assemblyConsumption;
}

/** A walk along the cost from one entry; each entry is visited once. */
class CostWalk {
  private readonly waiting: number[] = [];
  private readonly seen = new Set<number>();

  constructor(
    private readonly run: Run,
    private readonly target: number,
    private readonly appliesFrom: number,
  ) {}

  reaches(from: number): boolean {
    this.visit(from);
    for (let entry = this.waiting.pop(); entry !== undefined; entry = this.waiting.pop()) {
      if (entry === this.target || (entry === this.appliesFrom && entry !== 0)) return true;
      if (this.run.book.itemLedgerEntries.positive.a[entry] !== 0) this.fromInbound(entry);
      else this.fromOutbound(entry);
    }
    return false;
  }

  private visit(entry: number): void {
    if (this.seen.has(entry)) return;
    this.seen.add(entry);
    this.waiting.push(entry);
  }

  private fromInbound(entry: number): void {
    const { book, ledger } = this.run;
    const { outboundItemEntryNo, itemLedgerEntryNo, inboundItemEntryNo } = book.itemApplicationEntries;
    for (let row = ledger.byInbound.first(entry); row !== 0; row = ledger.byInbound.next(row)) {
      if (outboundItemEntryNo.a[row] !== 0 && itemLedgerEntryNo.a[row] !== entry) this.visit(outboundItemEntryNo.a[row]);
    }
    for (let row = ledger.byTransferredFrom.first(entry); row !== 0; row = ledger.byTransferredFrom.next(row))
      this.visit(inboundItemEntryNo.a[row]);
  }

  private fromOutbound(entry: number): void {
    const { book, ledger } = this.run;
    const { inboundItemEntryNo } = book.itemApplicationEntries;
    for (let row = ledger.returnsOf.first(entry); row !== 0; row = ledger.returnsOf.next(row)) this.visit(inboundItemEntryNo.a[row]);
    const type = book.itemLedgerEntries.entryType.a[entry];
    if (type === consumption) this.outputOfSameOrder(entry, output);
    else if (type === assemblyConsumption) this.outputOfSameOrder(entry, assemblyOutput);
  }

  private outputOfSameOrder(entry: number, outputType: number): void {
    const { book } = this.run;
    const orders = OrderEntries.of(book);
    for (let other = orders.firstOfSameLine(entry); other !== 0; other = orders.next(other)) {
      if (book.itemLedgerEntries.entryType.a[other] === outputType && book.itemLedgerEntries.positive.a[other] !== 0) this.visit(other);
    }
  }
}
