/** The request protocol: paths, loads, kept references, null objects, refusals, and the calls that the host does not know. */
import { buildTable, cellOf, read, write } from './build';
import { installGlobals, openHost } from './bind-jest';
import type { OpenedHost } from './bind-jest';

let opened: OpenedHost;

beforeEach(() => {
  opened = openHost();
  buildTable(opened.workbook, {
    name: 'Items',
    headers: ['No.', 'Cost'],
    rows: [
      ['A', 1],
      ['B', 2],
    ],
  });
});

afterEach(() => opened.close());

/** Runs a batch and syncs at its end. */
const run = <T>(batch: (context: Excel.RequestContext) => T): Promise<T> =>
  opened.Excel.run(async (context) => {
    const result = batch(context);
    await context.sync();
    return result;
  });

describe('loading', () => {
  it('reads named properties through objects and collections', async () => {
    const table = await run((context) => {
      const loaded = context.workbook.tables.getItem('Items');
      loaded.load('name,worksheet/name,columns/items/name,columns/count,autoFilter/isDataFiltered');
      return loaded;
    });
    expect(table.name).toBe('Items');
    expect(table.worksheet.name).toBe('Items');
    expect(table.columns.items.map((column) => column.name)).toEqual(['No.', 'Cost']);
    expect(table.columns.count).toBe(2);
    expect(table.autoFilter.isDataFiltered).toBe(false);
  });

  it('takes objects and arrays of names alike', async () => {
    const range = await run((context) => {
      const loaded = context.workbook.worksheets.getItem('Items').getRange('A1:B1');
      loaded.load({ address: true, format: { fill: { color: true }, font: { bold: true } } });
      loaded.load(['rowCount', 'columnCount']);
      return loaded;
    });
    expect([range.address, range.format.fill.color, range.format.font.bold]).toEqual(['Items!A1:B1', '#FFFFFF', false]);
    expect([range.rowCount, range.columnCount]).toEqual([1, 2]);
  });

  it('reads every scalar property when no name is given, and pages with top and skip', async () => {
    const sheets = await run((context) => {
      const loaded = context.workbook.worksheets;
      loaded.load({ select: 'name,visibility', skip: 1, top: 1 });
      return loaded;
    });
    expect(sheets.items.map((sheet) => sheet.name)).toEqual(['Items']);
    const table = await run((context) => context.workbook.tables.getItem('Items').load());
    expect(table.toJSON()).toMatchObject({ name: 'Items', style: 'TableStyleMedium2', showTotals: false });
  });

  it('does not read what was not asked for', async () => {
    const table = await run((context) => context.workbook.tables.getItem('Items').load('name'));
    expect(() => table.style).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
  });
});

describe('a range that is kept between requests', () => {
  it('follows its cells when rows are put in above', async () => {
    await opened.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Items').getRange('A3:B3');
      await context.sync();
      opened.workbook.as(undefined, () => write(opened.workbook, 'Items!D1', 'x'));
      context.workbook.worksheets.getItem('Items').getRange('A1:B1').insert('Down');
      range.load('address, values');
      await context.sync();
      expect(range.address).toBe('Items!A4:B4');
      expect(range.values).toEqual([['B', 2]]);
    });
  });

  it('is an invalid reference once its cells are deleted', async () => {
    const reading = opened.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Items').getRange('A3:B3');
      await context.sync();
      context.workbook.worksheets.getItem('Items').getRange('3:3').delete('Up');
      range.load('values');
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code: 'InvalidReference' });
  });

  it('is given back when the run ends', async () => {
    await opened.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Items').getRange('A1').load('values');
      await context.sync();
      expect(opened.host.references.count).toBe(1);
      return range;
    });
    expect(opened.host.references.count).toBe(0);
    expect(opened.host.log.requests.map((request) => request.byLibrary)).toEqual([false, true]);
    expect(opened.host.log.roundTrips).toBe(1);
  });

  it('cannot be used after the run', async () => {
    const range = await run((context) => context.workbook.worksheets.getItem('Items').getRange('A1'));
    expect(() => range.load('values')).toThrow(expect.objectContaining({ code: 'InvalidObjectPath' }));
  });
});

describe('null objects', () => {
  it('stand for what is not there, and so does what they lead to', async () => {
    const { table, body } = await run((context) => {
      const missing = context.workbook.tables.getItemOrNullObject('None');
      return { table: missing, body: missing.getDataBodyRange().load('values') };
    });
    expect(table.isNullObject).toBe(true);
    expect(body.isNullObject).toBe(true);
  });

  it('are used ranges of empty sheets', async () => {
    const used = await run((context) => context.workbook.worksheets.getItem('Sheet1').getUsedRangeOrNullObject(true));
    expect(used.isNullObject).toBe(true);
  });

  it('refuse to be changed', async () => {
    await expect(run((context) => (context.workbook.tables.getItemOrNullObject('None').name = 'Some'))).rejects.toMatchObject({
      code: 'InvalidOperation',
    });
  });
});

