/** The built pane tells what is wrong with the postings of a workbook, and mends what can be mended. */
import type { Browser } from 'playwright-core';
import { launchBrowser, type OpenedPane } from '../host/browser/open-pane';
import { bodyOf, write } from '../host/build';
import { deleteCells } from '../host/model/shifting';
import { button, idle, openBuiltPane, runCommand, tab } from './pane-driver';

let browser: Browser;
let pane: OpenedPane;
beforeAll(async () => (browser = await launchBrowser()));
afterEach(() => pane.close());
afterAll(() => browser.close());

async function openSample(): Promise<void> {
  pane = await openBuiltPane({ browser });
  await button(pane, 'Open the sample company').click();
  await pane.frame.getByText(/The sample company is ready/).waitFor();
  await idle(pane);
}

/** Address of a cell of a table, row and column from 0. */
function addressOf(table: string, row: number, header: string): string {
  const { sheet, body, columns } = pane.workbook.table(table);
  let letters = '';
  for (let n = body.column + columns.findIndex(({ name }) => name === header) + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return `'${sheet.name}'!${letters}${body.row + row + 1}`;
}

const type = (table: string, row: number, header: string, value: string | number): void =>
  pane.host.byPerson((workbook) => write(workbook, addressOf(table, row, header), value));

async function readAgain(): Promise<void> {
  await tab(pane, 'Workbook');
  await button(pane, 'Read again').click();
  await idle(pane);
}

describe('the pane', () => {
  it('finishes a posting of which a part was undone', async () => {
    await openSample();
    expect(await runCommand(pane, 'Adjust Cost - Item Entries', { 'Work Date': '2026-03-31' })).toContain('Done');
    const before = bodyOf(pane.workbook, 'ValueEntries');
    pane.host.byPerson((workbook) => {
      const { sheet, body } = workbook.table('ValueEntries');
      deleteCells(workbook, sheet, { ...body, row: body.row + body.rows - 1, rows: 1 }, 'Up');
    });
    await readAgain();
    await pane.frame.getByText(/was not finished/).waitFor();
    await button(pane, 'Finish it').click();
    await idle(pane);
    await pane.frame.getByText(/was not finished/).waitFor({ state: 'detached' });
    expect(bodyOf(pane.workbook, 'ValueEntries')).toEqual(before);
  });

  it('names rows that were changed after posting, posts in spite of it only when told to, and says who else is posting', async () => {
    await openSample();
    type('ValueEntries', 3, 'Cost Amount (Actual)', 1);
    await readAgain();
    await pane.frame.getByText(/Rows were changed after posting \(1\)/).waitFor();
    expect(await runCommand(pane, 'Adjust Cost - Item Entries', { 'Work Date': '2026-03-31' })).toMatch(
      /Value Entries 4 is not as register/,
    );
    await button(pane, 'Post in spite of it').click();
    expect(await runCommand(pane, 'Adjust Cost - Item Entries', { 'Work Date': '2026-03-31' })).toContain('Done');

    const since = new Date(Date.now() - 60_000).toISOString();
    for (const [header, value] of Object.entries({ 'User ID': 'BERT', Since: since, Token: 'another window' }))
      type('PostingClaim', 0, header, value);
    await readAgain();
    await pane.frame.getByText(/BERT is posting since/).waitFor();
    expect(await runCommand(pane, 'Post Inventory Cost to G/L', { 'Document No.': 'X', Post: true })).toMatch(/BERT is posting since/);
  });
});
