/** Sheets that the product makes in a workbook of the user's own. */
import { bodyOf, read, write } from '../../host/build';
import { failAtAction, sessionLost } from '../../host/faults';
import { Workbook } from '../../host/model/workbook';
import { ledger, openExcel, type OpenedExcel, refusalOf } from './open-excel';

let opened: OpenedExcel;
afterEach(() => opened.close());

const sheetNames = (): string[] => opened.workbook.sheets.map(({ name }) => name);

it('leaves a sheet of the same name alone and puts a number behind its own', async () => {
  const workbook = Workbook.empty();
  workbook.addSheet('LEDGER');
  write(workbook, 'LEDGER!A1', 'mine');
  opened = await openExcel(workbook);
  await opened.excel.createTables([ledger([['A', 1]])]);
  expect(sheetNames()).toEqual(['Sheet1', 'LEDGER', 'Ledger (2)']);
  expect(read(workbook, 'LEDGER!A1')).toEqual([['mine']]);
  expect((await opened.excel.tables())[0]).toMatchObject({ name: 'Ledger', sheet: 'Ledger (2)' });
});

it('keeps a long name within the 31 characters of a sheet when it puts a number behind it', async () => {
  const name = 'Inventory Adjmt. Entry (Order) X';
  const workbook = Workbook.empty();
  workbook.addSheet(name.slice(0, 31));
  opened = await openExcel(workbook);
  await opened.excel.createTables([{ ...ledger(), sheet: name.slice(0, 31) }]);
  expect(sheetNames().at(-1)).toBe('Inventory Adjmt. Entry (Ord (2)');
});

it('leaves no sheet without its table when Excel stops in the middle', async () => {
  opened = await openExcel();
  const two = [ledger([['A', 1]]), { ...ledger(), name: 'Journal', sheet: 'Journal' }];
  opened.host.faults.when(
    (request) => request.statements().some((statement) => statement.includes('worksheets.add')),
    failAtAction(12, 'GeneralException'),
  );
  expect(await refusalOf(opened.excel.createTables(two))).toEqual(['excelFailed']);
  expect(opened.workbook.tables).toEqual([]);
  expect(sheetNames()).toEqual(['Sheet1']);
  await opened.excel.createTables(two);
  expect(sheetNames()).toEqual(['Sheet1', 'Ledger', 'Journal']);
  expect(bodyOf(opened.workbook, 'Ledger')).toEqual([['A', 1]]);
});

it('tells why the making failed even where it cannot tidy up', async () => {
  opened = await openExcel();
  opened.host.faults.when((request) => request.writes, sessionLost(), 10);
  expect(await refusalOf(opened.excel.createTables([ledger()]))).toEqual(['excelSessionLost']);
});

it('goes to a hidden sheet by showing it', async () => {
  opened = await openExcel();
  await opened.excel.createTables([ledger([['A', 1]])]);
  await opened.excel.tables();
  const sheet = opened.workbook.findSheet('Ledger')!;
  sheet.visibility = 'Hidden';
  await opened.excel.select('Ledger', 0, 1);
  expect(sheet.visibility).toBe('Visible');
});

it('prints the header on every page, on the width of one', async () => {
  opened = await openExcel();
  await opened.excel.createTables([ledger([['A', 1]])]);
  const { page } = opened.workbook.findSheet('Ledger')!;
  expect(page).toMatchObject({
    orientation: 'Portrait',
    zoom: { horizontalFitToPages: 1 },
    printTitleRows: '$1:$1',
    rightFooter: '&P / &N',
  });
});

it('leaves tables that are too wide for one page at a size that can be read', async () => {
  opened = await openExcel();
  const columns = Array.from({ length: 40 }, (_, i) => ({ header: `Column ${i}`, numberFormat: '@' }));
  await opened.excel.createTables([{ ...ledger(), columns }]);
  expect(opened.workbook.findSheet('Ledger')!.page).toMatchObject({ orientation: 'Landscape', zoom: { scale: 70 } });
});

it('renews what stands above a report with its rows, and leaves alone what stands there once the user moved the table', async () => {
  opened = await openExcel();
  await opened.excel.createTables([{ ...ledger([['A', 1]]), title: 'January' }]);
  await opened.excel.tables();
  await opened.excel.replaceRows('Ledger', [['B', 2]], '=February');
  expect(read(opened.workbook, 'Ledger!A1')).toEqual([['=February']]);
  expect(bodyOf(opened.workbook, 'Ledger')).toEqual([['B', 2]]);
  await opened.excel.createTables([{ ...ledger([['A', 1]]), name: 'Plain', sheet: 'Plain' }]);
  await opened.excel.tables();
  await opened.excel.replaceRows('Plain', [['C', 3]], 'March');
  expect(read(opened.workbook, 'Plain!A1')).toEqual([['Code']]);
});
