/**
 * Invoices an earlier receipt or shipment: a value entry on the old entry, no quantity (docs/rules/posting.md, "Invoice of an earlier receipt or shipment").
 *
 * Actual cost as if it were posted now, for the quantity invoiced. The same row takes back its share of what was expected - of the original estimate; the invoice that
 * completes the quantity takes back everything that is still expected. Sales and purchase amounts likewise.
 *
 * Refusals: `invoicedEntryMissing`, `invoicedTooMuch`, `invoicedOtherDirection`, `appliedValuationDateTooEarly`.
 */
import { type Place, refuse } from '../../book/refusal';
import { mulDivRound, toCell } from '../../decimal';
import { outboundInvoiced } from '../ledger/insert-application-entry';
import { InvoicedStock } from '../ledger/invoiced-stock';
import { entryTypes, valueTypes } from '../ledger/kinds';
import { lastDirectCost } from '../ledger/last-value-entry';
import { valueEntryWritten } from '../ledger/write-value-entry';
import { balanceRevaluedExpectedCost } from '../revaluation/balance-expected-cost';
import type { Run } from '../run';
import { updateCardsAtPosting } from './card-costs';
import { checkValuationDate, dateOfInvoice } from './earliest-valuation-date';
import { valueByUnitCost, writeReturnedShares } from './first-value-entry/by-unit-cost';
import { type PurchaseShares, valuePurchase, writePurchaseShares } from './first-value-entry/purchase';
import type { Posting } from './posting';
import { newDirectCostRow, setLineAmounts, setQuantities } from './value-row';

/** Posts the invoice; the line's `itemLedgerEntryNo` is the old entry, its quantity is 0. */
export function invoiceEarlier(p: Posting): void {
  const { run, line } = p;
  const { valueEntries: values, itemLedgerEntries: entries } = run.book;
  const entry = line.itemLedgerEntryNo;
  check(p, entry);
  const direct = lastDirectCost(run, entry);
  const row = newDirectCostRow(p, entry);
  const shares = valueRow(p, row, direct);
  const date = dateOfInvoice(p, values.valuationDate.a[direct]);
  checkValuationDate(p, date);
  values.valuationDate.a[row] = date;
  const completes = addInvoiced(p, entry);
  takeBackExpected(run, row, entry, p.invoiced, completes);
  valueEntryWritten(run, row);
  balanceRevaluedExpectedCost(run, entry, row);
  if (shares) writePurchaseShares(p, row, shares);
  else if (line.entryType === 'Purchase' && p.invoiced < 0 && line.appliesToEntry !== 0) writeReturnedShares(p, row);
  if (completes && entries.quantity.a[entry] < 0) outboundInvoiced(run, entry, entries.lastInvoiceDate.a[entry]);
  updateCardsAtPosting(run, row, line.amount + line.discountAmount);
}

function check({ run, line, invoiced }: Posting, entry: number): void {
  const { itemLedgerEntries: entries } = run.book;
  const place: Place = { table: line.table, row: line.row };
  if (entry < 1 || entry > entries.rows || entries.itemNo.a[entry] !== line.itemNo) refuse('invoicedEntryMissing', { entry }, place);
  const open = entries.quantity.a[entry] - entries.invoicedQuantity.a[entry];
  if (open !== 0 && open > 0 !== invoiced > 0) refuse('invoicedOtherDirection', { entry }, place);
  if (Math.abs(invoiced) > Math.abs(open)) {
    refuse('invoicedTooMuch', { entry, open: toCell(Math.abs(open), 5), quantity: toCell(Math.abs(invoiced), 5) }, place);
  }
}

/** Quantities, amounts and actual cost; what was handed down from the entry's last direct cost. */
function valueRow(p: Posting, row: number, direct: number): PurchaseShares | undefined {
  const { line } = p;
  const { valueEntries: values } = p.run.book;
  setQuantities(p, row, 0, p.invoiced, p.invoiced);
  values.inventoriable.a[row] = p.stocked ? 1 : 0;
  values.valuedByAverageCost.a[row] = values.valuedByAverageCost.a[direct];
  setLineAmounts(p, row, false);
  if (p.invoiced > 0 && (line.entryType === 'Purchase' || line.entryType === 'Assembly Output')) return valuePurchase(p, row);
  valueByUnitCost(p, row, p.invoiced, false);
  return undefined;
}

/** Counts the quantity on the entry; true when it is now completely invoiced. */
function addInvoiced({ run, line, invoiced }: Posting, entry: number): boolean {
  const { itemLedgerEntries: entries } = run.book;
  const stock = InvoicedStock.of(run.book);
  entries.invoicedQuantity.add(entry, invoiced);
  stock.add(entry, invoiced);
  if (line.postingDate > entries.lastInvoiceDate.a[entry]) entries.lastInvoiceDate.set(entry, line.postingDate);
  const completes = entries.invoicedQuantity.a[entry] === entries.quantity.a[entry];
  if (completes && entries.entryType.a[entry] !== entryTypes.Output) entries.completelyInvoiced.setFlag(entry, true);
  return completes;
}

const expectedColumns = ['costAmountExpected', 'costAmountExpectedAcy', 'salesAmountExpected', 'purchaseAmountExpected'] as const;

/** Writes into the row what it takes back of the expected amounts. An entry that was posted invoiced has none. */
function takeBackExpected(run: Run, row: number, entry: number, invoiced: number, completes: boolean): void {
  const { valueEntries: values, itemLedgerEntries: entries } = run.book;
  const first = run.ledger.valueEntries.first(entry);
  if (first === 0 || values.expectedCost.a[first] === 0) return;
  for (const name of expectedColumns) {
    const sum = expectedOf(run, entry, name, !completes);
    if (sum === 0) continue;
    values[name].set(row, completes ? -sum : -mulDivRound(sum, invoiced, entries.quantity.a[entry]) || 0);
  }
}

/** Expected amounts of an entry, revaluations left out; `original` leaves out what adjustment and earlier invoices changed. */
function expectedOf({ book, ledger }: Run, entry: number, name: (typeof expectedColumns)[number], original: boolean): number {
  const { valueEntries: values } = book;
  let sum = 0;
  for (let row = ledger.valueEntries.first(entry); row !== 0; row = ledger.valueEntries.next(row)) {
    if (values.entryType.a[row] === valueTypes.Revaluation) continue;
    if (original && (values.expectedCost.a[row] === 0 || values.adjustment.a[row] !== 0)) continue;
    sum += values[name].get(row);
  }
  return sum;
}