describe('a refusal in the middle of a request', () => {
  // Platform spec, section 3: Excel does not roll back.
  it('keeps what was done before it and names the statement', async () => {
    const batch = run((context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [['done']];
      context.workbook.worksheets.add('Items');
      sheet.getRange('A2').values = [['not done']];
    });
    await expect(batch).rejects.toMatchObject({
      code: 'ItemAlreadyExists',
      debugInfo: { statement: expect.stringContaining('worksheets.add') },
    });
    expect(read(opened.workbook, 'Sheet1!A1:A2')).toEqual([['done'], ['']]);
  });
});

describe('setting many properties at once', () => {
  it('works by set and by update', async () => {
    await run((context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.set({ values: [['x']], format: { font: { bold: true }, columnWidth: 100 } });
      (range as unknown as { update(state: object): void }).update({ rowHidden: true });
    });
    const range = await run((context) => {
      const loaded = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      return loaded.load('values,rowHidden,format/font/bold,format/columnWidth');
    });
    expect(range.toJSON()).toMatchObject({ values: [['x']], rowHidden: true, format: { columnWidth: 100, font: { bold: true } } });
  });

  it('is refused by ensureUnchanged when somebody changed the object meanwhile', async () => {
    const check = (name: string): Promise<unknown> =>
      run((context) => {
        const table = context.workbook.tables.getItem('Items') as unknown as { ensureUnchanged(state: object): void };
        table.ensureUnchanged({ name });
      });
    await expect(check('Items')).resolves.toBeUndefined();
    await expect(check('Other')).rejects.toMatchObject({ code: 'Conflict' });
  });
});

describe('plain answers of queries', () => {
  it('come as JSON by retrieve', async () => {
    const result = await opened.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Items') as unknown as { retrieve(option: string): { toJSON(): unknown } };
      const answer = table.retrieve('name,columns/items/name');
      await context.sync();
      return answer.toJSON();
    });
    expect(result).toMatchObject({ name: 'Items', columns: [{ name: 'No.' }, { name: 'Cost' }] });
  });
});

describe('a call that the host does not know', () => {
  const strange = async (batch: (context: Excel.RequestContext) => unknown): Promise<string[]> => {
    const other = openHost({ requirementSet: '1.20', workbook: opened.workbook });
    const failure = other.Excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
    await expect(failure).rejects.toMatchObject({ code: 'NotImplementedByTestHost' });
    expect(() => other.close()).toThrow('Not implemented by the test host');
    return other.host.unimplemented;
  };

  it('fails by the name of its class and member', async () => {
    expect(await strange((context) => context.workbook.worksheets.getItem('Items').charts.load('count'))).toEqual(['Worksheet.Charts']);
    expect(await strange((context) => context.workbook.tables.getItem('Items').load('sort/fields'))).toEqual(['Table.sort']);
    expect(await strange((context) => context.workbook.worksheets.getItem('Items').getRange('A1').merge())).toEqual(['Range.Merge']);
  });

  // Platform spec, section 5, item 3: never append with rows.add.
  it('is rows.add, which loses changes of co-authors', async () => {
    expect(await strange((context) => context.workbook.tables.getItem('Items').rows.add(undefined, [['C', 3]]))).toEqual([
      'TableRowCollection.Add',
    ]);
  });

  it('is a property that nobody has, such as a misspelt one', async () => {
    expect(await strange((context) => context.workbook.tables.getItem('Items').load('nmae'))).toEqual(['Table.nmae']);
  });
});

describe('the requirement set', () => {
  it('is what the host claims', async () => {
    expect(opened.Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(opened.Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
  });

  it('lets no newer call through', () => {
    const { Excel } = openHost({ requirementSet: '1.12' });
    const tooNew = Excel.run(async (context) => {
      context.workbook.tables.getItem('Items').resize('A1:B9');
      await context.sync();
    });
    return expect(tooNew).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  // DeleteRowsAt came with the online set only.
  it('lets no online call through', () =>
    expect(run((context) => context.workbook.tables.getItem('Items').rows.deleteRowsAt(0, 1))).rejects.toMatchObject({
      code: 'ApiNotFound',
    }));
});

describe('a program that expects Excel to be global', () => {
  it('finds it there until it is taken away again', async () => {
    const globals = globalThis as { Excel?: unknown };
    const remove = installGlobals(opened);
    expect(globals.Excel).toBe(opened.Excel);
    expect(await Office.onReady()).toMatchObject({ host: 'Excel' });
    remove();
    expect(globals.Excel).toBeUndefined();
  });
});

describe('the log', () => {
  it('tells requests, bytes and calls', async () => {
    await run((context) => {
      context.workbook.tables.getItem('Items').getDataBodyRange().values = [
        ['C', 3],
        ['D', 4],
      ];
    });
    const [request] = opened.host.log.requests;
    expect(request).toMatchObject({ number: 1, writes: true, byLibrary: false });
    expect(request.bytes).toBeGreaterThan(200);
    expect(request.statements()).toContain('tables.getItem.getDataBodyRange.values =');
    expect(cellOf(opened.workbook, 'Items!B3')).toBe(4);
  });
});
