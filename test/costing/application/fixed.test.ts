/** Applications made by hand: to and from an entry, making room, taking back and applying again. */
import { unapplyCommand } from '../../../src/commands/unapply';
import { reapplyCommand } from '../../../src/commands/reapply';
import type { Book } from '../../../src/book/book';
import type { Command } from '../../../src/commands/command';
import { perform } from '../../../src/commands/perform';
import { aBook, day, entryOf, linksOf, post, postAll, purchase, refusalsOf, sale, transfer, valuesOf } from '../../support/book';
import { codesOf } from '../../support/refusals';

const jan = (n: number): string => `2026-01-${String(n).padStart(2, '0')}`;

/** Runs a command and returns the codes of its refusals; none when it was done. */
function run(book: Book, command: Command, options: Record<string, string>): string[] {
  const request = { options, workDate: day(jan(31)), userId: 'ANNA', now: { day: day(jan(31)), time: '12:00:00' }, sentence: () => '' };
  const outcome = perform(book, command, request);
  return outcome.done ? [] : codesOf(outcome.refusals);
}

const twoReceipts = () => {
  const book = aBook();
  postAll(book, [purchase('A', 5, { at: 10, on: jan(3) }), purchase('A', 5, { at: 20, on: jan(10) })]);
  return book;
};

describe('Applies-to Entry', () => {
  it('takes that receipt, and its date even when it is earlier', () => {
    const book = twoReceipts();
    const entry = post(book, sale('A', 2, { on: jan(20), appliesTo: 2 }));
    expect([1, 2].map((receipt) => entryOf(book, receipt).remaining)).toEqual([5, 3]);
    expect(valuesOf(book, entry)[0].date).toBe(jan(10));
  });

  it('makes room: the automatic application is taken back and finds other stock', () => {
    const book = twoReceipts();
    post(book, sale('A', 4, { on: jan(15) }));
    post(book, sale('A', 5, { on: jan(16), appliesTo: 1 }));
    expect(linksOf(book).slice(2)).toEqual([
      [4, 1, 4, -5],
      [3, 2, 3, -4],
    ]);
    expect(book.itemApplicationEntryHistory.rows).toBe(1);
  });

  it('is refused when fixed applications are in the way', () => {
    const book = twoReceipts();
    post(book, sale('A', 4, { on: jan(15), appliesTo: 1 }));
    expect(refusalsOf(() => post(book, sale('A', 2, { on: jan(16), appliesTo: 1 })))).toEqual(['appliedEntryFixed']);
  });

  it('is refused for entries of another item, place, direction or number', () => {
    const book = aBook({ items: [{ no: 'A' }, { no: 'B' }] });
    postAll(book, [purchase('A', 5, { at: 10, on: jan(3) }), purchase('B', 5, { at: 10, on: jan(3) })]);
    const codes = (line: Parameters<typeof post>[1]) => refusalsOf(() => post(book, line));
    expect(codes(sale('A', 1, { on: jan(4), appliesTo: 2 }))).toEqual(['appliedEntryOtherItem']);
    expect(codes(sale('A', 1, { on: jan(4), appliesTo: 1, location: 'BLUE' }))).toEqual(['appliedEntryOtherPlace']);
    expect(codes(purchase('A', 1, { at: 1, on: jan(4), appliesTo: 1 }))).toEqual(['appliedEntrySameDirection']);
    expect(codes(sale('A', 1, { on: jan(4), appliesTo: 1, lot: 'L1' }))).toEqual(['appliedEntryOtherNumber']);
    expect(codes(sale('A', 1, { on: jan(4), appliesTo: 9 }))).toEqual(['appliedEntryMissing']);
  });

  it('makes room as far as it has to, oldest first, and leaves what was applied by hand', () => {
    const book = aBook();
    post(book, purchase('A', 6, { at: 10, on: jan(3) }));
    const sales = [0, 1, 0, 0].map((appliesTo, i) => post(book, sale('A', 1, { on: jan(4 + i), appliesTo })));
    post(book, sale('A', 4, { on: jan(9), appliesTo: 1 }));
    expect(sales.map((entry) => entryOf(book, entry).open)).toEqual([true, false, true, false]);
    expect(refusalsOf(() => post(book, sale('A', 2, { on: jan(10), appliesTo: 1 })))).toEqual(['appliedEntryFixed']);
  });

  it('is refused when nothing, or too little, is left of a shortage that is named', () => {
    const book = aBook();
    const short = post(book, sale('A', 2, { at: 1, on: jan(3) }));
    const codes = (quantity: number) => refusalsOf(() => post(book, purchase('A', quantity, { at: 1, on: jan(4), appliesTo: short })));
    expect(codes(3)).toEqual(['appliedEntryTooSmall']);
    post(book, purchase('A', 2, { at: 1, on: jan(4) }));
    expect(codes(1)).toEqual(['appliedEntryNotOpen']);
  });

  it('of a receipt to a shortage takes the shortage out of the average only when it covers it whole', () => {
    const covered = (quantity: number) => {
      const book = aBook({ items: [{ no: 'A', costingMethod: 'Average' }] });
      const short = post(book, sale('A', 2, { at: 10, on: jan(3) }));
      post(book, purchase('A', quantity, { at: 10, on: jan(4), appliesTo: short }));
      return valuesOf(book, short)[0].byAverage;
    };
    expect([1, 2].map(covered)).toEqual([true, false]);
  });

  it('of an Average item gives it the cost of the receipt, not the average', () => {
    const book = aBook({ items: [{ no: 'A', costingMethod: 'Average' }] });
    post(book, purchase('A', 5, { at: 10, on: jan(3) }));
    const [byHand, bySearch] = [1, 0].map((appliesTo) => post(book, sale('A', 1, { on: jan(4), appliesTo })));
    expect([byHand, bySearch].map((entry) => valuesOf(book, entry)[0].byAverage)).toEqual([false, true]);
  });
});

