/**
 * How long it takes to verify the seals of a ledger: 100,000 item ledger entries unless told otherwise, two value entries and a link to each, ten entries a register. Allowed are 2 s.
 * Bundled first, as in the pane, since a loader slows the hash by a multiple: `npx esbuild test/bench/seal.ts --bundle --platform=node --format=esm --outfile=out/seal.mjs && node out/seal.mjs [ENTRIES]`.
 */
import type { Book } from '../../src/book/book';
import { sealBook } from '../../src/workbook/seal/seal';
import { verifySeals } from '../../src/workbook/seal/verify';
import { newBook } from './ledger';

const entriesPerRegister = 10;
const completed = 1;

function fill(book: Book, count: number): void {
  for (let entry = 1; entry <= count; entry++) {
    addEntry(book, entry);
    for (const value of [2 * entry - 1, 2 * entry]) addValueEntry(book, value, entry);
    addLink(book, entry);
    if (entry % entriesPerRegister === 0) addRegister(book, entry);
  }
}

function addEntry({ itemLedgerEntries: t }: Book, entry: number): void {
  t.append();
  t.entryNo.a[entry] = entry;
  t.itemNo.setText(entry, `ITEM${entry % 1000}`);
  t.documentNo.setText(entry, `DOC${entry}`);
  t.locationCode.setText(entry, 'BLUE');
  t.postingDate.a[entry] = 46_000 + (entry % 365);
  t.quantity.a[entry] = 100_000 * ((entry % 7) + 1);
  t.remainingQuantity.a[entry] = 100_000;
  t.costAmountActual.a[entry] = (1234 * entry) % 99_999;
}

function addValueEntry({ valueEntries: t, itemLedgerEntries: e }: Book, value: number, entry: number): void {
  t.append();
  t.entryNo.a[value] = value;
  t.itemLedgerEntryNo.a[value] = entry;
  t.itemNo.a[value] = e.itemNo.a[entry];
  t.documentNo.a[value] = e.documentNo.a[entry];
  t.locationCode.a[value] = e.locationCode.a[entry];
  for (const date of [t.postingDate, t.valuationDate]) date.a[value] = e.postingDate.a[entry];
  for (const quantity of [t.itemLedgerEntryQuantity, t.valuedQuantity, t.invoicedQuantity]) quantity.a[value] = e.quantity.a[entry];
  t.costPerUnit.a[value] = value * 13;
  t.costAmountActual.a[value] = value * 7;
  t.inventoryPostingGroup.setText(value, 'RESALE');
  t.genProdPostingGroup.setText(value, 'RETAIL');
  t.sourceCode.setText(value, 'ITEMJNL');
}

function addLink({ itemApplicationEntries: t, itemLedgerEntries: e }: Book, entry: number): void {
  t.append();
  for (const column of [t.entryNo, t.itemLedgerEntryNo, t.inboundItemEntryNo]) column.a[entry] = entry;
  t.quantity.a[entry] = e.quantity.a[entry];
  t.postingDate.a[entry] = e.postingDate.a[entry];
}

function addRegister({ itemRegisters: t }: Book, lastEntry: number): void {
  const row = t.append();
  const first = lastEntry - entriesPerRegister + 1;
  t.no.a[row] = row;
  t.state.a[row] = completed;
  for (const [column, value] of [
    [t.fromEntryNo, first],
    [t.toEntryNo, lastEntry],
    [t.fromValueEntryNo, 2 * first - 1],
    [t.toValueEntryNo, 2 * lastEntry],
    [t.fromApplicationEntryNo, first],
    [t.toApplicationEntryNo, lastEntry],
  ] as const)
    column.a[row] = value;
}

const count = Number(process.argv[2] ?? 100_000);
const book = newBook();
fill(book, count);
sealBook(book);
for (let run = 1; run <= 3; run++) {
  const [clock, processor] = [performance.now(), process.cpuUsage()];
  const found = verifySeals(book).length;
  const { user, system } = process.cpuUsage(processor);
  const seconds = ((performance.now() - clock) / 1000).toFixed(2);
  process.stdout.write(`${count} entries: ${seconds} s, ${((user + system) / 1e6).toFixed(2)} s of a processor, ${found} found\n`);
}
