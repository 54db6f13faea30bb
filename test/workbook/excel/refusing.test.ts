/** What Excel cannot do at the moment, told by name before anything is written. */
import { bodyOf } from '../../host/build';
import { accessDenied, disconnectAfterApplying, failAtAction, nullReads, requestTooLarge, sessionLost } from '../../host/faults';
import { Workbook } from '../../host/model/workbook';
import { ledger, openExcel, type OpenedExcel, refusalOf } from './open-excel';

let opened: OpenedExcel;
afterEach(() => opened.close());

async function withLedger(waitForCell?: () => Promise<void>): Promise<void> {
  opened = await openExcel(undefined, waitForCell);
  await opened.excel.createTables([ledger([['A', 1]])]);
  await opened.excel.tables();
}

const append = (): Promise<void> => opened.excel.appendRows('Ledger', [['B', 2]]);

it('refuses to write onto a protected sheet', async () => {
  await withLedger();
  await opened.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Ledger').protection.protect();
    await context.sync();
  });
  await opened.excel.tables();
  expect(await refusalOf(append())).toEqual(['sheetProtected']);
});

it('refuses to write into a filtered table', async () => {
  await withLedger();
  await opened.Excel.run(async (context) => {
    context.workbook.tables.getItem('Ledger').columns.getItem('Code').filter.applyValuesFilter(['A']);
    await context.sync();
  });
  await opened.excel.tables();
  expect(await refusalOf(append())).toEqual(['tableFiltered']);
});

it('refuses to go on when Excel hands over nothing instead of too much', async () => {
  await withLedger();
  opened.host.faults.next(nullReads());
  expect(await refusalOf(opened.excel.readRows('Ledger'))).toEqual(['valuesMissing']);
});

it.each([
  [sessionLost(), 'excelSessionLost'],
  [requestTooLarge(), 'excelTooMuchData'],
  [accessDenied(), 'excelProtected'],
  [disconnectAfterApplying(), 'excelFailed'],
  [failAtAction(0, 'InactiveWorkbook'), 'excelOtherWorkbook'],
  [failAtAction(0, 'ItemNotFound'), 'excelMissing'],
])('names the fault %j', async (fault, code) => {
  await withLedger();
  opened.host.faults.next(fault);
  expect(await refusalOf(opened.excel.tables())).toEqual([code]);
});

it('waits for a cell that is being edited, and then goes on', async () => {
  let waits = 0;
  await withLedger(() => {
    if (++waits === 3) opened.host.faults.endCellEdit();
    return Promise.resolve();
  });
  opened.host.faults.beginCellEdit();
  await append();
  expect(waits).toBe(3);
  expect(bodyOf(opened.workbook, 'Ledger')).toEqual([
    ['A', 1],
    ['B', 2],
  ]);
});

describe('a workbook that counts its days from 1904', () => {
  it('is refused when it is opened: every date would be four years and a day off', async () => {
    const workbook = Workbook.empty();
    workbook.date1904 = true;
    expect(await refusalOf(openExcel(workbook))).toEqual(['workbook1904']);
    opened = await openExcel();
  });
});
