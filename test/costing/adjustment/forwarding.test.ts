/** What cost adjustment makes of sales, transfers and returns once their sources cost something else. */
import type { Book } from '../../../src/book/book';
import { adjustCost } from '../../../src/costing/adjustment/adjust-cost';
import { asAmount } from '../../../src/decimal';
import { aBook, aRun, charge, entryOf, invoice, negative, post, postAll, purchase, sale, transfer, valuesOf } from '../../support/book';

const jan = (n: number): string => `2026-01-${String(n).padStart(2, '0')}`;
const adjust = (book: Book): void => void adjustCost(aRun(book));
const costs = (book: Book, ...entries: number[]): number[] => entries.map((entry) => entryOf(book, entry).cost);

/** 3 pieces for 10.00. */
const threeForTen = (book: Book, location = ''): number =>
  post(book, purchase('A', 3, { at: 3.33333, on: jan(1), location, more: { amount: asAmount(1000) } }));

describe('three pieces for 10.00, sold one by one', () => {
  it('go out at 3.33 each, and the cent is taken on the purchase after the last', () => {
    const book = aBook();
    const receipt = threeForTen(book);
    const sales = [2, 3, 4].map((day) => post(book, sale('A', 1, { at: 3, on: jan(day) })));
    adjust(book);
    expect(costs(book, ...sales)).toEqual([-3.33, -3.33, -3.33]);
    expect(valuesOf(book, receipt).pop()).toMatchObject({ type: 'Rounding', actual: -0.01, valued: 3, invoiced: 0, posted: jan(1) });
  });

  it('keep the cent while one is left, or is not invoiced', () => {
    const [left, notInvoiced] = [false, true].map((third) => {
      const book = aBook();
      threeForTen(book);
      postAll(book, [sale('A', 1, { on: jan(2) }), sale('A', 1, { on: jan(3) })]);
      if (third) post(book, sale('A', 1, { on: jan(4), invoiced: false }));
      adjust(book);
      return entryOf(book, 1).cost;
    });
    expect([left, notInvoiced]).toEqual([10, 10]);
  });

  it('leave the cent where they were sold: on the transfer inbound', () => {
    const book = aBook();
    threeForTen(book, 'BLUE');
    post(book, transfer('A', 3, { on: jan(2), location: 'BLUE', to: 'RED' }));
    for (const day of [3, 4, 5]) post(book, sale('A', 1, { on: jan(day), location: 'RED' }));
    adjust(book);
    expect(costs(book, 1, 2, 3)).toEqual([10, -10, 9.99]);
  });
});

describe('freight on a purchase', () => {
  it('follows the goods through a transfer to each sale: 3.00 on three is 1.00 each', () => {
    const book = aBook();
    threeForTen(book, 'BLUE');
    post(book, transfer('A', 3, { on: jan(2), location: 'BLUE', to: 'RED' }));
    for (const day of [3, 4, 5]) post(book, sale('A', 1, { on: jan(day), location: 'RED' }));
    adjust(book);
    charge(book, 1, 3, jan(20));
    adjust(book);
    expect(costs(book, 2, 4, 5, 6)).toEqual([-13, -4.33, -4.33, -4.33]);
  });

  it('reaches a return through the sale it came from, and a sale that takes the returned goods', () => {
    const book = aBook();
    post(book, purchase('A', 10, { at: 10, on: jan(1) }));
    const sold = post(book, sale('A', 5, { at: 10, on: jan(2) }));
    const back = post(book, sale('A', -2, { at: 10, on: jan(3), appliesFrom: sold }));
    const again = post(book, sale('A', 2, { at: 10, on: jan(4), appliesTo: back }));
    charge(book, 1, 10, jan(20));
    adjust(book);
    expect(costs(book, sold, back, again)).toEqual([-55, 22, -22]);
  });

  it('is written once: a second run adds nothing', () => {
    const book = aBook();
    threeForTen(book);
    post(book, sale('A', 2, { on: jan(2) }));
    charge(book, 1, 1, jan(20));
    adjust(book);
    const rows = book.valueEntries.rows;
    adjust(book);
    expect(book.valueEntries.rows).toBe(rows);
  });
});

describe('a shortage', () => {
  it('costs what covers it, on its own posting date: sold at 8.00, covered at 10.00', () => {
    const book = aBook();
    const short = post(book, sale('A', 5, { at: 8, on: jan(10) }));
    post(book, purchase('A', 10, { at: 10, on: jan(20) }));
    adjust(book);
    expect(valuesOf(book, short)[1]).toMatchObject({ actual: -10, posted: jan(10), date: jan(20) });
  });

  it('covered in part keeps its own cost for the rest', () => {
    const book = aBook();
    const short = post(book, sale('A', 5, { at: 8, on: jan(10) }));
    post(book, purchase('A', 3, { at: 10, on: jan(20) }));
    adjust(book);
    expect(entryOf(book, short).cost).toBe(-46);
  });
});

