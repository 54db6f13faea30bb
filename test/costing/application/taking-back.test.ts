/** Applications that are taken back, and entries that are applied again: to what they find, or by hand. */
import type { Book } from '../../../src/book/book';
import type { Command } from '../../../src/commands/command';
import { perform } from '../../../src/commands/perform';
import { reapplyCommand } from '../../../src/commands/reapply';
import { unapplyCommand } from '../../../src/commands/unapply';
import { adjustCost } from '../../../src/costing/adjustment/adjust-cost';
import { undoEntry } from '../../../src/costing/posting/undo';
import { aBook, aRun, charge, day, entryOf, linksOf, post, purchase, sale, valuesOf } from '../../support/book';
import { rowsOf } from '../../support/cells';
import { codesOf } from '../../support/refusals';

const jan = (n: number): string => `2026-01-${String(n).padStart(2, '0')}`;

/** Runs a command and returns the codes of its refusals; none when it was done. */
function run(book: Book, command: Command, options: Record<string, string>): string[] {
  const request = { options, workDate: day(jan(31)), userId: 'ANNA', now: { day: day(jan(31)), time: '12:00:00' }, sentence: () => '' };
  const outcome = perform(book, command, request);
  return outcome.done ? [] : codesOf(outcome.refusals);
}
const unapply = (book: Book, link: number, appliesTo = ''): string[] =>
  run(book, unapplyCommand, { applicationEntryNo: String(link), appliesToEntry: appliesTo });
const reapply = (book: Book, entry: number, appliesTo = ''): string[] =>
  run(book, reapplyCommand, { entryNo: String(entry), appliesToEntry: appliesTo });

const dateOf = (book: Book, entry: number): string => valuesOf(book, entry)[0].date;

/** 5 of the 10th, 2 of them sold on the 5th, 1 of those back on the 6th: entries 1, 2 and 3. */
function returned(): Book {
  const book = aBook();
  post(book, purchase('A', 5, { at: 10, on: jan(10) }));
  post(book, sale('A', 2, { at: 10, on: jan(5) }));
  post(book, sale('A', -1, { at: 10, on: jan(6), appliesFrom: 2 }));
  return book;
}

describe('the link of a return to its sale', () => {
  it('is taken back: the goods count as not returned, are dated for themselves and bring a cost of their own', () => {
    const book = returned();
    expect([dateOf(book, 2), dateOf(book, 3), entryOf(book, 2).notReturned]).toEqual([jan(10), jan(10), -1]);
    expect(unapply(book, 3)).toEqual([]);
    expect([dateOf(book, 2), dateOf(book, 3), entryOf(book, 2).notReturned]).toEqual([jan(10), jan(6), -2]);
    expect(entryOf(book, 3)).toMatchObject({ remaining: 1, open: true, cost: 10 });
    expect(linksOf(book)).toEqual([
      [1, 1, 0, 5],
      [2, 1, 2, -2],
      [3, 3, 0, 1],
    ]);
    expect(rowsOf(book, 'itemApplicationEntryHistory')).toMatchObject([
      { 'Item Ledger Entry No.': 3, 'Inbound Item Entry No.': 3, 'Outbound Item Entry No.': 2, Quantity: 1, 'Posting Date': jan(6), 'Cost Application': true, 'Deleted Date': jan(31), 'Deleted By User': 'ANNA' }, // prettier-ignore
    ]);
    charge(book, 1, 5, jan(20));
    adjustCost(aRun(book));
    expect([2, 3].map((entry) => entryOf(book, entry).cost)).toEqual([-22, 10]);
  });

  it('is made again by hand: the goods follow the cost of the sale, and its date', () => {
    const book = returned();
    unapply(book, 3);
    expect(reapply(book, 3, '2')).toEqual([]);
    expect([dateOf(book, 3), entryOf(book, 2).notReturned, entryOf(book, 3).remaining]).toEqual([jan(10), -1, 1]);
    expect(linksOf(book)).toEqual([
      [1, 1, 0, 5],
      [2, 1, 2, -2],
      [3, 3, 2, 1],
    ]);
    expect(rowsOf(book, 'itemApplicationEntryHistory').length).toBe(2);
    charge(book, 1, 5, jan(20));
    adjustCost(aRun(book));
    expect([2, 3].map((entry) => entryOf(book, entry).cost)).toEqual([-22, 11]);
  });

  it('is not made for more than went out', () => {
    const book = returned();
    const back = post(book, sale('A', -2, { at: 10, on: jan(7) }));
    expect(reapply(book, back, '2')).toEqual(['returnedTooMuch']);
  });
});

