/** Standard costs of produced items: production BOMs, routings, lots, scrap and time. */
import { dayOf } from '../../../src/decimal';
import type { RowValues } from '../../../src/book/defaults';
import { add, calculate, card, emptyBooks, refusalsOf, rolledUp, singleLevel, standardCost, today } from './books';

/** A bike with production BOM B and, if operations are given, routing R. */
function bike(item: RowValues<'items'> = {}, manufacturing: RowValues<'manufacturingSetup'> = {}) {
  const book = emptyBooks(manufacturing);
  add(book, 'items', { no: 'BIKE', replenishmentSystem: 'Prod. Order', productionBomNo: 'B', ...item });
  add(book, 'items', { no: 'PIPE', unitCost: 0.37 });
  return book;
}
const component = (book: ReturnType<typeof bike>, values: RowValues<'productionBomLines'> = {}): number =>
  add(book, 'productionBomLines', {
    productionBomNo: 'B',
    lineNo: book.productionBomLines.rows * 10 + 10,
    no: 'PIPE',
    quantityPer: 1,
    ...values,
  });
const operation = (book: ReturnType<typeof bike>, values: RowValues<'routingLines'>): number =>
  add(book, 'routingLines', { routingNo: 'R', operationNo: String(book.routingLines.rows * 10 + 10), no: 'W', ...values });

describe('a component of a production BOM', () => {
  it('is enlarged by scrap of item, line and operations, and rounded for the whole lot', () => {
    const book = bike({ lotSize: 10, scrapPct: 5, routingNo: 'R' });
    add(book, 'itemUnitsOfMeasure', { itemNo: 'PIPE', code: 'BOX', qtyPerUnitOfMeasure: 12 });
    add(book, 'workCenters', { no: 'W' });
    operation(book, { scrapFactorPct: 2, fixedScrapQuantity: 1 });
    component(book, { quantityPer: 2, unitOfMeasureCode: 'BOX', scrapPct: 10 });
    calculate(book);
    expect(singleLevel(book, 'BIKE')).toEqual([11.34953, 0, 0, 0, 0]); // 306.744 pieces, 113.49528 a lot
  });

  it('of a fixed quantity is one for the lot, without scrap', () => {
    const book = bike({ lotSize: 10, scrapPct: 50 });
    book.items.unitCost.set(2, 200000);
    component(book, { quantityPer: 5, scrapPct: 10, calculationFormula: 'Fixed Quantity' });
    calculate(book);
    expect(standardCost(book, 'BIKE')).toBe(1);
  });

  it.each([
    ['Length', 3],
    ['Length * Width', 6],
    ['Length * Width * Depth', 30],
    ['Weight', 7],
  ] as const)('by %s is Quantity per x %d', (calculationFormula, factor) => {
    const book = bike();
    component(book, { quantityPer: 2, calculationFormula, length: 3, width: 2, depth: 5, weight: 7 });
    calculate(book);
    expect(standardCost(book, 'BIKE')).toBeCloseTo(2 * factor * 0.37, 10);
  });

  it('is divided by the unit that the BOM is for', () => {
    const book = bike();
    add(book, 'productionBomHeaders', { no: 'B', unitOfMeasureCode: 'DOZEN' });
    add(book, 'itemUnitsOfMeasure', { itemNo: 'BIKE', code: 'DOZEN', qtyPerUnitOfMeasure: 12 });
    component(book, { quantityPer: 6 });
    calculate(book);
    expect(standardCost(book, 'BIKE')).toBe(0.185);
  });

  it('counts only on the days that its line names', () => {
    const book = bike();
    component(book, { startingDate: today, endingDate: today });
    component(book, { startingDate: today + 1 });
    component(book, { endingDate: today - 1 });
    component(book, { no: '' });
    calculate(book);
    expect(standardCost(book, 'BIKE')).toBe(0.37);
  });

  it('takes scrap from the operation with its routing link code, else from the first', () => {
    const scrapped = (routingLinkCode: string): number => {
      const book = bike({ routingNo: 'R' });
      book.items.unitCost.set(2, 100000);
      add(book, 'workCenters', { no: 'W' });
      operation(book, { scrapFactorPct: 2 });
      operation(book, { scrapFactorPct: 5, routingLinkCode: 'LINK' });
      component(book, { routingLinkCode });
      calculate(book);
      return standardCost(book, 'BIKE');
    };
    expect([scrapped(''), scrapped('LINK'), scrapped('OTHER')]).toEqual([1.071, 1.05, 1.071]);
  });

  it('that is no stock costs nothing, or its unit cost in a share of its own where the setup includes it', () => {
    const cost = (incNonInvCostToProd: boolean) => {
      const book = bike({ indirectCostPct: 10 }, { incNonInvCostToProd });
      book.items.type.setText(2, 'Non-Inventory');
      component(book, { quantityPer: 10 });
      calculate(book);
      return [card(book, 'BIKE', 'singleLvlMatNonInvtCost'), card(book, 'BIKE', 'rolledUpMatNonInvtCost'), standardCost(book, 'BIKE')];
    };
    expect([cost(false), cost(true)]).toEqual([
      [0, 0, 0],
      [3.7, 3.7, 4.07],
    ]);
  });

  it('of type Production BOM stands for the components of that list, with one level and one scrap less', () => {
    const book = bike({ routingNo: 'R' });
    book.items.unitCost.set(2, 100000);
    add(book, 'workCenters', { no: 'W' });
    operation(book, { scrapFactorPct: 10 });
    add(book, 'productionBomHeaders', { no: 'P', unitOfMeasureCode: 'WHATEVER' });
    component(book, { type: 'Production BOM', no: 'P', quantityPer: 2 });
    component(book, { productionBomNo: 'P', quantityPer: 3, scrapPct: 50 });
    calculate(book);
    expect(standardCost(book, 'BIKE')).toBe(9.9); // 1.1 x 2, x 1.5 x 3, without the operation's scrap again
  });
});

