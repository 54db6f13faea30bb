/** Careless and hostile cells through the real Office.js library, against the test host. */
import { ExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { openHost, type OpenedHost } from '../../host/bind-jest';
import { describeHostileCells } from '../hostile/cells-contract';

const opened: OpenedHost[] = [];

async function openExcel(): Promise<ExcelWorkbook> {
  const host = openHost();
  opened.push(host);
  Object.assign(globalThis, { Excel: host.Excel });
  return ExcelWorkbook.open(() => Promise.resolve());
}

afterEach(() => {
  for (const host of opened.splice(0)) host.close();
});

describeHostileCells('the workbook open in Excel', openExcel);
