import { nextPostedNumber } from '../../src/documents/posted-numbers';
import { smallBook } from './books';

describe('numbers of posted documents', () => {
  it('count receipts and invoices of a document apart', () => {
    const book = smallBook();
    const po1 = book.code('PO1');
    expect(book.strings.text(nextPostedNumber(book, po1, 'R', 0).no)).toBe('PO1/R1');
    expect(book.strings.text(nextPostedNumber(book, po1, 'R', 1).no)).toBe('PO1/R2');
    expect(book.strings.text(nextPostedNumber(book, po1, 'I', 1).no)).toBe('PO1/I2');
  });

  it('pass over a number that an entry bears already, as when a number is used for a second document', () => {
    const book = smallBook();
    const entry = book.itemLedgerEntries.append();
    book.itemLedgerEntries.documentNo.set(entry, book.code('PO1/R1'));
    const value = book.valueEntries.append();
    book.valueEntries.documentNo.set(value, book.code('PO1/R2'));
    expect(nextPostedNumber(book, book.code('PO1'), 'R', 0)).toEqual({ no: book.code('PO1/R3'), count: 3 });
  });

  it('do not depend on numbers that were only tried in a preview', () => {
    const book = smallBook();
    book.code('PO1/R1');
    expect(nextPostedNumber(book, book.code('PO1'), 'R', 0).count).toBe(1);
  });
});
