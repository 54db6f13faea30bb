/**
 * Takes revalued expected cost back when a receipt of a Standard item is invoiced after it was revalued (docs/rules/revaluation.md, "Invoices after a revaluation").
 *
 * 10 received at 10.00, 4 of them invoiced, revalued by +20.00: 12.00 of that is expected (6 of 10 are not invoiced). Invoicing 3 more writes a Revaluation row with Cost Amount (Expected)
 * -6.00 (12.00 x 3 / 6), the invoice that completes the receipt one with whatever is left.
 * Refusals: none.
 */
import { asAmount, asQuantity, mulDivRound, unitCostOf } from '../../decimal';
import { methods, valueTypes } from '../ledger/kinds';
import { valueEntryWritten } from '../ledger/write-value-entry';
import { beside } from '../posting/follow-up-row';
import type { Run } from '../run';

const directCost = valueTypes['Direct Cost'];
const revaluation = valueTypes.Revaluation;

/**
 * To be called for every invoice of an earlier receipt, right after its Direct Cost row `invoiceValueEntry` was written and the entry's Invoiced Quantity includes it. Writes
 * one row for each revaluation of the entry that still holds expected cost; nothing for items that are not Standard.
 */
export function balanceRevaluedExpectedCost(run: Run, entry: number, invoiceValueEntry: number): void {
  const { book, ledger } = run;
  const { items, itemLedgerEntries: entries, valueEntries: values } = book;
  if (items.costingMethod.a[items.find(entries.itemNo.a[entry])] !== methods.Standard) return;
  for (let row = ledger.valueEntries.first(entry); row !== 0 && row < invoiceValueEntry; row = ledger.valueEntries.next(row)) {
    if (values.entryType.a[row] !== revaluation || values.appliesToEntry.get(row) !== 0) continue;
    const back = costToTakeBack(run, entry, row, invoiceValueEntry);
    if (back.amount !== 0 || back.acy !== 0) writeBalance(run, row, invoiceValueEntry, back);
  }
}

/** An amount in local and in additional reporting currency. */
interface Cost {
  readonly amount: number;
  readonly acy: number;
}

function costToTakeBack(run: Run, entry: number, revaluationRow: number, invoiceRow: number): Cost {
  const { itemLedgerEntries: entries, valueEntries: values } = run.book;
  const amount = values.costAmountExpected.a[revaluationRow];
  const acy = values.costAmountExpectedAcy.get(revaluationRow);
  if (amount === 0 && acy === 0) return { amount: 0, acy: 0 };
  if (entries.quantity.a[entry] === entries.invoicedQuantity.a[entry]) {
    const taken = takenBackBefore(run, entry, revaluationRow);
    return { amount: 0 - (amount + taken.amount), acy: 0 - (acy + taken.acy) };
  }
  const invoiced = values.invoicedQuantity.a[invoiceRow];
  const expected = entries.quantity.a[entry] - invoicedBefore(run, entry, revaluationRow);
  return { amount: mulDivRound(-amount, invoiced, expected), acy: mulDivRound(-acy, invoiced, expected) };
}

/** What earlier invoices took back of a revaluation; negative of an increase. */
function takenBackBefore({ book: { valueEntries: values }, ledger }: Run, entry: number, revaluationRow: number): Cost {
  let amount = 0;
  let acy = 0;
  for (let row = ledger.valueEntries.first(entry); row !== 0; row = ledger.valueEntries.next(row)) {
    if (values.entryType.a[row] !== revaluation || values.appliesToEntry.get(row) !== revaluationRow) continue;
    amount += values.costAmountExpected.a[row];
    acy += values.costAmountExpectedAcy.get(row);
  }
  return { amount, acy };
}

/** Quantity of the entry that was invoiced before it was revalued. */
function invoicedBefore({ book: { valueEntries: values }, ledger }: Run, entry: number, revaluationRow: number): number {
  let quantity = 0;
  for (let row = ledger.valueEntries.first(entry); row !== 0 && row < revaluationRow; row = ledger.valueEntries.next(row)) {
    if (values.entryType.a[row] === directCost && values.itemChargeNo.get(row) === 0) quantity += values.invoicedQuantity.a[row];
  }
  return quantity;
}

/** A row with the document, date, groups and dimensions of the invoice, and the valuation date and Valued Quantity of the revaluation. */
function writeBalance(run: Run, revaluationRow: number, invoiceRow: number, back: Cost): void {
  const { book } = run;
  const { valueEntries: values } = book;
  const row = beside(run, invoiceRow);
  values.entryType.set(row, revaluation);
  values.valuationDate.set(row, values.valuationDate.a[revaluationRow]);
  values.appliesToEntry.set(row, revaluationRow);
  values.valuedQuantity.set(row, values.valuedQuantity.a[revaluationRow]);
  values.costAmountExpected.set(row, asAmount(back.amount));
  // Without an additional reporting currency the cost per unit is spread over the quantity revalued, with one over the quantity of the invoice.
  const per = asQuantity(values.valuedQuantity.a[book.acy ? invoiceRow : revaluationRow]);
  values.costPerUnit.set(row, unitCostOf(back.amount, per, book.amountPrecision, book.unitPrecision));
  if (book.acy) {
    values.costAmountExpectedAcy.set(row, back.acy);
    values.costPerUnitAcy.set(row, unitCostOf(back.acy, per, book.acy.amountPrecision, book.acy.unitPrecision));
  }
  valueEntryWritten(run, row);
}
