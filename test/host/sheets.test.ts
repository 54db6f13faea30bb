/** Sheets, their settings and their protection; names, settings and properties of the workbook; selection and application. */
import { read, write } from './build';
import { openHost } from './bind-jest';
import type { OpenedHost } from './bind-jest';

let opened: OpenedHost;

beforeEach(() => {
  opened = openHost();
});

afterEach(() => opened.close());

const run = <T>(batch: (context: Excel.RequestContext) => T): Promise<T> =>
  opened.Excel.run(async (context) => {
    const result = batch(context);
    await context.sync();
    return result;
  });

const first = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Sheet1');

describe('sheets', () => {
  it('are added, named, moved, coloured, hidden and found again', async () => {
    await run((context) => {
      const sheet = context.workbook.worksheets.add('Items');
      sheet.position = 0;
      sheet.tabColor = '#107C41';
      sheet.showGridlines = false;
      context.workbook.worksheets.add('Setup').visibility = 'VeryHidden';
    });
    const sheets = await run((context) => context.workbook.worksheets.load('items/name,items/position,items/visibility,items/tabColor'));
    expect(sheets.items.map((sheet) => [sheet.name, sheet.position, sheet.visibility])).toEqual([
      ['Items', 0, 'Visible'],
      ['Sheet1', 1, 'Visible'],
      ['Setup', 2, 'VeryHidden'],
    ]);
    expect(opened.workbook.sheet('Items')).toMatchObject({ tabColor: '#107C41', showGridlines: false });
  });

  // Platform spec, section 5, item 1.
  it.each(['x'.repeat(32), 'a/b', '', "'x"])('refuse the name %s', async (name) => {
    await expect(run((context) => context.workbook.worksheets.add(name))).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('keep one that is visible', async () => {
    await expect(run((context) => (first(context).visibility = 'Hidden'))).rejects.toMatchObject({ code: 'InvalidOperation' });
    await expect(run((context) => first(context).delete())).rejects.toMatchObject({ code: 'InvalidOperation' });
  });

  it('take their tables along when they are deleted', async () => {
    await run((context) => {
      const sheet = context.workbook.worksheets.add('Gone');
      sheet.tables.add('A1:B1', true);
      sheet.delete();
    });
    const count = await run((context) => context.workbook.tables.getCount());
    expect(count.value).toBe(0);
  });

  it('keep panes frozen, widths, and what was fitted to its content', async () => {
    await run((context) => {
      first(context).freezePanes.freezeRows(3);
      first(context).getRange('A:B').format.columnWidth = 90;
      first(context).getRange('A1:C9').format.autofitColumns();
    });
    const { frozen, width } = await run((context) => ({
      frozen: first(context).freezePanes.getLocationOrNullObject().load('address'),
      width: first(context).getRange('B5').format.load('columnWidth'),
    }));
    expect(frozen.address).toBe('Sheet1!1:3');
    expect(width.columnWidth).toBe(90);
    expect(opened.workbook.sheet('Sheet1').autofitted).toHaveLength(1);
  });

  it('keep data validations as they were given', async () => {
    await run((context) => {
      const validation = first(context).getRange('A2:A9').dataValidation;
      validation.rule = { list: { inCellDropDown: true, source: context.workbook.worksheets.getItem('Sheet1').getRange('D1:D3') } };
      validation.prompt = { message: 'Choose', showPrompt: true, title: 'Method' };
    });
    const { one, mixed } = await run((context) => ({
      one: first(context).getRange('A3').dataValidation.load('type,rule,prompt'),
      mixed: first(context).getRange('A1:A3').dataValidation.load('type'),
    }));
    expect(one).toMatchObject({
      type: 'List',
      rule: { list: { inCellDropDown: true, source: '=Sheet1!D1:D3' } },
      prompt: { title: 'Method' },
    });
    expect(mixed.type).toBe('Inconsistent');
  });
});

// Platform spec, section 5, item 13.
describe('a protected sheet', () => {
  beforeEach(async () => {
    await run((context) => {
      first(context).getRange('B1').format.protection.locked = false;
      first(context).protection.protect({ allowFormatCells: false });
    });
  });

  it('refuses writes, formats and deletions with AccessDenied', async () => {
    for (const act of [
      (range: Excel.Range) => void (range.values = [[1]]),
      (range: Excel.Range) => void (range.numberFormat = [['0.00']]),
      (range: Excel.Range) => void (range.format.font.bold = true),
      (range: Excel.Range) => range.delete('Up'),
      (range: Excel.Range) => range.clear(),
    ]) {
      await expect(run((context) => act(first(context).getRange('A1')))).rejects.toMatchObject({ code: 'AccessDenied' });
    }
  });

  it('takes writes into cells that were unlocked before', async () => {
    await run((context) => (first(context).getRange('B1').values = [[1]]));
    expect(read(opened.workbook, 'Sheet1!B1')).toEqual([[1]]);
  });

  // #6784
  it('refuses to be protected again, and an unprotected one to be unprotected', async () => {
    await expect(run((context) => first(context).protection.protect())).rejects.toMatchObject({ code: 'AccessDenied' });
    await run((context) => first(context).protection.unprotect());
    await expect(run((context) => first(context).protection.unprotect())).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  it('tells that it is protected', async () => {
    const protection = await run((context) => first(context).protection.load('protected,options'));
    expect(protection.protected).toBe(true);
    expect(protection.options.allowFormatCells).toBe(false);
  });

  it('does not let its tables grow', async () => {
    await run((context) => first(context).protection.unprotect());
    await run((context) => {
      first(context).tables.add('D1:E1', true);
      first(context).getRange('D1:E9').format.protection.locked = false;
      first(context).getRange('D2:E2').values = [['A', 1]];
      first(context).protection.protect();
      first(context).getRange('D3:E3').values = [['B', 2]];
    });
    expect(opened.workbook.tables[0].rowCount).toBe(1);
  });
});

describe('names, settings and properties', () => {
  it('are kept and found again', async () => {
    write(opened.workbook, 'Sheet1!B2', 'x');
    await run((context) => {
      context.workbook.names.add('Claim', first(context).getRange('B2'), 'who posts');
      context.workbook.names.add('Rate', 5 as unknown as string);
      context.workbook.settings.add('version', { schema: 3 });
      context.workbook.properties.title = 'Stock';
      context.workbook.properties.custom.add('Checked', 'yes');
    });
    const loaded = await run((context) => ({
      claim: context.workbook.names.getItem('Claim').getRange().load('address,values'),
      rate: context.workbook.names.getItem('Rate').load('type,value'),
      none: context.workbook.names.getItemOrNullObject('None'),
      setting: context.workbook.settings.getItem('version').load('value'),
      properties: context.workbook.properties.load('title'),
      custom: context.workbook.properties.custom.getItem('Checked').load('value'),
    }));
    expect(loaded.claim.address).toBe('Sheet1!B2');
    expect([loaded.rate.type, loaded.rate.value]).toEqual(['Double', 5]);
    expect(loaded.none.isNullObject).toBe(true);
    expect(loaded.setting.value).toEqual({ schema: 3 });
    expect(loaded.properties.title).toBe('Stock');
    expect(loaded.custom.value).toBe('yes');
  });
});

describe('the window', () => {
  it('has a selection and an active sheet of its own', async () => {
    await run((context) => {
      context.workbook.worksheets.add('Items').getRange('B2:C3').select();
    });
    const { selected, active } = await run((context) => ({
      selected: context.workbook.getSelectedRange().load('address'),
      active: context.workbook.worksheets.getActiveWorksheet().load('name'),
    }));
    expect(selected.address).toBe('Items!B2:C3');
    expect(active.name).toBe('Items');
    const other = openHost({ workbook: opened.workbook });
    expect(other.host.window.activeSheet.name).toBe('Sheet1');
    other.close();
  });

  it('keeps the calculation mode and counts what was suspended', async () => {
    await run((context) => {
      const { application } = context.workbook;
      application.calculationMode = 'Manual';
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.calculate('Full');
    });
    const application = await run((context) => context.workbook.application.load('calculationMode'));
    expect(application.calculationMode).toBe('Manual');
    expect(opened.host.window).toMatchObject({ suspensions: { calculation: 1, screen: 1 }, calculations: 1 });
  });
});

describe('ranges', () => {
  it('lead to other ranges of their sheet', async () => {
    const addresses = await run((context) => {
      const range = first(context).getRange('B2:D5');
      return [
        range.getCell(1, 1),
        range.getRow(3),
        range.getColumn(0),
        range.getLastCell(),
        range.getOffsetRange(1, -1),
        range.getResizedRange(2, 1),
        range.getRowsBelow(2),
        range.getEntireRow(),
        range.getBoundingRect('F9'),
        range.getIntersectionOrNullObject('C4:Z9'),
        range.getIntersectionOrNullObject('Z9'),
      ].map((each) => each.load('address'));
    });
    expect(addresses.slice(0, 10).map((range) => range.address.replace('Sheet1!', ''))).toEqual([
      'C3',
      'B5:D5',
      'B2:B5',
      'D5',
      'A3:C6',
      'B2:E7',
      'B6:D7',
      '2:5',
      'B2:F9',
      'C4:D5',
    ]);
    expect(addresses[10].isNullObject).toBe(true);
  });

  it('do not leave the sheet', async () => {
    await expect(run((context) => first(context).getRange('A1').getOffsetRange(-1, 0))).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('are cleared of contents, of formats or of everything', async () => {
    await run((context) => {
      const range = first(context).getRange('A1:A2');
      range.values = [['x'], ['y']];
      range.numberFormat = [['0.00'], ['0.00']];
      first(context).getRange('A1').clear('Contents');
      first(context).getRange('A2').clear('Formats');
    });
    const range = await run((context) => first(context).getRange('A1:A2').load('values,numberFormat'));
    expect(range.values).toEqual([[''], ['y']]);
    expect(range.numberFormat).toEqual([['0.00'], ['General']]);
  });
});
