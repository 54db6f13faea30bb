/** Small books with a ledger written by hand: receipts, what was taken from them, and their costs. Quantities in pieces, amounts in the currency. */
import { type Book, emptyBook } from '../../../src/book/book';
import { appendRow, type RowValues } from '../../../src/book/defaults';
import { codeFilter } from '../../../src/book/filter';
import { prepareBook } from '../../../src/book/prepare';
import { Refused } from '../../../src/book/refusal';
import type { CalculationRequest } from '../../../src/costing/revaluation/request';
import { Run } from '../../../src/costing/run';
import { type Day, dayOf } from '../../../src/decimal';
import { codesOf } from '../../support/refusals';

export const march = (day: number): Day => dayOf(2024, 3, day);
export const pieces = (n: number): number => Math.round(n * 100_000);
export const cents = (n: number): number => Math.round(n * 100);
export const unit = (n: number): number => Math.round(n * 100_000);

/** What a test leaves out has the usual value. */
export interface Setup {
  readonly setup?: RowValues<'inventorySetup'>;
  readonly ledgerSetup?: RowValues<'generalLedgerSetup'>;
  readonly items?: readonly RowValues<'items'>[];
}

export class Books {
  readonly book: Book = emptyBook();

  constructor({ setup = {}, ledgerSetup = {}, items = [{ no: 'A' }] }: Setup = {}) {
    appendRow(this.book, 'inventorySetup', setup);
    appendRow(this.book, 'generalLedgerSetup', ledgerSetup);
    appendRow(this.book, 'manufacturingSetup', {});
    for (const code of ['BLUE', 'RED']) appendRow(this.book, 'locations', { code });
    appendRow(this.book, 'locations', { code: 'TRANSIT', useAsInTransit: true });
    for (const item of items) appendRow(this.book, 'items', item);
    prepareBook(this.book);
  }

  /** An increase with its first cost; invoiced at once unless the cost is expected. */
  receipt({ quantity, cost, date = march(1), expected = false, entry = {}, value = {} }: Receipt): number {
    const { book } = this;
    const invoiced = expected ? 0 : pieces(quantity);
    const made = appendRow(book, 'itemLedgerEntries', {
      entryType: 'Purchase',
      itemNo: 'A',
      postingDate: date,
      quantity: pieces(quantity),
      remainingQuantity: pieces(quantity),
      invoicedQuantity: invoiced,
      positive: quantity > 0,
      open: true,
      completelyInvoiced: !expected,
      lastInvoiceDate: expected ? 0 : date,
      ...entry,
    });
    book.itemLedgerEntries.entryNo.set(made, made);
    this.link({ inbound: made, cause: made, quantity, date });
    this.cost(made, cost, {
      itemLedgerEntryQuantity: pieces(quantity),
      valuedQuantity: pieces(quantity),
      invoicedQuantity: invoiced,
      expectedCost: expected,
      ...value,
    });
    return made;
  }

  /** A decrease that takes from an increase. */
  issue(from: number, quantity: number, date: Day = march(2), entry: RowValues<'itemLedgerEntries'> = {}): number {
    const { itemLedgerEntries: t } = this.book;
    const made = appendRow(this.book, 'itemLedgerEntries', {
      entryType: 'Sale',
      itemNo: t.itemNo.text(from),
      locationCode: t.locationCode.text(from),
      postingDate: date,
      quantity: -pieces(quantity),
      invoicedQuantity: -pieces(quantity),
      completelyInvoiced: true,
      lastInvoiceDate: date,
      ...entry,
    });
    t.entryNo.set(made, made);
    t.remainingQuantity.add(from, -pieces(quantity));
    this.link({ inbound: from, outbound: made, cause: made, quantity: -quantity, date });
    return made;
  }

  link({
    inbound,
    outbound = 0,
    cause,
    quantity,
    date,
  }: {
    inbound: number;
    outbound?: number;
    cause: number;
    quantity: number;
    date: Day;
  }): void {
    appendRow(this.book, 'itemApplicationEntries', {
      itemLedgerEntryNo: cause,
      inboundItemEntryNo: inbound,
      outboundItemEntryNo: outbound,
      quantity: pieces(quantity),
      postingDate: date,
      costApplication: true,
    });
  }

  /** A value entry of an item ledger entry; its cost is actual unless the row is expected. */
  cost(entry: number, amount: number, values: RowValues<'valueEntries'> = {}): number {
    const { itemLedgerEntries: t } = this.book;
    const date = t.postingDate.a[entry];
    const isExpected = values.expectedCost === true;
    const row = appendRow(this.book, 'valueEntries', {
      itemLedgerEntryNo: entry,
      itemLedgerEntryType: t.entryType.text(entry),
      itemNo: t.itemNo.text(entry),
      locationCode: t.locationCode.text(entry),
      postingDate: date,
      valuationDate: date,
      inventoriable: true,
      inventoryPostingGroup: 'RESALE',
      costAmountActual: isExpected ? 0 : cents(amount),
      costAmountExpected: isExpected ? cents(amount) : 0,
      ...values,
    });
    this.book.valueEntries.entryNo.set(row, row);
    return row;
  }

  /** A run over what the book holds now: rows written by hand are linked anew. */
  run(workDate: Day = march(31)): Run {
    this.book.generation++;
    return new Run(this.book, { workDate, userId: 'ANN', sourceCode: 'REVALJNL' });
  }

  request(changes: Partial<CalculationRequest> = {}): CalculationRequest {
    const { book } = this;
    return {
      postingDate: march(31),
      documentNo: book.code('REVAL'),
      calculatePer: 'Item',
      byLocation: false,
      byVariant: false,
      updateStandardCost: false,
      calculationBase: '',
      items: [...book.items.all()],
      locations: codeFilter(book.strings, ''),
      variants: codeFilter(book.strings, ''),
      continueIfLinesExist: false,
      newCosts: new Map(),
      defaultDimensions: () => 0,
      ...changes,
    };
  }
}

interface Receipt {
  readonly quantity: number;
  readonly cost: number;
  readonly date?: Day;
  readonly expected?: boolean;
  readonly entry?: RowValues<'itemLedgerEntries'>;
  readonly value?: RowValues<'valueEntries'>;
}

/** Codes of the refusals that something meets; empty when it is allowed. */
export function refusalsOf(act: () => unknown): string[] {
  try {
    act();
    return [];
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return codesOf(error.refusals);
  }
}
