/**
 * A ledger for measuring: the lines of a movements file become item lines and are posted through the engine of the commands, in a book with monthly averages per item,
 * location and variant. Each step runs as a command does: what it changes is recorded, so that it could be taken back.
 */
import { type Book, emptyBook } from '../../src/book/book';
import { appendRow } from '../../src/book/defaults';
import { prepareBook } from '../../src/book/prepare';
import type { CodeId } from '../../src/book/strings';
import { adjustCost, type AdjustmentResult } from '../../src/costing/adjustment/adjust-cost';
import { finishItemPosting } from '../../src/costing/posting/finish';
import { itemLine } from '../../src/costing/posting/item-line';
import { postItemLine } from '../../src/costing/posting/post-item-line';
import { Run } from '../../src/costing/run';
import { amountOf, asQuantity, asUnitCost, type Day, fromText, parseIsoDate } from '../../src/decimal';

const workDate = parseIsoDate('2026-01-31')!;

/** Does something as one command. */
export function asCommand<T>(book: Book, sourceCode: string, act: (run: Run) => T): T {
  book.begin();
  const result = act(new Run(book, { workDate, userId: 'BENCH', sourceCode }));
  book.keep();
  return result;
}

/** A book with its setup, without cards and entries. */
export function newBook(): Book {
  const book = emptyBook();
  appendRow(book, 'inventorySetup', { averageCostPeriod: 'Month', averageCostCalcType: 'Item & Location & Variant' });
  appendRow(book, 'generalLedgerSetup', {});
  appendRow(book, 'manufacturingSetup', {});
  prepareBook(book);
  return book;
}

/** Movements as numbers of the book, by their number from 1. */
export class MovementCells {
  readonly type: Uint8Array;
  readonly day: Int32Array;
  readonly invoiceDay: Int32Array;
  readonly quantity: Float64Array;
  readonly unitCost: Float64Array;
  readonly invoiceCost: Float64Array;
  readonly item: Int32Array;
  readonly location: Int32Array;
  readonly toLocation: Int32Array;
  readonly documentNo: Int32Array;
  /** The movement that a return reverses, 0 = none. */
  readonly reverses: Int32Array;

  constructor(readonly count: number) {
    const integers = (): Int32Array => new Int32Array(count + 1);
    const numbers = (): Float64Array => new Float64Array(count + 1);
    this.type = new Uint8Array(count + 1);
    [this.day, this.invoiceDay, this.item, this.location, this.toLocation, this.documentNo, this.reverses] = Array.from(
      { length: 7 },
      integers,
    );
    [this.quantity, this.unitCost, this.invoiceCost] = Array.from({ length: 3 }, numbers);
  }
}

const types = 'PSRVT';
const [purchase, , salesReturn, purchaseReturn, transfer] = [0, 1, 2, 3, 4];

/** Reads a movements file: texts become codes, days and scaled integers of the book; items of the costing method and locations get their cards. */
export function importMovements(book: Book, csv: string, method: string): MovementCells {
  const lines = csv.trimEnd().split('\n');
  const cells = new MovementCells(lines.length - 1);
  const days = new Map<string, Day>();
  const dayOf = (text: string): Day => {
    let day = days.get(text);
    if (day === undefined) days.set(text, (day = parseIsoDate(text)!));
    return day;
  };
  for (let n = 1; n < lines.length; n++) {
    const [, date, type, item, location, toLocation, quantity, unitCost, invoiceDate, invoiceCost, ref] = lines[n].split(',');
    cells.type[n] = types.indexOf(type);
    cells.day[n] = dayOf(date);
    if (invoiceDate !== '') cells.invoiceDay[n] = dayOf(invoiceDate);
    cells.item[n] = book.code(item);
    cells.location[n] = book.code(location);
    if (toLocation !== '') cells.toLocation[n] = book.code(toLocation);
    cells.documentNo[n] = book.code(`D${n}`);
    cells.quantity[n] = scaled(quantity);
    if (unitCost !== '') cells.unitCost[n] = scaled(unitCost);
    if (invoiceCost !== '') cells.invoiceCost[n] = scaled(invoiceCost);
    cells.reverses[n] = Number(ref);
  }
  makeCards(book, cells, method);
  return cells;
}

