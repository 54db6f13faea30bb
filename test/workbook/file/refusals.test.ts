import { strToU8, zipSync } from 'fflate';
import { openWorkbookFile } from '../../../src/workbook/file/index';
import type { Bounds } from '../../../src/workbook/file/bounds';
import { handMade, main, partsOf, relationshipTypes, tablePart, withPart, zipped } from './packages';
import { refusalOf } from './refusal-of';

const sheet1 = 'xl/worksheets/sheet1.xml';
const opening = (file: Uint8Array, bounds: Partial<Bounds> = {}): Promise<{ code: string; values: object }> =>
  refusalOf(() => openWorkbookFile(file, bounds));
const reading = (file: Uint8Array): Promise<{ code: string; values: object }> => refusalOf(() => openWorkbookFile(file).readRows('Items'));
const utf16 = (text: string): number[] => [...text].flatMap((sign) => [sign.charCodeAt(0), 0]);

function compoundFile(entry: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(utf16(entry), 1024);
  return bytes;
}

/** Bytes of a file with one of them changed. */
function damagedAt(file: Uint8Array, at: number): Uint8Array {
  const damaged = file.slice();
  damaged[at] ^= 0xff;
  return damaged;
}

describe('a file that is no workbook of ours', () => {
  it.each([
    ['nothing at all', new Uint8Array(0), 'fileNotAWorkbook'],
    ['a text', strToU8('No.;Quantity\nA1;10\n'), 'fileNotAWorkbook'],
    ['a web page', strToU8('<html><table></table></html>'), 'fileNotAWorkbook'],
    ['a workbook of Excel 97', compoundFile('Workbook'), 'fileOldExcelFormat'],
    ['a workbook with a password', compoundFile('EncryptedPackage'), 'filePasswordProtected'],
    ['another compound file', compoundFile('WordDocument'), 'fileNotAWorkbook'],
    ['an archive of anything', zipSync({ 'readme.txt': strToU8('hello') }), 'fileOtherDocument'],
    [
      'an OpenDocument sheet',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<x/>') }),
      'fileOpenDocument',
    ],
    ['an empty archive', zipSync({}), 'fileOtherDocument'],
  ])('is named: %s', async (_, file, code) => {
    expect(await opening(file)).toEqual({ code, values: {} });
  });

  it('is named: a text document, a binary workbook', async () => {
    const ofType = (workbookType: string): Uint8Array => handMade({ workbookType });
    expect(await opening(ofType('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'))).toMatchObject({
      code: 'fileOtherDocument',
    });
    expect(await opening(ofType('application/vnd.ms-excel.sheet.binary.macroEnabled.main'))).toMatchObject({ code: 'fileBinaryWorkbook' });
  });

  it('opens templates and workbooks with macros all the same', async () => {
    for (const workbookType of [
      'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml',
    ]) {
      expect(await openWorkbookFile(handMade({ workbookType })).tables()).toHaveLength(1);
    }
  });

  it('is refused when an archive is encrypted', async () => {
    const file = handMade().slice();
    const view = new DataView(file.buffer);
    const directory = view.getUint32(file.length - 6, true);
    view.setUint16(directory + 8, 1, true);
    expect(await opening(file)).toMatchObject({ code: 'filePasswordProtected' });
  });

  it('may be read but not changed when it is signed', async () => {
    const file = withPart(handMade(), '_rels/.rels', (text) =>
      text.replace(
        '</Relationships>',
        '<Relationship Id="s" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
      ),
    );
    const workbook = openWorkbookFile(file);
    expect((await workbook.readRows('Items')).rows).toHaveLength(2);
    expect(await refusalOf(() => workbook.appendRows('Items', [['A3']]))).toEqual({ code: 'fileSigned', values: {} });
    expect(await refusalOf(() => workbook.createTables([]))).toEqual({ code: 'fileSigned', values: {} });
  });
});

