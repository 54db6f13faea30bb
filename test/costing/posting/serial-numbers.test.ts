/** A serial number stands for one piece: it is in stock once, and moves as that piece. */
import { aBook, entryOf, negative, positive, post, postAll, purchase, refusalsOf, sale, transfer } from '../../support/book';

const pieces = () => aBook({ items: [{ no: 'A', costingMethod: 'Specific' }] });
const on = '2026-01-05';

describe('a serial number', () => {
  it('cannot come in while it is in stock, wherever that is', () => {
    const book = pieces();
    post(book, purchase('A', 1, { at: 10, on, serial: 'S1', location: 'BLUE' }));
    expect(refusalsOf(() => post(book, positive('A', 1, { at: 10, on, serial: 'S1', location: 'RED' })))).toEqual(['serialNoInStock']);
    expect(entryOf(book, post(book, purchase('A', 1, { at: 12, on, serial: 'S2', location: 'BLUE' }))).cost).toBe(12);
  });

  it('may come back after it went out, in the same batch too', () => {
    const book = pieces();
    postAll(book, [
      purchase('A', 1, { at: 10, on, serial: 'S1' }),
      sale('A', 1, { at: 10, on, serial: 'S1' }),
      purchase('A', 1, { at: 14, on, serial: 'S1' }),
    ]);
    expect([1, 2, 3].map((entry) => entryOf(book, entry).remaining)).toEqual([0, 0, 1]);
  });

  it('moves to another location as itself, but takes no number that another piece has', () => {
    const book = pieces();
    post(book, purchase('A', 1, { at: 10, on, serial: 'S1', location: 'BLUE' }));
    post(book, purchase('A', 1, { at: 20, on, serial: 'S2', location: 'BLUE' }));
    post(book, transfer('A', 1, { on, serial: 'S1', location: 'BLUE', to: 'RED' }));
    expect(entryOf(book, 4)).toMatchObject({ location: 'RED', remaining: 1, cost: 10 });
    const renamed = { newSerialNo: book.code('S2') };
    expect(refusalsOf(() => post(book, transfer('A', 1, { on, serial: 'S1', location: 'RED', more: renamed })))).toEqual([
      'serialNoInStock',
    ]);
  });

  it('takes its own cost out, whichever piece came first', () => {
    const book = pieces();
    postAll(book, [purchase('A', 1, { at: 10, on, serial: 'S1' }), purchase('A', 1, { at: 20, on, serial: 'S2' })]);
    post(book, negative('A', 1, { at: 10, on, serial: 'S2' }));
    expect([1, 2].map((entry) => entryOf(book, entry).remaining)).toEqual([1, 0]);
  });
});
