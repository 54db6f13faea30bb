import { newWorkbookFile, openWorkbookFile } from '../../../src/workbook/file/index';
import { describeWorkbookPort } from '../port-contract';
import { handMade } from './packages';

describeWorkbookPort('a new workbook file behind the port', async () => newWorkbookFile());

describe('a workbook file behind the port', () => {
  it('finds tables whatever the case of their name', async () => {
    const workbook = openWorkbookFile(handMade());
    expect((await workbook.readRows('ITEMS')).rows).toEqual([
      ['A1', 10],
      ['A2', 20.5],
    ]);
  });

  it('reads a stretch of rows, and no more than there are', async () => {
    const workbook = openWorkbookFile(handMade());
    expect((await workbook.readRows('Items', 1, 1)).rows).toEqual([['A2', 20.5]]);
    expect((await workbook.readRows('Items', 1, 100)).rows).toEqual([['A2', 20.5]]);
  });

  it('tells where the table stands', async () => {
    const [shape] = await openWorkbookFile(handMade()).tables();
    expect(shape).toEqual({
      name: 'Items',
      sheet: 'Stock',
      columns: ['No.', 'Quantity'],
      rowCount: 2,
      firstRow: 0,
      firstColumn: 0,
      totalsRow: false,
      filtered: false,
      sheetProtected: false,
      sheetVisible: true,
      usedRows: 2,
    });
  });

  it('addresses cells as a formula would, with quotes where the sheet needs them', () => {
    expect(openWorkbookFile(handMade()).cellAddress('Items', 1, 1)).toBe('Stock!B3');
    expect(openWorkbookFile(handMade()).cellAddress('Items', -1, 0)).toBe('Stock!A1');
  });

  it('quotes sheets with blanks, apostrophes and names like cells', async () => {
    const workbook = newWorkbookFile();
    const table = { columns: [{ header: 'No.', numberFormat: '@' }], rows: [] };
    await workbook.createTables([
      { ...table, name: 'One', sheet: 'Item Journal' },
      { ...table, name: 'Two', sheet: "Year's end" },
      { ...table, name: 'Three', sheet: 'Q1' },
      { ...table, name: 'Four', sheet: 'Lagerføring' },
    ]);
    expect(['One', 'Two', 'Three', 'Four'].map((name) => workbook.cellAddress(name, 0, 0))).toEqual([
      "'Item Journal'!A2",
      "'Year''s end'!A2",
      "'Q1'!A2",
      'Lagerføring!A2',
    ]);
  });

  it('refuses a table that is not there', async () => {
    await expect(openWorkbookFile(handMade()).readRows('Nothing')).rejects.toMatchObject({
      code: 'tableUnknown',
      values: { table: 'Nothing' },
    });
  });

  it('writes a row of several megabytes', async () => {
    const workbook = newWorkbookFile();
    const columns = Array.from({ length: 100 }, (_, i) => ({ header: `H${i}`, numberFormat: '@' }));
    const row = columns.map((_, i) => `${String.fromCharCode(65 + (i % 26))}æ`.repeat(16_000));
    await workbook.createTables([{ name: 'Wide', sheet: 'Wide', columns, rows: [row] }]);
    expect((await openWorkbookFile(workbook.save()).readRows('Wide')).rows).toEqual([row]);
  });

  it('gives back the very file when nothing was changed', () => {
    const file = handMade();
    expect(openWorkbookFile(file).save()).toBe(file);
  });

  it('saves an empty new workbook with one sheet', async () => {
    expect(await openWorkbookFile(newWorkbookFile().save()).tables()).toEqual([]);
  });
});
