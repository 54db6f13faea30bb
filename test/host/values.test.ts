/** What becomes of values on their way into cells and out again. */
import { buildTable, cellOf, formatOf, giveValue } from './build';
import { openHost } from './bind-jest';
import type { OpenedHost } from './bind-jest';
import { Workbook } from './model/workbook';

let opened: OpenedHost;

beforeEach(() => {
  opened = openHost();
});

afterEach(() => opened.close());

/** Writes one value into A1 of the first sheet and gives back what the cell holds. */
async function throughA1(
  value: unknown,
  format?: string,
): Promise<{ value: unknown; type: string; format: string; text: string; formula: unknown }> {
  return opened.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    if (format !== undefined) range.numberFormat = [[format]];
    range.values = [[value]];
    range.load('values, valueTypes, numberFormat, text, formulas');
    await context.sync();
    return {
      value: range.values[0][0],
      type: range.valueTypes[0][0],
      format: range.numberFormat[0][0],
      text: range.text[0][0],
      formula: range.formulas[0][0],
    };
  });
}

// #1559, #3775, #1724: text is read as en-US on every machine.
describe('text written to a cell of format General', () => {
  it.each([
    ['a number', '1234.5', 1234.5, 'General'],
    ['a number with groups of thousands', '1,234.50', 1234.5, '#,##0.00'],
    ['an amount in dollars', '$3', 3, '$#,##0'],
    ['a percentage', '5%', 0.05, '0%'],
    ['a negative number in parentheses', '(12)', -12, 'General'],
    ['a power of ten', '1E3', 1000, '0.00E+00'],
    ['a truth value', 'true', true, 'General'],
    ['an American date', '12/31/2026', 46387, 'm/d/yyyy'],
    // #229
    ['an ISO date', '2018-12-31', 43465, 'm/d/yyyy'],
    ['an item number that looks like a day', 'MAR1', expect.any(Number), 'd-mmm'],
    ['a time', '6:00 PM', 0.75, 'h:mm AM/PM'],
  ])('becomes %s: %s', async (_what, text, value, format) => {
    expect(await throughA1(text)).toMatchObject({ value, format });
  });

  it.each(['1,5', '31.12.2026', '2026-13-45', '12,34', 'A-100', '-', '1 000', '0x10', 'Infinity'])('stays text: %s', async (text) => {
    expect(await throughA1(text)).toMatchObject({ value: text, type: 'String' });
  });

  it('loses the leading zeros of an item number', async () => {
    expect(await throughA1('0010')).toMatchObject({ value: 10 });
  });

  it('keeps 15 digits of a long figure', async () => {
    expect(await throughA1('12345678901234567890')).toMatchObject({ value: 12345678901234500000 });
  });

  it('becomes a formula with = + - or @ in front', async () => {
    expect(await throughA1('=B1*2')).toMatchObject({ formula: '=B1*2' });
    expect(await throughA1('+B1')).toMatchObject({ formula: '=+B1' });
    expect(await throughA1('-B1')).toMatchObject({ formula: '=-B1' });
    expect(await throughA1('@SUM(B1)')).toMatchObject({ formula: '=@SUM(B1)' });
  });

  it('becomes an error value when it spells one', async () => {
    expect(await throughA1('#N/A')).toMatchObject({ value: '#N/A', type: 'Error' });
  });
});

// Platform spec, section 5, item 14: an apostrophe or the format @ keeps text as text.
describe('text that is kept as text', () => {
  it.each(["'0010", "'=B1", "'2026-12-31", "'TRUE", "''quoted"])('by an apostrophe, which goes: %s', async (text) => {
    expect(await throughA1(text)).toMatchObject({ value: text.slice(1), type: 'String', format: 'General' });
  });

  it.each(['0010', '=B1', '2026-12-31', 'TRUE', "'10"])('by the format @, with everything it has: %s', async (text) => {
    expect(await throughA1(text, '@')).toMatchObject({ value: text, formula: text, type: 'String' });
  });
});