describe('an application', () => {
  it('to a receipt is not taken back twice, of what was undone, or if there is none', () => {
    const book = aBook();
    post(book, purchase('A', 5, { at: 10, on: jan(10), invoiced: false, more: { documentType: 'Purchase Receipt' } }));
    undoEntry(aRun(book), 1);
    expect([unapply(book, 1), unapply(book, 2), unapply(book, 9)]).toEqual([['linkIsOwnRow'], ['linkOfCorrection'], ['linkMissing']]);
  });

  it('made by hand takes an Average item out of the average, until another is made', () => {
    const book = aBook({ items: [{ no: 'A', costingMethod: 'Average' }] });
    post(book, purchase('A', 5, { at: 10, on: jan(1) }));
    const sold = post(book, sale('A', 1, { at: 10, on: jan(2) }));
    const isAverage = () => valuesOf(book, sold).map(({ byAverage }) => byAverage);
    const link = () => Math.max(...book.itemApplicationEntries.all());
    expect(isAverage()).toEqual([true]);
    expect(unapply(book, link(), '1')).toEqual([]);
    expect(isAverage()).toEqual([false]);
    expect(rowsOf(book, 'itemApplicationEntries').at(-1)).toMatchObject({ 'Cost Application': true });
    expect(unapply(book, link())).toEqual([]);
    expect(isAverage()).toEqual([false]);
    expect(rowsOf(book, 'itemApplicationEntries').at(-1)).not.toHaveProperty('Cost Application');
    expect(unapply(book, link())).toEqual([]);
    expect(isAverage()).toEqual([true]);
  });

  it('is not made for an entry that is closed, or whose period is', () => {
    const book = aBook({ items: [{ no: 'A' }, { no: 'B' }] });
    post(book, purchase('A', 5, { at: 10, on: jan(1) }));
    post(book, purchase('B', 5, { at: 10, on: jan(1) }));
    const sold = post(book, sale('A', 1, { at: 10, on: jan(2) }));
    const short = post(book, sale('A', 9, { at: 10, on: jan(4) }));
    expect(reapply(book, sold)).toEqual(['appliedEntryNotOpen']);
    expect(reapply(book, short, '2')).toEqual(['appliedEntryOtherItem']);
    expect(reapply(book, 99)).toEqual(['entryUnknown']);
    expect(reapply(book, short)).toEqual([]);
    const closed = aBook({ periods: [{ endingDate: day(jan(4)) }] });
    const before = post(closed, sale('A', 1, { at: 10, on: jan(4) }));
    closed.inventoryPeriods.closed.setFlag(1, true);
    expect(reapply(closed, before)).toEqual(['inventoryPeriodClosed']);
  });
});

describe('an entry that is applied by hand', () => {
  it('takes as much as both have left', () => {
    const book = aBook();
    const short = post(book, sale('A', 5, { at: 10, on: jan(1) }));
    post(book, purchase('A', 3, { at: 20, on: jan(2) }));
    expect(unapply(book, 1)).toEqual([]);
    expect(entryOf(book, short).remaining).toBe(-2); // it searched again
    expect(unapply(book, Math.max(...book.itemApplicationEntries.all()), '2')).toEqual([]);
    expect([short, 2].map((entry) => entryOf(book, entry).remaining)).toEqual([-2, 0]);
    adjustCost(aRun(book));
    expect(entryOf(book, short).cost).toBe(-80); // 3 x 20.00 and 2 x 10.00
  });

  it('does not take the goods that came back from it, nor give them the cost of who took them', () => {
    const book = aBook();
    const short = post(book, sale('A', 2, { at: 10, on: jan(1) }));
    const back = post(book, sale('A', -1, { at: 10, on: jan(2), appliesFrom: short }));
    expect(entryOf(book, back).remaining).toBe(1);
    expect(reapply(book, short, String(back))).toEqual(['appliedEntryClosesCircle']);
    const other = aBook();
    const returned = post(other, sale('A', -1, { at: 10, on: jan(1) }));
    const taker = post(other, sale('A', 1, { at: 10, on: jan(2), appliesTo: returned }));
    expect(reapply(other, returned, String(taker))).toEqual(['appliedEntryClosesCircle']);
  });
});

describe('a receipt that named the shortage it covers', () => {
  it('names it no longer once that is taken back, though the search finds it again', () => {
    const book = aBook();
    const short = post(book, sale('A', 2, { at: 10, on: jan(1) }));
    const receipt = post(book, purchase('A', 2, { at: 20, on: jan(2), appliesTo: short }));
    expect(rowsOf(book, 'itemLedgerEntries', receipt)).toMatchObject([{ 'Applies-to Entry': short }]);
    expect(unapply(book, 1)).toEqual([]);
    expect(rowsOf(book, 'itemLedgerEntries', receipt)[0]).not.toHaveProperty('Applies-to Entry');
    expect([short, receipt].map((entry) => entryOf(book, entry).open)).toEqual([false, false]);
    expect(unapply(book, 1)).toEqual(['linkMissing']);
  });
});

describe('decreases that made room', () => {
  it('search again by posting date, not by number: the one of the 5th takes the only piece left', () => {
    const book = aBook();
    post(book, purchase('A', 2, { at: 10, on: jan(1) }));
    const [later, earlier] = [6, 5].map((n) => post(book, sale('A', 1, { at: 10, on: jan(n) })));
    post(book, purchase('A', 1, { at: 30, on: jan(7) }));
    post(book, sale('A', 2, { at: 10, on: jan(8), appliesTo: 1 }));
    expect([earlier, later].map((entry) => entryOf(book, entry).open)).toEqual([false, true]);
    expect([earlier, later].map((entry) => entryOf(book, entry).toAdjust)).toEqual([true, true]);
    adjustCost(aRun(book));
    expect([earlier, later].map((entry) => entryOf(book, entry).cost)).toEqual([-30, -10]);
  });

  it('search again by number where they are of one day', () => {
    const book = aBook();
    post(book, purchase('A', 2, { at: 10, on: jan(1) }));
    const sales = [6, 6].map((n) => post(book, sale('A', 1, { at: 10, on: jan(n) })));
    post(book, purchase('A', 1, { at: 30, on: jan(7) }));
    post(book, sale('A', 2, { at: 10, on: jan(8), appliesTo: 1 }));
    expect(sales.map((entry) => entryOf(book, entry).open)).toEqual([false, true]);
  });
});
