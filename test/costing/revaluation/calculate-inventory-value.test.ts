/** What stock is worth on a day, and which lines the calculation makes of it. */
import { appendRow } from '../../../src/book/defaults';
import { codeFilter } from '../../../src/book/filter';
import { calculateInventoryValue, testInventoryValue } from '../../../src/costing/revaluation/calculate-inventory-value';
import type { CalculationRequest } from '../../../src/costing/revaluation/request';
import { allMaterial } from '../../../src/costing/standard-cost/cost-shares';
import { dayOf } from '../../../src/decimal';
import { Books, cents, march, pieces, refusalsOf, unit } from './books';

/** Location, variant, entry, quantity, calculated and revalued value of the lines. */
function linesOf(books: Books, changes: Partial<CalculationRequest> = {}): (string | number)[][] {
  const { revaluationJournal: t } = books.book;
  return calculateInventoryValue(books.run(), books.request(changes)).map((row) => [
    t.locationCode.text(row),
    t.variantCode.text(row),
    t.appliesToEntry.a[row],
    t.quantity.a[row] / 100_000,
    t.inventoryValueCalculated.a[row] / 100,
    t.inventoryValueRevalued.a[row] / 100,
  ]);
}

describe('the value of a receipt', () => {
  it('is the share of its cost that its remaining quantity has', () => {
    const books = new Books();
    const receipt = books.receipt({ quantity: 7, cost: 23.33 });
    books.issue(receipt, 4);
    expect(linesOf(books, { calculatePer: 'Item Ledger Entry' })).toEqual([['', '', 1, 3, 10, 10]]);
  });

  it('counts what was taken by the dates of the applications, not by what is left today', () => {
    const books = new Books();
    const receipt = books.receipt({ quantity: 10, cost: 100 });
    books.issue(receipt, 4, march(20));
    expect(linesOf(books, { postingDate: march(19) })).toEqual([['', '', 0, 10, 100, 100]]);
    expect(linesOf(books, { postingDate: march(20), continueIfLinesExist: true })).toEqual([['', '', 0, 6, 60, 60]]);
  });

  it('counts an earlier revaluation in full for the pieces that it revalued and that are still there', () => {
    const books = new Books();
    const receipt = books.receipt({ quantity: 10, cost: 100 });
    books.issue(receipt, 4);
    books.cost(receipt, 12, { entryType: 'Revaluation', valuedQuantity: pieces(6), partialRevaluation: true });
    books.issue(receipt, 3, march(3));
    expect(linesOf(books)).toEqual([['', '', 0, 3, 36, 36]]); // 3/10 x 100 + 3/6 x 12
  });

  it('leaves Rounding rows out, and counts indirect cost and variances', () => {
    const books = new Books();
    const receipt = books.receipt({ quantity: 10, cost: 100 });
    books.cost(receipt, 5, { entryType: 'Indirect Cost' });
    books.cost(receipt, -3, { entryType: 'Variance', varianceType: 'Purchase' });
    books.cost(receipt, 0.01, { entryType: 'Rounding', valuedQuantity: pieces(10) });
    expect(linesOf(books)).toEqual([['', '', 0, 10, 102, 102]]);
  });

  it('counts costs by valuation date, of output by posting date', () => {
    const charge = { postingDate: march(10), valuationDate: march(25) };
    const bought = new Books();
    bought.cost(bought.receipt({ quantity: 10, cost: 100 }), 7, charge);
    expect(linesOf(bought, { postingDate: march(15) })[0][4]).toBe(100);
    const made = new Books();
    made.cost(made.receipt({ quantity: 10, cost: 100, entry: { entryType: 'Output' } }), 7, charge);
    expect(linesOf(made, { postingDate: march(15) })[0][4]).toBe(107);
  });

  it('rounds a sum of shares once: three times 1/3 of 10.00 are 10.00', () => {
    const books = new Books();
    for (let i = 0; i < 3; i++) books.issue(books.receipt({ quantity: 3, cost: 10 }), 2);
    expect(linesOf(books)).toEqual([['', '', 0, 3, 10, 10]]);
  });

  it('rounds a tie away from zero, also where a third had to be written down first', () => {
    const books = new Books();
    books.issue(books.receipt({ quantity: 6, cost: 0.03 }), 5); // 1/6 of 0.03 is 0.005
    expect(linesOf(books)[0][4]).toBe(0.01);
  });
});