describe('a shipment invoiced in parts', () => {
  it('moves expected and actual cost together: 10 shipped, 4 invoiced, 11.00 instead of 10.00 leaves -66.00 expected', () => {
    const book = aBook();
    post(book, purchase('A', 10, { at: 10, on: jan(1) }));
    const shipped = post(book, sale('A', 10, { at: 10, on: jan(2), invoiced: false, document: 'S1' }));
    invoice(book, shipped, sale('A', 4, { at: 10, on: jan(3), document: 'I1' }));
    charge(book, 1, 10, jan(20));
    adjust(book);
    expect(valuesOf(book, shipped).map(({ actual, expected }) => [actual, expected])).toEqual([
      [0, -100],
      [-40, 40],
      [0, -10],
      [0, 4],
      [-4, 0],
    ]);
    expect(entryOf(book, shipped)).toMatchObject({ cost: -44, expected: -66 });
  });

  it('takes the correction of a part invoiced after a change of cost out of what it expects: 100 at 13.00 stay -1300.00', () => {
    const book = aBook();
    post(book, purchase('A', 100, { at: 10, on: jan(1) }));
    const shipped = post(book, sale('A', 100, { at: 10, on: jan(2), invoiced: false, document: 'S1' }));
    charge(book, 1, 300, jan(20));
    adjust(book);
    invoice(book, shipped, sale('A', 25, { at: 10, on: jan(3), document: 'I1' }));
    adjust(book);
    expect(valuesOf(book, shipped).pop()).toMatchObject({ actual: -75, expected: 75 });
    expect(entryOf(book, shipped)).toMatchObject({ cost: -325, expected: -975 });
  });

  it('expects what its receipt is expected to cost, and has the actual cost when it is invoiced', () => {
    const book = aBook();
    const receipt = post(book, purchase('A', 4, { at: 10, on: jan(1), invoiced: false, document: 'R1' }));
    const sold = post(book, sale('A', 4, { at: 9, on: jan(2) }));
    adjust(book);
    expect(entryOf(book, sold).cost).toBe(-40);
    invoice(book, receipt, purchase('A', 4, { at: 12, on: jan(5), document: 'PI1' }));
    adjust(book);
    expect(costs(book, receipt, sold)).toEqual([48, -48]);
  });
});

describe('rows of cost adjustment', () => {
  it('keep the posting date of the row they correct, unless it lies in a closed period or before the allowed days', () => {
    const posted = (options: Parameters<typeof aBook>[0], close?: (book: Book) => void): string => {
      const book = aBook(options);
      post(book, purchase('A', 1, { at: 10, on: jan(5) }));
      const sold = post(book, negative('A', 1, { at: 9, on: jan(6) }));
      close?.(book);
      adjust(book);
      return valuesOf(book, sold)[1].posted;
    };
    expect(posted({})).toBe(jan(6));
    const closed = (book: Book): void => {
      const row = book.inventoryPeriods.append();
      book.inventoryPeriods.endingDate.set(row, 46034);
      book.inventoryPeriods.closed.setFlag(row, true);
    };
    expect(posted({}, closed)).toBe(jan(13));
    expect(posted({}, (book) => book.generalLedgerSetup.allowPostingFrom.set(1, 46040))).toBe(jan(18));
  });

  it('leave the unit cost of the card at the average of what is left', () => {
    const book = aBook();
    postAll(book, [purchase('A', 2, { at: 10, on: jan(1) }), purchase('A', 2, { at: 20, on: jan(2) })]);
    post(book, sale('A', 1, { on: jan(3) }));
    adjust(book);
    expect(book.items.unitCost.a[1]).toBe(1666667);
  });
});

describe('a sale invoiced in three documents', () => {
  it('takes the rests of rounding by document number, not by the day of the invoice: of 10.00 the second of the three has 3.34', () => {
    const book = aBook();
    threeForTen(book);
    const shipped = post(book, sale('A', 3, { at: 3, on: jan(2), invoiced: false, document: 'S1' }));
    ['C', 'A', 'B'].forEach((document, i) => invoice(book, shipped, sale('A', 1, { at: 3, on: jan(3 + i), document })));
    adjust(book);
    // Shipment, invoices C, A and B, then what each lacks of 3.33, 3.33 and 3.34.
    expect(valuesOf(book, shipped).map(({ actual }) => actual)).toEqual([0, -3, -3, -3, -0.33, -0.33, -0.34]);
  });
});

