/** From the cells of a workbook to posted entries and back: what is read, what is refused, what stands there afterwards. */
import type { Refusal } from '../../src/book/refusal';
import { Refused } from '../../src/book/refusal';
import { commandNamed } from '../../src/commands/index';
import { perform } from '../../src/commands/perform';
import { parseIsoDate } from '../../src/decimal';
import { refusalText } from '../../src/localization/texts';
import { captionsIn } from '../../src/localization/workbook-captions';
import { newWorkbookFile, openWorkbookFile } from '../../src/workbook/file/index';
import type { Cell, WorkbookPort } from '../../src/workbook/port';
import { Session } from '../../src/workbook/session';
import { setUpWorkbook } from '../../src/workbook/sheets/set-up';

const day = parseIsoDate('2026-01-31')!;
const english = captionsIn('en');

async function columnIndex(port: WorkbookPort, table: string, header: string): Promise<number> {
  const shape = (await port.tables()).find((each) => each.name === table)!;
  return shape.columns.indexOf(header);
}

/** Types a row into a table by its headers. */
async function type(port: WorkbookPort, table: string, values: Readonly<Record<string, Cell>>): Promise<void> {
  const shape = (await port.tables()).find((each) => each.name === table)!;
  const { rows } = await port.readRows(table);
  const row = shape.columns.map((header) => values[header] ?? null);
  const blank = rows.length === 1 && rows[0].every((cell) => cell === null);
  if (blank) await port.replaceRows(table, [row]);
  else await port.appendRows(table, [row]);
}

async function aWorkbook(): Promise<WorkbookPort> {
  const port = newWorkbookFile();
  await setUpWorkbook(port, english);
  await type(port, 'Items', {
    'No.': 'A',
    'Base Unit of Measure': 'PCS',
    'Inventory Posting Group': 'RESALE',
    'Gen. Prod. Posting Group': 'RETAIL',
  });
  for (const account of ['2110', '7170', '7190', '7291']) await type(port, 'GLAccounts', { 'No.': account, 'Direct Posting': true });
  await type(port, 'InventoryPostingSetup', { 'Invt. Posting Group Code': 'RESALE', 'Inventory Account': '2110' });
  await type(port, 'GeneralPostingSetup', {
    'Gen. Prod. Posting Group': 'RETAIL',
    'COGS Account': '7190',
    'Inventory Adjmt. Account': '7170',
    'Direct Cost Applied Account': '7291',
  });
  return port;
}

const journalLine = {
  'Line No.': 10000,
  'Posting Date': day,
  'Entry Type': 'Purchase',
  'Document No.': 'D1',
  'Item No.': 'A',
  Quantity: 3,
  'Unit Amount': 3.33333,
};

async function post(port: WorkbookPort): Promise<readonly Refusal[]> {
  const session = await Session.open(port, english);
  const outcome = perform(session.book, commandNamed('Post Item Journal'), {
    options: {},
    workDate: day,
    userId: 'ANNA',
    now: { day, time: '09:30:00' },
  });
  if (!outcome.done) return outcome.refusals;
  await session.write(outcome.changes);
  return [];
}

async function problemsOf(port: WorkbookPort): Promise<string[]> {
  try {
    await Session.open(port, english);
    return [];
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.refusals.map((refusal) => refusalText(refusal, 'en'));
  }
}

