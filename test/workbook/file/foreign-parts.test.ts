import ExcelJS from 'exceljs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { newWorkbookFile, openWorkbookFile } from '../../../src/workbook/file/index';
import { handMade, longForm, packedParts, partNames, partText, partsOf, withComment, withPart, zipped } from './packages';

const foreign = {
  'xl/charts/chart1.xml': {
    content: '<c:chartSpace xmlns:c="urn:chart"><c:f>Stock!$B$2:$B$3</c:f></c:chartSpace>',
    type: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  },
  'xl/drawings/drawing1.xml': {
    content: '<xdr:wsDr xmlns:xdr="urn:drawing"/>',
    type: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  },
  'xl/pivotTables/pivotTable1.xml': {
    content: '<pivotTableDefinition name="P"/>',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.pivotTable+xml',
  },
  'xl/pivotCache/pivotCacheDefinition1.xml': { content: '<pivotCacheDefinition/>', relationship: 'pivotCacheDefinition' },
  'customXml/item1.xml': {
    content: '<?xml version="1.0"?>\r\n<b:notes xmlns:b="urn:b">\r\n  kept &amp; kept </b:notes>',
    relationship: 'customXml',
  },
  'xl/comments1.xml': { content: '<comments><commentList/></comments>' },
  'xl/vbaProject.bin': {
    content: new Uint8Array(5000).map((_, i) => (i * 7919) % 251),
    type: 'application/vnd.ms-office.vbaProject',
    relationship: 'vbaProject',
  },
  'xl/media/image1.png': { content: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]) },
  'docProps/app.xml': { content: '<Properties><Application>Microsoft Excel</Application></Properties>' },
};
const macroEnabled = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';

