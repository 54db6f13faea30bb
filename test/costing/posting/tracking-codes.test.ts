/** Item tracking codes say which numbers tell pieces apart. */
import { appendRow } from '../../../src/book/defaults';
import { aBook, entryOf, post, postAll, purchase, refusalsOf, sale } from '../../support/book';

const on = '2026-01-05';

function tracked(flags: { snSpecificTracking?: boolean; lotSpecificTracking?: boolean }) {
  const book = aBook({ items: [{ no: 'A', itemTrackingCode: 'CODE' }] });
  appendRow(book, 'itemTrackingCodes', { code: 'CODE', ...flags });
  return book;
}

describe('a lot number', () => {
  it('that is specific is taken from its own lot, though another came first', () => {
    const book = tracked({ lotSpecificTracking: true });
    postAll(book, [purchase('A', 5, { at: 10, on, lot: 'L1' }), purchase('A', 5, { at: 12, on, lot: 'L2' })]);
    post(book, sale('A', 2, { at: 10, on, lot: 'L2' }));
    expect([1, 2].map((entry) => entryOf(book, entry).remaining)).toEqual([5, 3]);
  });

  it('that is not specific is information: the first receipt is taken, also of another lot', () => {
    const book = tracked({});
    postAll(book, [purchase('A', 5, { at: 10, on, lot: 'L1' }), purchase('A', 5, { at: 12, on, lot: 'L2' })]);
    post(book, sale('A', 2, { at: 10, on, lot: 'L2' }));
    expect([1, 2].map((entry) => entryOf(book, entry).remaining)).toEqual([3, 5]);
  });

  it('that is specific may not be short, one that is not may', () => {
    const specific = tracked({ lotSpecificTracking: true });
    expect(refusalsOf(() => post(specific, sale('A', 2, { at: 10, on, lot: 'L2' })))).toEqual(['inventoryNotSufficient']);
    const book = tracked({});
    expect(entryOf(book, post(book, sale('A', 2, { at: 10, on, lot: 'L2' }))).remaining).toBe(-2);
  });

  it('of the named receipt must agree only where it is specific', () => {
    const specific = tracked({ lotSpecificTracking: true });
    post(specific, purchase('A', 5, { at: 10, on, lot: 'L1' }));
    expect(refusalsOf(() => post(specific, sale('A', 1, { at: 10, on, lot: 'L2', appliesTo: 1 })))).toEqual(['appliedEntryOtherNumber']);
    const book = tracked({});
    post(book, purchase('A', 5, { at: 10, on, lot: 'L1' }));
    post(book, sale('A', 1, { at: 10, on, lot: 'L2', appliesTo: 1 }));
    expect(entryOf(book, 1).remaining).toBe(4);
  });
});

describe('a tracking code', () => {
  it('demands the numbers that it tracks specifically', () => {
    const lots = tracked({ lotSpecificTracking: true });
    expect(refusalsOf(() => post(lots, purchase('A', 1, { at: 10, on, serial: 'S1' })))).toEqual(['trackingNumberMissing']);
    const serials = tracked({ snSpecificTracking: true });
    expect(refusalsOf(() => post(serials, purchase('A', 1, { at: 10, on, lot: 'L1' })))).toEqual(['trackingNumberMissing']);
    expect(entryOf(lots, post(lots, purchase('A', 3, { at: 10, on, lot: 'L1' }))).remaining).toBe(3);
  });

  it('that tracks nothing specifically demands none, and lets a serial number stand for more than one piece', () => {
    const book = tracked({});
    post(book, purchase('A', 3, { at: 10, on }));
    expect(entryOf(book, post(book, purchase('A', 3, { at: 10, on, serial: 'S1' }))).remaining).toBe(3);
    expect(entryOf(book, post(book, purchase('A', 1, { at: 10, on, serial: 'S1' }))).remaining).toBe(1);
  });

  it('that stands in no table is content with either number', () => {
    const book = aBook({ items: [{ no: 'A', itemTrackingCode: 'UNKNOWN' }] });
    expect(refusalsOf(() => post(book, purchase('A', 1, { at: 10, on })))).toEqual(['trackingNumberMissing']);
    expect(entryOf(book, post(book, purchase('A', 1, { at: 10, on, lot: 'L1' }))).remaining).toBe(1);
  });
});
