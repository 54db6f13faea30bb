/**
 * Takes over from the setup what decides how numbers are read: precisions of local and additional reporting currency. The additional currency is the one in force, in which amounts stand until
 * the next command converts them to the one that was typed.
 * To be called after the setup tables and the currencies are filled and before anything with amounts is.
 * Refusals: `currencyUnknown`, `currencyPrecisionMissing` (docs/rules/additional-currency.md, "Setup"), `precisionNotPossible`.
 */
import { type AmountPrecision, amountPrecision, toDecimal } from '../decimal';
import type { Book } from './book';
import { type Place, refuse } from './refusal';

export function prepareBook(book: Book): void {
  const { generalLedgerSetup, currencies, settingsInForce: inForce } = book;
  const amount = generalLedgerSetup.amountRoundingPrecision.a[1] || 1000;
  book.amountPrecision = precisionOf(amount, { table: 'generalLedgerSetup', row: 1, column: 'amountRoundingPrecision' });
  book.unitPrecision = generalLedgerSetup.unitAmountRoundingPrecision.a[1] || 1;
  book.acy = undefined;
  const { additionalReportingCurrency: currency } = inForce.rows > 0 ? inForce : generalLedgerSetup;
  const code = currency.a[1];
  if (code === 0) return;
  const place = { table: 'generalLedgerSetup', row: 1, column: 'additionalReportingCurrency' };
  const row = currencies.find(code);
  if (row === 0) refuse('currencyUnknown', { currency: book.strings.text(code) }, place);
  const acyAmount = currencies.amountRoundingPrecision.a[row];
  const acyUnit = currencies.unitAmountRoundingPrecision.a[row];
  if (acyAmount === 0 || acyUnit === 0)
    refuse('currencyPrecisionMissing', { currency: book.strings.text(code) }, { table: 'currencies', row });
  book.acy = {
    amountPrecision: precisionOf(acyAmount, { table: 'currencies', row, column: 'amountRoundingPrecision' }),
    unitPrecision: acyUnit,
  };
}

function precisionOf(scaled: number, place: Place): AmountPrecision {
  const text = toDecimal(scaled, 5).toString();
  try {
    return amountPrecision(text);
  } catch (error) {
    if (error instanceof RangeError) refuse('precisionNotPossible', { value: text }, place);
    throw error;
  }
}