describe('a receipt that is not completely invoiced', () => {
  it('is left out, except of a Standard item calculated per item: there its expected cost counts', () => {
    const fifo = new Books();
    fifo.receipt({ quantity: 10, cost: 100, expected: true });
    expect(linesOf(fifo)).toEqual([]);
    const standard = new Books({ items: [{ no: 'A', costingMethod: 'Standard', standardCost: unit(10), unitCost: unit(10) }] });
    standard.receipt({ quantity: 10, cost: 100, expected: true });
    expect(linesOf(standard)).toEqual([['', '', 0, 10, 100, 100]]);
    expect(linesOf(standard, { calculatePer: 'Item Ledger Entry', continueIfLinesExist: true })).toEqual([]);
  });

  it('is left out up to the day before its last invoice', () => {
    const books = new Books();
    books.receipt({ quantity: 10, cost: 100, entry: { lastInvoiceDate: march(10) } });
    expect(linesOf(books, { postingDate: march(9) })).toEqual([]);
    expect(linesOf(books, { postingDate: march(10) })).toHaveLength(1);
  });
});

describe('lines', () => {
  function spreadOut(): Books {
    const books = new Books();
    for (const [locationCode, variantCode] of [
      ['RED', ''],
      ['', 'V2'],
      ['BLUE', ''],
      ['BLUE', 'V1'],
      ['', ''],
    ]) {
      books.receipt({ quantity: 1, cost: 10, entry: { locationCode, variantCode } });
    }
    return books;
  }
  const places = (lines: (string | number)[][]) => lines.map(([location, variant]) => `${location}/${variant}`);

  it('come by location and variant, the blank codes last', () => {
    expect(places(linesOf(spreadOut(), { byLocation: true, byVariant: true }))).toEqual(['BLUE/V1', 'BLUE/', 'RED/', '/V2', '/']);
    expect(linesOf(spreadOut(), { byLocation: true }).map((line) => line[3])).toEqual([2, 1, 2]);
    expect(places(linesOf(spreadOut(), { byVariant: true }))).toEqual(['/V1', '/V2', '/']);
    expect(places(linesOf(spreadOut(), { calculatePer: 'Item Ledger Entry' }))).toEqual(['BLUE/V1', 'BLUE/', 'RED/', '/V2', '/']);
  });

  it('are split by a filter as by the option', () => {
    const books = spreadOut();
    expect(places(linesOf(books, { locations: codeFilter(books.book.strings, 'BLUE|RED') }))).toEqual(['BLUE/', 'RED/']);
  });

  it('are not written for items of which nothing is left', () => {
    const books = new Books();
    books.issue(books.receipt({ quantity: 2, cost: 10 }), 2);
    expect(linesOf(books)).toEqual([]);
  });

  it('carry what the posting needs', () => {
    const books = new Books();
    const dimensions = books.book.dimensionSets.id(new Map([[books.book.code('AREA'), books.book.code('30')]]));
    books.receipt({ quantity: 11, cost: 58, entry: { locationCode: 'RED', entryType: 'Output', dimensions } });
    const { revaluationJournal: t } = books.book;
    const [line] = calculateInventoryValue(books.run(), books.request({ calculatePer: 'Item Ledger Entry' }));
    expect([t.lineNo.a[line], t.documentNo.text(line), t.entryType.text(line), t.inventoryValuePer.text(line)]).toEqual([
      10000,
      'REVAL',
      'Output',
      '',
    ]);
    expect([t.partialRevaluation.is(line), t.dimensions.a[line], t.unitCostCalculated.a[line], t.unitCostRevalued.a[line]]).toEqual([
      true,
      dimensions,
      527273,
      527273,
    ]);
    const [sum] = calculateInventoryValue(books.run(), books.request({ byLocation: true, defaultDimensions: () => 7 }));
    expect([t.lineNo.a[sum], t.entryType.text(sum), t.inventoryValuePer.text(sum), t.dimensions.a[sum]]).toEqual([
      20000,
      'Positive Adjmt.',
      'Location',
      7,
    ]);
  });
});