describe('a shortage that is covered in part', () => {
  it('keeps its own cost per unit for what is missing: 10.00 and 3 x 5.00', () => {
    const book = aBook();
    const short = post(book, sale('A', 4, { at: 5, on: jan(2) }));
    post(book, purchase('A', 1, { at: 10, on: jan(3) }));
    adjust(book);
    expect(costs(book, short)).toEqual([-25]);
  });

  it('costs what is covered where it cost nothing: 4 x 10.00', () => {
    const book = aBook();
    const short = post(book, sale('A', 4, { at: 0, on: jan(2) }));
    post(book, purchase('A', 1, { at: 10, on: jan(3) }));
    adjust(book);
    expect(costs(book, short)).toEqual([-40]);
  });
});

describe('what stays marked because cost may still come', () => {
  const marked = (book: Book, entry: number): boolean => entryOf(book, entry).toAdjust;

  it('is a sale while its return is not invoiced', () => {
    const book = aBook();
    post(book, purchase('A', 5, { at: 10, on: jan(1) }));
    const sold = post(book, sale('A', 2, { at: 8, on: jan(2) }));
    const back = post(book, sale('A', -1, { at: 8, on: jan(3), appliesFrom: sold, invoiced: false }));
    adjust(book);
    expect([marked(book, sold), entryOf(book, back)]).toMatchObject([true, { expected: 10, cost: 0 }]);
    invoice(book, back, sale('A', -1, { at: 10, on: jan(4) }));
    adjust(book);
    expect([marked(book, sold), entryOf(book, back)]).toMatchObject([false, { expected: 0, cost: 10 }]);
  });

  it('is a receipt while a sale from it is not invoiced', () => {
    const book = aBook();
    post(book, purchase('A', 5, { at: 10, on: jan(1) }));
    const sold = post(book, sale('A', 5, { at: 8, on: jan(2), invoiced: false }));
    adjust(book);
    expect([marked(book, 1), entryOf(book, sold).expected]).toEqual([true, -50]);
    invoice(book, sold, sale('A', 5, { at: 8, on: jan(3) }));
    adjust(book);
    expect([marked(book, 1), entryOf(book, sold)]).toMatchObject([false, { expected: 0, cost: -50 }]);
  });

  it('is what a transfer brought of goods not invoiced, once some of it is gone', () => {
    const moved = (soldThere: boolean) => {
      const book = aBook();
      post(book, purchase('A', 3, { at: 10, on: jan(1), location: 'BLUE', invoiced: false }));
      post(book, transfer('A', 3, { on: jan(2), location: 'BLUE', to: 'RED' }));
      if (soldThere) post(book, sale('A', 1, { at: 8, on: jan(3), location: 'RED' }));
      adjust(book);
      return book;
    };
    expect([false, true].map((soldThere) => marked(moved(soldThere), 3))).toEqual([false, true]);
    const book = moved(true);
    invoice(book, 1, purchase('A', 3, { at: 12, on: jan(5), location: 'BLUE' }));
    adjust(book);
    expect([marked(book, 3), ...costs(book, 2, 3, 4)]).toEqual([false, -36, 36, -12]);
    expect([2, 3].map((entry) => entryOf(book, entry).completelyInvoiced)).toEqual([true, true]);
  });
});

describe('a return of a shipment that is invoiced in part', () => {
  // As the reference: the row that takes the correction of the invoiced part out of what is expected counts among the expected rows, of which the uninvoiced share is taken.
  it('costs 2/10 of 44.00 and of 6/10 of 100.00 + 10.00 - 4.00, and of 110.00 once everything is invoiced', () => {
    const book = aBook();
    post(book, purchase('A', 10, { at: 10, on: jan(1) }));
    const shipped = post(book, sale('A', 10, { at: 10, on: jan(2), invoiced: false, document: 'S1' }));
    invoice(book, shipped, sale('A', 4, { at: 10, on: jan(3), document: 'I1' }));
    const back = post(book, sale('A', -2, { at: 10, on: jan(4), appliesFrom: shipped, document: 'R1' }));
    charge(book, 1, 10, jan(20));
    adjust(book);
    expect(entryOf(book, shipped)).toMatchObject({ cost: -44, expected: -66 });
    expect(entryOf(book, back)).toMatchObject({ cost: 21.52, expected: 0 });
    invoice(book, shipped, sale('A', 6, { at: 10, on: jan(5), document: 'I2' }));
    adjust(book);
    expect(entryOf(book, shipped)).toMatchObject({ cost: -110, expected: 0 });
    expect(entryOf(book, back)).toMatchObject({ cost: 22, expected: 0 });
  });
});