describe('numbers, truth values and gaps', () => {
  it('stay what they are', async () => {
    expect(await throughA1(0.1)).toMatchObject({ value: 0.1, type: 'Double' });
    expect(await throughA1(false)).toMatchObject({ value: false, type: 'Boolean' });
  });

  // Platform spec, section 5, item 16.
  it('leaves a cell alone for null and empties it for ""', async () => {
    await throughA1('kept');
    expect(await throughA1(null)).toMatchObject({ value: 'kept' });
    expect(await throughA1('')).toMatchObject({ value: '', type: 'Empty' });
  });

  // Platform spec, section 5, item 1.
  it('refuses text of more than 32,767 characters', async () => {
    await expect(throughA1('x'.repeat(32_768))).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('refuses rows that do not fit the range, as the 1,500-cell blocks would', async () => {
    const wrong = opened.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').values = [[1, 2]];
      await context.sync();
    });
    await expect(wrong).rejects.toMatchObject({ code: 'InvalidArgument', debugInfo: { statement: 'range.values = ...;' } });
  });
});

describe('what a cell shows', () => {
  it.each([
    [1234.5, '#,##0.00', '1,234.50'],
    [-3, '#,##0.00;[Red]-#,##0.00', '-3.00'],
    [0, '0.00;-0.00;"nil"', 'nil'],
    [0.05, '0.0%', '5.0%'],
    // The decimal that 15 digits show is rounded, not the double: 1.005 is a tie.
    [1.005, '0.00', '1.01'],
    [46387, 'yyyy-mm-dd', '2026-12-31'],
    [60, 'd/m/yyyy', '29/2/1900'],
    [46387.75, 'dd.mm.yyyy hh:mm', '31.12.2026 18:00'],
    [12, '0.00 "pcs"', '12.00 pcs'],
    [1.5, '0.##', '1.5'],
    [123456789012, 'General', '1.23457E+11'],
  ])('%d under %s is %s', async (value, format, text) => {
    expect(await throughA1(value, format)).toMatchObject({ value, text });
  });

  it("uses the separators of the person's culture, while values and formats stay American", async () => {
    const norwegian = openHost({ culture: 'nb-NO', workbook: Workbook.empty() });
    await norwegian.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      range.values = [[1234.5]];
      range.numberFormat = [['#,##0.00']];
      range.load('text, numberFormat');
      const culture = context.application.cultureInfo;
      culture.load('name');
      culture.numberFormat.load('numberDecimalSeparator');
      await context.sync();
      expect(range.text).toEqual([['1\u00a0234,50']]);
      expect(range.numberFormat).toEqual([['#,##0.00']]);
      expect(culture.name).toBe('nb-NO');
      expect(culture.numberFormat.numberDecimalSeparator).toBe(',');
    });
    norwegian.close();
  });
});

// Platform spec, section 5, item 15.
describe('a workbook that counts from 1904', () => {
  it('has day numbers 1,462 lower, and shows it by the function DATE', async () => {
    opened.workbook.date1904 = true;
    expect(await throughA1('12/31/2026')).toMatchObject({ value: 46387 - 1462, text: '12/31/2026' });
    const first = await opened.Excel.run(async (context) => {
      const day = context.workbook.functions.date(1904, 1, 2).load('value');
      await context.sync();
      return day.value;
    });
    expect(first).toBe(1);
  });
});

it('writes 100,000 rows of 20 columns in blocks within seconds', async () => {
  buildTable(opened.workbook, { name: 'Entries', headers: Array.from({ length: 20 }, (_, column) => `Column ${column + 1}`) });
  const started = performance.now();
  for (let first = 0; first < 100_000; first += 10_000) {
    const rows = Array.from({ length: 10_000 }, (_, row) => Array.from({ length: 20 }, (_cell, column) => (first + row) * 20 + column));
    await opened.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Entries').getRangeByIndexes(first + 1, 0, 10_000, 20).values = rows;
      await context.sync();
    });
  }
  expect(opened.workbook.table('Entries').rowCount).toBe(100_000);
  expect(cellOf(opened.workbook, 'Entries!T100001')).toBe(1_999_999);
  // 10,000 rows of 20 columns are 945 actions in one request (platform spec, section 3).
  expect(opened.host.log.requests[0].actions).toBeGreaterThan(500);
  expect(performance.now() - started).toBeLessThan(30_000);
}, 60_000);

it('shows the value that a test gave a formula, for the host calculates nothing', async () => {
  await throughA1('=SUM(B1:B9)');
  giveValue(opened.workbook, 'Sheet1!A1', 42);
  expect(await throughA1(null)).toMatchObject({ value: 42, formula: '=SUM(B1:B9)' });
});

it('gives formats to numbers only where the cell had none', async () => {
  await throughA1('5%', '0.000');
  expect(formatOf(opened.workbook, 'Sheet1!A1')).toBe('0.000');
});
