/**
 * The built pane while Excel misbehaves at one request or the other: it says so in plain words, goes on, and what it began can be brought to its end.
 */
import type { Browser } from 'playwright-core';
import { schema, tableNames } from '../../src/schema';
import { launchBrowser, type OpenedPane } from '../host/browser/open-pane';
import { bodyOf } from '../host/build';
import { disconnectAfterApplying, type Fault, generalException, requestTooLarge, sessionLost } from '../host/faults';
import type { RequestRecord } from '../host/log';
import { applyFilter } from '../host/model/filters';
import { button, idle, openBuiltPane, runCommand, tab } from './pane-driver';
import { sampleWorkbook } from './sample-workbook';

let browser: Browser;
let pane: OpenedPane;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => pane.close());
afterAll(() => browser.close());

/** The page shows sentences, not the insides of the program. */
async function expectPlainWords(): Promise<void> {
  const shown = await pane.frame.locator('body').innerText();
  expect(shown).not.toMatch(/\bat \w+ \(|Error:|undefined|\[object|RichApi|\{\w+\}/);
  expect(pane.errors).toEqual([]);
}

const writes = ({ writes: isWriting }: RequestRecord): boolean => isWriting;

/** Strikes once, at the n-th request that writes from now on. */
function atWrite(n: number, fault: Fault): void {
  let count = 0;
  pane.host.faults.when((request) => writes(request) && ++count === n, fault);
}

const columnOf = (table: string, header: string): number => pane.workbook.table(table).columns.findIndex(({ name }) => name === header);
const lastRegisterState = (): unknown => bodyOf(pane.workbook, 'ItemRegisters').at(-1)?.[columnOf('ItemRegisters', 'State')];
const valueEntries = (): number => bodyOf(pane.workbook, 'ValueEntries').length;

describe('setting a workbook up', () => {
  it.each([1, 2, 4, 6])('that is stopped at write %i ends with every sheet once when it is asked for again', async (n) => {
    pane = await openBuiltPane({ browser });
    atWrite(n, generalException(15));
    await button(pane, 'Set up this workbook').click();
    await pane.frame.getByText('Stopped while writing').waitFor();
    await expectPlainWords();
    await button(pane, 'Read again').click();
    await idle(pane);
    await tab(pane, 'Workbook');
    await pane.frame.getByRole('button', { name: /^(Set up this workbook|Add missing sheets)/ }).click();
    await pane.frame.getByText(/sheets were added/).waitFor();
    await idle(pane);
    const expected = tableNames.filter((name) => schema[name].nature !== 'report').map((name) => schema[name].name);
    expect(pane.workbook.tables.map(({ name }) => name).sort()).toEqual([...expected].sort());
    expect(pane.workbook.sheets).toHaveLength(expected.length + 1);
  });
});

describe('opening the sample company', () => {
  it('goes on where it was stopped', async () => {
    pane = await openBuiltPane({ browser });
    atWrite(20, sessionLost());
    await button(pane, 'Open the sample company').click();
    await pane.frame.getByText('Stopped while writing').waitFor();
    await expectPlainWords();
    await tab(pane, 'Workbook');
    await button(pane, 'Open the sample company').click();
    await pane.frame.getByText(/The sample company is ready/).waitFor();
    await idle(pane);
    const whole = await sampleWorkbook();
    for (const { name } of whole.tables) expect({ name, rows: bodyOf(pane.workbook, name) }).toEqual({ name, rows: bodyOf(whole, name) });
    expect(pane.workbook.sheets.map(({ name }) => name)).toEqual(whole.sheets.map(({ name }) => name));
  });
});

describe('a posting', () => {
  it.each([
    [1, sessionLost()],
    [2, generalException()],
    [4, disconnectAfterApplying()],
    [7, requestTooLarge()],
    [10, sessionLost()],
    [14, generalException()],
  ])('that is stopped at write %i was never begun, or is finished after reading again', async (n, fault) => {
    pane = await openBuiltPane({ browser, workbook: await sampleWorkbook() });
    const before = valueEntries();
    atWrite(n, fault);
    const told = await runCommand(pane, 'Adjust Cost - Item Entries');
    expect(told).not.toContain('Done');
    await expectPlainWords();
    if (told.includes('nothing has changed')) expect(valueEntries()).toBe(before);
    await tab(pane, 'Workbook');
    await button(pane, 'Read again').click();
    await idle(pane);
    if (await button(pane, 'Finish it').isVisible()) {
      await button(pane, 'Finish it').click();
      await idle(pane);
    } else if (valueEntries() === before) expect(await runCommand(pane, 'Adjust Cost - Item Entries')).toContain('Done');
    expect(valueEntries()).toBe(before + 27);
    expect(lastRegisterState()).toBe('Completed');
    expect(await button(pane, 'Finish it').count()).toBe(0);
    await expectPlainWords();
  });

  it('waits while a cell is being edited between two requests, says so, and ends whole', async () => {
    pane = await openBuiltPane({ browser, workbook: await sampleWorkbook() });
    const before = valueEntries();
    atWrite(4, { name: 'a person starts to type', before: (host) => host.faults.beginCellEdit() });
    const run = runCommand(pane, 'Adjust Cost - Item Entries');
    await pane.frame.getByText(/A cell is being edited/).waitFor();
    await expectPlainWords();
    pane.host.faults.endCellEdit();
    expect(await run).toContain('Done');
    expect(valueEntries()).toBe(before + 27);
    expect(lastRegisterState()).toBe('Completed');
    expect(await pane.frame.getByText(/A cell is being edited/).count()).toBe(0);
  });

  it.each([
    ['a protected sheet', 'is protected'],
    ['a filter', 'is filtered'],
  ])('that %s stands in the way of changes nothing', async (what, words) => {
    pane = await openBuiltPane({ browser, workbook: await sampleWorkbook() });
    const table = pane.workbook.table('ValueEntries');
    if (what === 'a filter')
      applyFilter(pane.workbook, table, columnOf('ValueEntries', 'Item No.'), { filterOn: 'Values', values: ['1000'] });
    else table.sheet.protection = { on: true, options: {} };
    const before = pane.workbook.tables.map(({ name }) => bodyOf(pane.workbook, name));
    const told = await runCommand(pane, 'Adjust Cost - Item Entries');
    expect(told).toContain(words);
    expect(told).toContain('nothing has changed');
    await expectPlainWords();
    expect(pane.workbook.tables.map(({ name }) => bodyOf(pane.workbook, name))).toEqual(before);
  });
});

describe('reading', () => {
  it('that fails says why and is done when asked for again', async () => {
    pane = await openBuiltPane({ browser, workbook: await sampleWorkbook() });
    pane.host.faults.next(sessionLost());
    await button(pane, 'Read again').click();
    await pane.frame.getByText('The connection to the workbook was lost').waitFor();
    await expectPlainWords();
    await tab(pane, 'Workbook');
    await button(pane, 'Read again').click();
    await idle(pane);
    await pane.frame.getByText('Item ledger entries').waitFor();
  });
});
