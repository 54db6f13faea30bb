/** Tables that grow, shrink, filter and refuse, as the issues and documents say that Excel's do. */
import { appendBelow, bodyOf, buildTable, cellOf, read, write } from './build';
import { openHost } from './bind-jest';
import type { OpenedHost } from './bind-jest';
import { addressOf } from './model/area';
import { applyFilter } from './model/filters';
import { sortTable } from './model/sorting';

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

describe('rows deleted from a table', () => {
  beforeEach(() => {
    buildTable(opened.workbook, {
      name: 'Items',
      headers: ['No.', 'Cost'],
      rows: [
        ['A', 1],
        ['B', 2],
        ['C', 3],
      ],
    });
    write(opened.workbook, 'Items!A9', 'below');
  });

  const deleteRows = async (address: string): Promise<void> => {
    await opened.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Items').getRange(address).delete('Up');
      await context.sync();
    });
  };

  it('leave the table shorter and move up what is below', async () => {
    await deleteRows('A2:B3');
    expect(bodyOf(opened.workbook, 'Items')).toEqual([['C', 3]]);
    expect(cellOf(opened.workbook, 'Items!A7')).toBe('below');
  });

  it('leave one empty row when all go', async () => {
    await deleteRows('A2:B4');
    expect(areaOf('Items')).toBe('A1:B2');
    expect(bodyOf(opened.workbook, 'Items')).toEqual([]);
  });

  it('are refused when only some columns would move', async () => {
    await expect(deleteRows('A2')).rejects.toMatchObject({ code: 'InsertDeleteConflict' });
  });

  it('are refused when a table below would be torn', async () => {
    buildTable(opened.workbook, { name: 'Below', headers: ['X', 'Y', 'Z'], rows: [[1, 2, 3]], sheet: 'Items', at: 'A20' });
    await expect(deleteRows('A2:B2')).rejects.toMatchObject({ code: 'InsertDeleteConflict' });
    expect(bodyOf(opened.workbook, 'Items')).toHaveLength(3);
  });

  it('take a narrower table below along', async () => {
    buildTable(opened.workbook, { name: 'Below', headers: ['X'], rows: [[1]], sheet: 'Items', at: 'A20' });
    await deleteRows('A2:B2');
    expect(areaOf('Below')).toBe('A19:A20');
  });

  // #994
  it('stay where they are while a filter hides some of them', async () => {
    applyFilter(opened.workbook, opened.workbook.table('Items'), 0, { filterOn: 'Values', values: ['B'] });
    await deleteRows('A3:B3');
    expect(bodyOf(opened.workbook, 'Items')).toHaveLength(3);
  });
});

// #224, and the same in xlwings/xlwings#747.
describe('a filtered table', () => {
  beforeEach(() => {
    buildTable(opened.workbook, {
      name: 'Items',
      headers: ['No.', 'Cost'],
      rows: [
        ['A', 1],
        ['B', 2],
        ['A', 3],
      ],
    });
  });

  const filter = async (): Promise<void> => {
    await opened.Excel.run(async (context) => {
      context.workbook.tables.getItem('Items').columns.getItem('No.').filter.applyValuesFilter(['A']);
      await context.sync();
    });
  };

  it('says so, and hides the other rows', async () => {
    await filter();
    await opened.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Items');
      table.autoFilter.load('isDataFiltered');
      const hidden = context.workbook.worksheets.getItem('Items').getRange('A3').load('rowHidden');
      await context.sync();
      expect(table.autoFilter.isDataFiltered).toBe(true);
      expect(hidden.rowHidden).toBe(true);
    });
  });

  it('misplaces what is written across it', async () => {
    await filter();
    await writeThrough('Items', 'A2:B4', [
      ['X', 10],
      ['Y', 20],
      ['Z', 30],
    ]);
    expect(bodyOf(opened.workbook, 'Items')).toEqual([
      ['X', 10],
      ['B', 2],
      ['X', 10],
    ]);
  });

  it('takes values again once the filter is cleared', async () => {
    await filter();
    await opened.Excel.run(async (context) => {
      context.workbook.tables.getItem('Items').clearFilters();
      await context.sync();
    });
    await writeThrough('Items', 'A2:B2', [['X', 10]]);
    expect(bodyOf(opened.workbook, 'Items')[0]).toEqual(['X', 10]);
  });
});

describe('a table that a person sorts', () => {
  it('has its rows elsewhere, so that no row is found by its position', () => {
    const table = buildTable(opened.workbook, {
      name: 'Items',
      headers: ['No.', 'Cost'],
      rows: [
        ['A', 3],
        ['B', 1],
      ],
    });
    opened.host.byPerson((workbook) => sortTable(workbook, table, 'Cost'));
    expect(bodyOf(opened.workbook, 'Items')).toEqual([
      ['B', 1],
      ['A', 3],
    ]);
  });
});

describe('headers', () => {
  it('are text, never empty and never twice the same', async () => {
    await opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:D2').values = [
        ['Amount', 'Amount', '', 2026],
        [1, 2, 3, 4],
      ];
      const table = sheet.tables.add('A1:D2', true);
      table.columns.load('items/name');
      await context.sync();
      expect(table.columns.items.map((column) => column.name)).toEqual(['Amount', 'Amount2', 'Column3', '2026']);
    });
    expect(read(opened.workbook, 'Sheet1!A1:D1')).toEqual([['Amount', 'Amount2', 'Column3', '2026']]);
  });

  it('follow the column names and the other way round', async () => {
    buildTable(opened.workbook, { name: 'Items', headers: ['No.', 'Cost'] });
    await opened.Excel.run(async (context) => {
      const columns = context.workbook.tables.getItem('Items').columns;
      columns.getItem('Cost').name = 'Unit Cost';
      context.workbook.worksheets.getItem('Items').getRange('A1').values = [['Item No.']];
      columns.load('items/name');
      await context.sync();
      expect(columns.items.map((column) => column.name)).toEqual(['Item No.', 'Unit Cost']);
    });
  });
});

describe('what tables refuse', () => {
  beforeEach(() => {
    buildTable(opened.workbook, { name: 'Items', headers: ['No.', 'Cost'], rows: [['A', 1]] });
  });

  const run = (act: (context: Excel.RequestContext) => void): Promise<unknown> =>
    opened.Excel.run(async (context) => {
      act(context);
      await context.sync();
    });

  it('a second table over the same cells', async () => {
    await expect(run((context) => context.workbook.worksheets.getItem('Items').tables.add('B2:C3', true))).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
  });

  it('a name that another table has', async () => {
    buildTable(opened.workbook, { name: 'Other', headers: ['X'] });
    await expect(run((context) => (context.workbook.tables.getItem('Other').name = 'items'))).rejects.toMatchObject({
      code: 'ItemAlreadyExists',
    });
  });

  it('a resize that moves the header row', async () => {
    await expect(run((context) => context.workbook.tables.getItem('Items').resize('A2:B5'))).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
  });

  it('a name that no table has, with the failing statement', async () => {
    await expect(run((context) => context.workbook.tables.getItem('None').getRange())).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { statement: expect.stringContaining('getItem') },
    });
  });
});

describe('a row that a co-author adds', () => {
  it('is there at the next read', async () => {
    buildTable(opened.workbook, { name: 'Items', headers: ['No.'], rows: [['A']] });
    appendBelow(opened.workbook, 'Items', [['B']]);
    await opened.Excel.run(async (context) => {
      const values = context.workbook.tables.getItem('Items').getDataBodyRange().load('values');
      await context.sync();
      expect(values.values).toEqual([['A'], ['B']]);
    });
  });
});