function scaled(text: string): number {
  const read = fromText(text, 5);
  if (typeof read !== 'number') throw new Error(`${text}: ${read}`);
  return read;
}

function makeCards(book: Book, { item, location, toLocation, count }: MovementCells, method: string): void {
  const items = new Set<number>();
  const locations = new Set<number>();
  for (let n = 1; n <= count; n++) {
    items.add(item[n]);
    locations.add(location[n]).add(toLocation[n]);
  }
  for (const code of items) appendRow(book, 'items', { no: book.strings.text(code), costingMethod: method });
  for (const code of locations) if (code !== 0) appendRow(book, 'locations', { code: book.strings.text(code) });
}

/** Posts all movements; purchases invoiced later are received first and invoiced after all others, in the order of the file. */
export function postMovements(book: Book, cells: MovementCells): void {
  asCommand(book, 'ITEMJNL', (run) => {
    const entryOf = new Int32Array(cells.count + 1);
    for (let n = 1; n <= cells.count; n++) entryOf[n] = postMovement(run, cells, n, entryOf[cells.reverses[n]]);
    for (let n = 1; n <= cells.count; n++) if (cells.invoiceDay[n] !== 0) postInvoice(run, cells, n, entryOf[n]);
    finishItemPosting(run);
  });
}

/** Posts one movement and returns its first entry; `source` is the entry that a return reverses. */
function postMovement(run: Run, cells: MovementCells, n: number, source: number): number {
  const { book } = run;
  const type = cells.type[n];
  const isReturn = type === salesReturn || type === purchaseReturn;
  const quantity = asQuantity(isReturn ? -cells.quantity[n] : cells.quantity[n]);
  const unitCost = asUnitCost(type === purchase ? cells.unitCost[n] : book.items.unitCost.a[book.items.find(cells.item[n])]);
  const appliesTo = type === purchaseReturn && book.itemLedgerEntries.remainingQuantity.a[source] >= cells.quantity[n];
  const { entries } = postItemLine(
    run,
    itemLine({
      entryType: type === purchase || type === purchaseReturn ? 'Purchase' : type === transfer ? 'Transfer' : 'Sale',
      postingDate: cells.day[n] as Day,
      documentDate: cells.day[n] as Day,
      documentNo: cells.documentNo[n] as CodeId,
      itemNo: cells.item[n] as CodeId,
      locationCode: cells.location[n] as CodeId,
      newLocationCode: cells.toLocation[n] as CodeId,
      unitCost,
      unitAmount: unitCost,
      quantity,
      invoicedQuantity: cells.invoiceDay[n] !== 0 ? asQuantity(0) : quantity,
      amount: type === purchase ? amountOf(unitCost, quantity, book.amountPrecision) : undefined,
      appliesFromEntry: type === salesReturn ? source : 0,
      appliesToEntry: appliesTo ? source : 0,
    }),
  );
  return entries[0];
}

function postInvoice(run: Run, cells: MovementCells, n: number, entry: number): void {
  const unitCost = asUnitCost(cells.invoiceCost[n]);
  const quantity = asQuantity(cells.quantity[n]);
  postItemLine(
    run,
    itemLine({
      entryType: 'Purchase',
      postingDate: cells.invoiceDay[n] as Day,
      documentDate: cells.invoiceDay[n] as Day,
      documentNo: cells.documentNo[n] as CodeId,
      itemNo: cells.item[n] as CodeId,
      locationCode: cells.location[n] as CodeId,
      unitCost,
      unitAmount: unitCost,
      quantity: asQuantity(0),
      invoicedQuantity: quantity,
      amount: amountOf(unitCost, quantity, run.book.amountPrecision),
      itemLedgerEntryNo: entry,
    }),
  );
}

/** A full adjustment. */
export function adjustAll(book: Book): AdjustmentResult {
  return asCommand(book, 'INVTADJMT', (run) => adjustCost(run));
}
