/**
 * The counter entry that takes a posted entry back, and how it is applied (docs/rules/undo.md, "Counter entry").
 *
 * It is a copy on the same posting date with the opposite quantity, invoiced. Of an increase it is a decrease applied to it; of a decrease it is new stock, which may cover other
 * shortages but never the entry it undoes, and takes its cost from that.
 */
import type { Applicant } from '../application/applicant';
import { applyToOpenEntries } from '../application/apply';
import { applyToNamedEntry } from '../application/fixed-application';
import { OpenEntries } from '../application/open-entries';
import { markSource, outboundInvoiced, writeApplication } from '../ledger/insert-application-entry';
import { addToInventory } from '../ledger/insert-item-ledger-entry';
import { InvoicedStock } from '../ledger/invoiced-stock';
import { lastDirectCost } from '../ledger/last-value-entry';
import { OrderEntries } from '../ledger/order-entries';
import { summedColumns } from '../ledger/summed-columns';
import type { Run } from '../run';

/** Inserts the counter entry: everything of the old one, with the opposite quantity, invoiced and marked Correction. */
export function insertCounterEntry(run: Run, entry: number): number {
  const { book } = run;
  const { itemLedgerEntries: t } = book;
  // Indexes are built before the row exists: it is counted once.
  const orderEntries = OrderEntries.of(book);
  const invoicedStock = InvoicedStock.of(book);
  const row = t.append();
  for (const column of t.columns) column.set(row, column.get(entry));
  for (const name of derived) t[name].set(row, 0);
  const quantity = -t.quantity.a[entry];
  t.entryNo.set(row, row);
  t.quantity.set(row, quantity);
  t.invoicedQuantity.set(row, quantity);
  t.remainingQuantity.set(row, quantity);
  t.positive.setFlag(row, quantity > 0);
  t.completelyInvoiced.setFlag(row, true);
  t.lastInvoiceDate.set(row, t.postingDate.a[entry]);
  t.shippedQtyNotReturned.set(row, Math.min(quantity, 0));
  t.appliesToEntry.set(row, quantity < 0 ? entry : 0);
  t.correction.setFlag(row, true);
  run.ledger.entriesOfItem.add(t.itemNo.a[row], row);
  if (t.orderNo.get(row) !== 0) orderEntries.add(row);
  addToInventory(run, row, quantity);
  invoicedStock.add(row, quantity);
  return row;
}

const derived = ['open', 'appliedEntryToAdjust', ...summedColumns] as const;

/** The old entry counts as invoiced from now on. */
export function settleOldEntry(run: Run, entry: number): void {
  const { itemLedgerEntries: t } = run.book;
  const open = t.quantity.a[entry] - t.invoicedQuantity.a[entry];
  t.invoicedQuantity.set(entry, t.quantity.a[entry]);
  InvoicedStock.of(run.book).add(entry, open);
  t.completelyInvoiced.setFlag(entry, true);
  t.lastInvoiceDate.set(entry, t.postingDate.a[entry]);
  t.shippedQtyNotReturned.set(entry, 0);
  if (t.quantity.a[entry] < 0) outboundInvoiced(run, entry, t.postingDate.a[entry]);
}

function applicantOf(run: Run, entry: number, counter: number): Applicant {
  const { itemLedgerEntries: t, items, valueEntries } = run.book;
  const method = items.costingMethod.a[items.find(t.itemNo.a[counter])];
  const decrease = t.quantity.a[counter] < 0;
  return {
    entry: counter,
    method,
    appliesToEntry: decrease ? entry : 0,
    appliesFromEntry: decrease ? 0 : entry,
    costRule: 'always',
    remaining: isStocked(run, counter) ? t.quantity.a[counter] : 0,
    valuationDate: valueEntries.valuationDate.a[lastDirectCost(run, counter)],
    again: true,
  };
}

function isStocked({ book }: Run, entry: number): boolean {
  return book.items.type.a[book.items.find(book.itemLedgerEntries.itemNo.a[entry])] === 0;
}

/** Applies a counter entry whose value is written. */
export function applyCounterEntry(run: Run, entry: number, counter: number): void {
  if (run.book.itemLedgerEntries.quantity.a[counter] < 0) applyToReceipt(run, entry, counter);
  else becomeStock(run, entry, counter);
}

function applyToReceipt(run: Run, entry: number, counter: number): void {
  const applicant = applicantOf(run, entry, counter);
  if (applicant.remaining !== 0) applyToNamedEntry(run, applicant, { table: 'itemLedgerEntries', row: entry });
  OpenEntries.of(run.book).setRemaining(counter, applicant.remaining);
}

function becomeStock(run: Run, entry: number, counter: number): void {
  const { itemLedgerEntries: t } = run.book;
  const applicant = applicantOf(run, entry, counter);
  const dropShipment = t.dropShipment.is(counter);
  if (dropShipment) applicant.remaining = 0;
  applyToOpenEntries(run, applicant);
  OpenEntries.of(run.book).setRemaining(counter, applicant.remaining);
  if (!isStocked(run, counter)) return;
  markSource(run, entry);
  writeApplication(run, counter, counter, entry, 0, t.quantity.a[counter], t.postingDate.a[counter], true);
}
