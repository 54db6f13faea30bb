/** How far back automatic cost adjustment looks: one older posting switches it off for the item, until a run or a changed setting switches it on again. */
import { asDay, isoDate } from '../../../src/decimal';
import { aBook, aRun, day, postAll, purchase, sale } from '../../support/book';

const workDate = '2026-05-31';
const dayBefore = (text: string): string => isoDate(asDay(day(text) - 1));

/** Whether an item may be adjusted automatically after a receipt on each of these days. */
function allowedAfter(automaticCostAdjustment: string, days: readonly string[], costingMethod = 'FIFO'): boolean {
  const book = aBook({ items: [{ no: 'A', costingMethod }], inventorySetup: { automaticCostAdjustment } });
  for (const on of days) postAll(book, [purchase('A', 1, { at: 10, on })], aRun(book, { workDate }));
  return book.items.allowOnlineAdjustment.is(1);
}

describe('automatic cost adjustment', () => {
  it.each([
    ['Day', '2026-05-30'],
    ['Week', '2026-05-24'],
    ['Month', '2026-04-30'],
    ['Quarter', '2026-02-28'],
    ['Year', '2025-05-31'],
  ])('every %s looks back to %s, and one posting of before switches it off', (setting, first) => {
    expect(allowedAfter(setting, [first])).toBe(true);
    expect(allowedAfter(setting, [dayBefore(first)])).toBe(false);
    expect(allowedAfter(setting, [dayBefore(first), workDate])).toBe(false);
    expect(allowedAfter(setting, ['2027-01-01'])).toBe(true);
  });

  it('looks at everything when it is set to Always', () => {
    expect(allowedAfter('Always', ['1999-12-31'])).toBe(true);
  });

  it('goes by the valuation date with Average, and by the posting date otherwise', () => {
    const soldBefore = (costingMethod: string): boolean => {
      const book = aBook({ items: [{ no: 'A', costingMethod }], inventorySetup: { automaticCostAdjustment: 'Week' } });
      postAll(book, [purchase('A', 1, { at: 10, on: '2026-05-30' })], aRun(book, { workDate }));
      postAll(book, [sale('A', 1, { at: 10, on: '2026-05-01' })], aRun(book, { workDate }));
      return book.items.allowOnlineAdjustment.is(1);
    };
    // Sold on the 1st, valued on the 30th, when the goods came.
    expect(['Average', 'FIFO'].map(soldBefore)).toEqual([true, false]);
  });
});