describe('Applies-from Entry', () => {
  it('leaves the sale as it is, and the goods are stock; no more comes back than went out', () => {
    const book = twoReceipts();
    const sold = post(book, sale('A', 3, { on: jan(12) }));
    const back = post(book, sale('A', -2, { at: 10, on: jan(14), appliesFrom: sold }));
    expect(entryOf(book, back)).toMatchObject({ remaining: 2, quantity: 2 });
    expect(entryOf(book, sold)).toMatchObject({ notReturned: -1, toAdjust: true, remaining: 0 });
    expect(refusalsOf(() => post(book, sale('A', -2, { at: 10, on: jan(15), appliesFrom: sold })))).toEqual(['returnedTooMuch']);
  });

  it('is refused for entries of another item or variant, that are no decrease, or for decreases', () => {
    const book = aBook({ items: [{ no: 'A' }, { no: 'B' }], variants: [{ itemNo: 'A', code: 'V1' }] });
    const receipt = post(book, purchase('A', 5, { at: 10, on: jan(3) }));
    const sold = post(book, sale('A', 2, { at: 10, on: jan(4) }));
    const codes = (line: Parameters<typeof post>[1]) => refusalsOf(() => post(book, line));
    expect(codes(sale('B', -1, { on: jan(5), appliesFrom: sold }))).toEqual(['appliedEntryOtherItem']);
    expect(codes(sale('A', -1, { on: jan(5), appliesFrom: sold, variant: 'V1' }))).toEqual(['appliedEntryOtherItem']);
    expect(codes(sale('A', -1, { on: jan(5), appliesFrom: receipt }))).toEqual(['appliesFromNotOutbound']);
    expect(codes(sale('A', 1, { on: jan(5), appliesFrom: sold }))).toEqual(['appliesFromNotOutbound']);
    for (const none of [-1, 3]) expect(codes(sale('A', -1, { on: jan(5), appliesFrom: none }))).toEqual(['appliedEntryMissing']);
  });

  it('is valued no earlier than what it takes its cost from', () => {
    const book = twoReceipts();
    const sold = post(book, sale('A', 6, { on: jan(5) }));
    const back = post(book, sale('A', -1, { at: 10, on: jan(6), appliesFrom: sold }));
    expect([sold, back].map((entry) => valuesOf(book, entry)[0].date)).toEqual([jan(10), jan(10)]);
  });
});

describe('consumption', () => {
  it('does not take the output of its own order line by hand either', () => {
    const book = aBook();
    const made = post(book, { type: 'Output', item: 'A', quantity: 3, at: 5, on: jan(3), order: 'M1' });
    const consumed = { type: 'Consumption', item: 'A', quantity: 1, at: 5, on: jan(4), appliesTo: made } as const;
    expect(refusalsOf(() => post(book, { ...consumed, order: 'M1' }))).toEqual(['appliedEntrySameOrder']);
    expect(entryOf(book, post(book, { ...consumed, order: 'M2' })).remaining).toBe(0);
  });
});

