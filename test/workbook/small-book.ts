/** A small workbook: one item with its accounts, five pieces bought and posted, and two to be sold typed into the journal. */
import { commandNamed } from '../../src/commands/index';
import { perform } from '../../src/commands/perform';
import { parseIsoDate } from '../../src/decimal';
import { captionsIn } from '../../src/localization/workbook-captions';
import { newWorkbookFile } from '../../src/workbook/file/index';
import type { Cell, WorkbookPort } from '../../src/workbook/port';
import { Session } from '../../src/workbook/session';
import { setUpWorkbook } from '../../src/workbook/sheets/set-up';

const english = captionsIn('en');
const day = parseIsoDate('2026-01-31')!;

export async function smallWorkbook(): Promise<ReturnType<typeof newWorkbookFile>> {
  const port = newWorkbookFile();
  await setUpWorkbook(port, english);
  const item = { 'No.': 'A', 'Base Unit of Measure': 'PCS', 'Inventory Posting Group': 'RESALE', 'Gen. Prod. Posting Group': 'RETAIL' };
  await fill(port, 'Items', [item]);
  await fill(
    port,
    'GLAccounts',
    ['2110', '7170', '7190', '7291'].map((no) => ({ 'No.': no, 'Direct Posting': true })),
  );
  await fill(port, 'InventoryPostingSetup', [{ 'Invt. Posting Group Code': 'RESALE', 'Inventory Account': '2110' }]);
  await fill(port, 'GeneralPostingSetup', [
    {
      'Gen. Prod. Posting Group': 'RETAIL',
      'COGS Account': '7190',
      'Inventory Adjmt. Account': '7170',
      'Direct Cost Applied Account': '7291',
    },
  ]);
  await fill(port, 'ItemJournal', [line('Purchase', 'D1', 5)]);
  await postJournal(port);
  await fill(port, 'ItemJournal', [line('Sale', 'D2', 2)]);
  return port;
}

/** Posts what is typed into the item journal. */
export async function postJournal(port: WorkbookPort): Promise<void> {
  const session = await Session.open(port, english);
  const request = { options: {}, workDate: day, userId: 'ANNA', now: { day, time: '09:30:00' } };
  const outcome = perform(session.book, commandNamed('Post Item Journal'), request);
  if (!outcome.done) throw new Error(JSON.stringify(outcome.refusals));
  await session.write(outcome.changes);
}

function line(entryType: string, documentNo: string, quantity: number): Readonly<Record<string, Cell>> {
  return {
    'Line No.': 10000,
    'Posting Date': day,
    'Entry Type': entryType,
    'Document No.': documentNo,
    'Item No.': 'A',
    Quantity: quantity,
    'Unit Amount': 3,
  };
}

async function fill(port: WorkbookPort, table: string, rows: readonly Readonly<Record<string, Cell>>[]): Promise<void> {
  const shape = (await port.tables()).find(({ name }) => name === table)!;
  await port.replaceRows(
    table,
    rows.map((values) => shape.columns.map((header) => values[header] ?? null)),
  );
}