describe('a damaged file', () => {
  it('is refused wherever it was cut off', async () => {
    const file = handMade();
    for (const length of [4, 30, 100, Math.floor(file.length / 2), file.length - 30, file.length - 22, file.length - 1]) {
      expect(await opening(file.subarray(0, length))).toEqual({ code: 'fileDamaged', values: {} });
    }
  });

  it('is refused when a checksum is wrong, and the part is named', async () => {
    const parts = partsOf();
    const stored = zipSync(parts, { level: 0 });
    const at = Buffer.from(stored).indexOf('20.5');
    expect(await opening(damagedAt(stored, at))).toEqual({ code: 'filePartDamaged', values: { part: sheet1 } });
    const packed = zipped(parts);
    const inside = Buffer.from(packed).indexOf(sheet1) + sheet1.length + 20;
    expect(await opening(damagedAt(packed, inside))).toEqual({ code: 'filePartDamaged', values: { part: sheet1 } });
  });

  it('is refused when a part unpacks to more or less than it says', async () => {
    for (const size of [10, 100_000]) {
      const file = handMade().slice();
      const view = new DataView(file.buffer);
      const at = Buffer.from(file).lastIndexOf(sheet1) - 46;
      view.setUint32(at + 24, size, true);
      expect(await opening(file)).toEqual({ code: 'filePartDamaged', values: { part: sheet1 } });
    }
  });

  it('is refused when entries overlap or share a name', async () => {
    const file = handMade().slice();
    const view = new DataView(file.buffer);
    const directory = view.getUint32(file.length - 6, true);
    const second = directory + 46 + view.getUint16(directory + 28, true);
    view.setUint32(second + 42, view.getUint32(directory + 42, true), true);
    expect(await opening(file)).toMatchObject({ code: 'fileDamaged' });
    expect(await opening(zipped({ ...partsOf(), 'XL/workbook.xml': strToU8('<x/>') }))).toMatchObject({ code: 'fileDamaged' });
  });

  it('is refused when its directory counts fewer entries than it has, or calls one otherwise than the entry calls itself', async () => {
    const fewer = handMade().slice();
    const count = new DataView(fewer.buffer);
    for (const at of [14, 12]) count.setUint16(fewer.length - at, count.getUint16(fewer.length - at, true) - 1, true);
    expect(await opening(fewer)).toEqual({ code: 'fileDamaged', values: {} });
    const renamed = handMade().slice();
    renamed[Buffer.from(renamed).indexOf('xl/workbook.xml')] = 'y'.charCodeAt(0);
    expect(await opening(renamed)).toEqual({ code: 'fileDamaged', values: {} });
  });

  it('is refused when it lists a sheet twice, by its name or by its part', async () => {
    for (const again of ['name="STOCK" sheetId="2" r:id="rId9"', 'name="Other" sheetId="2" r:id="rId1"']) {
      const file = withPart(handMade(), 'xl/workbook.xml', (text) => text.replace('</sheets>', `<sheet ${again}/></sheets>`));
      expect(await opening(file)).toEqual({ code: 'filePartDamaged', values: { part: 'xl/workbook.xml' } });
    }
  });

  it('is refused when a cell of the table stands behind cells beside it', async () => {
    const sheet = '<sheetData><row r="2"><c r="rId2"><v>1</v></c><c r="B2"><v>1</v></c></row></sheetData>';
    expect(await reading(handMade({ sheet }))).toMatchObject({ code: 'fileCellDamaged', values: { address: 'Stock!B2' } });
  });

  it('is refused when a sheet or a table would drop out of sight', async () => {
    const otherKind = withPart(handMade(), 'xl/_rels/workbook.xml.rels', (text) => text.replace('/worksheet"', '/worksheets"'));
    expect(await opening(otherKind)).toEqual({ code: 'filePartDamaged', values: { part: 'xl/workbook.xml' } });
    const loose = withPart(handMade(), 'xl/worksheets/_rels/sheet1.xml.rels', (text) => text.replace('/table"', '/tables"'));
    expect(await opening(loose)).toEqual({ code: 'filePartDamaged', values: { part: 'xl/tables/table1.xml' } });
  });

  it('is refused when the tags of its shared texts do not match, or words stand between them', async () => {
    const sheet = '<sheetData><row r="2"><c r="A2" t="s"><v>0</v></c></row></sheetData>';
    for (const inside of ['<si><t>a</t></r>', '<si>a<t>b</t></si>', '<si><t>a</si></t>', '<si><t b:space="preserve">a</t></si>']) {
      const sharedStrings = `<sst xmlns="${main}">${inside}</sst>`;
      expect(await reading(handMade({ sharedStrings, sheet }))).toEqual({
        code: 'filePartDamaged',
        values: { part: 'xl/sharedStrings.xml' },
      });
    }
  });

  it('is refused when two tables lie over one another', async () => {
    const other = tablePart('B3:C4', ['a', 'b'], '', 'Other', '', 2);
    expect(await opening(handMade({ moreTables: [other] }))).toEqual({
      code: 'tablesOverlap',
      values: { table: 'Other', other: 'Items', sheet: 'Stock' },
    });
  });

  it('is refused when it packs a part in a way that Excel does not use', async () => {
    const file = handMade().slice();
    const view = new DataView(file.buffer);
    const at = Buffer.from(file).lastIndexOf(sheet1) - 46;
    view.setUint16(at + 10, 12, true);
    expect(await opening(file)).toEqual({ code: 'filePartUnreadable', values: { part: sheet1, method: 12 } });
    const latin = withPart(handMade(), sheet1, (text) => text.replace('UTF-8', 'ISO-8859-1'));
    expect(await opening(latin)).toEqual({ code: 'filePartUnreadable', values: { part: sheet1, method: 'ISO-8859-1' } });
  });

  it('is refused when parts are missing', async () => {
    const without = (part: string): Uint8Array => zipped(Object.fromEntries(Object.entries(partsOf()).filter(([name]) => name !== part)));
    expect(await opening(without(sheet1))).toEqual({ code: 'filePartMissing', values: { part: sheet1 } });
    expect(await opening(without('xl/tables/table1.xml'))).toEqual({ code: 'filePartMissing', values: { part: 'xl/tables/table1.xml' } });
    expect(await opening(without('xl/workbook.xml'))).toEqual({ code: 'filePartMissing', values: { part: 'xl/workbook.xml' } });
    expect(await opening(without('_rels/.rels'))).toMatchObject({ code: 'fileOtherDocument' });
    expect(await opening(without('xl/_rels/workbook.xml.rels'))).toEqual({ code: 'filePartDamaged', values: { part: 'xl/workbook.xml' } });
  });

  it.each([
    ['an end tag without its start', '<sheetData></row></sheetData>'],
    ['elements that cross', '<sheetData><row r="1"><c r="A1"></row></c></sheetData>'],
    ['an element that is not closed', '<sheetData><row r="2"><c r="A2"><v>1</v></row></sheetData>'],
    ['rows that go back', '<sheetData><row r="3"/><row r="2"/></sheetData>'],
    ['the same row twice', '<sheetData><row r="2"/><row r="2"/></sheetData>'],
    ['a row without a number worth the name', '<sheetData><row r="x"/></sheetData>'],
    ['two heaps of rows', '<sheetData/><sheetData/>'],
    ['no rows at all', '<cols><col min="1" max="1"/></cols>'],
    ['an attribute without quotes', '<sheetData><row r=2/></sheetData>'],
    ['a tag within a tag', '<sheetData><row <c r="A2"/></sheetData>'],
    ['an element that nobody declared', '<sheetData/><x:y/>'],
    ['a sign that stands for nothing', '<sheetData/><pageMargins left="&nbsp;"/>'],
    ['words between rows', '<sheetData><row r="2"/>five</sheetData>'],
    ['words between cells', '<sheetData><row r="2"><c r="A2"><v>1</v></c>five</row></sheetData>'],
    ['words beside a value', '<sheetData><row r="2"><c r="A2">five<v>1</v></c></row></sheetData>'],
    ['a cell of another vocabulary', '<sheetData><row r="2"><y:c xmlns:y="urn:y" r="A2"><y:v>1</y:v></y:c></row></sheetData>'],
    ['an entity in a tag of a cell', '<sheetData><row r="2"><c r="&A;2"/></row></sheetData>'],
    ['bytes that are no text', `<sheetData/><oddHeader>\u0001</oddHeader>`],
  ])('is refused for %s', async (_, sheet) => {
    expect(await opening(handMade({ sheet }))).toEqual({ code: 'filePartDamaged', values: { part: sheet1 } });
  });

  it.each([
    ['a number that is none', '<c r="A2"><v>1,5</v></c>'],
    ['a number beyond numbers', '<c r="A2"><v>1e999</v></c>'],
    ['a shared text that is not there', '<c r="A2" t="s"><v>7</v></c>'],
    ['half a shared text', '<c r="A2" t="s"><v>0.5</v></c>'],
    ['a boolean that is none', '<c r="A2" t="b"><v>maybe</v></c>'],
    ['a date that is none', '<c r="A2" t="d"><v>31.01.2026</v></c>'],
    ['a kind of value that nobody knows', '<c r="A2" t="money"><v>1</v></c>'],
    ['a cell of another row', '<c r="A3"><v>1</v></c>'],
    ['a cell without column', '<c r="2"><v>1</v></c>'],
    ['cells that go back', '<c r="B2"><v>1</v></c><c r="A2"><v>1</v></c>'],
    ['an entity of its own', '<c r="A2" t="str"><v>&secret;</v></c>'],
    ['a character that XML does not allow', '<c r="A2" t="str"><v>&#1;</v></c>'],
    ['a style that is no number', '<c r="A2" s="one"><v>1</v></c>'],
    ['a shared text before the first', '<c r="A2" t="s"><v>-1</v></c>'],
    ['a kind of value by the name of what every object has', '<c r="A2" t="constructor"><v>1</v></c>'],
    ['an entity by the name of what every object has', '<c r="A2" t="str"><v>&constructor;</v></c>'],
    ['an attribute by a name that is none', '<c r="A2" $t="s"><v>1</v></c>'],
    ['words beside an inline text', '<c r="A2" t="inlineStr"><is>five<t>1</t></is></c>'],
    ['words behind an inline text', '<c r="A2" t="inlineStr"><is><t>1</t>five</is></c>'],
    ['an address given twice', '<c r="A2" r="A2"><v>1</v></c>'],
    ['two values', '<c r="A2"><v>1</v><v>2</v></c>'],
    ['a number beside an inline text', '<c r="A2" t="inlineStr"><v>1</v></c>'],
    ['an inline text in a cell of numbers', '<c r="A2"><is><t>1</t></is></c>'],
    ['an error that does not say which', '<c r="A2" t="e"/>'],
  ])('is refused for %s when its cell is read, and the cell is named', async (_, cells) => {
    const { code, values } = await reading(handMade({ sheet: `<sheetData><row r="2">${cells}</row></sheetData>` }));
    expect([code, values]).toEqual(['fileCellDamaged', { part: sheet1, address: expect.stringMatching(/^Stock![AB]2$/) }]);
  });

  it('is refused when a text is no UTF-8', async () => {
    const parts = partsOf();
    const bytes = parts[sheet1];
    const damaged = bytes.slice();
    damaged[Buffer.from(bytes).indexOf('A2</t>')] = 0xff;
    expect(await reading(zipped({ ...parts, [sheet1]: damaged }))).toMatchObject({
      code: 'fileCellDamaged',
      values: { address: 'Stock!A3' },
    });
  });

  it('is refused when two tables have one name', async () => {
    const twin = tablePart('D1:E2', ['a', 'b'], '', 'ITEMS', '', 2);
    expect(await opening(handMade({ moreTables: [twin] }))).toEqual({ code: 'tableNameTwice', values: { table: 'ITEMS' } });
  });

  it.each(['A1:B1', 'A1:C3', 'A0:B3', 'A1:B1048577', 'XFD1:XFE3', 'B3:A1', 'A:B', '', 'nonsense'])(
    'is refused for a table over %j',
    async (range) => {
      expect(await opening(handMade({ table: tablePart(range, ['a', 'b'], '', 'Items', '') }))).toEqual({
        code: 'tableRangeWrong',
        values: { table: 'Items', range },
      });
    },
  );
});

