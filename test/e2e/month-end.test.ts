/**
 * A month end in Excel, from an empty workbook to the general ledger, done in the built pane as a person does it; and the same commands on a file. Both must hold the
 * same figures afterwards.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { OptionValues } from '../../src/commands/command';
import { commandNamed } from '../../src/commands/index';
import { perform } from '../../src/commands/perform';
import { asDay, parseIsoDate } from '../../src/decimal';
import { captionsIn } from '../../src/localization/workbook-captions';
import { schema, type TableName, tableNames } from '../../src/schema';
import { newWorkbookFile } from '../../src/workbook/file/index';
import type { Cell, NewTable, WorkbookPort } from '../../src/workbook/port';
import { Session } from '../../src/workbook/session';
import { launchBrowser, type OpenedPane } from '../host/browser/open-pane';
import { bodyOf, write } from '../host/build';
import { button, idle, openBuiltPane, runCommand, tab } from './pane-driver';

const monthEnd = '2026-03-31';
const workDate = parseIsoDate(monthEnd)!;
const english = captionsIn('en');

let browser: Browser;
let pane: OpenedPane;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => pane.close());
afterAll(() => browser.close());

/** Nothing was asked for elsewhere, nothing was missing, and the console is empty. */
function expectQuiet(): void {
  expect(pane.traffic).toEqual({ refused: [], missing: [] });
  expect(pane.errors).toEqual([]);
}

describe('an empty workbook', () => {
  it('is set up with all sheets but the reports, each table with one blank row', async () => {
    pane = await openBuiltPane({ browser });
    await button(pane, 'Set up this workbook').click();
    await pane.frame.getByText(/sheets were added/).waitFor();
    await idle(pane);
    const expected = tableNames.filter((name) => schema[name].nature !== 'report').map((name) => schema[name].name);
    expect(pane.workbook.tables.map((table) => table.name).sort()).toEqual([...expected].sort());
    expect(bodyOf(pane.workbook, 'ValueEntries').flat().join('')).toBe('');
    expect(bodyOf(pane.workbook, 'InventorySetup')).toHaveLength(1);
    expectQuiet();
  });
});

describe('a month end of the sample company', () => {
  it('ends in the same figures as the same commands on a file', async () => {
    pane = await openBuiltPane({ browser });
    await button(pane, 'Open the sample company').click();
    await pane.frame.getByText(/The sample company is ready/).waitFor();
    await idle(pane);
    expect(await runCommand(pane, 'Adjust Cost - Item Entries', { 'Work Date': monthEnd })).toContain('Done');
    const values = { 'Posting Date': '2026-02-28', 'Document No.': 'REVAL-FEB', 'Item No. Filter': '1000', 'Work Date': monthEnd };
    expect(await runCommand(pane, 'Calculate Inventory Value', values)).toContain('Done');

    typeIntoJournal('Unit Cost (Revalued)', 2300);
    await untilJournal('Amount', (amount) => amount !== '' && amount !== 0);
    expect(journalCell('Inventory Value (Revalued)')).toBe(2300 * Number(journalCell('Quantity')));
    expect(journalCell('Amount')).toBe(
      Number(journalCell('Inventory Value (Revalued)')) - Number(journalCell('Inventory Value (Calculated)')),
    );

    expect(await runCommand(pane, 'Post Revaluation Journal', { 'Work Date': monthEnd })).toContain('Done');
    expect(await runCommand(pane, 'Adjust Cost - Item Entries', { 'Work Date': monthEnd })).toContain('Done');
    const posting = { 'Document No.': 'COST-MAR', Post: true, 'Work Date': monthEnd } as const;
    expect(await runCommand(pane, 'Post Inventory Cost to G/L', posting)).toContain('Done');
    expect(bodyOf(pane.workbook, 'GLEntries').length).toBeGreaterThan(0);

    const file = await monthEndOnFile();
    for (const name of tableNames.filter((each) => !ofTheWindow.includes(each))) {
      const onFile = await figuresOfFile(file, name);
      if (onFile) expect({ table: name, rows: figuresOfPane(name) }).toEqual({ table: name, rows: onFile });
    }
    expect(pane.host.log.largestRequest).toBeLessThan(4_000_000);
    expectQuiet();
  });
});

