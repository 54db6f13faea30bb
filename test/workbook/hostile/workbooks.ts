/** Workbooks as tests type into them, whichever store they lie in. */
import { Refused, type Refusal } from '../../../src/book/refusal';
import type { OptionValues } from '../../../src/commands/command';
import { commandNamed } from '../../../src/commands/index';
import { perform } from '../../../src/commands/perform';
import { parseIsoDate } from '../../../src/decimal';
import { refusalText } from '../../../src/localization/texts';
import { type Language, languages } from '../../../src/localization/language';
import { captionsIn } from '../../../src/localization/workbook-captions';
import { type FileWorkbook, newWorkbookFile, openWorkbookFile } from '../../../src/workbook/file/index';
import type { Cell, TableShape, WorkbookPort } from '../../../src/workbook/port';
import { Session } from '../../../src/workbook/session';
import { setUpWorkbook } from '../../../src/workbook/sheets/set-up';

export const day = parseIsoDate('2026-01-31')!;
export const english = captionsIn('en');

export const journalLine: Readonly<Record<string, Cell>> = {
  'Line No.': 10000,
  'Posting Date': day,
  'Entry Type': 'Purchase',
  'Document No.': 'D1',
  'Item No.': 'A',
  Quantity: 3,
  'Unit Amount': 3.33333,
};

export async function shapeOf(port: WorkbookPort, table: string): Promise<TableShape> {
  return (await port.tables()).find((shape) => shape.name === table)!;
}

/** Types rows into a table by its headers. */
export async function type(port: WorkbookPort, table: string, ...lines: readonly Readonly<Record<string, Cell>>[]): Promise<void> {
  const { columns } = await shapeOf(port, table);
  const rows = lines.map((values) => columns.map((header) => values[header] ?? null));
  const there = (await port.readRows(table)).rows;
  const isBlank = there.length === 1 && there[0].every((cell) => cell === null);
  if (isBlank) await port.replaceRows(table, rows);
  else await port.appendRows(table, rows);
}

/** A workbook with one item and all that a purchase needs. */
export async function furnished<Port extends WorkbookPort>(port: Port): Promise<Port> {
  await setUpWorkbook(port, english);
  await type(port, 'Items', {
    'No.': 'A',
    'Base Unit of Measure': 'PCS',
    'Inventory Posting Group': 'RESALE',
    'Gen. Prod. Posting Group': 'RETAIL',
  });
  await type(port, 'GLAccounts', ...['2110', '7170', '7190', '7291'].map((no) => ({ 'No.': no, 'Direct Posting': true })));
  await type(port, 'InventoryPostingSetup', { 'Invt. Posting Group Code': 'RESALE', 'Inventory Account': '2110' });
  await type(port, 'GeneralPostingSetup', {
    'Gen. Prod. Posting Group': 'RETAIL',
    'COGS Account': '7190',
    'Inventory Adjmt. Account': '7170',
    'Direct Cost Applied Account': '7291',
  });
  return port;
}

let furnishedBytes: Uint8Array | undefined;

/** A file with one item and all that a purchase needs. */
export async function aWorkbookFile(): Promise<FileWorkbook> {
  furnishedBytes ??= (await furnished(newWorkbookFile())).save();
  return openWorkbookFile(furnishedBytes);
}

/** Posts the item journal; refusals if it was refused. */
export const postJournal = (port: WorkbookPort): Promise<readonly Refusal[]> => run(port, 'Post Item Journal');

/** Runs a command by its caption; refusals if it was refused. */
export async function run(port: WorkbookPort, caption: string, options: OptionValues = {}): Promise<readonly Refusal[]> {
  const session = await Session.open(port, english);
  const outcome = perform(session.book, commandNamed(caption), {
    options,
    workDate: day,
    userId: 'ANNA',
    now: { day, time: '09:30:00' },
  });
  if (!outcome.done) return outcome.refusals;
  await session.write(outcome.changes);
  return [];
}

export async function problemsOf(port: WorkbookPort): Promise<readonly Refusal[]> {
  try {
    return (await Session.read(port, english)).problems;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.refusals;
  }
}

/** Each problem as the command line tells it: the address, and the sentence. */
export async function told(port: WorkbookPort, language: Language = 'en'): Promise<string[]> {
  return (await problemsOf(port)).map((problem) => {
    for (const each of languages) expect(refusalText(problem, each)).not.toMatch(/\{|undefined/);
    const { cell } = problem;
    const address = cell ? `${port.cellAddress(cell.table, cell.row, cell.column)}: ` : '';
    return address + refusalText(problem, language);
  });
}
