import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { newWorkbookFile, openWorkbookFile } from '../../../src/workbook/file/index';
import { escapeCellText } from '../../../src/workbook/file/xml/escape';
import type { Cell } from '../../../src/workbook/port';
import { handMade, main, partText } from './packages';

const hostile = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  "'quoted",
  '\t=1',
  '=HYPERLINK("http://example.org","x")',
  "=cmd|' /C calc'!A0",
  '<script>alert(1)</script>',
  '</t></is></c></row></sheetData>',
  '&lt;&amp;&#65;',
  ']]>',
  '<![CDATA[x]]>',
  '_x0041_',
  '_x005F_',
  '_x000D_',
  'a\rb\r\nc\nd',
  ' \t leading and trailing \n',
  '\u0000\u0001\u0008\u000b\u001f\u007f\u0080',
  '\ufffe\uffff',
  'lone \ud800 surrogates \udc00',
  'emoji \u{1F600} and æøå 課',
  '00042',
  '1E5',
  'TRUE',
  '#N/A',
  '2026-01-31',
  ' ',
  '\u00a0',
  '\ufeffmark',
];

describe('writing cells', () => {
  it('writes any text so that it reads back equal', async () => {
    const workbook = openWorkbookFile(handMade());
    await workbook.appendRows(
      'Items',
      hostile.map((text): Cell[] => [text]),
    );
    const again = openWorkbookFile(workbook.save());
    expect((await again.readRows('Items', 2)).rows.map((row) => row[0])).toEqual(hostile);
  });

  it('is read alike by another reader, and gives it no formula', async () => {
    const workbook = openWorkbookFile(handMade());
    // It does not undo the escapes of what XML cannot hold.
    const texts = hostile.filter((text) => escapeCellText(text) === text && !text.includes('_x'));
    expect(texts.length).toBeGreaterThan(20);
    await workbook.appendRows(
      'Items',
      texts.map((text): Cell[] => [text]),
    );
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from(workbook.save()) as unknown as ArrayBuffer);
    const column = book.getWorksheet('Stock')!.getColumn(1).values.slice(4);
    expect(column).toEqual(texts);
  });

  it('marks what begins like a formula, so that editing the cell leaves it a text', async () => {
    const styles = `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="49" quotePrefix="1"/></cellXfs></styleSheet>`;
    const workbook = openWorkbookFile(handMade({ styles }));
    await workbook.appendRows('Items', [['=x', 'x']]);
    await workbook.appendRows('Items', [['y', '=y']]);
    expect(partText(workbook.save(), 'xl/styles.xml')).toContain(
      '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="49" quotePrefix="1"/><xf quotePrefix="1" numFmtId="0"/></cellXfs>',
    );
    const sheet = partText(workbook.save(), 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<c r="A4" s="2" t="inlineStr"><is><t>=x</t></is></c><c r="B4" t="inlineStr"><is><t>x</t></is></c>');
    expect(sheet).toContain('<c r="A5" t="inlineStr"><is><t>y</t></is></c><c r="B5" s="2" t="inlineStr"><is><t>=y</t></is></c>');
  });

  it('takes the mark away again when a number comes into the cell', async () => {
    const workbook = openWorkbookFile(handMade());
    await workbook.writeCells('Items', [{ row: 0, column: 0, value: '=1' }]);
    await workbook.writeCells('Items', [{ row: 0, column: 0, value: 1 }]);
    expect(partText(workbook.save(), 'xl/worksheets/sheet1.xml')).toContain('<c r="A2"><v>1</v></c>');
  });

  it('gives a workbook without formats a part for them when it needs one', async () => {
    const workbook = openWorkbookFile(handMade());
    await workbook.appendRows('Items', [['=x']]);
    expect(workbook.save()).toEqual(workbook.save());
    expect((await openWorkbookFile(workbook.save()).readRows('Items', 2)).rows).toEqual([['=x', null]]);
    expect(partText(workbook.save(), '[Content_Types].xml')).toContain('spreadsheetml.styles+xml');
  });

  it('writes numbers, booleans and errors so that they read back equal', async () => {
    const cells: Cell[] = [
      0,
      -0,
      1,
      -1.5,
      1e-7,
      1e21,
      1.7976931348623157e308,
      5e-324,
      0.1 + 0.2,
      123456789.12,
      true,
      false,
      { error: '#N/A' },
      { error: '#DIV/0!' },
      null,
    ];
    const workbook = openWorkbookFile(handMade());
    await workbook.replaceRows(
      'Items',
      cells.map((cell) => [cell]),
    );
    const rows = (await openWorkbookFile(workbook.save()).readRows('Items')).rows.map((row) => row[0]);
    expect(rows).toEqual(cells.map((cell) => (Object.is(cell, -0) ? 0 : cell)));
  });

  it('takes an empty text for an empty cell', async () => {
    const workbook = openWorkbookFile(handMade());
    await workbook.writeCells('Items', [{ row: 0, column: 0, value: '' }]);
    expect((await openWorkbookFile(workbook.save()).readRows('Items')).rows[0]).toEqual([null, 10]);
  });

  it('brings any content whatever back equal', async () => {
    const cell = fc.oneof(
      fc.constant(null),
      fc.boolean(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1 }).map((units) => String.fromCharCode(...units)),
      fc.constantFrom(...hostile),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 20 }), async (rows) => {
        const workbook = newWorkbookFile();
        const columns = ['a', 'b', 'c'].map((header) => ({ header, numberFormat: 'General' }));
        await workbook.createTables([{ name: 'Any', sheet: 'Any', columns, rows: rows.slice(0, 3) }]);
        await workbook.appendRows('Any', rows.slice(3));
        expect((await openWorkbookFile(workbook.save()).readRows('Any')).rows).toEqual(rows);
      }),
      { numRuns: 150 },
    );
  });
});