describe('a return within a production order', () => {
  it('does not take its cost from the other side of its own order line', () => {
    const book = aBook();
    const made = post(book, { type: 'Output', item: 'A', quantity: 10, at: 5, on: jan(3), order: 'M1' });
    const unmade = post(book, { type: 'Output', item: 'A', quantity: -10, at: 5, on: jan(4), order: 'M1', appliesTo: made });
    const back = { type: 'Consumption', item: 'A', quantity: -10, at: 5, on: jan(5), appliesFrom: unmade } as const;
    expect(refusalsOf(() => post(book, { ...back, order: 'M1' }))).toEqual(['appliedEntrySameOrder']);
    expect(entryOf(book, post(book, { ...back, order: 'M2' })).remaining).toBe(10);
  });
});

describe('taking an application back', () => {
  it('gives both their quantity again, and the decrease searches anew', () => {
    const book = twoReceipts();
    const sold = post(book, sale('A', 2, { on: jan(20), appliesTo: 2 }));
    const link = [...book.itemApplicationEntries.all()].find((row) => book.itemApplicationEntries.outboundItemEntryNo.a[row] === sold)!;
    expect(run(book, unapplyCommand, { applicationEntryNo: String(link), appliesToEntry: '' })).toEqual([]);
    expect([1, 2].map((receipt) => entryOf(book, receipt).remaining)).toEqual([3, 5]);
    expect(valuesOf(book, sold)[0].date).toBe(jan(20));
    expect(book.itemApplicationEntryHistory.rows).toBe(1);
  });

  it('applies it to another receipt at once when one is named', () => {
    const book = twoReceipts();
    const sold = post(book, sale('A', 2, { on: jan(20) }));
    const link = [...book.itemApplicationEntries.all()].find((row) => book.itemApplicationEntries.outboundItemEntryNo.a[row] === sold)!;
    expect(run(book, unapplyCommand, { applicationEntryNo: String(link), appliesToEntry: '2' })).toEqual([]);
    expect([1, 2].map((receipt) => entryOf(book, receipt).remaining)).toEqual([5, 3]);
    expect(valuesOf(book, sold)[0].date).toBe(jan(10));
  });

  it('is refused for transfers and in closed inventory periods', () => {
    const book = aBook({ periods: [{ endingDate: day(jan(4)), closed: true }] });
    postAll(book, [purchase('A', 5, { at: 10, on: jan(5), location: 'BLUE' })]);
    post(book, transfer('A', 1, { on: jan(6), location: 'BLUE', to: 'RED' }));
    expect(run(book, unapplyCommand, { applicationEntryNo: '2', appliesToEntry: '' })).toEqual(['linkOfTransfer']);
    expect(run(book, unapplyCommand, { applicationEntryNo: '1', appliesToEntry: '' })).toEqual(['linkIsOwnRow']);
    post(book, sale('A', 1, { on: jan(7), location: 'BLUE' }));
    book.inventoryPeriods.endingDate.set(1, day(jan(8)));
    expect(run(book, unapplyCommand, { applicationEntryNo: '4', appliesToEntry: '' })).toEqual(['inventoryPeriodClosed']);
  });

  it('leaves an entry open that finds nothing, until it is applied again', () => {
    const book = aBook();
    post(book, purchase('A', 5, { at: 10, on: jan(3) }));
    const sold = post(book, sale('A', 5, { on: jan(4) }));
    expect(run(book, reapplyCommand, { entryNo: String(sold), appliesToEntry: '' })).toEqual(['appliedEntryNotOpen']);
    const back = post(book, sale('A', -5, { at: 10, on: jan(5), appliesFrom: sold }));
    const link = [...book.itemApplicationEntries.all()].pop()!;
    expect(run(book, unapplyCommand, { applicationEntryNo: String(link), appliesToEntry: '' })).toEqual([]);
    expect(entryOf(book, sold).notReturned).toBe(-5);
    expect(entryOf(book, back)).toMatchObject({ remaining: 5, toAdjust: true });
  });
});
