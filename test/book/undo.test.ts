/** A command happens whole or not at all: what it did to the book can be taken back and told. */
import { type Book, emptyBook } from '../../src/book/book';
import { changesOf } from '../../src/book/changes';
import { appendRow } from '../../src/book/defaults';

let book: Book;

beforeEach(() => {
  book = emptyBook();
  appendRow(book, 'items', { no: 'A', unitCost: 500_000 });
  appendRow(book, 'items', { no: 'B' });
});

describe('a command taken back', () => {
  it('leaves no row, no changed cell and no removed row behind', () => {
    book.begin();
    book.items.unitCost.set(1, 700_000);
    book.items.unitCost.set(1, 900_000);
    book.items.remove(2);
    appendRow(book, 'items', { no: 'C' });
    book.takeBack();
    expect(book.items.rows).toBe(2);
    expect(book.items.unitCost.get(1)).toBe(500_000);
    expect([...book.items.all()]).toEqual([1, 2]);
    expect(book.items.find(book.code('B'))).toBe(2);
    expect(book.items.find(book.code('C'))).toBe(0);
  });

  it('leaves the rows it had added blank for the next command', () => {
    book.begin();
    const row = appendRow(book, 'itemJournal', { documentNo: 'X', unitAmount: 100 });
    book.takeBack();
    const next = book.itemJournal.append();
    expect(next).toBe(row);
    expect(book.itemJournal.documentNo.text(next)).toBe('');
    expect(book.itemJournal.unitAmount.isBlank(next)).toBe(true);
  });

  it('finds a card again by its old code after the code was changed', () => {
    expect(book.items.find(book.code('A'))).toBe(1);
    book.begin();
    book.items.no.setText(1, 'Z');
    expect(book.items.find(book.code('Z'))).toBe(1);
    book.takeBack();
    expect(book.items.find(book.code('A'))).toBe(1);
  });

  it('refuses to begin twice', () => {
    book.begin();
    expect(() => book.begin()).toThrow('already running');
  });
});

describe('the changes of a command', () => {
  it('name each changed cell once, with the value before and the value now', () => {
    book.begin();
    book.items.unitCost.set(1, 700_000);
    book.items.unitCost.set(1, 900_000);
    book.items.lowLevelCode.set(2, 3);
    book.items.lowLevelCode.set(2, 0);
    const [change] = changesOf(book);
    book.keep();
    expect(change).toEqual({
      table: 'items',
      firstAppended: 3,
      lastAppended: 2,
      removed: [],
      changed: [{ table: 'items', row: 1, column: 'unitCost', before: 500_000, after: 900_000 }],
    });
  });

  it('name the rows that came and the rows that went, and leave out cells of rows that went', () => {
    book.begin();
    book.items.unitCost.set(2, 5);
    book.items.remove(2);
    appendRow(book, 'items', { no: 'C' });
    expect(changesOf(book)).toEqual([{ table: 'items', firstAppended: 3, lastAppended: 3, removed: [2], changed: [] }]);
  });

  it('are none when nothing became different', () => {
    book.begin();
    book.items.unitCost.set(1, 500_000);
    expect(changesOf(book)).toEqual([]);
  });
});

describe('a table', () => {
  it('grows far beyond its first room and keeps every value', () => {
    for (let i = 1; i <= 1000; i++) appendRow(book, 'locations', { code: `L${i}` });
    expect(book.locations.count).toBe(1000);
    expect(book.locations.code.text(1000)).toBe('L1000');
    expect(book.locations.find(book.code('l777'))).toBe(777);
  });

  it('gives a rare column no memory until a value arrives', () => {
    book.valueEntries.append();
    const before = book.valueEntries.bytes;
    book.valueEntries.costAmountNonInvtbl.set(1, 0);
    expect(book.valueEntries.bytes).toBe(before);
    book.valueEntries.costAmountNonInvtbl.set(1, 12);
    expect(book.valueEntries.bytes).toBeGreaterThan(before);
    expect(book.valueEntries.costAmountNonInvtbl.get(1)).toBe(12);
  });
});
