/**
 * Tiny books for tests, and postings in plain numbers: `post(book, purchase('CHAIR', 10, { at: 12.5, on: '2026-01-05' }))`.
 * Quantities in base units, costs and amounts in the currency, dates as texts. Entries come back as plain records with the same units.
 */
import { type Book, emptyBook } from '../../src/book/book';
import { appendRow, type RowValues } from '../../src/book/defaults';
import { prepareBook } from '../../src/book/prepare';
import { Refused } from '../../src/book/refusal';
import type { CodeId } from '../../src/book/strings';
import { finishItemPosting } from '../../src/costing/posting/finish';
import { type ItemLedgerEntryType, itemLine, type ItemLine, type PostedLine } from '../../src/costing/posting/item-line';
import { postItemLine } from '../../src/costing/posting/post-item-line';
import { Run } from '../../src/costing/run';
import {
  amountOf,
  amountToCell,
  asAmount,
  asPercent,
  asQuantity,
  asUnitCost,
  type Day,
  fromCell,
  isoDate,
  parseIsoDate,
  toCell,
} from '../../src/decimal';
import { codesOf } from './refusals';

export interface BookOptions {
  readonly items?: readonly RowValues<'items'>[];
  readonly units?: readonly RowValues<'stockkeepingUnits'>[];
  readonly variants?: readonly RowValues<'itemVariants'>[];
  readonly inventorySetup?: RowValues<'inventorySetup'>;
  readonly generalLedgerSetup?: RowValues<'generalLedgerSetup'>;
  readonly periods?: readonly RowValues<'inventoryPeriods'>[];
  readonly users?: readonly RowValues<'userSetup'>[];
  /** The additional reporting currency and its rates: units of it for one of the local currency. */
  readonly acy?: { readonly amountPrecision?: number; readonly unitPrecision?: number; readonly rates: Readonly<Record<string, number>> };
}

/** A book with the locations BLUE, RED and TRANSIT (in-transit); one FIFO item A unless others are given. */
export function aBook({ items = [{ no: 'A' }], ...options }: BookOptions = {}): Book {
  const book = emptyBook();
  appendRow(book, 'inventorySetup', options.inventorySetup ?? {});
  appendRow(book, 'generalLedgerSetup', { ...options.generalLedgerSetup, ...(options.acy ? { additionalReportingCurrency: 'ACY' } : {}) });
  appendRow(book, 'manufacturingSetup', {});
  if (options.acy) addCurrency(book, options.acy);
  prepareBook(book);
  for (const code of ['BLUE', 'RED']) appendRow(book, 'locations', { code });
  appendRow(book, 'locations', { code: 'TRANSIT', useAsInTransit: true });
  for (const item of items) appendRow(book, 'items', item);
  for (const unit of options.units ?? []) appendRow(book, 'stockkeepingUnits', unit);
  for (const variant of options.variants ?? []) appendRow(book, 'itemVariants', variant);
  for (const period of options.periods ?? []) appendRow(book, 'inventoryPeriods', period);
  for (const user of options.users ?? []) appendRow(book, 'userSetup', user);
  return book;
}

function addCurrency(book: Book, { amountPrecision = 0.01, unitPrecision = 0.00001, rates }: NonNullable<BookOptions['acy']>): void {
  appendRow(book, 'currencies', {
    code: 'ACY',
    amountRoundingPrecision: scaled(amountPrecision),
    unitAmountRoundingPrecision: scaled(unitPrecision),
  });
  for (const [date, rate] of Object.entries(rates)) {
    appendRow(book, 'currencyExchangeRates', {
      currencyCode: 'ACY',
      startingDate: day(date),
      exchangeRateAmount: scaled(rate),
      relationalExchRateAmount: scaled(1),
    });
  }
}

/** A decimal as the integer of 0.00001 that quantities, unit costs and factors are. */
export function scaled(value: number): number {
  const read = fromCell(value, 5);
  if (typeof read !== 'number') throw new Error(`${value}: ${read}`);
  return read;
}

export function day(text: string): Day {
  const read = parseIsoDate(text);
  if (read === undefined) throw new Error(`${text} is no date`);
  return read;
}

/** What a line says beside item and quantity. */
export interface LineOptions {
  /** Cost or price per unit. */
  readonly at?: number;
  readonly on: string;
  readonly location?: string;
  readonly variant?: string;
  /** Transfers: where to. */
  readonly to?: string;
  /** False posts expected cost. */
  readonly invoiced?: boolean;
  readonly appliesTo?: number;
  readonly appliesFrom?: number;
  readonly serial?: string;
  readonly lot?: string;
  readonly document?: string;
  readonly order?: string;
  readonly indirectPct?: number;
  readonly overheadRate?: number;
  readonly more?: Partial<ItemLine>;
}

export interface Line extends LineOptions {
  readonly type: ItemLedgerEntryType;
  readonly item: string;
  readonly quantity: number;
}

const lineOf =
  (type: ItemLedgerEntryType) =>
  (item: string, quantity: number, options: LineOptions): Line => ({ type, item, quantity, ...options });

export const purchase = lineOf('Purchase');
export const sale = lineOf('Sale');
export const positive = lineOf('Positive Adjmt.');
export const negative = lineOf('Negative Adjmt.');
export const transfer = lineOf('Transfer');

