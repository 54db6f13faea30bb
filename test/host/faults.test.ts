/** What can go wrong, at the request of one's choice. */
import { appendBelow, bodyOf, buildTable, cellOf, write } from './build';
import { openHost } from './bind-jest';
import type { OpenedHost } from './bind-jest';
import {
  accessDenied,
  activityLimit,
  disconnectAfterApplying,
  failAtAction,
  generalException,
  inactiveWorkbook,
  neverAnswer,
  nullReads,
  personActs,
  remoteChange,
  requestTooLarge,
  responseTooLarge,
  sessionLost,
  shortGrowth,
} from './faults';
import type { Fault } from './faults';

let opened: OpenedHost;

beforeEach(() => {
  opened = openHost({ keepUndo: true });
  buildTable(opened.workbook, { name: 'Items', headers: ['No.', 'Cost'], rows: [['A', 1]] });
});

afterEach(() => opened.close());

/** Writes a number into D1, once. */
const writeD1 = (value: number, options: object = {}): Promise<void> =>
  opened.Excel.run(options as Excel.RunOptions, async (context) => {
    context.workbook.worksheets.getItem('Items').getRange('D1').values = [[value]];
    await context.sync();
  });

const d1 = (): unknown => cellOf(opened.workbook, 'Items!D1');

describe('a fault', () => {
  it.each<[string, Fault, unknown]>([
    ['InvalidOrTimedOutSession', sessionLost(), ''],
    ['RequestPayloadSizeLimitExceeded', requestTooLarge(), ''],
    ['ActivityLimitReached', activityLimit(), ''],
    ['ResponsePayloadSizeLimitExceeded', responseTooLarge(), 7],
    ['GeneralException', disconnectAfterApplying(), 7],
    ['AccessDenied', accessDenied(), ''],
    ['InactiveWorkbook', inactiveWorkbook(), ''],
    ['GeneralException', generalException(), ''],
  ])('gives %s, and the cell is as the fault says', async (code, fault, left) => {
    opened.host.faults.next(fault);
    await expect(writeD1(7)).rejects.toMatchObject({ code });
    expect(d1()).toBe(left);
  });

  it('strikes at the request of its number', async () => {
    opened.host.faults.at(3, sessionLost());
    // Each run is two requests: the write, and the giving back of its reference.
    await writeD1(1);
    await expect(writeD1(2)).rejects.toMatchObject({ code: 'InvalidOrTimedOutSession' });
    await writeD1(3);
    expect(d1()).toBe(3);
  });

  it('strikes from a request on until it is cleared', async () => {
    opened.host.faults.from(1, sessionLost());
    await expect(writeD1(1)).rejects.toMatchObject({ code: 'InvalidOrTimedOutSession' });
    await expect(writeD1(2)).rejects.toMatchObject({ code: 'InvalidOrTimedOutSession' });
    opened.host.faults.clear();
    await writeD1(3);
    expect(d1()).toBe(3);
  });

  it('strikes by a sign of the request', async () => {
    opened.host.faults.when((request) => request.statements().some((text) => text.endsWith('values =')), generalException());
    await opened.Excel.run(async (context) => {
      context.workbook.tables.load('items/name');
      await context.sync();
    });
    await expect(writeD1(1)).rejects.toMatchObject({ code: 'GeneralException' });
  });

  // Platform spec, section 3: Excel does not roll back.
  it('at one action leaves the actions before it done', async () => {
    const batch = opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Items');
      sheet.getRange('D1').values = [[1]];
      sheet.getRange('D2').values = [[2]];
      await context.sync();
    });
    // Actions: worksheets, sheet, range D1 (made, kept, made), set, range D2 (made, kept, made), set.
    opened.host.faults.next(failAtAction(9, 'GeneralException'));
    await expect(batch).rejects.toMatchObject({ code: 'GeneralException' });
    expect(d1()).toBe(1);
    expect(cellOf(opened.workbook, 'Items!D2')).toBe('');
  });
});

// Platform spec, section 5, item 8 (#806, #3388, #3323).
describe('while a person edits a cell', () => {
  it('every request fails, until the person has finished', async () => {
    opened.host.faults.beginCellEdit();
    await expect(writeD1(1)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    opened.host.faults.endCellEdit();
    await writeD1(2);
    expect(d1()).toBe(2);
  });

  it('a run with delayForCellEdit waits', async () => {
    opened.host.faults.beginCellEdit();
    const waiting = writeD1(1, { delayForCellEdit: true });
    await expect(writeD1(9)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    expect(d1()).toBe('');
    opened.host.faults.endCellEdit();
    await waiting;
    expect(d1()).toBe(1);
  });

  it('can begin in the middle of several requests', async () => {
    opened.host.faults.at(2, { name: 'starts typing', before: (host) => host.faults.beginCellEdit() });
    const batch = opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Items');
      sheet.getRange('D1').values = [[1]];
      await context.sync();
      sheet.getRange('D1').values = [[2]];
      await context.sync();
    });
    await expect(batch).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    expect(d1()).toBe(1);
  });
});

