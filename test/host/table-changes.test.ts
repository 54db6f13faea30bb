/** Tables that shrink, filter, sort, name their columns and refuse, as the issues and documents say of Excel's. */
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
