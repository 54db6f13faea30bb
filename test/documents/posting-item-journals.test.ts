import { postItemJournalCommand } from '../../src/commands/post-item-journal';
import { entries, january, post, quantity, smallBook, type, unitCost } from './books';

describe('posting an item journal', () => {
  it('values a sale at the unit cost that the card had when the journal was typed, whatever a purchase of the same journal brings', () => {
    const book = smallBook();
    book.items.unitCost.a[1] = unitCost('4');
    const line = { itemNo: 'A', postingDate: january(2), documentNo: 'J1' };
    type(book, 'itemJournal', { ...line, lineNo: 10000, entryType: 'Purchase', quantity: quantity('1'), unitAmount: unitCost('5') });
    type(book, 'itemJournal', { ...line, lineNo: 20000, entryType: 'Sale', quantity: quantity('3') });
    post(book, postItemJournalCommand, {});
    expect(entries(book, 'quantity', 'costAmountActual')).toEqual([
      [quantity('1'), 500],
      [quantity('-3'), -1200],
    ]);
    expect(book.items.unitCost.a[1]).toBe(unitCost('5'));
  });

  it('without a location posts where the entry lies that it applies to', () => {
    const book = smallBook();
    type(book, 'locations', { code: 'BLUE' });
    const line = { itemNo: 'A', postingDate: january(2), documentNo: 'J1', lineNo: 10000 };
    type(book, 'itemJournal', { ...line, entryType: 'Purchase', locationCode: 'BLUE', quantity: quantity('3'), unitAmount: unitCost('5') });
    post(book, postItemJournalCommand, {});
    type(book, 'itemJournal', { ...line, entryType: 'Sale', quantity: quantity('2'), appliesToEntry: 1 });
    post(book, postItemJournalCommand, {});
    expect(entries(book, 'locationCode', 'remainingQuantity')).toEqual([
      ['BLUE', quantity('1')],
      ['BLUE', 0],
    ]);
  });
});
