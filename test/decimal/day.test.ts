import fc from 'fast-check';
import { asDay, type Day, dayOf, daysInMonth, firstDay, isoDate, lastDay, parseIsoDate, partsOf, shift1904 } from '../../src/decimal';

/** The calendar of JavaScript, counted in days from 1 January 1970 = 25569. */
function byJavaScript(day: number): string {
  return new Date((day - 25569) * 86_400_000).toISOString().slice(0, 10);
}

describe('a day', () => {
  it.each([
    ['1900-03-01', 61],
    ['1904-01-01', 1462],
    ['1904-02-29', 1521],
    ['1970-01-01', 25569],
    ['1999-12-31', 36525],
    ['2000-02-29', 36585],
    ['2000-03-01', 36586],
    ['2024-02-29', 45351],
    ['2026-01-31', 46053],
    ['2100-02-28', 73109],
    ['2100-03-01', 73110],
    ['9999-12-31', 2958465],
  ])('%s is serial %d of Excel', (text, serial) => {
    expect(parseIsoDate(text)).toBe(serial);
    expect(isoDate(asDay(serial))).toBe(text);
  });

  it('goes to its date and back, every day from 1 March 1900 to 31 December 2200', () => {
    const end = dayOf(2200, 12, 31);
    const wrong: string[] = [];
    for (let day: number = firstDay; day <= end; day++) {
      const { year, month, day: dayOfMonth } = partsOf(day as Day);
      if (isoDate(day as Day) !== byJavaScript(day) || dayOf(year, month, dayOfMonth) !== day) wrong.push(byJavaScript(day));
    }
    expect(wrong).toEqual([]);
    expect(end).toBe(109939);
  });

  it('goes to its date and back, up to the last day', () => {
    fc.assert(
      fc.property(fc.integer({ min: firstDay, max: lastDay }), (day) => {
        expect(isoDate(day as Day)).toBe(byJavaScript(day));
        expect(parseIsoDate(byJavaScript(day))).toBe(day);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    '1900-02-28',
    '1900-02-29',
    '1900-01-01',
    '1899-12-31',
    '0000-01-01',
    '2025-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-01-32',
    '2026-1-31',
    '26-01-31',
    '31.01.2026',
    '10000-01-01',
    '12026-01-31',
    '2026-01-31T00:00',
    '',
  ])('is not read from %j', (text) => {
    expect(parseIsoDate(text)).toBeUndefined();
  });

  it('is read with blanks around it', () => {
    expect(parseIsoDate(' 2026-01-31 ')).toBe(46053);
  });

  it('is empty when blank', () => {
    expect(isoDate(asDay(0))).toBe('');
  });

  it('is 1462 lower in a workbook of the 1904 system', () => {
    expect(asDay(0 + shift1904)).toBe(parseIsoDate('1904-01-01'));
  });

  it('knows the months of leap years', () => {
    expect([1900, 2000, 2023, 2024, 2100].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29, 28]);
    expect(Array.from({ length: 12 }, (_, i) => daysInMonth(2026, i + 1))).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });
});
