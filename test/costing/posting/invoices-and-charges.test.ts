/** Invoices of earlier receipts and shipments, and charges on entries: what they refuse and what they leave on the entry. */
import { aBook, charge, entryOf, invoice, post, purchase, refusalsOf, sale, valuesOf } from '../../support/book';
import { cellsOf } from '../../support/cells';

const jan = (n: number): string => `2026-01-${String(n).padStart(2, '0')}`;
const received = () => {
  const book = aBook({ items: [{ no: 'A' }, { no: 'B' }] });
  post(book, purchase('A', 5, { at: 10, on: jan(2), invoiced: false }));
  return book;
};

describe('an invoice', () => {
  it('of an entry that there is not, or of another item, is refused', () => {
    const book = received();
    for (const entry of [-1, 2]) {
      expect(refusalsOf(() => invoice(book, entry, purchase('A', 1, { at: 10, on: jan(3) })))).toEqual(['invoicedEntryMissing']);
    }
    expect(refusalsOf(() => invoice(book, 1, purchase('B', 1, { at: 10, on: jan(3) })))).toEqual(['invoicedEntryMissing']);
  });

  it('of more than is left to invoice, or in the other direction, is refused', () => {
    const book = received();
    expect(refusalsOf(() => invoice(book, 1, purchase('A', 6, { at: 10, on: jan(3) })))).toEqual(['invoicedTooMuch']);
    expect(refusalsOf(() => invoice(book, 1, purchase('A', -1, { at: 10, on: jan(3) })))).toEqual(['invoicedOtherDirection']);
    invoice(book, 1, purchase('A', 5, { at: 10, on: jan(3) }));
    expect(refusalsOf(() => invoice(book, 1, purchase('A', 1, { at: 10, on: jan(3) })))).toEqual(['invoicedTooMuch']);
  });

  it('in parts takes back parts of the estimate, the last one all that is left: 3 of 10.00 are 3.33, 3.33 and 3.34', () => {
    const book = aBook();
    post(book, purchase('A', 3, { at: 3.33333, on: jan(2), invoiced: false }));
    [3, 5, 4].forEach((day, i) => invoice(book, 1, purchase('A', 1, { at: 4 + i, on: jan(day) })));
    expect(valuesOf(book, 1).map(({ actual, expected, invoiced }) => [actual, expected, invoiced])).toEqual([
      [0, 10, 0],
      [4, -3.33, 1],
      [5, -3.33, 1],
      [6, -3.34, 1],
    ]);
    expect(entryOf(book, 1)).toMatchObject({ invoiced: 3, completelyInvoiced: true, cost: 15, expected: 0 });
    expect(cellsOf(book, 'itemLedgerEntries', 1)).toMatchObject({ 'Last Invoice Date': jan(5) });
  });

  it('that is not the last leaves the entry incompletely invoiced, and its links without the day', () => {
    const book = received();
    const sold = post(book, sale('A', 2, { at: 10, on: jan(3), invoiced: false }));
    invoice(book, sold, sale('A', 1, { at: 10, on: jan(4) }));
    expect(entryOf(book, sold)).toMatchObject({ invoiced: -1, completelyInvoiced: false });
    expect(cellsOf(book, 'itemApplicationEntries', 2)).not.toHaveProperty('Output Completely Invd. Date');
    invoice(book, sold, sale('A', 1, { at: 10, on: jan(6) }));
    expect(cellsOf(book, 'itemApplicationEntries', 2)).toMatchObject({ 'Output Completely Invd. Date': jan(6) });
  });
});

describe('a charge', () => {
  it('on an entry that there is not, or of another item, is refused', () => {
    const book = received();
    const on = (entry: number, item: string) =>
      refusalsOf(() =>
        post(book, purchase(item, 0, { at: 0, on: jan(4), more: { itemLedgerEntryNo: entry, itemChargeNo: book.code('FREIGHT') } })),
      );
    expect([on(-1, 'A'), on(2, 'A'), on(1, 'B')]).toEqual([['chargedEntryMissing'], ['chargedEntryMissing'], ['chargedEntryMissing']]);
  });

  it('makes a source of a receipt of which goods are gone', () => {
    const book = received();
    charge(book, 1, 5, jan(4));
    expect(entryOf(book, 1)).toMatchObject({ cost: 5, expected: 50, toAdjust: false });
    post(book, sale('A', 1, { at: 10, on: jan(5) }));
    book.itemLedgerEntries.appliedEntryToAdjust.setFlag(1, false);
    charge(book, 1, 5, jan(6));
    expect(entryOf(book, 1).toAdjust).toBe(true);
  });
});
