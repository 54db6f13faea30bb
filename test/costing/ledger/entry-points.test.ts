/** Entry points: from which days costs are to be calculated anew. */
import { appendRow } from '../../../src/book/defaults';
import type { Run } from '../../../src/costing/run';
import { asDay, isoDate } from '../../../src/decimal';
import { aBook, aRun, day } from '../../support/book';

function touch(run: Run, location: string, ...dates: string[]): void {
  for (const date of dates) run.entryPoints.touch(run.averageCost, run.book.code('A'), 0, run.book.code(location), day(date));
}

const open = (run: Run): string[] => {
  const { valuationDate, locationCode } = run.book.avgCostAdjmtEntryPoints;
  const rows = [...run.entryPoints.openOf(run.book.code('A'))];
  return rows.map((row) => `${isoDate(asDay(valuationDate.a[row]))} ${locationCode.text(row)}`.trim()).sort();
};

describe('entry points', () => {
  it('open those of the same location after them', () => {
    const run = aRun(aBook());
    touch(run, 'BLUE', '2026-01-05', '2026-01-20');
    touch(run, 'RED', '2026-01-10');
    run.entryPoints.adjustAll(run.book.code('A'));
    touch(run, 'BLUE', '2026-01-05');
    expect(open(run)).toEqual(['2026-01-05 BLUE', '2026-01-20 BLUE']);
  });

  it('before the earliest allowed valuation date are left alone, whichever opens the ones after them', () => {
    const book = aBook();
    const run = aRun(book);
    touch(run, 'BLUE', '2026-01-05', '2026-01-10', '2026-02-05');
    run.entryPoints.adjustAll(book.code('A'));
    book.inventorySetup.earliestAllowedValDate.set(1, day('2026-01-20'));
    touch(run, 'BLUE', '2026-01-05');
    expect(open(run)).toEqual(['2026-02-05 BLUE']);
  });

  it('of a year of averages per location open the later ones of the whole item when a later year has averages per item', () => {
    const book = aBook({ items: [{ no: 'A', costingMethod: 'Average' }], inventorySetup: { averageCostCalcType: 'Item' } });
    appendRow(book, 'accountingPeriods', {
      startingDate: day('2025-01-01'),
      newFiscalYear: true,
      averageCostCalcType: 'Item & Location & Variant',
    });
    appendRow(book, 'accountingPeriods', { startingDate: day('2026-01-01'), newFiscalYear: true, averageCostCalcType: 'Item' });
    const run = aRun(book);
    touch(run, 'BLUE', '2025-05-05');
    touch(run, 'RED', '2026-01-10');
    run.entryPoints.adjustAll(book.code('A'));
    touch(run, 'BLUE', '2025-05-05');
    expect(open(run)).toEqual(['2025-05-05 BLUE', '2026-01-10']);
  });

  it('of days before the first fiscal year follow its setting', () => {
    const book = aBook({ items: [{ no: 'A', costingMethod: 'Average' }], inventorySetup: { averageCostPeriod: 'Day' } });
    appendRow(book, 'accountingPeriods', { startingDate: day('2026-01-01'), newFiscalYear: true, averageCostPeriod: 'Month' });
    const run = aRun(book);
    touch(run, 'BLUE', '2025-12-05', '2026-01-05');
    expect(open(run)).toEqual(['2025-12-31', '2026-01-31']);
  });
});