// Platform spec, section 5, item 2 (`docs:excel/performance.md`).
describe('5 MB', () => {
  const manyCells = (text: string): Promise<void> =>
    opened.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Items').getRange('D1:D600').values = Array.from({ length: 600 }, () => [text]);
      await context.sync();
    });

  it('is too much for a request on the web, and not on the desktop', async () => {
    await expect(manyCells('x'.repeat(10_000))).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    opened.host.faults.payloadLimit = undefined;
    await manyCells('x'.repeat(10_000));
    expect(opened.host.log.largestRequest).toBeGreaterThan(5_000_000);
  });

  it('is too much for an answer', async () => {
    opened.host.faults.payloadLimit = undefined;
    await manyCells('x'.repeat(10_000));
    opened.host.faults.payloadLimit = 5_000_000;
    const reading = opened.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Items').getRange('D1:D600').load('values');
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  // #6781, #4783
  it('apart, values of too many cells are null without an error', async () => {
    opened.host.faults.readCellsLimit = 10;
    const range = await opened.Excel.run(async (context) => {
      const loaded = context.workbook.worksheets.getItem('Items').getRange('A1:B9').load('values,rowCount');
      await context.sync();
      return { values: loaded.values as unknown, rows: loaded.rowCount };
    });
    expect(range).toEqual({ values: null, rows: 9 });
    opened.host.faults.next(nullReads());
    await opened.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Items').getRange('A1').load('values');
      await context.sync();
      expect(cell.values).toBeNull();
    });
  });
});

describe('between two requests', () => {
  const appendAndRead = (): Promise<unknown[][]> =>
    opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Items');
      const table = context.workbook.tables.getItem('Items').getRange().load('rowCount');
      await context.sync();
      sheet.getRangeByIndexes(table.rowCount, 0, 1, 2).values = [['B', 2]];
      await context.sync();
      return bodyOf(opened.workbook, 'Items');
    });

  it('a co-author can append at the very place', async () => {
    opened.host.faults.at(
      2,
      remoteChange(({ workbook }) => appendBelow(workbook, 'Items', [['Z', 9]])),
    );
    expect(await appendAndRead()).toEqual([
      ['A', 1],
      ['B', 2],
    ]);
  });

  it('the person can type into a cell', async () => {
    opened.host.faults.at(
      2,
      personActs(({ workbook }) => write(workbook, 'Items!B2', 5)),
    );
    expect(await appendAndRead()).toContainEqual(['A', 5]);
  });
});

// Platform spec, section 5, item 4 (#3013, #3191, OfficeDev/office-js-docs-pr#1213).
describe('rows written below a table', () => {
  it('land outside it, all but some', async () => {
    opened.host.faults.next(shortGrowth(1));
    await opened.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Items').getRange('A3:B5').values = [
        ['B', 2],
        ['C', 3],
        ['D', 4],
      ];
      await context.sync();
    });
    expect(opened.workbook.table('Items').rowCount).toBe(2);
    expect(cellOf(opened.workbook, 'Items!A5')).toBe('D');
  });
});

// #6150, #6678
describe('a sync that hangs', () => {
  it('never comes back, though Excel did the work and answers the next one', async () => {
    opened.host.faults.next(neverAnswer());
    const outcome = await Promise.race([writeD1(1).then(() => 'done'), new Promise((resolve) => setTimeout(resolve, 50, 'still waiting'))]);
    expect(outcome).toBe('still waiting');
    expect(d1()).toBe(1);
    await writeD1(2);
    expect(d1()).toBe(2);
  });
});

// Platform spec, section 5, item 12.
describe('Ctrl+Z', () => {
  it('takes back the last of several requests and leaves the others', async () => {
    await writeD1(1);
    await opened.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Items').getRange('A3:B3').values = [['B', 2]];
      await context.sync();
    });
    opened.host.undo();
    expect(bodyOf(opened.workbook, 'Items')).toEqual([['A', 1]]);
    expect(d1()).toBe(1);
  });
});
