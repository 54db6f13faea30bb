/** Opens the product's own port on a workbook of the test host. */
import { ExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { Refused } from '../../../src/book/refusal';
import type { NewTable } from '../../../src/workbook/port';
import { installGlobals, openHost, type OpenedHost } from '../../host/bind-jest';
import type { Workbook } from '../../host/model/workbook';

export interface OpenedExcel extends OpenedHost {
  readonly excel: ExcelWorkbook;
}

/** `waitForCell` is called while a cell is being edited. */
export async function openExcel(workbook?: Workbook, waitForCell: () => Promise<void> = () => Promise.resolve()): Promise<OpenedExcel> {
  const opened = openHost({ workbook });
  const uninstall = installGlobals(opened);
  const excel = await ExcelWorkbook.open(waitForCell);
  await excel.tables();
  return {
    ...opened,
    excel,
    close: () => {
      uninstall();
      opened.close();
    },
  };
}

/** A ledger of two columns, a code and an amount. */
export const ledger = (rows: NewTable['rows'] = []): NewTable => ({
  name: 'Ledger',
  sheet: 'Ledger',
  columns: [
    { header: 'Code', numberFormat: '@' },
    { header: 'Amount', numberFormat: '#,##0.00' },
  ],
  rows,
});

/** The codes that an act is refused with. */
export async function refusalOf(act: Promise<unknown>): Promise<string[]> {
  try {
    await act;
  } catch (error) {
    if (error instanceof Refused) return error.refusals.map(({ code }) => code);
    throw error;
  }
  return [];
}
