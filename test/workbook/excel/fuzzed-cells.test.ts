/** Cells of any kind through the real Office.js library, against the test host. */
import { ExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import type { Cell } from '../../../src/workbook/port';
import { openHost, type OpenedHost } from '../../host/bind-jest';
import { describeFuzzedCells } from '../hostile/fuzz/cells-contract';

let opened: OpenedHost | undefined;
afterEach(() => opened?.close());

describeFuzzedCells('the workbook open in Excel', {
  open: () => {
    opened = openHost();
    Object.assign(globalThis, { Excel: opened.Excel });
    return ExcelWorkbook.open(() => Promise.resolve());
  },
  kept: (value: Cell, isText) => (typeof value === 'number' && isText ? String(value) : value),
  runs: 20,
});
