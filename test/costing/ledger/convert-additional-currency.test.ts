/** Another additional reporting currency converts what is posted. */
import type { Book } from '../../../src/book/book';
import { appendRow } from '../../../src/book/defaults';
import { prepareBook } from '../../../src/book/prepare';
import { convertToAdditionalCurrency } from '../../../src/costing/ledger/convert-additional-currency';
import { aBook, day, post, purchase, refusalsOf, scaled } from '../../support/book';

const on = '2026-01-05';

/** 3 received at 3.33333 and invoiced at 10.00; the currency is there but not set: 2 for 1. */
function posted(): Book {
  const book = aBook();
  appendRow(book, 'currencies', { code: 'EUR', amountRoundingPrecision: scaled(0.1), unitAmountRoundingPrecision: scaled(0.001) });
  const rate = { currencyCode: 'EUR', exchangeRateAmount: scaled(2), relationalExchRateAmount: scaled(1) };
  appendRow(book, 'currencyExchangeRates', { ...rate, startingDate: day('2026-01-01') });
  post(book, purchase('A', 3, { on, at: 3.33333 }));
  return book;
}

function set(book: Book, currency: string): void {
  book.generalLedgerSetup.additionalReportingCurrency.setText(1, currency);
  convertToAdditionalCurrency(book);
}

describe('an additional reporting currency that is set later', () => {
  it('converts amounts and costs per unit, each to its own precision', () => {
    const book = posted();
    set(book, 'EUR');
    const { costAmountActualAcy, costPerUnitAcy } = book.valueEntries;
    expect([costAmountActualAcy.get(1), costPerUnitAcy.get(1)]).toEqual([200, 666_700]);
    expect(book.itemLedgerEntries.costAmountActualAcy.get(1)).toBe(200);
  });

  it('converts what is posted to the general ledger on both sides, but not expected cost posted', () => {
    const book = posted();
    book.valueEntries.costPostedToGL.set(1, 1000);
    book.valueEntries.expectedCostPostedToGL.set(1, 500);
    for (const amount of [1000, -1000]) {
      const row = book.glEntries.append();
      book.glEntries.postingDate.set(row, day(on));
      book.glEntries.amount.set(row, amount);
    }
    set(book, 'EUR');
    expect([book.valueEntries.costPostedToGLAcy.get(1), book.valueEntries.expectedCostPostedToGLAcy.get(1)]).toEqual([200, 0]);
    expect([1, 2].map((row) => book.glEntries.additionalCurrencyAmount.get(row))).toEqual([200, -200]);
  });

  it('leaves nothing of a difference that the currency before had alone', () => {
    const book = posted();
    set(book, 'EUR');
    book.valueEntries.costAmountActual.set(1, 0);
    set(book, 'EUR');
    expect(book.valueEntries.costAmountActualAcy.get(1)).toBe(0);
  });

  it('is taken away again with all amounts', () => {
    const book = posted();
    set(book, 'EUR');
    set(book, '');
    expect([book.acy, book.valueEntries.costAmountActualAcy.get(1), book.itemLedgerEntries.costAmountActualAcy.get(1)]).toEqual([
      undefined,
      0,
      0,
    ]);
  });

  it('is read in the currency in force until the next command converts it, also to a coarser one', () => {
    const book = posted();
    book.settingsInForce.append();
    set(book, 'EUR');
    appendRow(book, 'currencies', { code: 'JPY', amountRoundingPrecision: scaled(1), unitAmountRoundingPrecision: scaled(1) });
    const rate = { currencyCode: 'JPY', exchangeRateAmount: scaled(150.04), relationalExchRateAmount: scaled(1) };
    appendRow(book, 'currencyExchangeRates', { ...rate, startingDate: day('2026-01-01') });
    book.generalLedgerSetup.additionalReportingCurrency.setText(1, 'JPY');
    prepareBook(book);
    expect(book.acy?.unitPrecision).toBe(scaled(0.001));
    convertToAdditionalCurrency(book);
    expect([book.acy?.unitPrecision, book.valueEntries.costAmountActualAcy.get(1)]).toEqual([scaled(1), 1500]);
  });

  it('needs a rate on every posting date', () => {
    const book = posted();
    book.currencyExchangeRates.startingDate.set(1, day('2026-01-06'));
    expect(refusalsOf(() => set(book, 'EUR'))).toEqual(['exchangeRateMissing']);
  });
});
