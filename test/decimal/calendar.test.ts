import fc from 'fast-check';
import {
  addMonths,
  type Day,
  endOfMonth,
  endOfQuarter,
  endOfWeek,
  endOfYear,
  firstDay,
  isoDate,
  lastDay,
  parseIsoDate,
  partsOf,
  startOfMonth,
  startOfQuarter,
  startOfWeek,
  startOfYear,
  weekday,
} from '../../src/decimal';

const on = (text: string): Day => parseIsoDate(text)!;
const anyDay = fc.integer({ min: firstDay + 366, max: lastDay - 366 }).map((n) => n as Day);

describe('periods of the calendar', () => {
  it.each<[string, (day: Day) => Day, string, string]>([
    ['week', startOfWeek, '2026-01-31', '2026-01-26'],
    ['week', startOfWeek, '2026-01-26', '2026-01-26'],
    ['week', endOfWeek, '2026-01-31', '2026-02-01'],
    ['week', endOfWeek, '2026-02-01', '2026-02-01'],
    ['month', startOfMonth, '2026-01-31', '2026-01-01'],
    ['month', endOfMonth, '2024-02-01', '2024-02-29'],
    ['month', endOfMonth, '2026-12-05', '2026-12-31'],
    ['quarter', startOfQuarter, '2026-03-31', '2026-01-01'],
    ['quarter', startOfQuarter, '2026-04-01', '2026-04-01'],
    ['quarter', endOfQuarter, '2026-04-01', '2026-06-30'],
    ['quarter', endOfQuarter, '2026-12-31', '2026-12-31'],
    ['year', startOfYear, '2026-12-31', '2026-01-01'],
    ['year', endOfYear, '2026-01-01', '2026-12-31'],
    ['last year', endOfYear, '9999-01-01', '9999-12-31'],
  ])('%s: %p of %s is %s', (_, of, day, expected) => {
    expect(isoDate(of(on(day)))).toBe(expected);
  });

  it('has Thursday on 1 January 2026 and Saturday on the 31st', () => {
    expect(weekday(on('2026-01-01'))).toBe(4);
    expect(weekday(on('2026-01-31'))).toBe(6);
    expect(weekday(on('1900-03-01'))).toBe(4);
  });

  it('counts weekdays as the calendar of JavaScript does', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(weekday(day) % 7).toBe(new Date((day - 25569) * 86_400_000).getUTCDay());
      }),
    );
  });

  it('has every day in its own week, month, quarter and year, and the next day after the end in the next', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        for (const [start, end] of [
          [startOfWeek, endOfWeek],
          [startOfMonth, endOfMonth],
          [startOfQuarter, endOfQuarter],
          [startOfYear, endOfYear],
        ]) {
          expect(start(day)).toBeLessThanOrEqual(day);
          expect(end(day)).toBeGreaterThanOrEqual(day);
          expect(start(end(day))).toBe(start(day));
          expect(end(start(day))).toBe(end(day));
          expect(start((end(day) + 1) as Day)).toBe(end(day) + 1);
        }
        expect(endOfWeek(day) - startOfWeek(day)).toBe(6);
        expect([1, 4, 7, 10]).toContain(partsOf(startOfQuarter(day)).month);
      }),
    );
  });
});

describe('months later', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-31', 2, '2026-03-31'],
    ['2026-01-15', 12, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-31', 0, '2026-12-31'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
  ])('%s and %d months is %s', (day, months, expected) => {
    expect(isoDate(addMonths(on(day), months))).toBe(expected);
  });
});
