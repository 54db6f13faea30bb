/**
 * The workbook of every story: few tables, two items, some stock of each, posted by the product itself; orders that wait to be received. Made once, each story takes a copy.
 */
import { commandNamed } from '../../src/commands/index';
import { perform } from '../../src/commands/perform';
import { asDay, parseIsoDate } from '../../src/decimal';
import { captionsIn } from '../../src/localization/workbook-captions';
import { schema, type TableName } from '../../src/schema';
import { ExcelWorkbook } from '../../src/workbook/excel/excel-workbook';
import type { Cell } from '../../src/workbook/port';
import { Session } from '../../src/workbook/session';
import { setUpWorkbook } from '../../src/workbook/sheets/set-up';
import { installGlobals, openHost } from '../host/bind-jest';
import { bottomOf } from '../host/model/area';
import type { Table } from '../host/model/table';
import { removeTable, resizeTable } from '../host/model/table-geometry';
import { Workbook } from '../host/model/workbook';
import { writeContent } from '../host/model/writing';

export const captions = captionsIn('en');
export const workDate = asDay(parseIsoDate('2026-01-31')!);

/** Orders to receive, each by one person. */
export const orders = Array.from({ length: 6 }, (_, i) => `PO${i + 1}`);

/** Tables that the stories need; the product makes others when it writes to them. */
const needed: readonly TableName[] = [
  'inventorySetup',
  'generalLedgerSetup',
  'manufacturingSetup',
  'settingsInForce',
  'items',
  'inventoryPostingSetup',
  'generalPostingSetup',
  'glAccounts',
  'itemJournal',
  'purchaseDocuments',
  'purchaseLines',
  'postedDocumentLines',
  'itemLedgerEntries',
  'itemApplicationEntries',
  'itemApplicationEntryHistory',
  'valueEntries',
  'avgCostAdjmtEntryPoints',
  'itemRegisters',
  'glEntries',
  'glItemLedgerRelation',
  'postValueEntryToGL',
  'glRegisters',
  'postingLog',
  'postingClaim',
];

/** Types rows into a table by its headers, as a person does: directly below the last row, or into the blank row of an empty table. */
function typeRows(workbook: Workbook, name: TableName, ...rows: Readonly<Record<string, Cell>>[]): void {
  const table = workbook.table(schema[name].name);
  const isBlank = table.body.rows === 1 && !table.sheet.cells.hasContent(table.body);
  let row = isBlank ? table.body.row : bottomOf(table.area) + 1;
  // Somebody's rows may stand there before the table has taken them in; nobody types over them.
  while (table.sheet.cells.hasContent({ ...table.area, row, rows: rows.length })) row++;
  const cells = rows.map((values) => headersOf(table).map((header) => values[header] ?? null));
  writeContent(workbook, table.sheet, { ...table.area, row, rows: rows.length }, cells);
  const missing = row + rows.length - 1 - bottomOf(table.area);
  // A person drags the corner of the table where it did not grow by itself.
  if (missing > 0) resizeTable(workbook, table, { ...table.area, rows: table.area.rows + missing });
}

export const headersOf = (table: Table): string[] => table.columns.map(({ name }) => name);

export interface JournalLine {
  readonly lineNo: number;
  readonly documentNo: string;
  readonly itemNo: string;
  readonly entryType: 'Purchase' | 'Sale';
  readonly quantity: number;
  readonly unitAmount: number;
}

export function typeJournalLines(workbook: Workbook, lines: readonly JournalLine[]): void {
  const rows = lines.map((line) => ({
    'Line No.': line.lineNo,
    'Posting Date': workDate,
    'Entry Type': line.entryType,
    'Document No.': line.documentNo,
    'Item No.': line.itemNo,
    Quantity: line.quantity,
    'Unit Amount': line.unitAmount,
  }));
  typeRows(workbook, 'itemJournal', ...rows);
}

let made: Promise<Workbook> | undefined;

/** A copy of the company's workbook. */
export async function smallCompany(): Promise<Workbook> {
  made ??= make();
  return (await made).copy();
}

async function make(): Promise<Workbook> {
  const workbook = Workbook.empty();
  const opened = openHost({ workbook });
  const uninstall = installGlobals(opened);
  try {
    const excel = await ExcelWorkbook.open(() => Promise.resolve());
    await setUpWorkbook(excel, captions);
    keepNeeded(workbook);
    typeCompany(workbook);
    await post(excel, 'Post Item Journal');
    await post(excel, 'Post Inventory Cost to G/L', { postingMethod: 'Per Entry', post: true });
  } finally {
    uninstall();
    opened.close();
  }
  return workbook;
}

function keepNeeded(workbook: Workbook): void {
  const kept = new Set(needed.map((name) => schema[name].name));
  for (const table of workbook.tables.slice())
    if (!kept.has(table.name)) {
      const { sheet } = table;
      removeTable(workbook, table);
      workbook.deleteSheet(sheet);
    }
}

function typeCompany(workbook: Workbook): void {
  const item = { 'Base Unit of Measure': 'PCS', 'Inventory Posting Group': 'RESALE', 'Gen. Prod. Posting Group': 'RETAIL' };
  typeRows(workbook, 'items', { ...item, 'No.': 'FIFO', 'Costing Method': 'FIFO' }, { ...item, 'No.': 'AVG', 'Costing Method': 'Average' });
  typeRows(workbook, 'glAccounts', ...['2110', '7170', '7190', '7291'].map((no) => ({ 'No.': no, 'Direct Posting': true })));
  typeRows(workbook, 'inventoryPostingSetup', { 'Invt. Posting Group Code': 'RESALE', 'Inventory Account': '2110' });
  typeRows(workbook, 'generalPostingSetup', {
    'Gen. Prod. Posting Group': 'RETAIL',
    'COGS Account': '7190',
    'Inventory Adjmt. Account': '7170',
    'Direct Cost Applied Account': '7291',
  });
  const line = { documentNo: 'START', entryType: 'Purchase', quantity: 1000 } as const;
  typeJournalLines(workbook, [
    { ...line, lineNo: 1, itemNo: 'FIFO', unitAmount: 3.33333 },
    { ...line, lineNo: 2, itemNo: 'AVG', unitAmount: 7.1 },
  ]);
  typeRows(
    workbook,
    'purchaseDocuments',
    ...orders.map((no) => ({ 'Document Type': 'Order', 'No.': no, 'Posting Date': workDate, 'Vendor No.': 'V1' })),
  );
  typeRows(
    workbook,
    'purchaseLines',
    ...orders.flatMap((no, i) =>
      ['FIFO', 'AVG'].map((itemNo, j) => ({
        'Document Type': 'Order',
        'Document No.': no,
        'Line No.': 10000 * (j + 1),
        Type: 'Item',
        'No.': itemNo,
        Quantity: 10 + i,
        'Direct Unit Cost': 4 + i + j / 10,
      })),
    ),
  );
}

async function post(excel: ExcelWorkbook, caption: string, options = {}): Promise<void> {
  const session = await Session.open(excel, captions);
  const outcome = perform(session.book, commandNamed(caption), {
    options,
    workDate,
    userId: 'START',
    now: { day: workDate, time: '08:00:00' },
  });
  if (!outcome.done) throw new Error(`The company cannot be made: ${JSON.stringify(outcome.refusals)}`);
  await session.write(outcome.changes);
}