/** The line as the engine takes it. */
function asItemLine(book: Book, line: Line): ItemLine {
  const code = (text: string | undefined): CodeId => book.code(text ?? '');
  const unitCost = asUnitCost(scaled(line.at ?? 0));
  const quantity = asQuantity(scaled(line.quantity));
  const isTransfer = line.type === 'Transfer';
  return itemLine({
    entryType: line.type,
    itemNo: code(line.item),
    quantity,
    invoicedQuantity: line.invoiced === false ? asQuantity(0) : quantity,
    unitCost,
    unitAmount: unitCost,
    amount: isTransfer ? undefined : amountOf(unitCost, quantity, book.amountPrecision),
    postingDate: day(line.on),
    documentNo: code(line.document ?? 'D1'),
    locationCode: code(line.location),
    variantCode: code(line.variant),
    newLocationCode: code(line.to),
    serialNo: code(line.serial),
    lotNo: code(line.lot),
    orderNo: code(line.order),
    orderType: line.order === undefined ? '' : 'Production',
    orderLineNo: line.order === undefined ? 0 : 10000,
    appliesToEntry: line.appliesTo ?? 0,
    appliesFromEntry: line.appliesFrom ?? 0,
    indirectCostPct: asPercent(scaled(line.indirectPct ?? 0)),
    overheadRate: asUnitCost(scaled(line.overheadRate ?? 0)),
    table: 'itemJournal',
    row: 1,
    ...line.more,
  });
}

export function aRun(book: Book, { user = 'ANNA', workDate = '2026-01-31' } = {}): Run {
  return new Run(book, { workDate: day(workDate), userId: user, sourceCode: 'ITEMJNL' });
}

/** Posts lines as one batch and returns what each made. */
export function postAll(book: Book, lines: readonly Line[], run = aRun(book)): PostedLine[] {
  const posted = lines.map((line) => postItemLine(run, asItemLine(book, line)));
  finishItemPosting(run);
  return posted;
}

/** Posts one line and returns the first entry it made; 0 if none. */
export function post(book: Book, line: Line): number {
  return postAll(book, [line])[0].entries[0] ?? 0;
}

/** Posts an invoice for an earlier receipt or shipment, priced per unit. */
export function invoice(book: Book, entry: number, line: Line): void {
  const whole = asItemLine(book, line);
  const run = aRun(book);
  postItemLine(run, { ...whole, quantity: asQuantity(0), invoicedQuantity: whole.quantity, itemLedgerEntryNo: entry });
  finishItemPosting(run);
}

/** Posts an item charge on an entry; a credit is negative. */
export function charge(book: Book, entry: number, amount: number, on: string): void {
  const more = {
    itemLedgerEntryNo: entry,
    itemChargeNo: book.code('FREIGHT'),
    amount: asAmount(scaled(amount) / 1000),
    quantity: asQuantity(0),
  };
  const { item, quantity } = entryOf(book, entry);
  postAll(book, [purchase(item, quantity, { at: 0, on, more })]);
}

/** Codes of the refusals that an action meets; throws when it is done. */
export function refusalsOf(act: () => unknown): string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof Refused) return codesOf(error.refusals);
    throw error;
  }
  throw new Error('was done, but should be refused');
}

const date = (value: number): string => (value === 0 ? '' : isoDate(value as Day));

export interface EntryView {
  readonly type: string;
  readonly item: string;
  readonly location: string;
  readonly quantity: number;
  readonly remaining: number;
  readonly invoiced: number;
  readonly open: boolean;
  readonly completelyInvoiced: boolean;
  readonly toAdjust: boolean;
  readonly notReturned: number;
  readonly cost: number;
  readonly expected: number;
}

export function entryOf(book: Book, entry: number): EntryView {
  const { itemLedgerEntries: t } = book;
  const quantity = (column: { get(row: number): number }): number => toCell(column.get(entry), 5);
  const amount = (column: { get(row: number): number }): number => amountToCell(column.get(entry), book.amountPrecision);
  return {
    type: t.entryType.text(entry),
    item: t.itemNo.text(entry),
    location: t.locationCode.text(entry),
    quantity: quantity(t.quantity),
    remaining: quantity(t.remainingQuantity),
    invoiced: quantity(t.invoicedQuantity),
    open: t.open.is(entry),
    completelyInvoiced: t.completelyInvoiced.is(entry),
    toAdjust: t.appliedEntryToAdjust.is(entry),
    notReturned: quantity(t.shippedQtyNotReturned),
    cost: amount(t.costAmountActual),
    expected: amount(t.costAmountExpected),
  };
}

export interface ValueView {
  readonly type: string;
  readonly actual: number;
  readonly expected: number;
  readonly date: string;
  readonly posted: string;
  readonly valued: number;
  readonly invoiced: number;
  readonly unitCost: number;
  readonly byAverage: boolean;
}

/** Value entries of an entry, in order of their numbers. */
export function valuesOf(book: Book, entry: number): ValueView[] {
  const { valueEntries: t } = book;
  return numbers(t.rows)
    .filter((row) => t.itemLedgerEntryNo.a[row] === entry)
    .map((row) => ({
      type: t.entryType.text(row),
      actual: amountToCell(t.costAmountActual.a[row], book.amountPrecision),
      expected: amountToCell(t.costAmountExpected.a[row], book.amountPrecision),
      date: date(t.valuationDate.a[row]),
      posted: date(t.postingDate.a[row]),
      valued: toCell(t.valuedQuantity.a[row], 5),
      invoiced: toCell(t.invoicedQuantity.a[row], 5),
      unitCost: toCell(t.costPerUnit.a[row], 5),
      byAverage: t.valuedByAverageCost.is(row),
    }));
}

/** Links as [cause, inbound, outbound, quantity], in order of their numbers. */
export function linksOf(book: Book): [number, number, number, number][] {
  const { itemApplicationEntries: t } = book;
  return [...t.all()].map((row) => [
    t.itemLedgerEntryNo.a[row],
    t.inboundItemEntryNo.a[row],
    t.outboundItemEntryNo.a[row],
    toCell(t.quantity.a[row], 5),
  ]);
}

const numbers = (last: number): number[] => Array.from({ length: last }, (_, i) => i + 1);
