/** The standard cost worksheet: new costs are planned, rolled up and implemented. */
import type { Book } from '../../../src/book/book';
import { commandNamed } from '../../../src/commands/index';
import { perform } from '../../../src/commands/perform';
import { adjusted } from '../../../src/costing/standard-cost/worksheet/rounding-method';
import type { RowValues } from '../../../src/book/defaults';
import { add, card, emptyBooks, singleLevel, standardCost, stored, today } from './books';
import { codesOf } from '../../support/refusals';

type Options = Record<string, string | number | boolean>;

/** Runs a command; codes of its refusals, or of its results. */
function run(book: Book, caption: string, options: Options = {}): readonly string[] {
  const outcome = perform(book, commandNamed(caption), { options, workDate: today, userId: 'ANN', now: { day: today, time: '12:00' } });
  return outcome.done ? outcome.result.lines.map((line) => line.code) : codesOf(outcome.refusals);
}

/** A column of a worksheet line, as a decimal. */
function line(
  book: Book,
  no: string,
  column: keyof RowValues<'standardCostWorksheet'>,
  type: 'Item' | 'Work Center' | 'Machine Center' | 'Resource' = 'Item',
): number {
  const { standardCostWorksheet: t } = book;
  const row = [...t.all()].find((each) => t.no.text(each) === no && t.type.text(each) === type)!;
  return (
    book
      .table('standardCostWorksheet')
      .columns.find((each) => each.name === column)!
      .get(row) / 100_000
  );
}

/** A produced bike of one pipe and an operation, and an assembled set of two bikes and some work. */
function factory(): Book {
  const book = emptyBooks();
  const standard = { costingMethod: 'Standard' } as const;
  add(book, 'items', {
    no: 'BIKE',
    ...standard,
    replenishmentSystem: 'Prod. Order',
    productionBomNo: 'B',
    routingNo: 'R',
    indirectCostPct: 10,
  });
  add(book, 'items', {
    no: 'PIPE',
    ...standard,
    standardCost: 2,
    unitCost: 2,
    singleLevelMaterialCost: 2,
    rolledUpMaterialCost: 2,
    indirectCostPct: 4,
  });
  add(book, 'items', { no: 'SET', ...standard, replenishmentSystem: 'Assembly' });
  add(book, 'productionBomLines', { productionBomNo: 'B', lineNo: 10, no: 'PIPE', quantityPer: 3 });
  add(book, 'routingLines', { routingNo: 'R', operationNo: '10', no: 'W', runTime: 1 });
  add(book, 'workCenters', { no: 'W', directUnitCost: 10, indirectCostPct: 20, overheadRate: 1, unitCost: 13 });
  add(book, 'machineCenters', { no: 'M', workCenterNo: 'W', directUnitCost: 5, indirectCostPct: 25, overheadRate: 0.5, unitCost: 6.75 });
  add(book, 'resources', { no: 'WORK', directUnitCost: 30, indirectCostPct: 10, unitCost: 33 });
  add(book, 'bomComponents', { parentItemNo: 'SET', lineNo: 10, type: 'Item', no: 'BIKE', quantityPer: 2 });
  add(book, 'bomComponents', { parentItemNo: 'SET', lineNo: 20, type: 'Resource', no: 'WORK', quantityPer: 1 });
  run(book, 'Calculate Standard Cost', { allLevels: true });
  return book;
}

