/**
 * Takes a posted receipt, shipment or return back by a counter entry (docs/rules/undo.md).
 *
 * The counter entry is a copy on the same posting date with the opposite quantity, invoiced. What was expected of the old entry becomes actual on both, so that each is
 * balanced for itself. A receipt's counter entry is applied to the receipt. A shipment's counter entry is new stock, which may cover other shortages but never the
 * shipment it undoes, and takes its cost from that.
 *
 * Refusals: `undoEntryMissing`, `undoNotADocument`, `undoCorrection`, `undoInvoiced`, `undoCharged`, `undoRevalued`, `undoApplied`, `undoReturned`, `itemBlocked`, those of the
 * posting date and `inventoryNotSufficient`.
 */
import { type Refusal, refusal, refuseAny } from '../../book/refusal';
import { toCell, type Day } from '../../decimal';
import type { Applicant } from '../application/applicant';
import { applyToOpenEntries } from '../application/apply';
import { applyToNamedEntry } from '../application/fixed-application';
import { OpenEntries } from '../application/open-entries';
import { markSource, outboundInvoiced, writeApplication } from '../ledger/insert-application-entry';
import { addToInventory } from '../ledger/insert-item-ledger-entry';
import { InvoicedStock } from '../ledger/invoiced-stock';
import { documentTypes, valueTypes } from '../ledger/kinds';
import { lastDirectCost } from '../ledger/last-value-entry';
import { OrderEntries } from '../ledger/order-entries';
import type { Run } from '../run';
import type { PostedLine } from './item-line';
import { checkPostingDate } from './posting-date';
import { writeUndoneValue } from './undo-value';

const undoable = new Set<number>([
  documentTypes['Purchase Receipt'],
  documentTypes['Purchase Return Shipment'],
  documentTypes['Sales Shipment'],
  documentTypes['Sales Return Receipt'],
]);

/** Undoes an entry that has no `undoProblems`, else throws `Refused`; returns the counter entry. */
export function undoEntry(run: Run, entry: number): PostedLine {
  refuseAny(undoProblems(run, entry));
  const counter = copyEntry(run, entry);
  writeUndoneValue(run, entry, counter);
  settleOldEntry(run, entry);
  if (run.book.itemLedgerEntries.quantity.a[counter] < 0) applyToReceipt(run, entry, counter);
  else becomeStock(run, entry, counter);
  return { entries: [counter], outbound: [], inbound: [] };
}

/** Why an entry cannot be undone; empty when it can. */
function undoProblems(run: Run, entry: number): Refusal[] {
  const { itemLedgerEntries: t, items, strings } = run.book;
  if (!(entry >= 1 && entry <= t.rows)) return [refusal('undoEntryMissing', { entry })];
  const place = { table: 'itemLedgerEntries', row: entry };
  if (t.correction.is(entry)) return [refusal('undoCorrection', { entry }, place)];
  if (!undoable.has(t.documentType.a[entry])) return [refusal('undoNotADocument', { entry }, place)];
  const problems: Refusal[] = [];
  const item = items.find(t.itemNo.a[entry]);
  if (items.blocked.a[item] !== 0)
    problems.push(refusal('itemBlocked', { item: strings.text(t.itemNo.a[entry]) }, { table: 'items', row: item, column: 'blocked' }));
  if (t.invoicedQuantity.a[entry] !== 0) {
    problems.push(
      refusal(
        'undoInvoiced',
        { entry, quantity: toCell(Math.abs(t.invoicedQuantity.a[entry]), 5) },
        { ...place, column: 'invoicedQuantity' },
      ),
    );
  }
  problems.push(...valueProblems(run, entry), ...usedProblems(run, entry));
  problems.push(...checkPostingDate(run, t.postingDate.a[entry] as Day, { ...place, column: 'postingDate' }));
  return problems;
}

function valueProblems({ book, ledger }: Run, entry: number): Refusal[] {
  const { valueEntries: values, strings } = book;
  for (let row = ledger.valueEntries.first(entry); row !== 0; row = ledger.valueEntries.next(row)) {
    const place = { table: 'valueEntries', row };
    const charge = values.itemChargeNo.get(row);
    if (charge !== 0) return [refusal('undoCharged', { entry, charge: strings.text(charge) }, place)];
    if (values.entryType.a[row] === valueTypes.Revaluation) return [refusal('undoRevalued', { entry }, place)];
  }
  return [];
}

function usedProblems({ book }: Run, entry: number): Refusal[] {
  const { itemLedgerEntries: t, items } = book;
  const place = { table: 'itemLedgerEntries', row: entry };
  const quantity = t.quantity.a[entry];
  if (quantity > 0) {
    const stocked = items.type.a[items.find(t.itemNo.a[entry])] === 0;
    const used = quantity - t.remainingQuantity.a[entry];
    return stocked && used !== 0
      ? [refusal('undoApplied', { entry, quantity: toCell(used, 5) }, { ...place, column: 'remainingQuantity' })]
      : [];
  }
  const returned = t.shippedQtyNotReturned.a[entry] - quantity;
  return returned !== 0
    ? [refusal('undoReturned', { entry, quantity: toCell(returned, 5) }, { ...place, column: 'shippedQtyNotReturned' })]
    : [];
}

/** The counter entry: everything of the old one, with the opposite quantity, invoiced and marked Correction. */
function copyEntry(run: Run, entry: number): number {
  const { book } = run;
  const { itemLedgerEntries: t } = book;
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
  if (t.orderNo.get(row) !== 0) OrderEntries.of(book).add(row);
  addToInventory(run, row, quantity);
  InvoicedStock.of(book).add(row, quantity);
  return row;
}

const derived = [
  'open',
  'appliedEntryToAdjust',
  'costAmountExpected',
  'costAmountActual',
  'costAmountNonInvtbl',
  'purchaseAmountExpected',
  'purchaseAmountActual',
  'salesAmountExpected',
  'salesAmountActual',
  'costAmountExpectedAcy',
  'costAmountActualAcy',
  'costAmountNonInvtblAcy',
] as const;

function settleOldEntry(run: Run, entry: number): void {
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