describe('a list', () => {
  const cost = (book: ReturnType<typeof bike>): number => {
    calculate(book);
    return standardCost(book, 'BIKE');
  };

  it('is the certified version that began last by the day, else the list itself', () => {
    const book = bike();
    component(book, { quantityPer: 1 });
    const versions = [
      ['OLD', today - 10, 'Certified'],
      ['NEW', today, 'Certified'],
      ['DRAFT', today, 'New'],
      ['LATER', today + 1, 'Certified'],
    ] as const;
    versions.forEach(([versionCode, startingDate, status], i) => {
      add(book, 'productionBomVersions', { productionBomNo: 'B', versionCode, startingDate, status });
      component(book, { versionCode, quantityPer: (i + 2) * 10 });
    });
    expect(cost(book)).toBe(11.1);
    book.productionBomVersions.status.setText(2, 'Closed');
    expect(cost(book)).toBe(7.4);
    book.productionBomVersions.status.setText(1, 'Closed');
    expect(cost(book)).toBe(0.37);
  });

  it('has to be certified, and to exist', () => {
    const book = bike();
    component(book);
    add(book, 'productionBomHeaders', { no: 'B', status: 'New' });
    expect(refusalsOf(() => calculate(book))).toEqual(['productionBomNotCertified']);
    book.items.productionBomNo.setText(1, 'X');
    expect(refusalsOf(() => calculate(book))).toEqual(['productionBomUnknown']);
    book.items.productionBomNo.setText(1, '');
    book.items.routingNo.setText(1, 'R');
    expect(refusalsOf(() => calculate(book))).toEqual(['routingUnknown']);
    add(book, 'routings', { no: 'R', status: 'Under Development' });
    expect(refusalsOf(() => calculate(book))).toEqual([]); // no lines: nothing to certify
    operation(book, {});
    expect(refusalsOf(() => calculate(book))).toEqual(['routingNotCertified']);
  });

  it('that contains itself is refused, of items and of phantoms', () => {
    const items = bike();
    component(items, { no: 'BIKE' });
    expect(refusalsOf(() => calculate(items))).toEqual(['tooManyLevels']);
    const phantoms = bike();
    component(phantoms, { type: 'Production BOM', no: 'P' });
    component(phantoms, { productionBomNo: 'P', type: 'Production BOM', no: 'B' });
    expect(refusalsOf(() => calculate(phantoms))).toEqual(['bomContainsItself']);
  });
});

