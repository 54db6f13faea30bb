/** The page that plays Excel on the web, with a pane of a few lines in it (platform spec, section 3, level B). */
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser, openPane } from '../host/browser/open-pane';
import type { OpenedPane, PaneOptions } from '../host/browser/open-pane';
import { read, write } from '../host/build';
import { disconnectAfterApplying } from '../host/faults';

const dist = join(__dirname, '../host/browser/fixture');

let browser: Browser;
const panes: OpenedPane[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});

afterEach(async () => {
  for (const pane of panes.splice(0)) await pane.close();
});

afterAll(() => browser.close());

async function open(options: Partial<PaneOptions> = {}): Promise<OpenedPane> {
  const pane = await openPane({ dist, browser, ...options });
  panes.push(pane);
  await pane.frame.waitForFunction(() => document.getElementById('ready')?.textContent !== '');
  return pane;
}

const text = (pane: OpenedPane, id: string): Promise<string | null> => pane.frame.textContent(`#${id}`);

const eventsOf = (pane: OpenedPane): Promise<string[]> => pane.frame.locator('#events li').allTextContents();

const untilEvents = (pane: OpenedPane, count: number): Promise<unknown> =>
  pane.frame.waitForFunction((wanted) => document.querySelectorAll('#events li').length >= wanted, count);

it('tells the pane host, platform, language, theme and requirement set', async () => {
  expect(await text(await open(), 'ready')).toBe('Excel OfficeOnline en-US #FFFFFF false');
  expect(await text(await open({ locale: 'nb-NO', theme: 'dark', requirementSet: '1.15' }), 'ready')).toBe(
    'Excel OfficeOnline nb-NO #262626 true',
  );
});

it('gives no theme, as the npm library on the web does, when asked', async () => {
  expect(await text(await open({ theme: 'none' }), 'ready')).toBe('Excel OfficeOnline en-US  false');
});

it('does what the pane asks, in the workbook of the test', async () => {
  const pane = await open();
  await pane.frame.click('#write');
  await pane.frame.waitForFunction(() => document.getElementById('written')?.textContent === 'pane');
  expect(read(pane.workbook, 'Sheet1!A1')).toEqual([['pane']]);
  expect(pane.host.log.roundTrips).toBe(2);
  expect(pane.errors).toEqual([]);
});

it('hands faults on as the codes of Office.js', async () => {
  const pane = await open();
  pane.host.faults.next(disconnectAfterApplying());
  await pane.frame.click('#write');
  await pane.frame.waitForFunction(() => document.getElementById('written')?.textContent === 'GeneralException');
  pane.host.faults.beginCellEdit();
  await pane.frame.click('#write');
  await pane.frame.waitForFunction(() => document.getElementById('written')?.textContent === 'InvalidOperationInCellEditMode');
  expect(read(pane.workbook, 'Sheet1!A1')).toEqual([['pane']]);
});

it('tells two panes on one workbook which change was whose', async () => {
  const first = await open();
  const second = await open({ workbook: first.workbook });
  await first.frame.click('#write');
  await Promise.all([untilEvents(first, 1), untilEvents(second, 1)]);
  expect(await eventsOf(first)).toEqual(['Local A1']);
  expect(await eventsOf(second)).toEqual(['Remote A1']);
});

it('tells of changes by the person and of selections', async () => {
  const pane = await open();
  pane.host.byPerson((workbook) => write(workbook, 'Sheet1!B2', 5));
  pane.host.select('Sheet1!B2');
  await untilEvents(pane, 2);
  expect(await eventsOf(pane)).toEqual(['Local B2', 'selection']);
});

it('runs a ribbon command in the pane and hears of its end', async () => {
  const pane = await open();
  expect(pane.conversation.takesCommands).toBe(true);
  const id = pane.conversation.invokeCommand('writeFromRibbon');
  await pane.frame.waitForFunction(() => document.getElementById('written')?.textContent === 'ribbon');
  await pane.conversation.commandCompleted(id);
  expect(pane.conversation.completedCommands).toEqual([{ id, status: 0 }]);
});

it('runs the action of a keyboard shortcut', async () => {
  const pane = await open();
  pane.host.events.invokeAction('writeByShortcut');
  await pane.frame.waitForFunction(() => document.getElementById('written')?.textContent === 'shortcut');
  expect(read(pane.workbook, 'Sheet1!A1')).toEqual([['shortcut']]);
});

it('keeps document settings in the workbook, for the next pane that opens it', async () => {
  const first = await open();
  await first.frame.click('#remember');
  await untilEvents(first, 1);
  expect(first.workbook.settings.get('visits')).toBe(1);
  const second = await open({ workbook: first.workbook });
  await second.frame.click('#remember');
  await untilEvents(second, 1);
  expect(await eventsOf(second)).toEqual(['visit 2']);
});

it('lets the pane hide itself', async () => {
  const pane = await open();
  await pane.frame.click('#hide');
  await untilEvents(pane, 1);
  expect(pane.host.window.pane.state).toBe('Background');
});

it('refuses and counts every request to elsewhere', async () => {
  const pane = await open();
  await pane.frame.click('#fetch');
  await untilEvents(pane, 1);
  expect(pane.traffic.refused).toEqual(['https://example.com/']);
});
