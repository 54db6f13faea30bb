/** Unit Cost of items and stockkeeping units after cost adjustment. */
import type { Book } from '../../../src/book/book';
import { adjustCost } from '../../../src/costing/adjustment/adjust-cost';
import { asAmount, toCell } from '../../../src/decimal';
import type { RowValues } from '../../../src/book/defaults';
import { aBook, aRun, charge, entryOf, post, postAll, purchase, sale, scaled } from '../../support/book';

const jan = (n: number): string => `2026-01-${String(n).padStart(2, '0')}`;
const adjust = (book: Book): void => void adjustCost(aRun(book));
const cardOf = (book: Book): number => toCell(book.items.unitCost.a[1], 5);
const typeCard = (book: Book, cost: number): void => book.items.unitCost.set(1, scaled(cost));
const unitsOf = (book: Book): number[] => [...book.stockkeepingUnits.all()].map((row) => toCell(book.stockkeepingUnits.unitCost.a[row], 5));
/** A purchase for an amount, whatever the cost per unit. */
const bought = (quantity: number, cents: number, on: string, location = '') =>
  purchase('A', quantity, { at: 0, on, location, more: { amount: asAmount(cents) } });

describe('the unit cost of an item after adjustment', () => {
  it('is the average of what is left, also with FIFO: 20.00 and 2 x 30.00 after the first is sold', () => {
    const book = aBook();
    postAll(book, [purchase('A', 2, { at: 20, on: jan(1) }), purchase('A', 2, { at: 30, on: jan(2) })]);
    expect(cardOf(book)).toBe(20);
    post(book, sale('A', 1, { at: 20, on: jan(3) }));
    adjust(book);
    expect(cardOf(book)).toBe(26.66667);
  });

  it('counts goods that are received and not invoiced at their expected cost', () => {
    const book = aBook();
    postAll(book, [purchase('A', 1, { at: 20, on: jan(1) }), purchase('A', 1, { at: 40, on: jan(2), invoiced: false })]);
    adjust(book);
    expect(cardOf(book)).toBe(30);
  });

  it('leaves out shortages, their quantity as their cost', () => {
    const book = aBook();
    postAll(book, [
      purchase('A', 2, { at: 10, on: jan(1), location: 'RED' }),
      purchase('A', 2, { at: 20, on: jan(2), location: 'RED' }),
      sale('A', 1, { at: 8, on: jan(3), location: 'BLUE', invoiced: false }),
    ]);
    adjust(book);
    expect(cardOf(book)).toBe(15);
  });

  it('stays when credits leave nothing or less than nothing of the cost', () => {
    const left = [-10, -15].map((credit) => {
      const book = aBook();
      charge(book, post(book, purchase('A', 1, { at: 10, on: jan(1) })), credit, jan(2));
      typeCard(book, 7);
      adjust(book);
      return cardOf(book);
    });
    expect(left).toEqual([7, 7]);
  });

  it('stays while nothing is left but a shortage', () => {
    const book = aBook();
    postAll(book, [purchase('A', 1, { at: 10, on: jan(1) }), sale('A', 1, { at: 10, on: jan(2) }), sale('A', 1, { at: 10, on: jan(3) })]);
    typeCard(book, 7);
    adjust(book);
    expect(cardOf(book)).toBe(7);
  });

  it('is taken from the open receipts, unrounded, where all that is left is worth one cent: 0.015 for 300', () => {
    const book = aBook();
    postAll(book, [bought(1000, 5, jan(1)), sale('A', 700, { on: jan(2) })]);
    adjust(book);
    expect(entryOf(book, 2).cost).toBe(-0.04); // 0.035, so 0.01 is left
    expect(cardOf(book)).toBe(0.00005);
  });

  it('counts what shortages took of receipts too, where all is worth one cent: 0.014 for 28 + 300', () => {
    const book = aBook();
    postAll(book, [
      bought(300, 0, jan(1), 'BLUE'),
      bought(100, 5, jan(1), 'RED'),
      sale('A', 72, { on: jan(2), location: 'RED' }),
      sale('A', 40, { on: jan(3), location: 'RED' }),
    ]);
    adjust(book);
    expect(cardOf(book)).toBe(0.00004); // 0.01 for 328 would be 0.00003
  });
});

