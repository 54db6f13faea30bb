/**
 * What a change costs in a large ledger that is adjusted already, in a process of its own: a freight charge on a receipt, or a receipt dated back, posted and adjusted at once. Counted
 * is what the adjustment looked at. Then the valuation of the whole stock as of some days. Prints one JSON line.
 *
 * In smaller ledgers changes are also made in a second book, whose indexes are made anew and whose items are all gone through: it must write the same rows.
 */
import { readFileSync } from 'node:fs';
import type { Book } from '../../src/book/book';
import type { CodeId } from '../../src/book/strings';
import { adjustCost, type AdjustmentResult } from '../../src/costing/adjustment/adjust-cost';
import { finishItemPosting } from '../../src/costing/posting/finish';
import { type ItemLine, itemLine } from '../../src/costing/posting/item-line';
import { postItemLine } from '../../src/costing/posting/post-item-line';
import { asAmount, asDay, asQuantity, asUnitCost, type Day, parseIsoDate, QUANTITY_SCALE, UNIT_SCALE } from '../../src/decimal';
import { itemLedgerEntryTypes } from '../../src/schema';
import { inventoryValuation } from '../../src/reports/valuation/inventory-valuation';
import { adjustAll, asCommand, importMovements, newBook, postMovements } from './ledger';

const changes = 500;
const comparedChanges = 40;
/** Entries of the largest ledger in which changes are compared with full runs. */
const comparedMax = 120_000;

function ledgerOf(file: string, method: string): Book {
  const book = newBook();
  postMovements(book, importMovements(book, readFileSync(file, 'latin1'), method));
  adjustAll(book);
  return book;
}

const purchase = itemLedgerEntryTypes.indexOf('Purchase');

/** Receipts spread evenly over the ledger, in no order of date. */
function receipts({ itemLedgerEntries: entries }: Book): number[] {
  const chosen: number[] = [];
  for (let i = 0; i < changes; i++) {
    let entry = 1 + ((i * 7919 * Math.floor(entries.rows / changes)) % entries.rows);
    while (entries.entryType.a[entry] !== purchase || entries.positive.a[entry] === 0) entry = (entry % entries.rows) + 1;
    chosen.push(entry);
  }
  return chosen;
}

/** A freight charge of 10.00 on the receipt, or another receipt of one piece a week earlier. */
function change(book: Book, receipt: number, isCharge: boolean): ItemLine {
  const { itemLedgerEntries: entries } = book;
  const like = {
    entryType: 'Purchase',
    documentNo: book.code('CHANGE'),
    itemNo: entries.itemNo.a[receipt] as CodeId,
    locationCode: entries.locationCode.a[receipt] as CodeId,
  } as const;
  const day = entries.postingDate.a[receipt];
  if (isCharge) {
    const amount = asAmount(1000);
    return itemLine({ ...like, postingDate: day as Day, itemChargeNo: book.code('FREIGHT'), itemLedgerEntryNo: receipt, amount });
  }
  const quantity = asQuantity(QUANTITY_SCALE);
  const unitCost = asUnitCost(100 * UNIT_SCALE);
  return itemLine({
    ...like,
    postingDate: asDay(day - 7),
    quantity,
    invoicedQuantity: quantity,
    unitCost,
    unitAmount: unitCost,
    amount: asAmount(10_000),
  });
}

/** Posts a line and adjusts what it has changed, as one command does with automatic cost adjustment. */
function postAndAdjust(book: Book, line: ItemLine): AdjustmentResult {
  return asCommand(book, 'ITEMJNL', (run) => {
    postItemLine(run, line);
    finishItemPosting(run);
    return adjustCost(run);
  });
}

const milliseconds = (since: bigint): number => Number(process.hrtime.bigint() - since) / 1e6;

/** The same change with nothing remembered from before and all items gone through. */
function inFull(book: Book, line: ItemLine): void {
  book.generation++;
  for (const row of book.items.all()) book.items.costIsAdjusted.setFlag(row, false);
  postAndAdjust(book, line);
}

function mustBeEqual(one: Book, other: Book): void {
  const [a, b] = [one.table('valueEntries'), other.table('valueEntries')];
  if (a.rows !== b.rows) throw new Error(`a full run wrote ${b.rows} value entries, not ${a.rows}`);
  a.columns.forEach((column, i) => {
    for (let row = 1; row <= a.rows; row++)
      if (!Object.is(column.get(row), b.columns[i].get(row)))
        throw new Error(`${column.name} of value entry ${row} is another after a full run`);
  });
}

interface ChangesMade {
  readonly milliseconds: number[];
  /** Sources, outbounds and rows of periods that were looked at, by change. */
  readonly reached: number[];
  rowsWritten: number;
}

function makeChange(book: Book, receipt: number, i: number, made: ChangesMade): void {
  const line = change(book, receipt, i % 2 === 0);
  const start = process.hrtime.bigint();
  const { done } = postAndAdjust(book, line);
  made.milliseconds.push(milliseconds(start));
  made.reached.push(done.sources + done.outbounds + done.periodRows);
  made.rowsWritten += done.rowsWritten;
}

/** Milliseconds for the valuation of all items as of a day; the slowest of three days. */
function valuation(book: Book): number {
  const days = ['2024-12-31', '2025-06-30', '2025-12-31'].map((text) => parseIsoDate(text)!);
  return Math.max(
    ...days.map((end) => {
      const start = process.hrtime.bigint();
      inventoryValuation(book, { start: asDay(0), end, includeExpectedCost: true, filters: {} });
      return milliseconds(start);
    }),
  );
}

const percentile = (values: readonly number[], part: number): number =>
  [...values].sort((x, y) => x - y)[Math.floor((values.length - 1) * part)];
const rounded = (value: number): number => Math.round(value * 100) / 100;

const [file, method] = process.argv.slice(2);
const book = ledgerOf(file, method);
const chosen = receipts(book);
const made: ChangesMade = { milliseconds: [], reached: [], rowsWritten: 0 };
if (book.itemLedgerEntries.rows <= comparedMax) {
  const other = ledgerOf(file, method);
  chosen.slice(0, comparedChanges).forEach((receipt, i) => inFull(other, change(other, receipt, i % 2 === 0)));
  chosen.slice(0, comparedChanges).forEach((receipt, i) => makeChange(book, receipt, i, made));
  mustBeEqual(book, other);
} else chosen.forEach((receipt, i) => makeChange(book, receipt, i, made));
process.stdout.write(
  `${JSON.stringify({
    entries: book.itemLedgerEntries.rows,
    valueEntries: book.valueEntries.rows,
    changes: made.milliseconds.length,
    p50Ms: rounded(percentile(made.milliseconds, 0.5)),
    p99Ms: rounded(percentile(made.milliseconds, 0.99)),
    reached: Math.round(made.reached.reduce((sum, n) => sum + n, 0) / made.reached.length),
    reachedMax: Math.max(...made.reached),
    rowsWritten: made.rowsWritten,
    valuationMs: rounded(valuation(book)),
  })}\n`,
);