describe('a proposed value', () => {
  it('is the last direct cost of the stockkeeping unit, else of the item; the cost a piece is taken back from the rounded value', () => {
    const books = new Books({ items: [{ no: 'A', lastDirectCost: unit(1.23456) }] });
    books.book.stockkeepingUnits.append();
    books.book.stockkeepingUnits.itemNo.setText(1, 'A');
    books.book.stockkeepingUnits.locationCode.setText(1, 'RED');
    books.book.stockkeepingUnits.lastDirectCost.set(1, unit(9));
    for (const locationCode of ['BLUE', 'RED']) books.receipt({ quantity: 3, cost: 10, entry: { locationCode } });
    const lines = calculateInventoryValue(books.run(), books.request({ byLocation: true, calculationBase: 'Last Direct Unit Cost' }));
    const { revaluationJournal: t } = books.book;
    expect(lines.map((line) => [t.inventoryValueRevalued.a[line], t.unitCostRevalued.a[line], t.amount.a[line]])).toEqual([
      [370, 123333, -630],
      [2700, 900000, 1700],
    ]);
  });

  it('is the newly calculated standard cost with its shares', () => {
    const books = new Books();
    books.receipt({ quantity: 2, cost: 10 });
    const shares = { ...allMaterial(unit(4)), singleLevelCapacityCost: unit(3) };
    const newCosts = new Map([[1, { standardCost: unit(7), shares }]]);
    const [line] = calculateInventoryValue(books.run(), books.request({ calculationBase: 'Standard Cost - Manufacturing', newCosts }));
    const { revaluationJournal: t } = books.book;
    expect([t.inventoryValueRevalued.a[line], t.singleLevelMaterialCost.a[line], t.singleLevelCapacityCost.a[line]]).toEqual([
      1400,
      unit(4),
      unit(3),
    ]);
  });
});

describe('Update Standard Cost with a newly calculated cost', () => {
  it('reaches an item without stock at once, and one with stock only when its line is posted', () => {
    const books = new Books({
      items: ['A', 'B'].map((no) => ({ no, costingMethod: 'Standard' as const, standardCost: unit(5), unitCost: unit(5) })),
    });
    books.receipt({ quantity: 1, cost: 5 });
    const cost = { standardCost: unit(7), shares: allMaterial(unit(7)) };
    const newCosts = new Map([
      [1, cost],
      [2, cost],
    ]);
    calculateInventoryValue(
      books.run(),
      books.request({ updateStandardCost: true, calculationBase: 'Standard Cost - Manufacturing', newCosts }),
    );
    const { items } = books.book;
    expect([items.standardCost.a[1], items.standardCost.a[2], items.unitCost.a[2], items.lastUnitCostCalcDate.a[2]]).toEqual([
      unit(5),
      unit(7),
      unit(7),
      march(31),
    ]);
  });

  /** Standard costs of the item and of its units in BLUE, RED and (RED, V1), of which BLUE alone has stock, after a calculation at 7.00. */
  function costsAfter(changes: Partial<CalculationRequest>, filters: { locations?: string; variants?: string } = {}): number[] {
    const books = new Books({ items: [{ no: 'A', costingMethod: 'Standard', standardCost: unit(5), unitCost: unit(5) }] });
    const { book } = books;
    for (const [locationCode, variantCode] of [
      ['BLUE', ''],
      ['RED', ''],
      ['RED', 'V1'],
    ])
      // prettier-ignore
      appendRow(book, 'stockkeepingUnits', { itemNo: 'A', locationCode, variantCode, standardCost: unit(5), unitCost: unit(5) });
    books.receipt({ quantity: 1, cost: 5, entry: { locationCode: 'BLUE' } });
    const [locations, variants] = [filters.locations ?? '', filters.variants ?? ''].map((text) => codeFilter(book.strings, text));
    const newCosts = new Map([[1, { standardCost: unit(7), shares: allMaterial(unit(7)) }]]);
    const request = books.request({ updateStandardCost: true, calculationBase: 'Standard Cost - Manufacturing', newCosts, locations, variants, ...changes }); // prettier-ignore
    calculateInventoryValue(books.run(), request);
    const units = [...book.stockkeepingUnits.all()].map((row) => book.stockkeepingUnits.standardCost.a[row]);
    return [book.items.standardCost.a[1], ...units].map((cost) => cost / unit(1));
  }

  it('reaches all units while the item itself has a line, and the item and all other units while a unit has one', () => {
    expect(costsAfter({})).toEqual([5, 7, 7, 7]);
    expect(costsAfter({ byLocation: true })).toEqual([7, 5, 7, 7]);
  });

  it('does not reach units that the filters leave out', () => {
    expect(costsAfter({ byLocation: true }, { locations: 'BLUE' })).toEqual([7, 5, 5, 5]);
    expect(costsAfter({ byLocation: true, byVariant: true }, { variants: 'V1' })).toEqual([7, 5, 5, 7]);
  });
});