describe('the unit cost of an item of which nothing is left', () => {
  /** Three at 10.00, 20.00 and 30.00. */
  const three = (): Book => {
    const book = aBook();
    postAll(
      book,
      [10, 20, 30].map((at) => purchase('A', 1, { at, on: jan(1) })),
    );
    return book;
  };

  it('is that of the sale that is valued last, not of the one posted last', () => {
    const book = three();
    [4, 6, 5].forEach((day) => post(book, sale('A', 1, { at: 10, on: jan(day) })));
    adjust(book);
    expect(cardOf(book)).toBe(20);
  });

  it('is that of the highest number among sales of one day', () => {
    const book = three();
    [4, 4, 4].forEach((day) => post(book, sale('A', 1, { at: 10, on: jan(day) })));
    adjust(book);
    expect(cardOf(book)).toBe(30);
  });

  it('is that of the last location, then variant, among sales of one day', () => {
    const soldAt = (places: readonly { location?: string; variant?: string }[]): number => {
      const book = aBook({ variants: [{ itemNo: 'A', code: 'V1' }, { itemNo: 'A', code: 'V2' }] }); // prettier-ignore
      places.forEach((place, i) => post(book, purchase('A', 1, { at: 10 * (i + 1), on: jan(1), ...place })));
      places.forEach((place) => post(book, sale('A', 1, { at: 10, on: jan(4), ...place })));
      adjust(book);
      return cardOf(book);
    };
    expect(soldAt([{ location: 'RED' }, { location: 'BLUE' }])).toBe(10);
    expect(soldAt([{ variant: 'V2' }, { variant: 'V1' }])).toBe(10);
  });

  it('is not that of goods that cost nothing', () => {
    const book = aBook();
    postAll(book, [purchase('A', 1, { at: 10, on: jan(1) }), bought(1, 0, jan(2))]);
    [3, 4].forEach((day) => post(book, sale('A', 1, { at: 10, on: jan(day) })));
    adjust(book);
    expect(entryOf(book, 4).cost).toBe(0);
    expect(cardOf(book)).toBe(10);
  });

  it('counts what is not invoiced at its expected cost', () => {
    const book = aBook();
    postAll(book, [purchase('A', 1, { at: 10, on: jan(1) }), purchase('A', 1, { at: 20, on: jan(1) })]);
    post(book, sale('A', 1, { at: 10, on: jan(3) }));
    post(book, sale('A', 1, { at: 10, on: jan(4), invoiced: false }));
    adjust(book);
    expect(entryOf(book, 4)).toMatchObject({ cost: 0, expected: -20 });
    expect(cardOf(book)).toBe(20);
  });

  it('is, with Average, that of a sale valued by average rather than of a later one applied by hand', () => {
    const book = aBook({ items: [{ no: 'A', costingMethod: 'Average' }] });
    post(book, purchase('A', 1, { at: 10, on: jan(1) }));
    post(book, sale('A', 1, { at: 10, on: jan(3) }));
    const receipt = post(book, purchase('A', 1, { at: 30, on: jan(7) }));
    post(book, sale('A', 1, { at: 30, on: jan(8), appliesTo: receipt }));
    adjust(book);
    expect(cardOf(book)).toBe(10);
  });

  it('is that of a sale applied by hand where no other is valued by average', () => {
    const book = aBook({ items: [{ no: 'A', costingMethod: 'Average' }] });
    const receipt = post(book, purchase('A', 1, { at: 30, on: jan(7) }));
    post(book, sale('A', 1, { at: 30, on: jan(8), appliesTo: receipt }));
    typeCard(book, 7);
    adjust(book);
    expect(cardOf(book)).toBe(30);
  });
});