describe('a purchase typed into the item journal', () => {
  it('becomes an item ledger entry, a value entry, its own application and a sealed register, and leaves the journal', async () => {
    const port = await aWorkbook();
    await type(port, 'ItemJournal', journalLine);
    expect(await post(port)).toEqual([]);
    const { book } = await Session.open(openWorkbookFile((port as ReturnType<typeof newWorkbookFile>).save()), english);
    expect(book.itemLedgerEntries.count).toBe(1);
    expect(book.itemLedgerEntries.quantity.get(1)).toBe(300_000);
    expect(book.itemLedgerEntries.costAmountActual.get(1)).toBe(1000);
    expect(book.valueEntries.costAmountActual.get(1)).toBe(1000);
    expect(book.itemApplicationEntries.count).toBe(1);
    expect(book.itemJournal.count).toBe(0);
    expect(book.itemRegisters.state.text(1)).toBe('Completed');
    expect(book.itemRegisters.userId.text(1)).toBe('ANNA');
    expect(book.itemRegisters.rowCount.get(1)).toBe(3);
    expect(book.itemRegisters.hash.text(1)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is chained to the register before', async () => {
    const port = await aWorkbook();
    for (const documentNo of ['D1', 'D2']) {
      await type(port, 'ItemJournal', { ...journalLine, 'Document No.': documentNo });
      expect(await post(port)).toEqual([]);
    }
    const { book } = await Session.open(port, english);
    expect(book.itemRegisters.previousHash.text(2)).toBe(book.itemRegisters.hash.text(1));
    expect(book.itemRegisters.hash.text(2)).not.toBe(book.itemRegisters.hash.text(1));
  });

  it('is refused with every problem at once and changes nothing', async () => {
    const port = await aWorkbook();
    await type(port, 'ItemJournal', { ...journalLine, 'Item No.': 'NOBODY' });
    await type(port, 'ItemJournal', { ...journalLine, 'Line No.': 20000, 'Posting Date': null });
    const refusals = await post(port);
    expect(refusals.map(({ table, row }) => [table, row])).toEqual(
      expect.arrayContaining([
        ['itemJournal', 1],
        ['itemJournal', 2],
      ]),
    );
    const { book } = await Session.open(port, english);
    expect(book.itemLedgerEntries.count).toBe(0);
    expect(book.itemJournal.count).toBe(2);
  });
});

describe('a cell that cannot be read', () => {
  it.each([
    ['Quantity', 'three', '"three" is not a number'],
    ['Quantity', 1.1234567, 'has more decimals'],
    ['Posting Date', '31.01.2026', 'the text "31.01.2026", not a date'],
    ['Posting Date', 46053.5, 'a time of day besides the date 31/01/2026'],
    ['Entry Type', 'Gift', '"Gift" is not possible'],
    ['Applies-to Entry', 1.5, 'is not a whole number'],
    ['Quantity', { error: '#N/A' }, 'the cell shows #N/A'],
  ])('in %s (%j) is refused, naming table, row and column', async (header, value, complaint) => {
    const port = await aWorkbook();
    await type(port, 'ItemJournal', journalLine);
    await type(port, 'ItemJournal', { ...journalLine, 'Line No.': 20000, [header]: value });
    const problems = await problemsOf(port);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`Item Journal, row 2, ${header}: `);
    expect(problems[0]).toContain(complaint);
  });
});

describe('a workbook that people have worked on', () => {
  it('is read with its columns renamed into Norwegian and in another order', async () => {
    const port = newWorkbookFile();
    await setUpWorkbook(port, captionsIn('nb'));
    await type(port, 'Items', { 'Nr.': 'A', Beskrivelse: 'Sykkel' });
    const { book } = await Session.open(port, english);
    expect(book.items.no.text(1)).toBe('A');
    expect(book.items.costIsAdjusted.is(1)).toBe(true);
  });

  it('is refused when an entry was doubled', async () => {
    const port = await aWorkbook();
    await type(port, 'ItemJournal', journalLine);
    await post(port);
    const { rows } = await port.readRows('ValueEntries');
    await port.appendRows('ValueEntries', [rows[0]]);
    expect(await problemsOf(port)).toEqual([expect.stringContaining('number 1 stands twice')]);
  });

  it('is read the same when the entries are sorted otherwise', async () => {
    const port = await aWorkbook();
    for (const documentNo of ['D1', 'D2']) {
      await type(port, 'ItemJournal', { ...journalLine, 'Document No.': documentNo });
      await post(port);
    }
    const { rows } = await port.readRows('ItemLedgerEntries');
    await port.replaceRows('ItemLedgerEntries', [...rows].reverse());
    const { book } = await Session.open(port, english);
    expect([book.itemLedgerEntries.documentNo.text(1), book.itemLedgerEntries.documentNo.text(2)]).toEqual(['D1', 'D2']);
    await type(port, 'ItemJournal', { ...journalLine, 'Entry Type': 'Sale', 'Unit Amount': 9 });
    expect(await post(port)).toEqual([]);
    const at = await columnIndex(port, 'ItemLedgerEntries', 'Remaining Quantity');
    const entry = await columnIndex(port, 'ItemLedgerEntries', 'Entry No.');
    const remaining = new Map((await port.readRows('ItemLedgerEntries')).rows.map((row) => [row[entry], row[at]]));
    expect([remaining.get(1), remaining.get(2), remaining.get(3)]).toEqual([0, 3, 0]);
  });
});