describe('an operation', () => {
  /** Capacity, subcontracted and overhead of one operation at a work center. */
  function operated(
    center: RowValues<'workCenters'>,
    line: RowValues<'routingLines'>,
    item: RowValues<'items'> = {},
    manufacturing = {},
  ): number[] {
    const book = bike({ productionBomNo: '', routingNo: 'R', ...item }, manufacturing);
    add(book, 'workCenters', { no: 'W', ...center });
    for (const [code, type] of [
      ['H', 'Hours'],
      ['MIN', 'Minutes'],
      ['CH', '100/Hour'],
    ] as const)
      add(book, 'capacityUnitsOfMeasure', { code, type });
    operation(book, line);
    calculate(book);
    return singleLevel(book, 'BIKE').slice(1, 4);
  }

  it('costs its time in the unit of the work center, with scrap, and setup once a lot', () => {
    const center = { directUnitCost: 40, indirectCostPct: 5, overheadRate: 1, unitOfMeasureCode: 'H' };
    const line: RowValues<'routingLines'> = {
      runTime: 90,
      runTimeUnitOfMeasCode: 'MIN',
      lotSize: 5,
      setupTime: 30,
      setupTimeUnitOfMeasCode: 'MIN',
      concurrentCapacities: 2,
      scrapFactorPct: 2,
      fixedScrapQuantity: 1,
    };
    // 10.5 pieces: 3.15 h x 1.02 + 0.3 h + 1 h = 4.513 h for a lot of 10
    expect(operated(center, line, { lotSize: 10, scrapPct: 5 }, { costInclSetup: true })).toEqual([18.052, 0, 1.3539]);
    expect(operated(center, line, { lotSize: 10, scrapPct: 5 })).toEqual([14.052, 0, 1.0539]);
  });

  it('counts a hundredth of an hour as 36 seconds', () => {
    expect(operated({ directUnitCost: 100, unitOfMeasureCode: 'H' }, { runTime: 50, runTimeUnitOfMeasCode: 'CH' })).toEqual([50, 0, 0]);
  });

  it('by units costs its quantity with scrap, without setup', () => {
    const center: RowValues<'workCenters'> = { directUnitCost: 2, unitCostCalculation: 'Units' };
    expect(
      operated(center, { runTime: 99, setupTime: 99, scrapFactorPct: 10, fixedScrapQuantity: 5 }, { lotSize: 10 }, { costInclSetup: true }),
    ).toEqual([3.2, 0, 0]);
  });

  it('with a cost of its own has its overhead taken out again', () => {
    const center: RowValues<'workCenters'> = {
      unitCostCalculation: 'Units',
      specificUnitCost: true,
      indirectCostPct: 5,
      overheadRate: 0.3,
      subcontractorNo: 'V1',
    };
    expect(operated(center, { unitCostPer: 2.30258 }, { lotSize: 10 })).toEqual([0, 1.90722, 0.39536]);
  });

  it('at a machine center is capacity, at its own cost, in the time of its work center, also under a subcontractor', () => {
    const book = bike({ productionBomNo: '', routingNo: 'R' });
    add(book, 'workCenters', { no: 'W', directUnitCost: 99, unitOfMeasureCode: 'H', subcontractorNo: 'V1', unitCostCalculation: 'Units' });
    add(book, 'machineCenters', { no: 'M', workCenterNo: 'W', directUnitCost: 12, indirectCostPct: 50, overheadRate: 1 });
    add(book, 'capacityUnitsOfMeasure', { code: 'H', type: 'Hours' });
    add(book, 'capacityUnitsOfMeasure', { code: 'MIN', type: 'Minutes' });
    operation(book, { type: 'Machine Center', no: 'M', runTime: 30, runTimeUnitOfMeasCode: 'MIN' });
    calculate(book);
    expect(singleLevel(book, 'BIKE')).toEqual([0, 6, 0, 3.5, 0]);
  });

  it('of an unknown center, a machine without work center, or in an unknown unit of time is refused', () => {
    const refused = (line: RowValues<'routingLines'>): string[] => {
      const book = bike({ productionBomNo: '', routingNo: 'R' });
      add(book, 'workCenters', { no: 'W' });
      add(book, 'machineCenters', { no: 'M' });
      operation(book, line);
      return refusalsOf(() => calculate(book));
    };
    expect(refused({ no: 'X' })).toEqual(['workCenterUnknown']);
    expect(refused({ type: 'Machine Center', no: 'X' })).toEqual(['machineCenterUnknown']);
    expect(refused({ type: 'Machine Center', no: 'M' })).toEqual(['machineCenterWithoutWorkCenter']);
    expect(refused({ runTimeUnitOfMeasCode: 'FORTNIGHT' })).toEqual(['capacityUnitUnknown']);
  });

  it('scraps for those before it: parallel ones by the largest', () => {
    const book = bike({ productionBomNo: '', routingNo: 'R' });
    add(book, 'workCenters', { no: 'W', directUnitCost: 1, unitCostCalculation: 'Units' });
    add(book, 'workCenters', { no: 'W1', directUnitCost: 100, unitCostCalculation: 'Units' });
    operation(book, { no: 'W1', scrapFactorPct: 2, nextOperationNo: '20|30' });
    operation(book, { scrapFactorPct: 5, fixedScrapQuantity: 1, nextOperationNo: '40' });
    operation(book, { scrapFactorPct: 1, fixedScrapQuantity: 2, nextOperationNo: '40' });
    operation(book, {});
    calculate(book);
    // first: 1.05 x 1.02 = 1.071 and 2 x 1.02 fixed, 3.111 at 100; then 1.05 + 1, 1.01 + 2 and 1 at 1
    expect(singleLevel(book, 'BIKE')[1]).toBe(317.16);
    book.routingLines.nextOperationNo.setText(4, '10');
    expect(refusalsOf(() => calculate(book))).toEqual(['routingGoesInCircles']);
  });
});

