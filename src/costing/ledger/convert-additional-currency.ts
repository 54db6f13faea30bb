/**
 * Another additional reporting currency was typed into the general ledger setup, or a first one while there are value entries already (docs/rules/additional-currency.md, "Another currency").
 *
 * All value entries are converted from local currency at the rate of their posting date, revaluations at that of their item ledger entry: cost per unit, amounts, and Cost Posted to G/L; Expected Cost Posted to
 * G/L stays. Rows of additional cost alone become 0. Nothing is rebalanced: what no longer adds up comes right when cost adjustment visits the entry. Without a currency all amounts are 0.
 *
 * Refusals: those of the setup (prepare.ts), `exchangeRateMissing` when a posting date has no rate.
 */
import type { Book } from '../../book/book';
import { prepareBook } from '../../book/prepare';
import { asDay, type Day } from '../../decimal';
import { acyAmount, acyUnitCost } from '../posting/additional-currency';
import { valueTypes } from './kinds';

/** Takes the currency of the setup over and converts what is posted. */
export function convertToAdditionalCurrency(book: Book): void {
  const { settingsInForce, generalLedgerSetup } = book;
  if (settingsInForce.rows > 0) settingsInForce.additionalReportingCurrency.set(1, generalLedgerSetup.additionalReportingCurrency.a[1]);
  prepareBook(book);
  convertValueEntries(book);
  convertGLEntries(book);
  sumUp(book);
  // Balances kept beside the book hold amounts of the currency before.
  book.generation++;
}

/** From the column in local currency to that in the additional one. */
const amounts = [
  ['costAmountExpected', 'costAmountExpectedAcy'],
  ['costAmountActual', 'costAmountActualAcy'],
  ['costAmountNonInvtbl', 'costAmountNonInvtblAcy'],
  ['costPostedToGL', 'costPostedToGLAcy'],
] as const;

function convertValueEntries(book: Book): void {
  const { valueEntries: t, itemLedgerEntries: entries } = book;
  for (let row = 1; row <= t.rows; row++) {
    const entry = t.itemLedgerEntryNo.a[row];
    const ofEntry = t.entryType.a[row] === valueTypes.Revaluation && entry !== 0;
    const day = asDay(ofEntry ? entries.postingDate.a[entry] : t.postingDate.a[row]);
    t.costPerUnitAcy.set(row, t.costPerUnit.a[row] === 0 || !book.acy ? 0 : acyUnitCost(book, t.costPerUnit.a[row], day));
    for (const [from, to] of amounts) t[to].set(row, converted(book, t[from].get(row), day));
  }
}

function convertGLEntries(book: Book): void {
  const { glEntries: t } = book;
  for (let row = 1; row <= t.rows; row++)
    t.additionalCurrencyAmount.set(row, converted(book, t.amount.a[row], asDay(t.postingDate.a[row])));
}

const converted = (book: Book, amount: number, day: Day): number => (amount === 0 || !book.acy ? 0 : acyAmount(book, amount, day));

/** The amounts of an item ledger entry are the sums of its value entries. */
function sumUp({ itemLedgerEntries: to, valueEntries: from }: Book): void {
  const columns = ['costAmountExpectedAcy', 'costAmountActualAcy', 'costAmountNonInvtblAcy'] as const;
  for (const name of columns) {
    const sums = new Float64Array(to.rows + 1);
    for (let row = 1; row <= from.rows; row++) sums[from.itemLedgerEntryNo.a[row]] += from[name].get(row);
    for (let entry = 1; entry <= to.rows; entry++) to[name].set(entry, sums[entry]);
  }
}
