import ExcelJS from 'exceljs';
import { newWorkbookFile, openWorkbookFile } from '../../../src/workbook/file/index';
import type { ColumnFormat, NewTable } from '../../../src/workbook/port';
import { handMade, main, partNames, partText } from './packages';
import { refusalOf } from './refusal-of';

const columns: ColumnFormat[] = [
  { header: 'No.', numberFormat: '@', width: 14, note: 'Number of the item' },
  { header: 'Posting Date', numberFormat: 'm/d/yyyy', width: 12, validation: { kind: 'date' } },
  { header: 'Amount', numberFormat: '#,##0.00', width: 15, validation: { kind: 'decimal', min: 0 }, locked: false },
  { header: 'Entry Type', numberFormat: 'General', validation: { kind: 'list', values: ['Purchase', 'Sale'] } },
  { header: 'Unit Cost', numberFormat: '#,##0.00###' },
];
const table = (more: Partial<NewTable> = {}): NewTable => ({
  name: 'ItemJournal',
  sheet: 'Item Journal',
  columns,
  rows: [
    ['A1', 46_053, 12.5, 'Sale', 1.25],
    ['A2', 46_054, 13, 'Purchase', 0.33333],
  ],
  ...more,
});

async function exceljs(file: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(file) as unknown as ArrayBuffer);
  return book;
}

