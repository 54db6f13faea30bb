/** What default dimensions and blocked combinations demand of a line. */
import { appendRow, type RowValues } from '../../src/book/defaults';
import type { Book } from '../../src/book/book';
import { DimensionRules } from '../../src/general-ledger/dimension-rules';
import { glBook, glLines, post, valueEntry } from './books';

function dimensionSet(book: Book, values: Readonly<Record<string, string>>): number {
  return book.dimensionSets.id(new Map(Object.entries(values).map(([dimension, value]) => [book.code(dimension), book.code(value)])));
}

function demands(rules: RowValues<'defaultDimensions'>[], values: Readonly<Record<string, string>>): string[] {
  const book = glBook();
  for (const rule of rules) appendRow(book, 'defaultDimensions', { table: 'Item', no: 'BIKE', dimensionCode: 'AREA', ...rule });
  return new DimensionRules(book).demands('Item', book.code('BIKE'), dimensionSet(book, values)).map((reason) => reason.code);
}

describe('default dimensions', () => {
  it.each([
    ['Code Mandatory wants any value', [{ valuePosting: 'Code Mandatory' }], {}, ['dimensionMandatory']],
    [
      'Code Mandatory takes a value other than the default',
      [{ valuePosting: 'Code Mandatory', dimensionValueCode: '10' }],
      { AREA: '20' },
      [],
    ],
    [
      'Same Code wants the value of the default',
      [{ valuePosting: 'Same Code', dimensionValueCode: '10' }],
      { AREA: '20' },
      ['dimensionSameCode'],
    ],
    ['Same Code does not take a missing value', [{ valuePosting: 'Same Code', dimensionValueCode: '10' }], {}, ['dimensionSameCode']],
    ['Same Code takes its value', [{ valuePosting: 'Same Code', dimensionValueCode: '10' }], { AREA: '10' }, []],
    ['Same Code of a blank value wants none', [{ valuePosting: 'Same Code' }], { AREA: '10' }, ['dimensionNoCode']],
    ['No Code wants none', [{ valuePosting: 'No Code' }], { AREA: '10' }, ['dimensionNoCode']],
    ['No Code takes none', [{ valuePosting: 'No Code' }], {}, []],
    ['a blank rule only proposes', [{ dimensionValueCode: '10' }], {}, []],
    ['a rule for all items holds for an item without its own', [{ no: '', valuePosting: 'Code Mandatory' }], {}, ['dimensionMandatory']],
    ['an own row takes the place of the rule for all', [{ no: '', valuePosting: 'Code Mandatory' }, { valuePosting: '' }], {}, []],
    ['a rule of another item does not matter', [{ no: 'CAR', valuePosting: 'Code Mandatory' }], {}, []],
  ] as const)('%s', (_, rules, values, expected) => {
    expect(demands(rules as unknown as RowValues<'defaultDimensions'>[], values)).toEqual(expected);
  });

  it('of an account stop automatic posting, and the entries keep the dimensions of the value entry', () => {
    const book = glBook({ automatic: true });
    appendRow(book, 'defaultDimensions', { table: 'G/L Account', no: '2110', dimensionCode: 'AREA', valuePosting: 'Code Mandatory' });
    expect(() => post(book, () => valueEntry(book, { costAmountActual: 5 }))).toThrow(/AREA/);
    const set = dimensionSet(book, { AREA: '30' });
    post(book, () => valueEntry(book, { costAmountActual: 5, dimensions: set }));
    expect([glLines(book).length, book.glEntries.dimensions.a[1], book.glEntries.dimensions.a[2]]).toEqual([2, set, set]);
  });
});

describe('a posted line', () => {
  const posting = (rule: RowValues<'defaultDimensions'>, line: Parameters<typeof valueEntry>[1]) => (): void => {
    const book = glBook();
    appendRow(book, 'defaultDimensions', { dimensionCode: 'AREA', valuePosting: 'Code Mandatory', ...rule });
    post(book, () => valueEntry(book, { costAmountActual: 5, ...line }));
  };

  it('carries what its location demands, and nothing without one', () => {
    expect(posting({ table: 'Location', no: 'BLUE' }, { locationCode: 'BLUE' })).toThrow(/dimensionMandatory/);
    expect(posting({ table: 'Location', no: '' }, { locationCode: '' })).not.toThrow();
  });

  it('of an item charge carries what the charge demands, not what the item does', () => {
    expect(posting({ table: 'Item Charge', no: 'FREIGHT' }, { itemChargeNo: 'FREIGHT' })).toThrow(/dimensionMandatory/);
    expect(posting({ table: 'Item', no: 'BIKE' }, { itemChargeNo: 'FREIGHT' })).not.toThrow();
  });
});

describe('dimension combinations', () => {
  const blocked = (combination: RowValues<'dimensionCombinations'>, values: Readonly<Record<string, string>>): number => {
    const book = glBook();
    appendRow(book, 'dimensionCombinations', { dimension1Code: 'AREA', dimension2Code: 'PROJECT', ...combination });
    return new DimensionRules(book).combination(dimensionSet(book, values)).length;
  };

  it('block two dimensions wholly when no values are named', () => {
    expect([blocked({}, { AREA: '10', PROJECT: 'P' }), blocked({}, { AREA: '10' })]).toEqual([1, 0]);
  });

  it('block two values only together', () => {
    const pair = { dimension1ValueCode: '10', dimension2ValueCode: 'P' };
    expect([blocked(pair, { AREA: '10', PROJECT: 'P' }), blocked(pair, { AREA: '20', PROJECT: 'P' })]).toEqual([1, 0]);
  });

  it('refuse an item posting', () => {
    const book = glBook();
    appendRow(book, 'dimensionCombinations', { dimension1Code: 'AREA', dimension2Code: 'PROJECT' });
    const set = dimensionSet(book, { AREA: '10', PROJECT: 'P' });
    expect(() => post(book, () => valueEntry(book, { costAmountActual: 5, dimensions: set }))).toThrow(/dimensionCombinationBlocked/);
  });
});
