/**
 * Valuation dates, expected cost of invoiced entries, and invoice dates on links (docs/rules/check.md, "Valuation dates", "Expected cost", "Invoice dates").
 *
 * Findings: `valuedBeforeIncrease`, `expectedCostLeft`, `expectedCostPostedLeft`, `lastInvoiceDateMissing`, `invoiceDateOfLink`, `invoiceDateTooEarly`.
 */
import { valueEntryTypes } from '../../schema';
import type { Checked } from './checked';

const revaluation = valueEntryTypes.indexOf('Revaluation');

/** Nothing is valued before the increase that it came from. */
export function checkValuationDates(checked: Checked): void {
  const { book, ledger } = checked;
  const { valueEntries: v, itemLedgerEntries: e, itemApplicationEntries: links } = book;
  for (const entry of checked.entries()) {
    if (e.positive.a[entry] === 0) continue;
    const first = firstValued(checked, entry);
    if (first === 0) continue;
    const date = v.valuationDate.a[first];
    for (let link = ledger.byInbound.first(entry); link !== 0; link = ledger.byInbound.next(link)) {
      const outbound = links.outboundItemEntryNo.a[link];
      if (outbound === 0 || links.quantity.a[link] >= 0) continue;
      for (let row = ledger.valueEntries.first(outbound); row !== 0; row = ledger.valueEntries.next(row)) {
        if (v.valuationDate.a[row] !== 0 && v.valuationDate.a[row] < date && v.inventoriable.a[row] !== 0) {
          checked.value('valuedBeforeIncrease', row, 'valuationDate', { increase: entry, date: { day: date } });
        }
      }
    }
  }
}

/** First value entry of an increase that is no partial revaluation, or 0. */
function firstValued({ book, ledger }: Checked, entry: number): number {
  const { valueEntries: v } = book;
  for (let row = ledger.valueEntries.first(entry); row !== 0; row = ledger.valueEntries.next(row)) {
    if (!(v.entryType.a[row] === revaluation && v.partialRevaluation.is(row))) return row;
  }
  return 0;
}

/** A completely invoiced entry has no expected cost left, here or in the general ledger. */
export function checkExpectedCost(checked: Checked): void {
  const { book, ledger } = checked;
  const { valueEntries: v, itemLedgerEntries: e } = book;
  for (const entry of checked.entries()) {
    if (e.completelyInvoiced.a[entry] === 0) continue;
    let [expected, expectedAcy, posted] = [0, 0, 0];
    for (let row = ledger.valueEntries.first(entry); row !== 0; row = ledger.valueEntries.next(row)) {
      expected += v.costAmountExpected.a[row];
      expectedAcy += v.costAmountExpectedAcy.get(row);
      posted += v.expectedCostPostedToGL.get(row);
    }
    if (expected !== 0 || expectedAcy !== 0) checked.entry('expectedCostLeft', entry, expected !== 0 ? 'costAmountExpected' : 'costAmountExpectedAcy', { amount: expected !== 0 ? checked.amount(expected) : checked.amountAcy(expectedAcy) });
    else if (posted !== 0) checked.entry('expectedCostPostedLeft', entry, 'costAmountExpected', { amount: checked.amount(posted) });
  }
}

/** Links know when their decrease was completely invoiced. */
export function checkInvoiceDates(checked: Checked): void {
  const { book, ledger } = checked;
  const { itemLedgerEntries: e, itemApplicationEntries: links } = book;
  for (const entry of checked.entries()) {
    const lastInvoice = e.lastInvoiceDate.a[entry];
    if (e.invoicedQuantity.a[entry] !== 0 && lastInvoice === 0) checked.entry('lastInvoiceDateMissing', entry, 'lastInvoiceDate');
    for (let link = ledger.byCause.first(entry); link !== 0; link = ledger.byCause.next(link)) {
      const isIncrease = links.quantity.a[link] > 0;
      const expected = isIncrease ? links.postingDate.a[link] : e.invoicedQuantity.a[entry] === e.quantity.a[entry] ? lastInvoice : 0;
      if (links.outputCompletelyInvdDate.a[link] === expected) continue;
      if (expected === 0) checked.link('invoiceDateTooEarly', link, 'outputCompletelyInvdDate');
      else checked.link('invoiceDateOfLink', link, 'outputCompletelyInvdDate', { date: { day: expected } });
    }
  }
}
