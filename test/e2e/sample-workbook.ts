/** A workbook with the sample company, put there by the product's own port. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExcelWorkbook } from '../../src/workbook/excel/excel-workbook';
import type { NewTable } from '../../src/workbook/port';
import { installGlobals, openHost } from '../host/bind-jest';
import { Workbook } from '../host/model/workbook';

const tables = JSON.parse(readFileSync(join(__dirname, '../../assets/sample-trading-company.json'), 'utf8')) as NewTable[];

export async function sampleWorkbook(): Promise<Workbook> {
  const workbook = Workbook.empty();
  const opened = openHost({ workbook });
  const uninstall = installGlobals(opened);
  try {
    const excel = await ExcelWorkbook.open(() => Promise.resolve());
    await excel.createTables(tables);
  } finally {
    uninstall();
    opened.close();
  }
  return workbook;
}