describe('an Average item', () => {
  const averageBooks = (setup = {}) => new Books({ setup, items: [{ no: 'A', costingMethod: 'Average' }] });

  it('is worth its quantity at the average of all value entries, not what its receipts say', () => {
    const books = averageBooks();
    const first = books.receipt({ quantity: 10, cost: 100 });
    books.receipt({ quantity: 10, cost: 200 });
    const sale = books.issue(first, 5);
    books.cost(sale, -75, { invoicedQuantity: pieces(-5), itemLedgerEntryQuantity: pieces(-5) });
    expect(linesOf(books)).toEqual([['', '', 0, 15, 225, 225]]);
    expect(books.book.revaluationJournal.appliedAmount.a[1]).toBe(cents(250)); // 5/10 x 100 + 200
  });

  it('counts as 0 when the average is negative', () => {
    const books = averageBooks();
    books.cost(books.receipt({ quantity: 10, cost: 100 }), -150, { entryType: 'Variance' });
    expect(linesOf(books)[0][4]).toBe(0);
  });

  it('is averaged without transfers of receipts that are not invoiced', () => {
    const books = averageBooks();
    books.receipt({ quantity: 10, cost: 100 });
    books.receipt({ quantity: 5, cost: 500, entry: { entryType: 'Transfer', completelyInvoiced: false } });
    expect(linesOf(books)).toEqual([['', '', 0, 10, 100, 100]]);
  });

  it('is averaged without what was posted later for the period, except charges and revaluations', () => {
    const books = averageBooks();
    const receipt = books.receipt({ quantity: 10, cost: 100 });
    const later = { postingDate: dayOf(2024, 4, 5), valuationDate: march(1) };
    books.cost(receipt, 1000, later);
    books.cost(receipt, 5, { ...later, itemChargeNo: 'FREIGHT' });
    books.cost(receipt, 2, { ...later, entryType: 'Revaluation', valuedQuantity: pieces(10) });
    expect(linesOf(books)[0][4]).toBe(107);
  });

  it('has, after averages per item became averages per place, the share of the earlier sums that its quantity had', () => {
    const books = averageBooks({ averageCostCalcType: 'Item & Location & Variant' });
    const { accountingPeriods } = books.book;
    for (const [year, calcType] of [
      [2023, 1],
      [2024, 2],
    ]) {
      const row = accountingPeriods.append();
      accountingPeriods.startingDate.set(row, dayOf(year, 1, 1));
      accountingPeriods.newFiscalYear.setFlag(row, true);
      accountingPeriods.averageCostCalcType.set(row, calcType);
    }
    const before = dayOf(2023, 6, 1);
    books.receipt({ quantity: 10, cost: 100, date: before, entry: { locationCode: 'BLUE' } });
    books.receipt({ quantity: 30, cost: 700, date: before, entry: { locationCode: 'RED' } });
    books.receipt({ quantity: 10, cost: 400, entry: { locationCode: 'BLUE' } });
    // 800 for 40 pieces before: a quarter, 200 for 10, plus 400 for 10.
    expect(linesOf(books, { byLocation: true, byVariant: true })).toEqual([
      ['BLUE', '', 0, 20, 600, 600],
      ['RED', '', 0, 30, 600, 600],
    ]);
  });
});