describe('a worksheet line', () => {
  it('copies the card, of a produced item with its shares, of any other all as material', () => {
    const book = factory();
    run(book, 'Suggest Item Standard Cost');
    expect(line(book, 'BIKE', 'standardCost')).toBe(20.9); // 6 + 10 + 3 + 10 %
    expect([
      line(book, 'BIKE', 'singleLvlMaterialCost'),
      line(book, 'BIKE', 'newSingleLvlCapCost'),
      line(book, 'BIKE', 'newIndirectCostPct'),
    ]).toEqual([6, 10, 10]);
    expect([line(book, 'SET', 'newSingleLvlMaterialCost'), line(book, 'SET', 'newSingleLvlCapCost')]).toEqual([74.8, 0]);
  });

  it('has the Unit Cost of centers and resources, and no overhead rate of resources', () => {
    const book = factory();
    run(book, 'Suggest Capacity Standard Cost', { standardCostFactor: 2, overheadRateFactor: 3 });
    expect([line(book, 'W', 'newStandardCost', 'Work Center'), line(book, 'W', 'newOverheadRate', 'Work Center')]).toEqual([26, 3]);
    expect([line(book, 'M', 'newStandardCost', 'Machine Center'), line(book, 'M', 'newOverheadRate', 'Machine Center')]).toEqual([
      13.5, 1.5,
    ]);
    expect([line(book, 'WORK', 'newStandardCost', 'Resource'), line(book, 'WORK', 'newOverheadRate', 'Resource')]).toEqual([66, 0]);
    expect(run(book, 'Edit Standard Cost Worksheet', { type: 'Resource', no: 'WORK', column: 'New Overhead Rate', value: '1' })).toEqual([
      'resourceHasNoOverheadRate',
    ]);
  });

  it('takes the shares along with a new cost; what is missing goes to material', () => {
    const book = emptyBooks();
    add(book, 'items', {
      no: '9',
      costingMethod: 'Standard',
      replenishmentSystem: 'Prod. Order',
      standardCost: 196.5534,
      unitCost: 196.5534,
      singleLevelMaterialCost: 9.8,
      singleLevelCapacityCost: 141.93,
      singleLevelCapOvhdCost: 26.864,
      singleLevelMfgOvhdCost: 17.9594,
    });
    run(book, 'Edit Standard Cost Worksheet', { no: '9', column: 'New Standard Cost', value: '100' });
    const shares = (['newSingleLvlMaterialCost', 'newSingleLvlCapCost', 'newSingleLvlCapOvhdCost', 'newSingleLvlMfgOvhdCost'] as const).map(
      (column) => line(book, '9', column),
    );
    expect(shares).toEqual([4.98593, 72.20938, 13.66753, 9.13716]);
    expect([line(book, '9', 'newRolledUpMaterialCost'), line(book, '9', 'singleLvlMaterialCost')]).toEqual([100, 9.8]);
  });

  it('of an old cost of 0 has all of the new one as material', () => {
    const book = emptyBooks();
    add(book, 'items', { no: 'NEW', replenishmentSystem: 'Prod. Order' });
    run(book, 'Edit Standard Cost Worksheet', { no: 'NEW', column: 'New Standard Cost', value: '7.5' });
    expect([line(book, 'NEW', 'newSingleLvlMaterialCost'), line(book, 'NEW', 'newRolledUpMaterialCost')]).toEqual([7.5, 7.5]);
  });

  it('refuses negative costs, unknown cards and columns that are not to be typed', () => {
    const book = factory();
    const edit = (options: Options): readonly string[] => run(book, 'Edit Standard Cost Worksheet', options);
    expect(edit({ no: 'PIPE', column: 'New Standard Cost', value: '-1' })).toEqual(['newCostNegative']);
    expect(edit({ no: 'X' })).toEqual(['itemUnknown']);
    expect(edit({ type: 'Work Center', no: 'X' })).toEqual(['workCenterUnknown']);
    expect(edit({ type: 'Machine Center', no: 'X' })).toEqual(['machineCenterUnknown']);
    expect(edit({ type: 'Resource', no: 'X' })).toEqual(['resourceUnknown']);
    expect(edit({ no: 'PIPE', column: 'Standard Cost', value: '1' })).toEqual(['columnNotEditable']);
    expect(edit({ no: 'PIPE', column: 'Colour', value: '1' })).toEqual(['columnUnknown']);
    expect(book.standardCostWorksheet.count).toBe(0);
  });

  it('typed into the sheet while nothing listened is filled in, and its shares follow', () => {
    const book = factory();
    add(book, 'standardCostWorksheet', { standardCostWorksheetName: 'DEFAULT', type: 'Item', no: 'BIKE', newStandardCost: 41.8 });
    run(book, 'Roll Up Standard Cost', { itemNoFilter: 'PIPE' });
    expect([
      line(book, 'BIKE', 'standardCost'),
      line(book, 'BIKE', 'newStandardCost'),
      line(book, 'BIKE', 'newSingleLvlMaterialCost'),
    ]).toEqual([20.9, 41.8, 12]);
    book.standardCostWorksheet.newStandardCost.set(1, stored(20.9));
    run(book, 'Roll Up Standard Cost', { itemNoFilter: 'PIPE' });
    expect([line(book, 'BIKE', 'newSingleLvlMaterialCost'), line(book, 'BIKE', 'newSingleLvlCapCost')]).toEqual([6, 10]);
  });
});

