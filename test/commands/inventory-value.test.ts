/** Calculate Inventory Value and its test as the user runs them: defaults, options that hold each other, and what the test lists. */
import { appendRow } from '../../src/book/defaults';
import { commandNamed } from '../../src/commands/index';
import { perform } from '../../src/commands/perform';
import { Books, march, unit } from '../costing/revaluation/books';
import { codesOf } from '../support/refusals';

type Options = Record<string, string | number | boolean | undefined>;

function run(books: Books, caption: string, options: Options = {}) {
  books.book.generation++;
  return perform(books.book, commandNamed(caption), {
    options,
    workDate: march(31),
    userId: 'ANN',
    now: { day: march(31), time: '12:00' },
  });
}
const refusals = (books: Books, caption: string, options: Options = {}): string[] => {
  const outcome = run(books, caption, options);
  return outcome.done ? [] : codesOf(outcome.refusals);
};

/** A bike of a frame, both with one piece in stock, and an Average item without any. */
function shop(): Books {
  const books = new Books({
    items: [
      {
        no: 'BIKE',
        costingMethod: 'Standard',
        standardCost: unit(10),
        unitCost: unit(10),
        replenishmentSystem: 'Prod. Order',
        productionBomNo: 'B',
        routingNo: 'R',
      },
      { no: 'FRAME', unitCost: unit(7) },
      { no: 'OIL', costingMethod: 'Average' },
    ],
  });
  const { book } = books;
  appendRow(book, 'productionBomHeaders', { no: 'B', status: 'New' });
  appendRow(book, 'productionBomLines', { productionBomNo: 'B', lineNo: 10000, no: 'FRAME', quantityPer: unit(2) });
  appendRow(book, 'routings', { no: 'R', status: 'Closed' });
  appendRow(book, 'routingLines', { routingNo: 'R', operationNo: '10', no: 'W' });
  appendRow(book, 'workCenters', { no: 'W' });
  for (const itemNo of ['BIKE', 'FRAME']) books.receipt({ quantity: 1, cost: 10, entry: { itemNo } });
  return books;
}

describe('Calculate Inventory Value', () => {
  it('calculates per item ledger entry on the work date unless told otherwise', () => {
    const books = shop();
    expect(refusals(books, 'Calculate Inventory Value', { documentNo: 'R', costingMethodFilter: '<>Average' })).toEqual([]);
    const { revaluationJournal: t } = books.book;
    expect([t.count, t.appliesToEntry.a[1], t.postingDate.a[1], t.documentNo.text(1)]).toEqual([2, 1, march(31), 'R']);
  });

  it('needs a document number', () => {
    expect(refusals(shop(), 'Calculate Inventory Value', { documentNo: ' ' })).toEqual(['calculationNeedsDocumentNo']);
  });

  it('forgets what is only possible per item, when it calculates per entry', () => {
    const books = shop();
    const options = {
      documentNo: 'R',
      itemNoFilter: 'BIKE',
      byLocation: true,
      updateStandardCost: true,
      calculationBase: 'Standard Cost - Manufacturing',
    };
    expect(refusals(books, 'Calculate Inventory Value', options)).toEqual([]);
    const { revaluationJournal: t } = books.book;
    expect([t.updateStandardCost.is(1), t.inventoryValuePer.text(1), t.amount.a[1]]).toEqual([false, '', 0]);
  });

  it('proposes newly rolled up standard costs, and of bought items their unit cost', () => {
    const books = shop();
    const options = { documentNo: 'R', calculatePer: 'Item', itemNoFilter: '<>OIL', calculationBase: 'Standard Cost - Manufacturing' };
    expect(refusals(books, 'Calculate Inventory Value', options)).toEqual(['routingNotCertified']);
    books.book.productionBomHeaders.status.set(1, 0);
    books.book.routings.status.set(1, 0);
    expect(refusals(books, 'Calculate Inventory Value', options)).toEqual([]);
    const { revaluationJournal: t } = books.book;
    expect([1, 2].map((row) => [t.itemNo.text(row), t.inventoryValueRevalued.a[row]])).toEqual([
      ['BIKE', 1400],
      ['FRAME', 700],
    ]);
  });

  it('takes the default dimensions of item before those of the location', () => {
    const books = new Books();
    books.receipt({ quantity: 1, cost: 10, entry: { locationCode: 'BLUE' } });
    const defaults = [
      ['Item', 'A', 'AREA', '30'],
      ['Location', 'BLUE', 'AREA', '70'],
      ['Location', 'BLUE', 'TEAM', 'HOME'],
    ] as const;
    for (const [table, no, dimensionCode, dimensionValueCode] of defaults)
      appendRow(books.book, 'defaultDimensions', { table, no, dimensionCode, dimensionValueCode });
    run(books, 'Calculate Inventory Value', { documentNo: 'R', calculatePer: 'Item', byLocation: true });
    const { book } = books;
    const values = book.dimensionSets.values(book.revaluationJournal.dimensions.a[1]);
    expect([...values].map(([dimension, value]) => `${book.strings.text(dimension)}=${book.strings.text(value)}`).sort()).toEqual([
      'AREA=30',
      'TEAM=HOME',
    ]);
  });
});