describe('a calculation is refused', () => {
  const average = { no: 'A', costingMethod: 'Average' } as const;
  const refusals = (books: Books, changes: Partial<CalculationRequest> = {}) =>
    refusalsOf(() => calculateInventoryValue(books.run(), books.request(changes)));

  it('per entry, when an Average item is in the filter', () => {
    expect(refusals(new Books({ items: [{ no: 'B' }, average] }), { calculatePer: 'Item Ledger Entry' })).toEqual([
      'averageCannotBePerEntry',
    ]);
  });

  it('by place, while averages are formed per item: one reason for each', () => {
    const books = new Books({ items: [average] });
    const filter = codeFilter(books.book.strings, 'X');
    expect(refusals(books, { byLocation: true, byVariant: true, locations: filter, variants: filter })).toEqual([
      'averageFilterNotAllowed',
      'averageFilterNotAllowed',
      'averageSplitNotAllowed',
      'averageSplitNotAllowed',
    ]);
  });

  it('not by both location and variant, while averages are formed per place', () => {
    const books = new Books({ setup: { averageCostCalcType: 'Item & Location & Variant' }, items: [average] });
    expect(refusals(books, { byLocation: true })).toEqual(['averageNeedsLocationAndVariant']);
    expect(refusals(books, { byLocation: true, variants: codeFilter(books.book.strings, "''") })).toEqual([]);
  });

  it('for negative stock up to the day, of any costing method, naming each entry', () => {
    const books = new Books();
    for (const [day, locationCode] of [
      [5, 'BLUE'],
      [20, 'BLUE'],
      [6, 'RED'],
    ] as const) {
      books.receipt({ quantity: -1, cost: -10, date: march(day), entry: { entryType: 'Sale', locationCode } });
    }
    expect(refusals(books, { postingDate: march(10) })).toEqual(['openOutboundEntry', 'openOutboundEntry']);
    expect(refusals(books, { postingDate: march(10), locations: codeFilter(books.book.strings, 'BLUE') })).toEqual(['openOutboundEntry']);
    expect(refusals(books, { postingDate: march(4) })).toEqual([]);
  });

  it('for an Average item whose costs up to the day are not adjusted; others are not asked', () => {
    const open = { itemNo: 'A', valuationDate: march(10) };
    const books = new Books({ items: [average] });
    books.book.avgCostAdjmtEntryPoints.append();
    books.book.avgCostAdjmtEntryPoints.itemNo.setText(1, open.itemNo);
    books.book.avgCostAdjmtEntryPoints.valuationDate.set(1, open.valuationDate);
    expect(refusals(books, { postingDate: march(10) })).toEqual(['averageNotAdjusted']);
    expect(refusals(books, { postingDate: march(9) })).toEqual([]);
    books.book.items.costingMethod.setText(1, 'FIFO');
    expect(refusals(books, { postingDate: march(10) })).toEqual([]);
  });

  it('for an Average item on a day that ends no average cost period', () => {
    const books = new Books({ setup: { averageCostPeriod: 'Month' }, items: [average] });
    expect(refusals(books, { postingDate: march(30) })).toEqual(['revaluationDateNotPeriodEnd']);
    expect(refusals(books, { postingDate: march(31) })).toEqual([]);
  });

  it('for stock that the journal has a line for already, unless one goes on all the same', () => {
    const books = new Books();
    books.receipt({ quantity: 1, cost: 10 });
    expect(refusals(books)).toEqual([]);
    expect(refusals(books)).toEqual(['revaluationLinesExist']);
    expect(refusals(books, { continueIfLinesExist: true })).toEqual([]);
    expect(books.book.revaluationJournal.count).toBe(2);
  });

  it('for items that are blocked or carry no value, but only if they have a line', () => {
    const blocked = new Books({ items: [{ no: 'A', blocked: true, inventoryValueZero: true }] });
    expect(refusals(blocked)).toEqual([]);
    blocked.receipt({ quantity: 1, cost: 10 });
    expect(refusals(blocked)).toEqual(['itemBlocked', 'itemWithoutInventoryValue']);
  });

  it('for a sales return of an item blocked for sales, though not for its purchases', () => {
    const books = new Books({ items: [{ no: 'A', salesBlocked: true, purchasingBlocked: true }] });
    books.receipt({ quantity: 1, cost: 10 });
    expect(refusals(books, { calculatePer: 'Item Ledger Entry' })).toEqual([]);
    books.receipt({ quantity: 1, cost: 10, entry: { entryType: 'Sale' } });
    expect(refusals(books, { calculatePer: 'Item Ledger Entry', continueIfLinesExist: true })).toEqual(['itemBlockedForSale']);
  });

  it('as a whole: the test lists every reason and writes nothing', () => {
    const books = new Books({ setup: { averageCostPeriod: 'Month' }, items: [{ no: 'B' }, average] });
    books.receipt({ quantity: 1, cost: 10, entry: { itemNo: 'B' } });
    books.receipt({ quantity: -1, cost: -10, entry: { entryType: 'Sale', itemNo: 'B' } });
    const { problems, lines } = testInventoryValue(books.run(), books.request({ postingDate: march(15), byLocation: true }));
    expect(problems.map((problem) => problem.code)).toEqual(['averageSplitNotAllowed', 'openOutboundEntry', 'revaluationDateNotPeriodEnd']);
    expect([lines, books.book.revaluationJournal.count]).toEqual([1, 0]);
  });
});
