/** Receipts, shipments and their value when they are posted, before any cost adjustment. */
import {
  aBook,
  day,
  entryOf,
  invoice,
  linksOf,
  negative,
  positive,
  post,
  postAll,
  purchase,
  refusalsOf,
  sale,
  scaled,
  valuesOf,
} from '../../support/book';

const jan = (n: number): string => `2026-01-${String(n).padStart(2, '0')}`;

describe('a purchase', () => {
  it('is worth the amount of its line, not unit cost times quantity', () => {
    const book = aBook();
    const entry = post(book, purchase('A', 3, { at: 3.33, on: jan(5), more: { amount: 1000 as never } }));
    expect(entryOf(book, entry)).toMatchObject({ quantity: 3, remaining: 3, cost: 10, expected: 0, completelyInvoiced: true });
    expect(valuesOf(book, entry)).toMatchObject([{ type: 'Direct Cost', actual: 10, valued: 3, invoiced: 3, unitCost: 3.33333 }]);
  });

  it('is expected to cost its unit cost with indirect cost until it is invoiced', () => {
    const book = aBook();
    const entry = post(book, purchase('A', 10, { at: 11, on: jan(5), invoiced: false }));
    expect(entryOf(book, entry)).toMatchObject({ invoiced: 0, cost: 0, expected: 110, completelyInvoiced: false });
  });

  it('keeps what rounding the base unit cost left: a box of 3 at 10.00 is expected to cost 10.00', () => {
    const book = aBook();
    const more = { unitCostRemainder: '0.00000333333333333333333333' };
    const entry = post(book, purchase('A', 3, { at: 3.33333, on: jan(5), invoiced: false, more }));
    expect(entryOf(book, entry).expected).toBe(10);
  });

  it('has its overhead in a row of its own', () => {
    const book = aBook();
    const entry = post(book, purchase('A', 10, { at: 10, on: jan(5), indirectPct: 5, overheadRate: 0.25 }));
    expect(valuesOf(book, entry)).toMatchObject([
      { type: 'Direct Cost', actual: 100 },
      { type: 'Indirect Cost', actual: 7.5, invoiced: 0, unitCost: 0.75 },
    ]);
    expect(entryOf(book, entry).cost).toBe(107.5);
  });

  it('of a Standard item has a variance that brings it to standard cost, with the overhead of the card', () => {
    const book = aBook({
      items: [{ no: 'A', costingMethod: 'Standard', unitCost: scaled(8), standardCost: scaled(8), indirectCostPct: scaled(10) }],
    });
    const entry = post(book, purchase('A', 5, { at: 10, on: jan(5), indirectPct: 50 }));
    expect(valuesOf(book, entry).map(({ type, actual }) => [type, actual])).toEqual([
      ['Direct Cost', 50],
      ['Indirect Cost', 5],
      ['Variance', -15],
    ]);
  });

  it('has no variance row when the standard cost is met', () => {
    const book = aBook({ items: [{ no: 'A', costingMethod: 'Standard', unitCost: scaled(8), standardCost: scaled(8) }] });
    expect(valuesOf(book, post(book, purchase('A', 5, { at: 8, on: jan(5) })))).toHaveLength(1);
  });

  it('costs nothing when the item carries no value', () => {
    const book = aBook({ items: [{ no: 'A', inventoryValueZero: true }] });
    const entry = post(book, purchase('A', 5, { at: 8, on: jan(5), indirectPct: 10 }));
    expect(valuesOf(book, entry)).toMatchObject([{ actual: 0, unitCost: 0 }]);
  });

  it('of a service leaves no stock, and its cost is not inventoriable', () => {
    const book = aBook({ items: [{ no: 'A', type: 'Service' }] });
    const entry = post(book, purchase('A', 5, { at: 8, on: jan(5) }));
    expect(entryOf(book, entry)).toMatchObject({ open: false, remaining: 0, cost: 0 });
    expect(book.itemLedgerEntries.costAmountNonInvtbl.get(entry)).toBe(4000);
    expect(linksOf(book)).toEqual([]);
  });
});

describe('a positive adjustment', () => {
  it('is worth its rounded unit cost times quantity: 30,000 at 3.33333 are 99,999.90', () => {
    const book = aBook();
    const entry = post(book, positive('A', 30000, { at: 3.33333, on: jan(5), more: { amount: 10000000 as never } }));
    expect(entryOf(book, entry).cost).toBe(99999.9);
  });
});

