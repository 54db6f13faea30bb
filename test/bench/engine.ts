/**
 * One measurement of the engine in a process of its own: movements into item lines, posted through the engine of the commands, then adjusted in full.
 * Prints one JSON line. Needs `--expose-gc` for the memory figures.
 */
import { readFileSync } from 'node:fs';
import { type Book, emptyBook } from '../../src/book/book';
import { appendRow } from '../../src/book/defaults';
import { prepareBook } from '../../src/book/prepare';
import { adjustCost } from '../../src/costing/adjustment/adjust-cost';
import { finishItemPosting } from '../../src/costing/posting/finish';
import { itemLine } from '../../src/costing/posting/item-line';
import { postItemLine } from '../../src/costing/posting/post-item-line';
import { Run } from '../../src/costing/run';
import { amountOf, asDay, asQuantity, asUnitCost, type Day, fromText, parseIsoDate } from '../../src/decimal';
import type { CodeId } from '../../src/book/strings';
import { type Movement, parseMovements } from './movements';

const workDate = parseIsoDate('2026-01-31')!;
const userId = 'BENCH';

function newBook(movements: readonly Movement[], method: string): Book {
  const book = emptyBook();
  appendRow(book, 'inventorySetup', { averageCostPeriod: 'Month', averageCostCalcType: 'Item & Location & Variant' });
  appendRow(book, 'generalLedgerSetup', {});
  appendRow(book, 'manufacturingSetup', {});
  prepareBook(book);
  for (const no of new Set(movements.map((m) => m.item))) appendRow(book, 'items', { no, costingMethod: method });
  for (const code of new Set(movements.map((m) => m.location))) appendRow(book, 'locations', { code });
  return book;
}

const number = (text: string): number => {
  const read = fromText(text, 5);
  if (typeof read !== 'number') throw new Error(`${text}: ${read}`);
  return read;
};

interface Row {
  readonly movement: Movement;
  readonly day: Day;
  readonly invoiceDay: Day;
  readonly quantity: number;
  readonly item: CodeId;
  readonly location: CodeId;
  readonly toLocation: CodeId;
  readonly documentNo: CodeId;
}

/** What is read from the file, as numbers of the book: the import. */
function imported(book: Book, movements: readonly Movement[]): Row[] {
  return movements.map((movement, i) => ({
    movement,
    day: parseIsoDate(movement.date)!,
    invoiceDay: movement.invoiceDate === '' ? asDay(0) : parseIsoDate(movement.invoiceDate)!,
    quantity: number(movement.quantity),
    item: book.code(movement.item),
    location: book.code(movement.location),
    toLocation: book.code(movement.toLocation),
    documentNo: book.code(`D${i + 1}`),
  }));
}

/** Posts all movements; purchases invoiced later are received first and invoiced after all others of their day, in the order of the file. */
function post(book: Book, rows: readonly Row[]): void {
  const run = new Run(book, { workDate, userId, sourceCode: 'ITEMJNL' });
  const entryOf = new Int32Array(rows.length + 1);
  const invoices: { row: Row; entry: number }[] = [];
  rows.forEach((row, i) => {
    const { movement } = row;
    const unitCost = asUnitCost(movement.unitCost === '' ? book.items.unitCost.a[book.items.find(row.item)] : number(movement.unitCost));
    const later = row.invoiceDay !== 0;
    const source = movement.reverses > 0 ? entryOf[movement.reverses] : 0;
    const quantity = asQuantity(movement.type === 'R' || movement.type === 'V' ? -row.quantity : row.quantity);
    const made = postItemLine(
      run,
      itemLine({
        postingDate: row.day,
        documentDate: row.day,
        documentNo: row.documentNo,
        itemNo: row.item,
        locationCode: row.location,
        unitCost,
        unitAmount: unitCost,
        entryType: movement.type === 'P' || movement.type === 'V' ? 'Purchase' : movement.type === 'T' ? 'Transfer' : 'Sale',
        quantity,
        invoicedQuantity: later ? asQuantity(0) : quantity,
        amount: movement.type === 'P' ? amountOf(unitCost, quantity, book.amountPrecision) : undefined,
        newLocationCode: row.toLocation,
        appliesFromEntry: movement.type === 'R' ? source : 0,
        appliesToEntry: movement.type === 'V' && book.itemLedgerEntries.remainingQuantity.a[source] >= row.quantity ? source : 0,
      }),
    );
    entryOf[i + 1] = made.entries[0];
    if (later) invoices.push({ row, entry: made.entries[0] });
  });
  for (const { row, entry } of invoices) {
    const unitCost = asUnitCost(number(row.movement.invoiceCost));
    const quantity = asQuantity(row.quantity);
    postItemLine(
      run,
      itemLine({
        entryType: 'Purchase',
        postingDate: row.invoiceDay,
        documentDate: row.invoiceDay,
        documentNo: row.documentNo,
        itemNo: row.item,
        locationCode: row.location,
        unitCost,
        unitAmount: unitCost,
        quantity: asQuantity(0),
        invoicedQuantity: quantity,
        amount: amountOf(unitCost, quantity, book.amountPrecision),
        itemLedgerEntryNo: entry,
      }),
    );
  }
  finishItemPosting(run);
}

function timed(act: () => void): number {
  const start = process.hrtime.bigint();
  act();
  return Number(process.hrtime.bigint() - start);
}

function bytesOf(book: Book, tables: readonly ('itemLedgerEntries' | 'itemApplicationEntries' | 'valueEntries')[]): number {
  return tables.reduce((sum, name) => sum + (book.table(name).bytes / book.table(name).capacity) * book.table(name).rows, 0);
}

const [file, method] = process.argv.slice(2);
const movements = parseMovements(readFileSync(file, 'latin1'));
const book = newBook(movements, method);
let rows: Row[] = [];
const importNs = timed(() => (rows = imported(book, movements)));
const postNs = timed(() => post(book, rows));
const values = book.valueEntries.rows;
const adjustNs = timed(() => adjustCost(new Run(book, { workDate, userId, sourceCode: 'INVTADJMT' }), {}));
const again = book.valueEntries.rows;
const secondNs = timed(() => adjustCost(new Run(book, { workDate, userId, sourceCode: 'INVTADJMT' }), {}));
if (book.valueEntries.rows !== again) throw new Error('a second adjustment added rows');
process.stdout.write(
  `${JSON.stringify({
    movements: movements.length,
    entries: book.itemLedgerEntries.rows,
    valueEntries: book.valueEntries.rows,
    adjusted: again - values,
    importNs,
    postNs,
    adjustNs,
    secondNs,
    bytesPerMovement: Math.round(bytesOf(book, ['itemLedgerEntries', 'itemApplicationEntries']) / movements.length),
    bytesPerValueEntry: Math.round(bytesOf(book, ['valueEntries']) / book.valueEntries.rows),
    rssMb: Math.round(process.memoryUsage().rss / 1_048_576),
  })}\n`,
);
