/**
 * Posts a transfer or a reclassification (docs/rules/posting.md, "Transfers"): one outbound and, for each inbound it takes from, an inbound of its own at the new place with
 * the cost of that source. Average items, unless applied by hand, move at the average instead: one inbound for all, at the unit cost of the card. Always invoiced.
 *
 * A line that changes neither place nor dimensions posts nothing. The outbound's numbers are taken first, its value entry is made known last.
 */
import { refuseAny } from '../../book/refusal';
import { amountOf } from '../../decimal';
import type { Applicant, CostRule } from '../application/applicant';
import { applyToOpenEntries } from '../application/apply';
import { applyToNamedEntry } from '../application/fixed-application';
import { OpenEntries } from '../application/open-entries';
import { shortageProblems } from '../application/shortage';
import { insertItemLedgerEntry } from '../ledger/insert-item-ledger-entry';
import { outboundInvoiced, writeApplication } from '../ledger/insert-application-entry';
import { calcTypes, methods } from '../ledger/kinds';
import { valueEntryWritten } from '../ledger/write-value-entry';
import { acyAmount, acyByUnitCost } from './additional-currency';
import { updateCardsAtPosting } from './card-costs';
import { checkValuationDate } from './earliest-valuation-date';
import type { ItemLine, PostedLine } from './item-line';
import type { Posting } from './posting';
import { refuseSerialInStock } from './serial-in-stock';
import { costOfInbound, MovedCost } from './transfer-cost';
import { newDirectCostRow, setCost, setQuantities } from './value-row';

const nothing: PostedLine = { entries: [], outbound: [], inbound: [] };

export function postTransfer(p: Posting): PostedLine {
  if (changesNothing(p.line)) return nothing;
  return new TransferPosting(p).post();
}

const changesNothing = (line: ItemLine): boolean =>
  line.locationCode === line.newLocationCode &&
  line.variantCode === line.newVariantCode &&
  line.serialNo === line.newSerialNo &&
  line.lotNo === line.newLotNo &&
  line.dimensions === line.newDimensions;

/** The two sides of one transfer line while they are posted. */
class TransferPosting {
  private readonly byAverage: boolean;
  private readonly costRule: CostRule;
  private readonly out: number;
  private readonly outRow: number;
  private readonly inbound: number[] = [];
  private readonly moved = new MovedCost();
  private readonly movedAcy = new MovedCost();
  private readonly applicant: Applicant;
  /** True while every inbound taken from is completely invoiced. */
  private sourcesInvoiced = true;

  constructor(private readonly p: Posting) {
    const { run, line, method } = p;
    this.byAverage = method === methods.Average && line.appliesToEntry === 0;
    this.costRule = !this.byAverage ? 'always' : line.documentType === 'Transfer Receipt' ? 'transferReceipt' : 'never';
    this.out = insertItemLedgerEntry(run, line, p.quantity, p.quantity, 'own');
    this.outRow = newDirectCostRow(p, this.out);
    this.applicant = {
      entry: this.out,
      method,
      appliesToEntry: line.appliesToEntry,
      appliesFromEntry: 0,
      costRule: this.costRule,
      remaining: p.quantity,
      valuationDate: line.postingDate,
      applied: (source, quantity) => this.tookFrom(source, quantity),
    };
  }

  post(): PostedLine {
    const { run, line } = this.p;
    const { itemLedgerEntries: entries } = run.book;
    const { applicant, out } = this;
    const place = { table: line.table, row: line.row };
    checkValuationDate(this.p, applicant.valuationDate);
    if (line.appliesToEntry !== 0) applyToNamedEntry(run, applicant, { ...place, column: 'appliesToEntry' });
    else applyToOpenEntries(run, applicant);
    OpenEntries.of(run.book).setRemaining(out, applicant.remaining);
    refuseAny(shortageProblems(run, out, { ...place, column: 'quantity' }));
    entries.completelyInvoiced.a[out] = this.sourcesInvoiced ? 1 : 0;
    const cost = this.outCost();
    if (this.byAverage) this.moveIn(0, 0 - this.p.quantity, -cost.amount, -cost.amountAcy);
    this.writeRow(this.outRow, this.p.quantity, applicant.valuationDate, cost);
    outboundInvoiced(run, out, line.postingDate);
    return { entries: [out, ...this.inbound], outbound: [out], inbound: this.inbound };
  }

