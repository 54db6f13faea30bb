/** LibreOffice opens what the file store writes, sees the same values, and calculates what depends on them. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { newWorkbookFile, openWorkbookFile } from '../../src/workbook/file/index';
import type { Cell, NewTable } from '../../src/workbook/port';

const columns = [
  { header: 'No.', numberFormat: '@', width: 14 },
  { header: 'Posting Date', numberFormat: 'yyyy-mm-dd', width: 12, validation: { kind: 'date' as const } },
  { header: 'Amount', numberFormat: '#,##0.00', width: 15 },
  { header: 'Open', numberFormat: 'General', validation: { kind: 'list' as const, values: ['TRUE', 'FALSE'] } },
];
const table = (name: string, rows: Cell[][]): NewTable => ({ name, sheet: name, columns, rows });
const texts = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  "'quoted",
  '00042',
  '1E5',
  '<b>&amp;</b>',
  'a, b "c"',
  ' outer ',
  'æøå 課 \u{1F600}',
  '_x0041_',
  'two\nlines',
];

/** Lets LibreOffice convert a workbook; returns the files that come out, by name. */
function converted(file: Uint8Array, to: string): Map<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    writeFileSync(join(folder, 'book.xlsx'), file);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const out = join(folder, 'out');
    execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, join(folder, 'book.xlsx')], { stdio: 'pipe' });
    return new Map(readdirSync(out).map((name) => [name, new Uint8Array(readFileSync(join(out, name)))]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Sheets of a workbook as LibreOffice sees them, as rows of texts; every field quoted, cell contents as shown. */
function sheetsOf(file: Uint8Array): Record<string, string[][]> {
  const files = converted(file, 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,true,true,true,false,false,-1');
  return Object.fromEntries(
    [...files].map(([name, csv]) => [name.slice('book-'.length, -'.csv'.length), parseCsv(new TextDecoder().decode(csv))]),
  );
}

function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/g)) {
    rows.at(-1)!.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.some((field) => field !== ''));
}

describe('LibreOffice', () => {
  it('shows the tables of a new workbook as they were written', async () => {
    const workbook = newWorkbookFile();
    const rows = texts.map((text, i): Cell[] => [text, 46_053 + i, i + 0.5, i % 2 === 0]);
    await workbook.createTables([table('Items', rows), table('Empty', []), { ...table('Titled', rows.slice(0, 1)), title: 'A title' }]);
    await workbook.appendRows('Items', [['last', 46_100, -1234.5, null]]);
    const sheets = sheetsOf(workbook.save());
    const header = columns.map((column) => column.header);
    expect(sheets.Items[0]).toEqual(header);
    expect(sheets.Items.slice(1).map((row) => row[0])).toEqual([...texts, 'last']);
    expect(sheets.Items.slice(1, 3).map((row) => row.slice(1))).toEqual([
      ['2026-01-31', '0.50', 'TRUE'],
      ['2026-02-01', '1.50', 'FALSE'],
    ]);
    expect(sheets.Items.at(-1)).toEqual(['last', '2026-03-19', '-1,234.50', '']);
    expect(sheets.Empty).toEqual([header]);
    expect(sheets.Titled[0][0]).toBe('A title');
  });

  it('calculates formulas over a table again after rows were written to it', async () => {
    const book = new ExcelJS.Workbook();
    const stock = book.addWorksheet('Stock');
    stock.addTable({
      name: 'Stock',
      ref: 'A1',
      totalsRow: true,
      columns: [
        { name: 'No.', totalsRowLabel: 'Total' },
        { name: 'Quantity', totalsRowFunction: 'sum' },
      ],
      rows: [
        ['A', 1],
        ['B', 2],
      ],
    });
    const report = book.addWorksheet('Report');
    report.getCell('A1').value = { formula: 'SUM(Stock[Quantity])' };
    report.getCell('A2').value = { formula: 'SUMIFS(Stock[Quantity],Stock[No.],"B")' };
    const workbook = openWorkbookFile(new Uint8Array(await book.xlsx.writeBuffer()));
    await workbook.appendRows('Stock', [
      ['B', 10],
      ['C', 100],
    ]);
    await workbook.deleteRows('Stock', [0]);
    const sheets = sheetsOf(workbook.save());
    expect(sheets.Report.map((row) => row[0])).toEqual(['112', '12']);
    expect(sheets.Stock.at(-1)).toEqual(['Total', '112']);
    expect(sheets.Stock.map((row) => row[1])).toEqual(['Quantity', '2', '10', '100', '112']);
  });

  it('saves workbooks that are read, appended to and shown again', async () => {
    const made = newWorkbookFile();
    const rows = texts.map((text, i): Cell[] => [text, 46_053 + i, i + 0.5, i % 2 === 0]);
    await made.createTables([table('Items', rows)]);
    const workbook = openWorkbookFile(converted(made.save(), 'xlsx').get('book.xlsx')!);
    expect((await workbook.readRows('Items')).rows).toEqual(rows);
    await workbook.appendRows('Items', [['=last', 46_100, 7, false]]);
    expect(sheetsOf(workbook.save()).Items.at(-1)).toEqual(['=last', '2026-03-19', '7.00', 'FALSE']);
  });
});