describe('a produced item', () => {
  it('has overhead on the sum of its shares, the rate for the lot without scrap, and each share rounded by itself', () => {
    const book = bike({ lotSize: 3, scrapPct: 100, indirectCostPct: 10, overheadRate: 0.1 });
    book.items.unitCost.set(2, 100000);
    component(book, { quantityPer: 1.66667 });
    calculate(book);
    // lot: 6 x 1.66667 = 10.00002; overhead 1.000002 + 0.30
    expect(singleLevel(book, 'BIKE')).toEqual([3.33334, 0, 0, 0, 0.43333]);
    expect(standardCost(book, 'BIKE')).toBe(3.76667);
  });

  it('rolls up the shares of made components, each into its own', () => {
    const book = bike();
    add(book, 'items', { no: 'FRAME', replenishmentSystem: 'Prod. Order', routingNo: 'R', indirectCostPct: 10 });
    add(book, 'workCenters', { no: 'W', directUnitCost: 5, overheadRate: 1, unitCostCalculation: 'Units' });
    operation(book, {});
    component(book, { no: 'FRAME', quantityPer: 2 });
    expect(calculate(book, true, 'BIKE')).toEqual(['FRAME', 'BIKE']);
    expect(singleLevel(book, 'BIKE')).toEqual([13.2, 0, 0, 0, 0]);
    expect(rolledUp(book, 'BIKE')).toEqual([0, 10, 0, 2, 1.2]);
  });

  it('without lists costs its overhead rate; bought items are passed over', () => {
    const book = bike({ productionBomNo: '', overheadRate: 2 });
    expect(calculate(book)).toEqual(['BIKE']);
    expect([standardCost(book, 'BIKE'), standardCost(book, 'PIPE')]).toEqual([2, 0]);
  });

  it('uses the stored costs of its components at top level', () => {
    const book = bike();
    add(book, 'items', { no: 'FRAME', replenishmentSystem: 'Prod. Order', standardCost: 7, rolledUpCapacityCost: 6, overheadRate: 1 });
    component(book, { no: 'FRAME' });
    calculate(book, false, 'BIKE');
    expect([standardCost(book, 'BIKE'), rolledUp(book, 'BIKE')[1], standardCost(book, 'FRAME')]).toEqual([7, 6, 7]);
    calculate(book, true, 'BIKE');
    expect([standardCost(book, 'BIKE'), standardCost(book, 'FRAME')]).toEqual([1, 1]);
  });

  it('is calculated on a day, which the card keeps', () => {
    const book = bike({ productionBomNo: '' });
    calculate(book);
    expect(book.items.lastUnitCostCalcDate.a[1]).toBe(dayOf(2026, 5, 4));
  });

  it('gives its new cost to assembled items that are calculated with it', () => {
    const book = bike({ overheadRate: 3, productionBomNo: '' });
    add(book, 'items', { no: 'ASET', replenishmentSystem: 'Assembly' });
    add(book, 'bomComponents', { parentItemNo: 'ASET', lineNo: 10, type: 'Item', no: 'BIKE', quantityPer: 2 });
    calculate(book);
    expect(standardCost(book, 'ASET')).toBe(6);
  });
});