describe('the unit cost of stockkeeping units after adjustment', () => {
  const unit = (locationCode: string, variantCode = ''): RowValues<'stockkeepingUnits'> => ({
    itemNo: 'A',
    locationCode,
    variantCode,
    unitCost: scaled(77),
  });
  const book = (
    units: readonly RowValues<'stockkeepingUnits'>[],
    averageCostCalcType = 'Item & Location & Variant',
    costingMethod = 'FIFO',
  ) =>
    aBook({
      items: [{ no: 'A', costingMethod }],
      units,
      variants: [{ itemNo: 'A', code: 'V1' }, { itemNo: 'A', code: 'V2' }], // prettier-ignore
      inventorySetup: { averageCostCalcType },
    });
  /** Types 77.00 on all units, whatever postings made of them. */
  const type = ({ stockkeepingUnits }: Book): void => {
    for (const row of stockkeepingUnits.all()) stockkeepingUnits.unitCost.set(row, scaled(77));
  };

  it('is the average of what each has, of places that something was posted at', () => {
    const stock = book([unit('BLUE'), unit('RED'), unit('TRANSIT')]);
    postAll(stock, [
      purchase('A', 2, { at: 10, on: jan(1), location: 'BLUE' }),
      purchase('A', 2, { at: 20, on: jan(2), location: 'BLUE' }),
      purchase('A', 1, { at: 40, on: jan(2), location: 'RED' }),
    ]);
    type(stock);
    adjust(stock);
    expect(unitsOf(stock)).toEqual([15, 40, 77]);
    expect(cardOf(stock)).toBe(20);
  });

  it('is the unit cost of the item while averages are formed per item', () => {
    const stock = book([unit('BLUE'), unit('RED'), unit('TRANSIT')], 'Item');
    postAll(stock, [
      purchase('A', 2, { at: 10, on: jan(1), location: 'BLUE' }),
      purchase('A', 2, { at: 20, on: jan(2), location: 'BLUE' }),
    ]);
    type(stock);
    adjust(stock);
    expect(unitsOf(stock)).toEqual([15, 15, 15]);
  });

  it('counts shortages: two at 10.00 less three is one missing at 16.00', () => {
    const stock = book([unit('BLUE')]);
    post(stock, purchase('A', 2, { at: 10, on: jan(1), location: 'BLUE' }));
    post(stock, sale('A', 3, { at: 16, on: jan(2), location: 'BLUE' }));
    type(stock);
    adjust(stock);
    expect(entryOf(stock, 2).cost).toBe(-36);
    expect(unitsOf(stock)).toEqual([16]);
  });

  it('stays where credits leave less than nothing of the cost', () => {
    const stock = book([unit('BLUE')]);
    charge(stock, post(stock, purchase('A', 1, { at: 10, on: jan(1), location: 'BLUE' })), -15, jan(2));
    type(stock);
    adjust(stock);
    expect(unitsOf(stock)).toEqual([77]);
  });

  it.each(['FIFO', 'Average'])('is, of a place that is empty, that of its own last sale, with %s', (method) => {
    const stock = book([unit('BLUE'), unit('RED')], 'Item & Location & Variant', method);
    postAll(stock, [purchase('A', 1, { at: 10, on: jan(1), location: 'BLUE' }), purchase('A', 2, { at: 30, on: jan(1), location: 'RED' })]);
    post(stock, sale('A', 1, { at: 10, on: jan(3), location: 'BLUE' }));
    post(stock, sale('A', 1, { at: 10, on: jan(4), location: 'RED' }));
    type(stock);
    adjust(stock);
    expect(unitsOf(stock)).toEqual([10, 30]);
    expect(cardOf(stock)).toBe(30);
  });

  it('changes with what is posted at its location and variant, or where it has none', () => {
    const stock = book([unit('BLUE'), unit('BLUE', 'V1'), unit('BLUE', 'V2'), unit('RED', 'V1'), unit('', 'V1')]);
    const places = [{ location: 'BLUE' }, ...['BLUE V1', 'BLUE V2', 'RED V1', ' V1'].map((place) => ({ location: place.split(' ')[0], variant: place.split(' ')[1] }))]; // prettier-ignore
    places.forEach((place, i) => post(stock, purchase('A', 1, { at: 10 * (i + 1), on: jan(1), ...place })));
    adjust(stock);
    expect(unitsOf(stock)).toEqual([10, 20, 30, 40, 50]);
    type(stock);
    post(stock, purchase('A', 1, { at: 22, on: jan(2), location: 'BLUE', variant: 'V1' }));
    type(stock);
    adjust(stock);
    expect(unitsOf(stock)).toEqual([10, 21, 77, 77, 50]);
  });

  it('changes everywhere with what is posted without location and variant', () => {
    const stock = book([unit('BLUE'), unit('RED', 'V1')]);
    postAll(stock, [
      purchase('A', 1, { at: 10, on: jan(1), location: 'BLUE' }),
      purchase('A', 1, { at: 20, on: jan(1), location: 'RED', variant: 'V1' }),
    ]);
    adjust(stock);
    post(stock, purchase('A', 1, { at: 30, on: jan(2) }));
    type(stock);
    adjust(stock);
    expect(unitsOf(stock)).toEqual([10, 20]);
  });
});
