/** Rows that come below a table in Excel: whole, inside the table, and never over what stands there. */
import { bodyOf, buildTable, read, write } from '../../host/build';
import { shortGrowth } from '../../host/faults';
import { Workbook } from '../../host/model/workbook';
import { ledger, openExcel, type OpenedExcel, refusalOf } from './open-excel';

let opened: OpenedExcel;
afterEach(() => opened.close());

async function withLedger(rows: (string | number)[][] = [['A', 1]]): Promise<void> {
  opened = await openExcel();
  await opened.excel.createTables([ledger(rows)]);
  await opened.excel.tables();
}

describe('a ledger without entries', () => {
  it('takes its first entry into its blank row', async () => {
    await withLedger([]);
    await opened.excel.appendRows('Ledger', [
      ['A', 1],
      ['B', 2],
    ]);
    expect(bodyOf(opened.workbook, 'Ledger')).toEqual([
      ['A', 1],
      ['B', 2],
    ]);
  });

  it('takes its first entry there too when a person made the table and it never had a row', async () => {
    const workbook = Workbook.empty();
    buildTable(workbook, { name: 'Ledger', headers: ['Code', 'Amount'] });
    opened = await openExcel(workbook);
    await opened.excel.appendRows('Ledger', [['A', 1]]);
    expect(bodyOf(workbook, 'Ledger')).toEqual([['A', 1]]);
  });

  it('takes new entries there after all rows were removed', async () => {
    await withLedger([
      ['A', 1],
      ['B', 2],
    ]);
    await opened.excel.deleteRows('Ledger', [0, 1]);
    await opened.excel.appendRows('Ledger', [['C', 3]]);
    expect(bodyOf(opened.workbook, 'Ledger')).toEqual([['C', 3]]);
  });
});

it('takes rows in that Excel left outside the table', async () => {
  await withLedger();
  opened.host.faults.when((request) => request.statements().some((statement) => statement.includes('values =')), shortGrowth(0));
  await opened.excel.appendRows('Ledger', [
    ['B', 2],
    ['C', 3],
  ]);
  expect(bodyOf(opened.workbook, 'Ledger')).toEqual([
    ['A', 1],
    ['B', 2],
    ['C', 3],
  ]);
});

it('writes nothing over a note that stands below the table', async () => {
  await withLedger();
  write(opened.workbook, 'Ledger!B4', 'my note');
  const rows = [
    ['B', 2],
    ['C', 3],
  ];
  expect(await refusalOf(opened.excel.appendRows('Ledger', rows))).toEqual(['cellsBelowTable']);
  expect(read(opened.workbook, 'Ledger!A2:B4')).toEqual([
    ['A', 1],
    ['', ''],
    ['', 'my note'],
  ]);
});

it('puts rows above the totals of a table and shows the totals again', async () => {
  await withLedger();
  await opened.Excel.run(async (context) => {
    context.workbook.tables.getItem('Ledger').showTotals = true;
    await context.sync();
  });
  await opened.excel.tables();
  await opened.excel.appendRows('Ledger', [['B', 2]]);
  expect(bodyOf(opened.workbook, 'Ledger')).toEqual([
    ['A', 1],
    ['B', 2],
  ]);
  expect((await opened.excel.tables())[0]).toMatchObject({ totalsRow: true, rowCount: 2 });
});

it('finds the table where a person has moved it to', async () => {
  const workbook = Workbook.empty();
  buildTable(workbook, { name: 'Ledger', headers: ['Code', 'Amount'], rows: [['A', 1]], sheet: 'Elsewhere', at: 'D7' });
  opened = await openExcel(workbook);
  await opened.excel.appendRows('Ledger', [['B', 2]]);
  expect(read(workbook, 'Elsewhere!D8:E9')).toEqual([
    ['A', 1],
    ['B', 2],
  ]);
});

it('sends blocks below 4 MB, with a round trip to measure and one to look again for each', async () => {
  await withLedger();
  const rows = Array.from({ length: 60_000 }, (_, i) => [`ENTRY-${i}`, i]);
  const before = opened.host.log.roundTrips;
  await opened.excel.appendRows('Ledger', rows);
  expect(opened.host.log.largestRequest).toBeLessThan(4_000_000);
  // 60,000 rows of a text of about 11 characters and a number: 38 bytes each, 2.3 MB, two blocks of four round trips.
  expect(opened.host.log.roundTrips - before).toBe(8);
  expect(bodyOf(opened.workbook, 'Ledger')).toHaveLength(60_001);
});