describe('its test', () => {
  it('lists what would stop it and every list that is not certified, and writes nothing', () => {
    const books = shop();
    const options = { calculatePer: 'Item', byLocation: true, calculationBase: 'Standard Cost - Manufacturing' };
    const outcome = run(books, 'Calculate Inventory Value - Test', options);
    if (!outcome.done) throw new Error('the test is never refused');
    expect(outcome.result.warnings?.map((warning) => warning.code)).toEqual([
      'averageSplitNotAllowed',
      'routingNotCertified',
      'productionBomNotCertified',
    ]);
    expect(outcome.result.lines[0].values).toEqual({ count: 2, problems: 3 });
    expect(outcome.changes.map((change) => change.table).filter((table) => table !== 'settingsInForce')).toEqual(['items']); // typed standard costs
  });

  it('lists a list that contains itself among the rest', () => {
    const books = shop();
    books.book.productionBomLines.no.setText(1, 'BIKE');
    const outcome = run(books, 'Calculate Inventory Value - Test', {
      calculatePer: 'Item',
      itemNoFilter: 'BIKE',
      calculationBase: 'Standard Cost - Manufacturing',
    });
    expect(outcome.done && outcome.result.warnings?.map((warning) => warning.code)).toEqual([
      'routingNotCertified',
      'productionBomNotCertified',
      'tooManyLevels',
    ]);
  });
});

describe('lines by command', () => {
  it('are added for a receipt and edited by column name, in any case', () => {
    const books = shop();
    expect(refusals(books, 'Add Revaluation Line', { itemNo: 'frame', appliesToEntry: '2', documentNo: 'R1' })).toEqual([]);
    expect(refusals(books, 'Edit Revaluation Journal', { lineNo: '10000', column: 'unit cost (revalued)', value: '12.5' })).toEqual([]);
    const { revaluationJournal: t } = books.book;
    expect([t.postingDate.a[1], t.quantity.a[1], t.amount.a[1]]).toEqual([march(1), unit(1), 250]);
    expect(refusals(books, 'Edit Revaluation Journal', { lineNo: '10000', column: 'Posting Date', value: '2024-03-09' })).toEqual([]);
    expect(t.postingDate.a[1]).toBe(march(9));
  });

  it('are refused with values and columns that do not exist', () => {
    const books = shop();
    run(books, 'Add Revaluation Line', { itemNo: 'FRAME', appliesToEntry: '2', documentNo: 'R1' });
    expect(refusals(books, 'Edit Revaluation Journal', { lineNo: '7', column: 'Amount', value: '1' })).toEqual(['revaluationLineUnknown']);
    expect(refusals(books, 'Edit Revaluation Journal', { lineNo: '10000', column: 'Colour', value: '1' })).toEqual(['columnUnknown']);
    expect(refusals(books, 'Edit Revaluation Journal', { lineNo: '10000', column: 'Inventory Value (Revalued)', value: '1.005' })).toEqual([
      'valueNotForColumn',
    ]);
    expect(refusals(books, 'Edit Revaluation Journal', { lineNo: '10000', column: 'Posting Date', value: 'today' })).toEqual([
      'valueNotForColumn',
    ]);
    expect(refusals(books, 'Edit Revaluation Journal', { lineNo: '10000', column: 'Amount', value: '1' })).toEqual(['columnNotEditable']);
  });
});
