import { isBuiltInDate, isDateFormat } from '../../../src/workbook/file/styles/number-formats';
import { serialOfIsoDate } from '../../../src/workbook/file/sheet/iso-date';

describe('a number format shows a date', () => {
  it.each(['yyyy-mm-dd', 'dd/mm/yyyy', 'd. mmm yyyy', '[$-414]d. mmmm yyyy;@', 'mmm', 'yyyy\\-mm\\-dd hh:mm', '[Red]dd.mm.yy', 'MM/DD/YY'])(
    '%s',
    (code) => {
      expect(isDateFormat(code)).toBe(true);
    },
  );

  it.each([
    'General',
    '#,##0.00',
    '0.0 "days"',
    '@',
    'hh:mm',
    '[h]:mm:ss',
    'mm:ss',
    '0.00;[Red]-0.00',
    '_-* #,##0.00 "kr"_-',
    '#,##0 \\d',
    'yy'.replace(/y/g, '0'),
    '"year" 0',
  ])('not: %s', (code) => {
    expect(isDateFormat(code)).toBe(false);
  });

  it('of the built-in ones 14 to 17 and 22, not the times between', () => {
    expect([13, 14, 17, 18, 21, 22, 45, 49, 57].map(isBuiltInDate)).toEqual([false, true, true, false, false, true, false, false, true]);
  });
});

describe('a date in ISO form', () => {
  it('is the serial of Excel', () => {
    expect(['1900-01-01', '1900-02-28', '1900-03-01', '1904-01-01', '2000-02-29', '2026-01-31', '9999-12-31'].map(serialOfIsoDate)).toEqual(
      [1, 59, 61, 1462, 36585, 46053, 2958465],
    );
    expect(serialOfIsoDate('2026-01-31T06:00:00Z')).toBe(46053.25);
    expect(['31.01.2026', '2026-13-01', '2026-00-10', '1899-12-30', ''].map(serialOfIsoDate)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