describe('a crafted file', () => {
  it('cannot declare entities, in small parts and in large ones', async () => {
    const doctype = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
    const behindDeclaration = (text: string): string => text.replace('?>\n', `?>\n${doctype}`);
    for (const part of [sheet1, 'xl/workbook.xml', 'xl/tables/table1.xml', '[Content_Types].xml']) {
      expect(await opening(withPart(handMade(), part, behindDeclaration))).toEqual({ code: 'filePartHasDoctype', values: { part } });
    }
    const sharedStrings = `${doctype}<sst xmlns="${main}"><si><t>&a;</t></si></sst>`;
    const sheet = '<sheetData><row r="2"><c r="A2" t="s"><v>0</v></c></row></sheetData>';
    expect(await reading(handMade({ sharedStrings, sheet }))).toEqual({
      code: 'filePartHasDoctype',
      values: { part: 'xl/sharedStrings.xml' },
    });
  });

  it('cannot nest without end', async () => {
    const deep = '<x>'.repeat(200_000) + '</x>'.repeat(200_000);
    expect(await opening(handMade({ sheet: `<sheetData/>${deep}` }))).toEqual({
      code: 'filePartTooDeep',
      values: { part: sheet1, most: 100 },
    });
    expect(await opening(handMade({ workbookTail: deep }))).toEqual({
      code: 'filePartTooDeep',
      values: { part: 'xl/workbook.xml', most: 100 },
    });
  });

  it('cannot fill memory with small elements or attributes', async () => {
    const file = handMade({ workbookTail: '<x y=""/>'.repeat(500_001) });
    expect(await opening(file)).toEqual({ code: 'fileUnpacksTooFar', values: { part: 'xl/workbook.xml' } });
  }, 30_000);

  it('cannot unpack to more than it may', async () => {
    const bomb = handMade({ more: { 'xl/bomb.bin': { content: new Uint8Array(3_000_000) } } });
    expect(await opening(bomb, { unpackedBytes: 2_000_000 })).toMatchObject({ code: 'fileTooLarge', values: { megabytes: 3, most: 1 } });
    const sheet = `<sheetData/>${' '.repeat(3_000_000)}`;
    expect(await opening(handMade({ sheet }), { unpackingRatioFrom: 1_000_000 })).toEqual({
      code: 'fileUnpacksTooFar',
      values: { part: sheet1 },
    });
  });

  it('cannot unpack to more than it says it does', async () => {
    const file = handMade({ sheet: `<sheetData/>${' '.repeat(50_000_000)}` }).slice();
    const view = new DataView(file.buffer);
    view.setUint32(Buffer.from(file).lastIndexOf(sheet1) - 46 + 24, 1000, true);
    expect(await opening(file)).toEqual({ code: 'filePartDamaged', values: { part: sheet1 } });
  });

  it('cannot have more parts or bytes than it may', async () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`xl/part${i}.bin`, { content: 'x' }]));
    expect(await opening(handMade({ more: many }), { parts: 20 })).toMatchObject({
      code: 'fileTooManyParts',
      values: { parts: 37, most: 20 },
    });
    expect(await opening(handMade(), { fileBytes: 100 })).toMatchObject({ code: 'fileTooLarge' });
  });

  it('cannot have rows or columns beyond the sheet', async () => {
    expect(await opening(handMade({ sheet: '<sheetData><row r="1048577"/></sheetData>' }))).toEqual({
      code: 'sheetTooLarge',
      values: { sheet: 'Stock' },
    });
    const sheet = '<sheetData><row r="2"><c r="XFE2"><v>1</v></c></row></sheetData>';
    expect(await reading(handMade({ sheet, table: tablePart('XFC1:XFD2', ['a', 'b']) }))).toEqual({
      code: 'sheetTooLarge',
      values: { sheet: 'Stock' },
    });
  });

  it('cannot lead relationships out of the package', async () => {
    const file = withPart(handMade(), 'xl/_rels/workbook.xml.rels', (text) =>
      text.replace('worksheets/sheet1.xml', '../../../../etc/passwd'),
    );
    expect(await opening(file)).toEqual({ code: 'filePartMissing', values: { part: 'etc/passwd' } });
    const external = withPart(handMade(), 'xl/_rels/workbook.xml.rels', (text) =>
      text.replace('Target="worksheets/sheet1.xml"', 'Target="http://example.org/sheet1.xml" TargetMode="External"'),
    );
    expect(await opening(external)).toMatchObject({ code: 'filePartDamaged' });
  });

  it('cannot pass a sheet of other kinds for a table', async () => {
    const file = handMade({ table: `<queryTable xmlns="${main}" name="x"/>` });
    expect(await opening(file)).toEqual({ code: 'filePartDamaged', values: { part: 'xl/tables/table1.xml' } });
    expect(
      await opening(
        withPart(handMade(), 'xl/workbook.xml', () => `<workbook xmlns="urn:x" xmlns:r="${relationshipTypes}"><sheets/></workbook>`),
      ),
    ).toMatchObject({
      code: 'filePartDamaged',
    });
  });
});
