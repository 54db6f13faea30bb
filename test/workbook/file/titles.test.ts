/** What stands above a report in a file. */
import ExcelJS from 'exceljs';
import type { NewTable } from '../../../src/workbook/port';
import { newWorkbookFile, openWorkbookFile } from '../../../src/workbook/file/index';

const report = (title?: string): NewTable => ({
  name: 'Report',
  sheet: 'Report',
  columns: [
    { header: 'No.', numberFormat: '@' },
    { header: 'Amount', numberFormat: '#,##0.00' },
  ],
  rows: [['A', 1]],
  ...(title === undefined ? {} : { title }),
});

async function reportIn(file: Uint8Array): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(file) as unknown as ExcelJS.Buffer);
  return book.getWorksheet('Report')!;
}

describe('the text above a report', () => {
  it('is renewed with its rows and keeps its look', async () => {
    const workbook = newWorkbookFile();
    await workbook.createTables([report('January')]);
    const again = openWorkbookFile(workbook.save());
    await again.replaceRows('Report', [['B', 2]], '=February');
    const sheet = await reportIn(again.save());
    expect(sheet.getCell('A1').value).toBe('=February');
    expect(sheet.getCell('A1').font).toMatchObject({ bold: true });
    expect(sheet.getCell('A4').value).toBe('B');
  });

  it('does not touch a sheet whose table stands elsewhere', async () => {
    const workbook = newWorkbookFile();
    await workbook.createTables([report()]);
    await workbook.replaceRows('Report', [['B', 2]], 'February');
    expect((await reportIn(workbook.save())).getCell('A1').value).toBe('No.');
  });
});
