/** The port over the real Office.js library, against the test host. */
import { ExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { openHost, type OpenedHost } from '../../host/bind-jest';
import { describeWorkbookPort } from '../port-contract';

let opened: OpenedHost | undefined;

async function openExcel(): Promise<ExcelWorkbook> {
  opened = openHost();
  Object.assign(globalThis, { Excel: opened.Excel });
  return ExcelWorkbook.open(() => Promise.resolve());
}

afterEach(() => {
  opened?.close();
  opened = undefined;
});

describeWorkbookPort('the workbook open in Excel', openExcel);