describe('a new table', () => {
  it('has frozen headers, widths, formats and validations that another reader sees too', async () => {
    const workbook = newWorkbookFile();
    await workbook.createTables([table({ title: 'Journal of March' })]);
    const sheet = (await exceljs(workbook.save())).getWorksheet('Item Journal')!;
    expect(sheet.getCell('A1').value).toBe('Journal of March');
    expect(sheet.getRow(3).values).toEqual([undefined, 'No.', 'Posting Date', 'Amount', 'Entry Type', 'Unit Cost']);
    expect(sheet.getCell('A3').font).toMatchObject({ bold: true });
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 3, topLeftCell: 'A4' });
    expect(sheet.getColumn(1).width).toBeCloseTo(14.71, 1);
    expect(['A5', 'B5', 'C5', 'D5', 'E5'].map((cell) => sheet.getCell(cell).numFmt)).toEqual([
      '@',
      'mm-dd-yy',
      '#,##0.00',
      undefined,
      '#,##0.00###',
    ]);
    expect(sheet.getCell('B5').value).toEqual(new Date(Date.UTC(2026, 1, 1)));
    expect(sheet.getCell('D5').dataValidation).toMatchObject({ type: 'list', formulae: ['"Purchase,Sale"'] });
    expect(sheet.getCell('C5').dataValidation).toMatchObject({ type: 'decimal', operator: 'between', formulae: [0, 999_999_999_999_999] });
    expect(sheet.getCell('B4').dataValidation).toMatchObject({ type: 'date', operator: 'greaterThanOrEqual' });
    expect(sheet.getCell('A3').dataValidation).toMatchObject({ prompt: 'Number of the item' });
    expect(sheet.getCell('C4').protection).toMatchObject({ locked: false });
    expect(sheet.pageSetup).toMatchObject({ fitToPage: true, fitToHeight: 0, printTitlesRow: '3:3' });
  });

  it('stretches formats and validations over the rows that are appended later', async () => {
    const workbook = newWorkbookFile();
    await workbook.createTables([table({ rows: [] })]);
    await workbook.appendRows('ItemJournal', [['A1', 46_053, 1, 'Sale', 1]]);
    const again = openWorkbookFile(workbook.save());
    await again.appendRows('ItemJournal', [['A2', 46_053, 1, 'Sale', 1]]);
    const sheet = (await exceljs(again.save())).getWorksheet('Item Journal')!;
    expect(sheet.getCell('D4').dataValidation).toMatchObject({ type: 'list' });
    expect(sheet.getCell('C4').numFmt).toBe('#,##0.00');
  });

  it('puts a list that is too long for a validation on a hidden sheet, once', async () => {
    const values = Array.from({ length: 40 }, (_, i) => `Document Type ${i + 1}`);
    const long = { header: 'Type', numberFormat: '@', validation: { kind: 'list' as const, values } };
    const comma = { header: 'Place', numberFormat: '@', validation: { kind: 'list' as const, values: ['Oslo, east', 'Oslo, west'] } };
    const workbook = newWorkbookFile();
    await workbook.createTables([
      { name: 'One', sheet: 'One', columns: [long, comma], rows: [] },
      { name: 'Two', sheet: 'Two', columns: [long], rows: [] },
    ]);
    const book = await exceljs(workbook.save());
    const lists = book.getWorksheet('_lists')!;
    expect(lists.state).toBe('hidden');
    expect(lists.getCell('A40').value).toBe('Document Type 40');
    expect(book.getWorksheet('One')!.getCell('A2').dataValidation.formulae).toEqual(['_lists!$A$1:$A$40']);
    expect(book.getWorksheet('One')!.getCell('B2').dataValidation.formulae).toEqual(['_lists!$B$1:$B$2']);
    expect(book.getWorksheet('Two')!.getCell('A2').dataValidation.formulae).toEqual(['_lists!$A$1:$A$40']);
  });

  it('quotes a list of the validation itself', async () => {
    const workbook = newWorkbookFile();
    const quoted = { header: 'Size', numberFormat: '@', validation: { kind: 'list' as const, values: ['3"', '<4"'] } };
    await workbook.createTables([{ name: 'One', sheet: 'One', columns: [quoted], rows: [] }]);
    expect(partText(workbook.save(), 'xl/worksheets/sheet1.xml')).toContain(
      '<formula1>&quot;3&quot;&quot;,&lt;4&quot;&quot;&quot;</formula1>',
    );
  });

  it('comes behind the sheets that are there, with numbers and names of its own', async () => {
    const file = handMade({ workbookTail: '<definedNames><definedName name="Prices">Stock!$A$1</definedName></definedNames>' });
    const workbook = openWorkbookFile(file);
    await workbook.createTables([table({ name: 'One', sheet: 'Stock' }), table({ name: 'Two', sheet: 'STOCK' })]);
    const saved = workbook.save();
    const again = openWorkbookFile(saved);
    expect((await again.tables()).map(({ name, sheet }) => [name, sheet])).toEqual([
      ['Items', 'Stock'],
      ['One', 'Stock (2)'],
      ['Two', 'STOCK (3)'],
    ]);
    expect(partNames(saved)).toEqual(
      expect.arrayContaining(['xl/worksheets/sheet3.xml', 'xl/tables/table3.xml', 'xl/worksheets/_rels/sheet2.xml.rels']),
    );
    expect(partText(saved, 'xl/tables/table2.xml')).toContain('id="2"');
    expect(partText(saved, 'xl/tables/table3.xml')).toContain('id="3"');
    expect(partText(saved, 'xl/workbook.xml')).toContain('<sheet name="Stock (2)" sheetId="2" r:id=');
    expect(partText(saved, 'xl/workbook.xml')).toContain('localSheetId="1">\'Stock (2)\'!$1:$1</definedName>');
    expect((await again.readRows('One')).rows).toEqual(table().rows);
  });

  it('adds formats behind those of the workbook', async () => {
    const styles =
      `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="170" formatCode="#,##0.00###"/></numFmts><fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts>` +
      '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';
    const workbook = openWorkbookFile(handMade({ styles }));
    await workbook.createTables([table({ columns: [...columns, { header: 'Own', numberFormat: '0.0 "kg"' }] })]);
    const saved = partText(workbook.save(), 'xl/styles.xml');
    expect(saved).toContain(
      '<numFmts count="2"><numFmt numFmtId="170" formatCode="#,##0.00###"/><numFmt numFmtId="171" formatCode="0.0 &quot;kg&quot;"/></numFmts>',
    );
    expect(saved).toContain(
      '<fonts count="2"><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="10"/><color theme="0"/><name val="Arial"/></font>',
    );
    expect(saved).toContain('<xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>');
    expect(saved).toMatch(/<fills count="3">.*<\/fills><cellXfs/);
  });

  it.each([
    ['nothing at all', ''],
    ['empty collections', '<numFmts count="0"/><fonts count="0"/><fills count="0"/><borders count="0"/><cellXfs count="0"/><cellStyles/>'],
  ])('finds a workbook whose formats say %s', async (_, inside) => {
    const styles = inside === '' ? `<s:styleSheet xmlns:s="${main}"/>` : `<styleSheet xmlns="${main}">${inside}</styleSheet>`;
    const workbook = openWorkbookFile(handMade({ styles }));
    await workbook.createTables([table({ style: 'TableStyleLight1' })]);
    const saved = workbook.save();
    const saidOf = partText(saved, 'xl/styles.xml').replace(/<(\/?)s:/g, '<$1');
    const collections = [...saidOf.matchAll(/<(numFmts|fonts|fills|borders|cellXfs) count="([1-9])"/g)].map(
      ([, name, count]) => `${name} ${count}`,
    );
    expect(collections).toEqual(['numFmts 1', 'fonts 2', 'borders 2', 'cellXfs 6']);
    expect((await openWorkbookFile(saved).readRows('ItemJournal')).rows).toEqual(table().rows);
  });

  it("is made in a strict workbook with that workbook's namespaces", async () => {
    const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const file = handMade({ main: strict, relationshipTypes: 'http://purl.oclc.org/ooxml/officeDocument/relationships' });
    const workbook = openWorkbookFile(file);
    await workbook.createTables([table()]);
    expect(partText(workbook.save(), 'xl/tables/table2.xml')).toContain(`xmlns="${strict}"`);
    expect((await openWorkbookFile(workbook.save()).readRows('ItemJournal')).rows).toEqual(table().rows);
  });

  it('may have any text for a header', async () => {
    const headers = ['=x', 'two\nlines', '<b> & "q"', '_x0041_', "it's [odd] #@", ' æ課 '];
    const workbook = newWorkbookFile();
    await workbook.createTables([
      { name: 'Odd', sheet: 'Odd', columns: headers.map((header) => ({ header, numberFormat: '@' })), rows: [] },
    ]);
    const saved = workbook.save();
    expect((await openWorkbookFile(saved).tables())[0].columns).toEqual(headers);
    expect(partText(saved, 'xl/tables/table1.xml')).toContain('name="two_x000a_lines"');
  });

  it('counts days as its workbook does', async () => {
    const workbook = openWorkbookFile(handMade({ workbookPr: 'date1904="1"' }));
    await workbook.createTables([table()]);
    expect(workbook.date1904).toBe(true);
    expect(partText(workbook.save(), 'xl/worksheets/sheet2.xml')).toContain('<v>44591</v>');
    expect((await openWorkbookFile(workbook.save()).readRows('ItemJournal')).rows).toEqual(table().rows);
  });

  it.each([
    [{ name: 'Two words' }, 'tableNameNotAllowed', { table: 'Two words' }],
    [{ name: 'A1' }, 'tableNameNotAllowed', { table: 'A1' }],
    [{ name: 'R1C1' }, 'tableNameNotAllowed', { table: 'R1C1' }],
    [{ name: '' }, 'tableNameNotAllowed', { table: '' }],
    [{ name: 'iTEMS' }, 'tableNameTaken', { table: 'iTEMS' }],
    [{ name: 'PRICES' }, 'tableNameTaken', { table: 'PRICES' }],
    [{ sheet: 'a/b' }, 'sheetNameNotAllowed', { sheet: 'a/b' }],
    [{ sheet: 'x'.repeat(32) }, 'sheetNameNotAllowed', { sheet: 'x'.repeat(32) }],
    [{ sheet: "'x" }, 'sheetNameNotAllowed', { sheet: "'x" }],
    [{ sheet: 'History' }, 'sheetNameNotAllowed', { sheet: 'History' }],
    [{ columns: [columns[0], { ...columns[1], header: 'NO.' }], rows: [] }, 'headerTwice', { table: 'ItemJournal', header: 'NO.' }],
    [{ columns: [{ ...columns[0], header: ' ' }], rows: [] }, 'headerNotAllowed', { table: 'ItemJournal', header: ' ' }],
    [{ rows: [['x'.repeat(40_000)]] }, 'cellTextTooLong', { address: "'Item Journal'!A2", length: 40_000, most: 32_767 }],
  ])('is refused whole: %j', async (more, code, values) => {
    const file = handMade({ workbookTail: '<definedNames><definedName name="Prices">Stock!$A$1</definedName></definedNames>' });
    const workbook = openWorkbookFile(file);
    const good = table({ name: 'Good', sheet: 'Good' });
    expect(await refusalOf(() => workbook.createTables([good, table(more as Partial<NewTable>)]))).toEqual({ code, values });
    expect(workbook.save()).toBe(file);
  });

  it('is refused where the sheets of the workbook are protected', async () => {
    const workbook = openWorkbookFile(handMade({ workbookPr: '/><workbookProtection lockStructure="1"' }));
    expect(await refusalOf(() => workbook.createTables([table()]))).toEqual({ code: 'workbookStructureProtected', values: {} });
  });
});