describe('suggested costs', () => {
  it('are those of the card times a factor each; 0 stays 0, and a line that is there is replaced', () => {
    const book = factory();
    run(book, 'Edit Standard Cost Worksheet', { no: 'PIPE', column: 'New Standard Cost', value: '99' });
    run(book, 'Suggest Item Standard Cost', {
      itemNoFilter: 'PIPE',
      standardCostFactor: 1.5,
      indirectCostPctFactor: 0.5,
      overheadRateFactor: 7,
    });
    expect([
      line(book, 'PIPE', 'newStandardCost'),
      line(book, 'PIPE', 'newIndirectCostPct'),
      line(book, 'PIPE', 'newOverheadRate'),
      book.standardCostWorksheet.count,
    ]).toEqual([3, 2, 0, 1]);
  });

  it.each([
    [4.4, 4.4],
    [19.37, 19.99],
    [-19.37, -19.99],
    [20, 19.99],
    [149, 150],
    [151, 150],
    [0, 0],
  ])('are rounded by the row with the largest minimum below them: %d becomes %d', (amount, expected) => {
    const book = emptyBooks();
    add(book, 'roundingMethods', { code: 'R', lineNo: 1, minimumAmount: 5, type: 'Up', precision: 1, amountAddedAfter: -0.01 });
    add(book, 'roundingMethods', { code: 'R', lineNo: 2, minimumAmount: 100, type: 'Nearest', precision: 5 });
    add(book, 'roundingMethods', { code: 'OTHER', lineNo: 1, type: 'Down', precision: 1000 });
    expect(adjusted(book, stored(amount), stored(1), book.code('R'))).toBe(stored(expected));
  });

  it('may be rounded down, with an amount added before; an unknown method is refused', () => {
    const book = emptyBooks();
    add(book, 'roundingMethods', { code: 'D', lineNo: 1, type: 'Down', precision: 10, amountAddedBefore: 4 });
    expect(adjusted(book, stored(7), stored(2), book.code('D'))).toBe(stored(10));
    expect(run(factory(), 'Suggest Item Standard Cost', { standardCostRounding: 'X' })).toEqual(['roundingMethodUnknown']);
  });
});

describe('rolling up', () => {
  it('takes the new costs of purchased items, centers and resources, and makes lines of all items calculated', () => {
    const book = factory();
    run(book, 'Edit Standard Cost Worksheet', { no: 'PIPE', column: 'New Standard Cost', value: '3' });
    run(book, 'Edit Standard Cost Worksheet', { type: 'Work Center', no: 'W', column: 'New Standard Cost', value: '25' });
    run(book, 'Edit Standard Cost Worksheet', { type: 'Resource', no: 'WORK', column: 'New Standard Cost', value: '44' });
    expect(run(book, 'Roll Up Standard Cost', { itemNoFilter: 'SET' })).toEqual(['standardCostsRolledUp']);
    // center: (25 - 1) / 1.2 = 20 directly, 5 overhead; bike: 9 + 20 + 5 + 10 % = 37.4
    expect([
      line(book, 'BIKE', 'newStandardCost'),
      line(book, 'BIKE', 'newSingleLvlCapCost'),
      line(book, 'BIKE', 'newSingleLvlCapOvhdCost'),
    ]).toEqual([37.4, 20, 5]);
    // set: 2 bikes, resource (44 - 0) / 1.1 = 40 directly, 4 overhead
    expect([
      line(book, 'SET', 'newStandardCost'),
      line(book, 'SET', 'newSingleLvlCapCost'),
      line(book, 'SET', 'newSingleLvlCapOvhdCost'),
    ]).toEqual([118.8, 40, 4]);
    expect([standardCost(book, 'BIKE'), standardCost(book, 'SET')]).toEqual([20.9, 74.8]);
  });

  it('does not read lines of made items, and resets them', () => {
    const book = factory();
    run(book, 'Suggest Item Standard Cost', { itemNoFilter: 'BIKE', standardCostFactor: 9, indirectCostPctFactor: 9 });
    book.standardCostWorksheet.implemented.setFlag(1, true);
    run(book, 'Roll Up Standard Cost', { itemNoFilter: 'SET' });
    expect([
      line(book, 'BIKE', 'newStandardCost'),
      line(book, 'BIKE', 'newIndirectCostPct'),
      book.standardCostWorksheet.implemented.is(1),
    ]).toEqual([20.9, 10, false]);
  });

  it('says so when nothing is made', () => {
    expect(run(factory(), 'Roll Up Standard Cost', { itemNoFilter: 'PIPE' })).toEqual(['nothingToRollUp']);
  });
});

it('a worksheet is copied line by line, over lines of the same cards', () => {
  const book = factory();
  run(book, 'Suggest Item Standard Cost', { itemNoFilter: 'PIPE', standardCostFactor: 2 });
  run(book, 'Suggest Item Standard Cost', { worksheetName: 'NEXT', itemNoFilter: 'PIPE|SET' });
  expect(run(book, 'Copy Standard Cost Worksheet', { toWorksheetName: 'NEXT' })).toEqual(['worksheetCopied']);
  const { standardCostWorksheet: t } = book;
  expect([...t.all()].map((row) => [t.standardCostWorksheetName.text(row), t.no.text(row), t.newStandardCost.a[row] / 100_000])).toEqual([
    ['DEFAULT', 'PIPE', 4],
    ['NEXT', 'PIPE', 4],
    ['NEXT', 'SET', 74.8],
  ]);
  expect(run(book, 'Copy Standard Cost Worksheet', { toWorksheetName: 'DEFAULT' })).toEqual(['worksheetsAreTheSame']);
  expect(run(book, 'Copy Standard Cost Worksheet', { worksheetName: 'EMPTY', toWorksheetName: 'NEXT' })).toEqual(['worksheetEmpty']);
});