describe('a sale', () => {
  it('leaves at the unit cost of its line, whatever the receipt it takes cost', () => {
    const book = aBook();
    const receipt = post(book, purchase('A', 10, { at: 12, on: jan(1) }));
    const shipment = post(book, sale('A', 4, { at: 8, on: jan(2) }));
    expect(entryOf(book, shipment)).toMatchObject({ quantity: -4, remaining: 0, cost: -32, notReturned: -4 });
    expect(entryOf(book, receipt)).toMatchObject({ remaining: 6, toAdjust: true });
  });

  it('of a Standard item leaves at the cost of the card', () => {
    const book = aBook({ items: [{ no: 'A', costingMethod: 'Standard', unitCost: scaled(9), standardCost: scaled(9) }] });
    post(book, purchase('A', 10, { at: 12, on: jan(1) }));
    expect(entryOf(book, post(book, sale('A', 4, { at: 8, on: jan(2) }))).cost).toBe(-36);
  });

  it('of a Standard item prefers the cost of its stockkeeping unit', () => {
    const book = aBook({
      items: [{ no: 'A', costingMethod: 'Standard', unitCost: scaled(9), standardCost: scaled(9) }],
      units: [{ itemNo: 'A', locationCode: 'BLUE', unitCost: scaled(7), standardCost: scaled(7) }],
    });
    expect(entryOf(book, post(book, sale('A', 4, { on: jan(2), location: 'BLUE' }))).cost).toBe(-28);
    expect(entryOf(book, post(book, sale('A', 4, { on: jan(2), location: 'RED' }))).cost).toBe(-36);
  });

  it('shipped but not invoiced has expected cost', () => {
    const book = aBook();
    const entry = post(book, sale('A', 4, { at: 8, on: jan(2), invoiced: false }));
    expect(entryOf(book, entry)).toMatchObject({ expected: -32, cost: 0, invoiced: 0 });
  });

  it('of an Average item is valued by average, unless it is applied by hand', () => {
    const book = aBook({ items: [{ no: 'A', costingMethod: 'Average' }] });
    const receipt = post(book, purchase('A', 10, { at: 12, on: jan(1) }));
    expect(valuesOf(book, post(book, sale('A', 1, { on: jan(2) })))[0].byAverage).toBe(true);
    expect(valuesOf(book, post(book, sale('A', 1, { on: jan(2), appliesTo: receipt })))[0].byAverage).toBe(false);
    expect([...book.itemApplicationEntries.all()].map((row) => book.itemApplicationEntries.costApplication.is(row))).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe('an invoice of an earlier receipt', () => {
  it('takes back its share of the estimate, and the last one everything that is left', () => {
    const book = aBook();
    const entry = post(book, purchase('A', 3, { at: 3.33333, on: jan(1), invoiced: false }));
    for (const n of [1, 2, 3]) invoice(book, entry, purchase('A', 1, { at: 4, on: jan(10 + n) }));
    expect(valuesOf(book, entry).map(({ expected, actual }) => [expected, actual])).toEqual([
      [10, 0],
      [-3.33, 4],
      [-3.33, 4],
      [-3.34, 4],
    ]);
    expect(entryOf(book, entry)).toMatchObject({ invoiced: 3, completelyInvoiced: true, cost: 12, expected: 0 });
  });

  it('keeps the valuation date of the receipt', () => {
    const book = aBook();
    const entry = post(book, purchase('A', 3, { at: 3, on: jan(1), invoiced: false }));
    invoice(book, entry, purchase('A', 3, { at: 4, on: jan(20) }));
    expect(valuesOf(book, entry)[1]).toMatchObject({ posted: jan(20), date: jan(1), valued: 3, invoiced: 3 });
    expect(book.itemLedgerEntries.lastInvoiceDate.a[entry]).toBe(day(jan(20)));
  });

  it('of a shipment costs the unit cost of the invoice line', () => {
    const book = aBook();
    const entry = post(book, sale('A', 4, { at: 8, on: jan(1), invoiced: false }));
    invoice(book, entry, sale('A', 4, { at: 9, on: jan(2) }));
    expect(entryOf(book, entry)).toMatchObject({ cost: -36, expected: 0, completelyInvoiced: true });
  });

  it('cannot invoice more than was received', () => {
    const book = aBook();
    const entry = post(book, purchase('A', 3, { at: 3, on: jan(1), invoiced: false }));
    expect(refusalsOf(() => invoice(book, entry, purchase('A', 4, { at: 3, on: jan(2) })))).toEqual(['invoicedTooMuch']);
    expect(refusalsOf(() => invoice(book, entry, purchase('A', -1, { at: 3, on: jan(2) })))).toEqual(['invoicedOtherDirection']);
  });
});

describe('a purchase return', () => {
  const overhead = { indirectPct: 10, on: jan(1) };

  it('that names its receipt takes back the overhead of the receipt', () => {
    const book = aBook();
    const receipt = post(book, purchase('A', 10, { at: 10, ...overhead }));
    const back = post(book, purchase('A', -4, { at: 10, on: jan(3), appliesTo: receipt }));
    expect(valuesOf(book, back).map(({ type, actual }) => [type, actual])).toEqual([
      ['Direct Cost', -40],
      ['Indirect Cost', -4],
    ]);
  });

  it('of a Standard item neutralises the overhead by a variance', () => {
    const book = aBook({
      items: [{ no: 'A', costingMethod: 'Standard', unitCost: scaled(10), standardCost: scaled(10), indirectCostPct: scaled(10) }],
    });
    const receipt = post(book, purchase('A', 10, { at: 10, ...overhead }));
    const back = post(book, purchase('A', -4, { at: 10, on: jan(3), appliesTo: receipt }));
    expect(valuesOf(book, back).map(({ type, actual }) => [type, actual])).toEqual([
      ['Direct Cost', -40],
      ['Indirect Cost', -4],
      ['Variance', 4],
    ]);
  });

  it('without a receipt has no overhead', () => {
    const book = aBook();
    post(book, purchase('A', 10, { at: 10, ...overhead }));
    expect(valuesOf(book, post(book, purchase('A', -4, { at: 10, ...overhead, on: jan(3) })))).toMatchObject([{ actual: -40 }]);
  });
});

describe('inventory on the cards', () => {
  it('is the sum of all quantities, at all places on the item and at its own on the stockkeeping unit', () => {
    const book = aBook({ units: [{ itemNo: 'A', locationCode: 'BLUE' }] });
    postAll(book, [
      purchase('A', 10, { at: 1, on: jan(1), location: 'BLUE' }),
      purchase('A', 5, { at: 1, on: jan(1), location: 'RED' }),
      negative('A', 3, { at: 1, on: jan(2), location: 'BLUE' }),
    ]);
    expect(book.items.inventory.a[1]).toBe(scaled(12));
    expect(book.stockkeepingUnits.inventory.a[1]).toBe(scaled(7));
  });
});
