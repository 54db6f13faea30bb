/** Tables that grow by themselves, and those that do not, as the issues and documents say of Excel's. */
import { bodyOf, buildTable, cellOf, write } from './build';
import { openHost } from './bind-jest';
import type { OpenedHost } from './bind-jest';
import { addressOf } from './model/area';

let opened: OpenedHost;

beforeEach(() => {
  opened = openHost();
});

afterEach(() => opened.close());

const areaOf = (name: string): string => addressOf(opened.workbook.table(name).area);

/** Writes through Office.js. */
async function writeThrough(sheetName: string, address: string, values: unknown[][]): Promise<void> {
  await opened.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetName).getRange(address).values = values;
    await context.sync();
  });
}

// Platform spec, section 5, item 3 (`docs:excel/co-authoring-in-excel-add-ins.md`).
describe('values written directly below a table', () => {
  beforeEach(() => {
    buildTable(opened.workbook, { name: 'Items', headers: ['No.', 'Cost'], rows: [['A', 1]] });
  });

  it('become part of it', async () => {
    await writeThrough('Items', 'A3:B4', [
      ['B', 2],
      ['C', 3],
    ]);
    expect(areaOf('Items')).toBe('A1:B4');
  });

  it('take the number formats and validations of the row above', async () => {
    await opened.Excel.run(async (context) => {
      const body = context.workbook.tables.getItem('Items').getDataBodyRange();
      body.numberFormat = [['@', '0.00']];
      body.dataValidation.rule = { textLength: { formula1: 20, operator: 'LessThan' } };
      const below = context.workbook.worksheets.getItem('Items').getRange('A3:B3');
      below.values = [['B', 2]];
      below.load('numberFormat');
      below.dataValidation.load('type');
      await context.sync();
      expect(below.numberFormat).toEqual([['@', '0.00']]);
      expect(below.dataValidation.type).toBe('TextLength');
    });
  });

  it('stay outside when there is a row between', async () => {
    await writeThrough('Items', 'A4:B4', [['B', 2]]);
    expect(areaOf('Items')).toBe('A1:B2');
  });

  it('stay outside when something stood there already', async () => {
    write(opened.workbook, 'Items!B3', 'note');
    const before = areaOf('Items');
    await writeThrough('Items', 'A3:B3', [['B', 2]]);
    expect(before).toBe('A1:B3');
    write(opened.workbook, 'Items!A5', 'far below');
    await writeThrough('Items', 'A4:B6', [
      ['C', 3],
      ['D', 4],
      ['E', 5],
    ]);
    expect(areaOf('Items')).toBe('A1:B3');
  });

  it('stay outside when the cells below have a data validation', async () => {
    await opened.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Items').getRange('A3:A9').dataValidation.rule = {
        list: { inCellDropDown: true, source: 'A,B' },
      };
      await context.sync();
    });
    await writeThrough('Items', 'A3:B3', [['B', 2]]);
    expect(areaOf('Items')).toBe('A1:B2');
  });

  it('stay outside when the person has switched the growing of tables off', async () => {
    opened.workbook.tablesGrow = false;
    await writeThrough('Items', 'A3:B3', [['B', 2]]);
    expect(areaOf('Items')).toBe('A1:B2');
  });

  it('stay outside below a totals row', async () => {
    await opened.Excel.run(async (context) => {
      context.workbook.tables.getItem('Items').showTotals = true;
      await context.sync();
    });
    await writeThrough('Items', 'A4:B4', [['B', 2]]);
    expect(areaOf('Items')).toBe('A1:B3');
  });

  it('can be taken in by resize afterwards', async () => {
    opened.workbook.tablesGrow = false;
    await writeThrough('Items', 'A3:B3', [['B', 2]]);
    await opened.Excel.run(async (context) => {
      context.workbook.tables.getItem('Items').resize('A1:B3');
      await context.sync();
    });
    expect(bodyOf(opened.workbook, 'Items')).toEqual([
      ['A', 1],
      ['B', 2],
    ]);
  });
});

// #3013: Office.js cuts the write into blocks of 1,500 cells.
describe('a write of more than 1,500 cells below a table of one column', () => {
  const rows = (...counts: [number, string][]): string[][] =>
    counts.flatMap(([count, text]) => Array.from({ length: count }, () => [text]));

  beforeEach(() => {
    buildTable(opened.workbook, { name: 'Notes', headers: ['Note'] });
  });

  it('leaves the 1,501st row outside when it is empty', async () => {
    await writeThrough('Notes', 'A2:A1502', rows([1500, 'x'], [1, '']));
    expect(opened.workbook.table('Notes').rowCount).toBe(1500);
  });

  it('takes an empty row in when its block has anything', async () => {
    await writeThrough('Notes', 'A2:A1503', rows([1501, 'x'], [1, '']));
    expect(opened.workbook.table('Notes').rowCount).toBe(1502);
  });

  // #3191
  it('leaves all rows outside that come after a block of empty ones', async () => {
    await writeThrough('Notes', 'A2:A3101', rows([1500, 'x'], [1590, ''], [10, 'y']));
    expect(opened.workbook.table('Notes').rowCount).toBe(1500);
    expect(cellOf(opened.workbook, 'Notes!A3101')).toBe('y');
  });
});

describe('a table without data', () => {
  beforeEach(() => {
    buildTable(opened.workbook, { name: 'Items', headers: ['No.', 'Cost'] });
  });

  it('shows one empty row and counts none', async () => {
    await opened.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Items');
      const body = table.getDataBodyRange().load('address, values');
      const count = table.rows.getCount();
      await context.sync();
      expect(body.address).toBe('Items!A2:B2');
      expect(body.values).toEqual([['', '']]);
      expect(count.value).toBe(0);
    });
  });

  it('takes its first rows from its empty row on', async () => {
    await writeThrough('Items', 'A2:B3', [
      ['A', 1],
      ['B', 2],
    ]);
    expect(opened.workbook.table('Items').rowCount).toBe(2);
  });

  // MicrosoftDocs/VBA-Docs#533
  it('does not let its empty row be deleted', async () => {
    const deletion = opened.Excel.run(async (context) => {
      context.workbook.tables.getItem('Items').getDataBodyRange().delete('Up');
      await context.sync();
    });
    await expect(deletion).rejects.toMatchObject({ code: 'InvalidOperation' });
  });
});