describe('the ribbon', () => {
  it('opens the pane on the form of its command', async () => {
    pane = await openBuiltPane({ browser });
    await tab(pane, 'Result');
    const id = pane.conversation.invokeCommand('calculateInventoryValue');
    await pane.frame.getByRole('heading', { name: 'Calculate Inventory Value' }).waitFor();
    await pane.conversation.commandCompleted(id);
    expectQuiet();
  });
});

const table = () => pane.workbook.table('RevaluationJournal');
const columnOf = (header: string): number => table().columns.findIndex(({ name }) => name === header);
const journalCell = (header: string): unknown => bodyOf(pane.workbook, 'RevaluationJournal')[0][columnOf(header)];

/** A person types into the first line. */
function typeIntoJournal(header: string, value: number): void {
  const { sheet, body } = table();
  const letter = String.fromCharCode(65 + body.column + columnOf(header));
  pane.host.byPerson((workbook) => write(workbook, `'${sheet.name}'!${letter}${body.row + 1}`, value));
}

async function untilJournal(header: string, isThere: (value: unknown) => boolean): Promise<void> {
  const end = Date.now() + 20_000;
  while (!isThere(journalCell(header))) {
    if (Date.now() > end) throw new Error(`${header} did not follow`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The same month end on a file, through the session of the command line. */
async function monthEndOnFile(): Promise<WorkbookPort> {
  const file = newWorkbookFile();
  await file.createTables(JSON.parse(readFileSync(join(__dirname, '../../assets/sample-trading-company.json'), 'utf8')) as NewTable[]);
  const run = async (caption: string, options: OptionValues = {}): Promise<void> => {
    const session = await Session.open(file, english);
    const request = { options, workDate: asDay(workDate), userId: '', now: { day: asDay(workDate), time: '12:00:00' } };
    const outcome = perform(session.book, commandNamed(caption), request);
    if (!outcome.done) throw new Error(JSON.stringify(outcome.refusals));
    await session.write(outcome.changes);
  };
  await run('Adjust Cost - Item Entries');
  await run('Calculate Inventory Value', { postingDate: parseIsoDate('2026-02-28')!, documentNo: 'REVAL-FEB', itemNoFilter: '1000' });
  await run('Edit Revaluation Journal', { lineNo: 10000, column: 'Unit Cost (Revalued)', value: '2300' });
  await run('Post Revaluation Journal');
  await run('Adjust Cost - Item Entries');
  await run('Post Inventory Cost to G/L', { documentNo: 'COST-MAR', post: true });
  return file;
}

/** What tells when and by whom something was written differs, and with it the hash over that; each row's own seal is the same. */
const ofTheClock = ['Creation Date', 'Creation Time', 'Created At', 'Time', 'Hash', 'Previous Hash', 'Run Date', 'Run Time'];
/** What keeps the postings of a window whole says when and by which window, too. */
const ofTheWindow: readonly TableName[] = ['postingLog', 'postingClaim'];

function comparable(headers: readonly string[], rows: readonly (readonly (Cell | undefined)[])[]): unknown[] {
  return rows
    .filter((row) => row.some((cell) => cell !== null && cell !== ''))
    .map((row) =>
      headers.flatMap((header, i) => (ofTheClock.includes(header) ? [] : [row[i] === null || row[i] === undefined ? '' : row[i]])),
    );
}

async function figuresOfFile(file: WorkbookPort, name: TableName): Promise<unknown[] | undefined> {
  const shape = (await file.tables()).find((each) => each.name === schema[name].name);
  return shape && comparable(shape.columns, (await file.readRows(shape.name)).rows);
}

function figuresOfPane(name: TableName): unknown[] {
  const found = pane.workbook.tables.find((each) => each.name === schema[name].name);
  if (!found) return [];
  return comparable(
    found.columns.map((column) => column.name),
    bodyOf(pane.workbook, found.name),
  );
}