describe('implementing', () => {
  const implement = (book: Book, options: Options = {}): readonly string[] =>
    run(book, 'Implement Standard Cost Changes', { documentNo: 'IMPL', ...options });

  it('takes the costs to cards and stockkeeping units', () => {
    const book = factory();
    add(book, 'stockkeepingUnits', { itemNo: 'BIKE', locationCode: 'BLUE', standardCost: 1, unitCost: 1, singleLevelMaterialCost: 1 });
    run(book, 'Suggest Item Standard Cost', { standardCostFactor: 2, indirectCostPctFactor: 3 });
    run(book, 'Suggest Capacity Standard Cost', { standardCostFactor: 2 });
    expect(implement(book)).toEqual(['worksheetImplemented', 'revaluationLinesCalculated']);
    expect([
      standardCost(book, 'BIKE'),
      card(book, 'BIKE', 'unitCost'),
      card(book, 'BIKE', 'indirectCostPct'),
      singleLevel(book, 'BIKE'),
    ]).toEqual([41.8, 41.8, 30, [12, 20, 0, 6, 3.8]]);
    const { stockkeepingUnits: units, workCenters, machineCenters, resources, standardCostWorksheet: t } = book;
    expect([units.standardCost.a[1], units.unitCost.a[1], units.singleLevelMaterialCost.a[1]]).toEqual([
      stored(41.8),
      stored(41.8),
      stored(41.8),
    ]);
    expect([workCenters.unitCost.a[1], workCenters.directUnitCost.a[1]]).toEqual([stored(26), 2083333]); // (26 - 1) / 1.2
    expect([machineCenters.unitCost.a[1], machineCenters.directUnitCost.a[1]]).toEqual([stored(13.5), stored(10.4)]);
    expect([resources.unitCost.a[1], resources.directUnitCost.a[1]]).toEqual([stored(66), stored(30)]);
    expect([...t.all()].every((row) => t.implemented.is(row))).toBe(true);
  });

  it('calculates the stock into the Revaluation Journal at the new cost, for the user to post', () => {
    const book = factory();
    const entry = add(book, 'itemLedgerEntries', {
      entryType: 'Purchase',
      itemNo: 'PIPE',
      postingDate: today,
      quantity: 3,
      invoicedQuantity: 3,
      positive: true,
      open: true,
      completelyInvoiced: true,
      lastInvoiceDate: today,
    });
    add(book, 'itemApplicationEntries', { itemLedgerEntryNo: entry, inboundItemEntryNo: entry, quantity: 3, postingDate: today });
    add(book, 'valueEntries', { itemLedgerEntryNo: entry, itemNo: 'PIPE', postingDate: today, valuationDate: today });
    book.valueEntries.costAmountActual.set(1, 600);
    run(book, 'Suggest Item Standard Cost', { itemNoFilter: 'PIPE', standardCostFactor: 1.66667 });
    implement(book);
    const { revaluationJournal: t } = book;
    expect([
      t.count,
      t.documentNo.text(1),
      t.inventoryValueCalculated.a[1],
      t.inventoryValueRevalued.a[1],
      t.unitCostRevalued.a[1],
      t.updateStandardCost.is(1),
    ]).toEqual([1, 'IMPL', 600, 1000, 333333, false]);
    expect(implement(book)).toEqual(['revaluationLinesExist']);
    expect(implement(book, { continueIfLinesExist: true })).toEqual(['worksheetImplemented', 'revaluationLinesCalculated']);
  });

  it('is stopped by what stops the calculation, and nothing of it happens', () => {
    const book = factory();
    run(book, 'Suggest Item Standard Cost', { itemNoFilter: 'PIPE', standardCostFactor: 2 });
    add(book, 'itemLedgerEntries', { entryType: 'Sale', itemNo: 'PIPE', postingDate: today, quantity: -1, open: true });
    expect(implement(book)).toEqual(['openOutboundEntry']);
    expect([standardCost(book, 'PIPE'), book.standardCostWorksheet.implemented.is(1)]).toEqual([2, false]);
  });

  it('needs lines and a document number, and may be for some lines only', () => {
    const book = factory();
    expect(implement(book)).toEqual(['worksheetEmpty']);
    run(book, 'Suggest Item Standard Cost', { standardCostFactor: 2 });
    expect(run(book, 'Implement Standard Cost Changes')).toEqual(['calculationNeedsDocumentNo']);
    implement(book, { typeFilter: 'Item', noFilter: 'PIPE' });
    expect([standardCost(book, 'PIPE'), standardCost(book, 'BIKE')]).toEqual([4, 20.9]);
  });
});
