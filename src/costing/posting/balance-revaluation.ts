/**
 * Takes back what a revaluation expected of a receipt that was not invoiced then (docs/rules/posting.md, "Revalued receipts"): Standard items only. Each later invoice adds a
 * Revaluation row with minus its share; the invoice that completes the receipt clears what is left.
 */
import { mulDivRound, unitCostOf } from '../../decimal';
import { valueTypes } from '../ledger/kinds';
import { valueEntryWritten } from '../ledger/write-value-entry';
import type { Run } from '../run';
import { beside } from './follow-up-row';

/** `invoice` is the Direct Cost row just written, `invoiced` its quantity; the entry counts it already. */
export function balanceRevaluations(run: Run, invoice: number, invoiced: number): void {
  const { valueEntries: t } = run.book;
  const entry = t.itemLedgerEntryNo.a[invoice];
  for (const revaluation of revaluationsOf(run, entry)) {
    const amount = balanceOf(run, revaluation, entry, invoiced, 'costAmountExpected');
    const amountAcy = run.book.acy ? balanceOf(run, revaluation, entry, invoiced, 'costAmountExpectedAcy') : 0;
    if (amount !== 0 || amountAcy !== 0) writeBalance(run, invoice, revaluation, amount, amountAcy);
  }
}

/** Revaluations of the entry that are no balance of another one. */
function revaluationsOf({ book, ledger }: Run, entry: number): number[] {
  const { valueEntries: t } = book;
  const rows: number[] = [];
  for (let row = ledger.valueEntries.first(entry); row !== 0; row = ledger.valueEntries.next(row)) {
    if (t.entryType.a[row] === valueTypes.Revaluation && t.appliesToEntry.get(row) === 0) rows.push(row);
  }
  return rows;
}

type ExpectedColumn = 'costAmountExpected' | 'costAmountExpectedAcy';

function balanceOf(run: Run, revaluation: number, entry: number, invoiced: number, name: ExpectedColumn): number {
  const { valueEntries: t, itemLedgerEntries: entries } = run.book;
  const expected = t[name].get(revaluation);
  if (expected === 0) return 0;
  const complete = entries.quantity.a[entry] === entries.invoicedQuantity.a[entry];
  if (complete) return -expected - balancedSoFar(run, revaluation, entry, name) || 0;
  return -mulDivRound(expected, invoiced, entries.quantity.a[entry] - invoicedBefore(run, revaluation, entry)) || 0;
}

function balancedSoFar({ book, ledger }: Run, revaluation: number, entry: number, name: ExpectedColumn): number {
  const { valueEntries: t } = book;
  let sum = 0;
  for (let row = ledger.valueEntries.first(entry); row !== 0; row = ledger.valueEntries.next(row)) {
    if (t.entryType.a[row] === valueTypes.Revaluation && t.appliesToEntry.get(row) === revaluation) sum += t[name].get(row);
  }
  return sum;
}

/** What was invoiced of the entry when the revaluation was posted. */
function invoicedBefore({ book, ledger }: Run, revaluation: number, entry: number): number {
  const { valueEntries: t } = book;
  let sum = 0;
  for (let row = ledger.valueEntries.first(entry); row !== 0 && row < revaluation; row = ledger.valueEntries.next(row)) {
    if (t.entryType.a[row] === valueTypes['Direct Cost'] && t.itemChargeNo.get(row) === 0) sum += t.invoicedQuantity.a[row];
  }
  return sum;
}

function writeBalance(run: Run, invoice: number, revaluation: number, amount: number, amountAcy: number): void {
  const { valueEntries: t, amountPrecision, unitPrecision, acy } = run.book;
  const row = beside(run, invoice);
  const invoiced = t.valuedQuantity.a[invoice];
  t.entryType.a[row] = valueTypes.Revaluation;
  t.valuationDate.a[row] = t.valuationDate.a[revaluation];
  t.appliesToEntry.set(row, revaluation);
  t.valuedQuantity.a[row] = t.valuedQuantity.a[revaluation];
  t.costAmountExpected.a[row] = amount;
  t.costPerUnit.a[row] = unitCostOf(amount, invoiced, amountPrecision, unitPrecision);
  if (acy) {
    t.costAmountExpectedAcy.set(row, amountAcy);
    t.costPerUnitAcy.set(row, unitCostOf(amountAcy, invoiced, acy.amountPrecision, acy.unitPrecision));
  }
  valueEntryWritten(run, row);
}