describe('what the store does not change', () => {
  it('hands on charts, pivots, drawings, custom parts, comments and macros with their very bytes', async () => {
    const file = handMade({ more: foreign, workbookType: macroEnabled });
    const workbook = openWorkbookFile(file);
    await workbook.appendRows('Items', [['A3', 5]]);
    await workbook.createTables([{ name: 'New', sheet: 'New', columns: [{ header: 'a', numberFormat: '0' }], rows: [[1]] }]);
    const [before, after] = [packedParts(file), packedParts(workbook.save())];
    for (const part of Object.keys(foreign)) expect(after.get(part)).toBe(before.get(part));
    expect([...after.keys()].slice(0, before.size)).toEqual([...before.keys()]);
  });

  it('leaves a workbook with macros one', async () => {
    const workbook = openWorkbookFile(handMade({ more: foreign, workbookType: macroEnabled }));
    await workbook.createTables([{ name: 'New', sheet: 'New', columns: [{ header: 'a', numberFormat: '0' }], rows: [] }]);
    expect(partText(workbook.save(), '[Content_Types].xml')).toContain(`PartName="/xl/workbook.xml" ContentType="${macroEnabled}"`);
  });

  it('makes anew only the sheet, its table and the workbook part', async () => {
    const file = handMade({ more: foreign });
    const workbook = openWorkbookFile(file);
    await workbook.appendRows('Items', [['A3', 5]]);
    const [before, after] = [packedParts(file), packedParts(workbook.save())];
    const changed = [...after].filter(([part, packed]) => packed !== before.get(part)).map(([part]) => part);
    expect(changed.sort()).toEqual(['xl/tables/table1.xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
  });

  it('writes only the sheet and the workbook part when single cells change', async () => {
    const file = handMade();
    const workbook = openWorkbookFile(file);
    await workbook.writeCells('Items', [{ row: 0, column: 1, value: 11 }]);
    const [before, after] = [packedParts(file), packedParts(workbook.save())];
    expect([...after].filter(([part, packed]) => packed !== before.get(part)).map(([part]) => part)).toEqual([
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  it('keeps everything in the sheet but the rows it writes', async () => {
    const head =
      '<sheetPr><tabColor rgb="FFFF0000"/></sheetPr><sheetViews><sheetView workbookViewId="0" zoomScale="80"/></sheetViews><cols><col min="1" max="1" width="31.5" customWidth="1"/></cols>';
    const rows =
      '<row r="1" ht="30" customHeight="1"><c r="A1" t="str"><v>No.</v></c></row>\n<row r="2" spans="1:9"><c r="A2" s="1"><v>1</v></c><c r="D2" t="s"><v>0</v></c></row>';
    const tail =
      '<mergeCells count="1"><mergeCell ref="H1:I1"/></mergeCells><conditionalFormatting sqref="D1:D9"><cfRule type="cellIs" priority="1"><formula>1</formula></cfRule></conditionalFormatting><pageMargins left="0.7"/>';
    const file = handMade({ sheet: `${head}<sheetData>${rows}</sheetData>${tail}` });
    const workbook = openWorkbookFile(file);
    await workbook.writeCells('Items', [{ row: 0, column: 1, value: 5 }]);
    const text = partText(workbook.save(), 'xl/worksheets/sheet1.xml');
    expect(text).toContain(head);
    expect(text).toContain(tail);
    expect(text).toContain('<row r="1" ht="30" customHeight="1"><c r="A1" t="str"><v>No.</v></c></row>');
    expect(text).toContain('<row r="2" spans="1:9"><c r="A2" s="1"><v>1</v></c><c r="B2"><v>5</v></c><c r="D2" t="s"><v>0</v></c></row>');
  });

  it('keeps cells beside the table, and rows that do not say their number in their place', async () => {
    const sheet =
      '<sheetData><row><c t="str"><v>No.</v></c></row><row ht="20"><c><v>1</v></c><c><v>2</v></c><c t="str"><v>note</v></c></row><row><c r="A3"><v>3</v></c></row><row r="9"><c r="A9"><v>9</v></c></row></sheetData>';
    const workbook = openWorkbookFile(handMade({ sheet }));
    await workbook.writeCells('Items', [{ row: 0, column: 0, value: null }]);
    await workbook.appendRows('Items', [[7, 8]]);
    const text = partText(workbook.save(), 'xl/worksheets/sheet1.xml');
    expect(text).toContain(
      '<sheetData><row r="1"><c t="str"><v>No.</v></c></row><row r="2" ht="20"><c r="B2"><v>2</v></c><c r="C2" t="str"><v>note</v></c></row><row r="3"><c r="A3"><v>3</v></c></row><row r="4"><c r="A4"><v>7</v></c><c r="B4"><v>8</v></c></row><row r="9"><c r="A9"><v>9</v></c></row></sheetData>',
    );
  });

  it('writes into a sheet with prefixes so that it stays well-formed', async () => {
    const file = withPart(handMade(), 'xl/worksheets/sheet1.xml', (text) =>
      text.replace(/<(\/?)(?=[a-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x='),
    );
    const workbook = openWorkbookFile(file);
    await workbook.appendRows('Items', [
      ['=new', 1],
      [null, true],
    ]);
    const again = openWorkbookFile(workbook.save());
    expect((await again.readRows('Items')).rows.slice(2)).toEqual([
      ['=new', 1],
      [null, true],
    ]);
  });

  it('leaves the shared texts alone: new texts stand in their cells', async () => {
    const sharedStrings = '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>old</t></si></sst>';
    const file = handMade({ sharedStrings });
    const workbook = openWorkbookFile(file);
    await workbook.appendRows('Items', [['old', 1]]);
    expect(packedParts(workbook.save()).get('xl/sharedStrings.xml')).toBe(packedParts(file).get('xl/sharedStrings.xml'));
  });

  it.each([
    ['stored unpacked', (file: Uint8Array) => zipSync(unzipSync(file), { level: 0 })],
    ['in the long form', longForm],
    ['behind a remark at the end', withComment],
  ])('takes parts %s', async (_, other) => {
    const workbook = openWorkbookFile(other(handMade()));
    await workbook.appendRows('Items', [['A3', 30]]);
    expect((await openWorkbookFile(workbook.save()).readRows('Items', 1)).rows).toEqual([
      ['A2', 20.5],
      ['A3', 30],
    ]);
  });

  it('reads what another writer streamed, sizes behind the data', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Stock');
    sheet.addTable({ name: 'Items', ref: 'A1', columns: [{ name: 'No.' }, { name: 'Quantity' }], rows: [['A1', 10]] });
    const workbook = openWorkbookFile(new Uint8Array(await book.xlsx.writeBuffer()));
    await workbook.appendRows('Items', [['A2', 20]]);
    expect((await openWorkbookFile(workbook.save()).readRows('Items')).rows).toEqual([
      ['A1', 10],
      ['A2', 20],
    ]);
  });

  it('reads and writes the same when it may keep nothing unpacked', async () => {
    const made = newWorkbookFile();
    const columns = [{ header: 'a', numberFormat: '0' }];
    await made.createTables(['One', 'Two', 'Three'].map((name, i) => ({ name, sheet: name, columns, rows: [[i]] })));
    const workbook = openWorkbookFile(made.save(), { heldBytes: 0 });
    for (const name of ['Two', 'One', 'Three', 'Two']) await workbook.appendRows(name, [[7]]);
    const again = openWorkbookFile(workbook.save(), { heldBytes: 0 });
    expect((await Promise.all(['One', 'Two', 'Three'].map((name) => again.readRows(name)))).map(({ rows }) => rows.flat())).toEqual([
      [0, 7],
      [1, 7, 7],
      [2, 7],
    ]);
  });

  it('finds parts whatever the case of their names', async () => {
    const parts = partsOf();
    const renamed = Object.fromEntries(
      Object.entries(parts).map(([part, bytes]) => [part === 'xl/tables/table1.xml' ? 'xl/Tables/TABLE1.xml' : part, bytes]),
    );
    const workbook = openWorkbookFile(zipped(renamed));
    await workbook.appendRows('Items', [['A3', 1]]);
    expect(partNames(workbook.save())).toContain('xl/Tables/TABLE1.xml');
    expect((await openWorkbookFile(workbook.save()).tables())[0].rowCount).toBe(3);
  });

  it('can be saved again after further changes', async () => {
    const workbook = openWorkbookFile(handMade());
    await workbook.appendRows('Items', [['A3', 1]]);
    const first = workbook.save();
    expect(workbook.save()).toEqual(first);
    await workbook.appendRows('Items', [['A4', 2]]);
    expect((await openWorkbookFile(first).tables())[0].rowCount).toBe(3);
    expect((await openWorkbookFile(workbook.save()).tables())[0].rowCount).toBe(4);
  });

  it('asks for everything to be calculated anew when the workbook is opened', async () => {
    const save = async (workbookTail: string): Promise<string> => {
      const workbook = openWorkbookFile(handMade({ workbookTail }));
      await workbook.writeCells('Items', [{ row: 0, column: 1, value: 1 }]);
      return partText(workbook.save(), 'xl/workbook.xml');
    };
    expect(await save('')).toContain('</sheets><calcPr fullCalcOnLoad="1"/></workbook>');
    expect(await save('<definedNames><definedName name="a">1</definedName></definedNames><extLst/>')).toContain(
      '</definedNames><calcPr fullCalcOnLoad="1"/><extLst/>',
    );
    expect(await save('<calcPr calcId="191029" fullCalcOnLoad="0"/>')).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  });

  it('drops the order of calculation when formulas come, go or move, and only then', async () => {
    const more = {
      'xl/calcChain.xml': {
        content: '<calcChain><c r="B3" i="1"/></calcChain>',
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml',
        relationship: 'calcChain',
      },
    };
    const sheet = '<sheetData><row r="2"><c r="A2"><v>1</v></c></row><row r="3"><c r="B3"><f>A2*2</f><v>2</v></c></row></sheetData>';
    const untouched = openWorkbookFile(handMade({ more, sheet }));
    await untouched.writeCells('Items', [{ row: 0, column: 0, value: 3 }]);
    expect(partNames(untouched.save())).toContain('xl/calcChain.xml');
    const touched = openWorkbookFile(handMade({ more, sheet }));
    await touched.writeCells('Items', [{ row: 1, column: 1, value: 3 }]);
    const saved = touched.save();
    expect(partNames(saved)).not.toContain('xl/calcChain.xml');
    expect(partText(saved, '[Content_Types].xml')).not.toContain('calcChain');
    expect(partText(saved, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  it('keeps an archive with an odd entry: a folder, a name that is no ASCII', async () => {
    const file = zipped({ ...partsOf(), 'xl/Ærø.bin': strToU8('odd') });
    const workbook = openWorkbookFile(file);
    await workbook.appendRows('Items', [['A3', 1]]);
    expect(partText(workbook.save(), 'xl/Ærø.bin')).toBe('odd');
  });
});