  /** Called for each inbound that the outbound has taken from. */
  private tookFrom(source: number, quantity: number): void {
    const { run } = this.p;
    const { itemLedgerEntries: entries, acy } = run.book;
    if (entries.completelyInvoiced.a[source] === 0) this.sourcesInvoiced = false;
    if (this.byAverage) return;
    const whole = entries.quantity.a[source];
    const amount = this.moved.take(costOfInbound(run, source, 'lcy'), quantity, whole);
    const amountAcy = acy ? this.movedAcy.take(costOfInbound(run, source, 'acy'), quantity, whole) : 0;
    this.moveIn(source, quantity, amount, amountAcy);
  }

  /** Outbound cost: by the average, or what was taken; in the additional currency the latter is converted anew. */
  private outCost(): { amount: number; amountAcy: number; byAverage: boolean } {
    const { run, line, quantity } = this.p;
    const { book } = run;
    if (book.items.inventoryValueZero.a[this.p.item] !== 0) return { amount: 0, amountAcy: 0, byAverage: this.byAverage };
    if (!this.byAverage) {
      const amount = this.moved.out();
      return { amount, amountAcy: book.acy ? acyAmount(book, amount, line.postingDate) : 0, byAverage: false };
    }
    const unitCost = this.averageOnCard();
    const amountAcy = book.acy ? acyByUnitCost(book, unitCost, quantity, line.postingDate) : 0;
    return { amount: amountOf(unitCost, quantity, book.amountPrecision), amountAcy, byAverage: true };
  }

  /** Unit cost of the stockkeeping unit that the goods leave, unless averages are formed per item. */
  private averageOnCard(): number {
    const { run, unit, item } = this.p;
    const { items, stockkeepingUnits, inventorySetup } = run.book;
    const perItem = inventorySetup.averageCostCalcType.a[1] === calcTypes.Item;
    return unit !== 0 && !perItem ? stockkeepingUnits.unitCost.a[unit] : items.unitCost.a[item];
  }

  /** An inbound at the new place: the shortages it covers there, then its own link. `source` 0 = all sources at once. */
  private moveIn(source: number, quantity: number, amount: number, amountAcy: number): void {
    const { run, line, method } = this.p;
    const { itemLedgerEntries: entries, valueEntries: values } = run.book;
    refuseSerialInStock(this.p, line.newSerialNo, 'newSerialNo');
    const entry = insertItemLedgerEntry(run, line, quantity as Posting['quantity'], quantity as Posting['quantity'], 'new');
    this.inbound.push(entry);
    entries.appliesToEntry.set(entry, 0);
    entries.completelyInvoiced.a[entry] = source === 0 ? entries.completelyInvoiced.a[this.out] : entries.completelyInvoiced.a[source];
    const row = newDirectCostRow(this.p, entry);
    const applicant: Applicant = {
      entry,
      method,
      appliesToEntry: 0,
      // Its link to the outbound is written after the search, but cost runs along it.
      appliesFromEntry: this.out,
      costRule: this.costRule,
      remaining: quantity,
      valuationDate: this.applicant.valuationDate,
    };
    applyToOpenEntries(run, applicant);
    OpenEntries.of(run.book).setRemaining(entry, applicant.remaining);
    writeApplication(run, entry, entry, this.out, source, quantity, line.postingDate, true);
    values.dimensions.a[row] = line.newDimensions;
    this.writeRow(row, quantity, applicant.valuationDate, { amount: amount, amountAcy, byAverage: false });
    updateCardsAtPosting(run, row, 0);
  }

  private writeRow(row: number, quantity: number, date: number, cost: { amount: number; amountAcy: number; byAverage: boolean }): void {
    const { run, line } = this.p;
    const { valueEntries: values } = run.book;
    setQuantities(this.p, row, quantity, quantity, quantity);
    values.inventoriable.a[row] = this.p.stocked ? 1 : 0;
    values.valuedByAverageCost.a[row] = cost.byAverage && line.documentType !== 'Transfer Receipt' ? 1 : 0;
    values.valuationDate.a[row] = date;
    setCost(this.p, row, { amount: cost.amount, amountAcy: cost.amountAcy, unitCost: 0, unitCostAcy: 0 }, false);
    valueEntryWritten(run, row);
  }
}
