import { type Cell, uncalculated } from '../../../src/workbook/port';
import { openWorkbookFile } from '../../../src/workbook/file/index';
import { strToU8 } from 'fflate';
import { handMade, main, partsOf, relationshipTypes, tablePart, zipped, type HandMade } from './packages';

/** The cells of a table of one row whose cells are given as XML, from A2 on. */
async function cellsOf(cells: string, columns: number, hand: HandMade = {}): Promise<Cell[]> {
  const headers = Array.from({ length: columns }, (_, i) => `H${i + 1}`);
  const range = `A1:${String.fromCharCode(64 + columns)}2`;
  const file = handMade({
    sheet: `<sheetData><row r="1"/><row r="2">${cells}</row></sheetData>`,
    table: tablePart(range, headers),
    ...hand,
  });
  return (await openWorkbookFile(file).readRows('Items')).rows[0];
}

describe('reading the cells of a sheet', () => {
  it('reads numbers to the last digit', async () => {
    const numbers = [
      '0',
      '-0',
      '12.5',
      '-0.01',
      '1E-7',
      '1.7976931348623157E308',
      '0.30000000000000004',
      '123456789012345',
      '0.1',
      '1234567890.12345',
      '.5',
      '5.',
    ];
    const cells = numbers.map((text) => `<c><v>${text}</v></c>`).join('');
    expect(await cellsOf(cells, numbers.length)).toEqual([
      0, 0, 12.5, -0.01, 1e-7, 1.7976931348623157e308, 0.30000000000000004, 123456789012345, 0.1, 1234567890.12345, 0.5, 5,
    ]);
  });

  it('reads booleans, errors, and the last values of formulas', async () => {
    const cells =
      '<c r="A2" t="b"><v>1</v></c><c r="B2" t="b"><v>0</v></c><c r="C2" t="e"><v>#N/A</v></c>' +
      '<c r="D2"><f>1+1</f><v>2</v></c><c r="E2" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="F2" t="str"><f>""</f><v></v></c><c r="G2"><f>A1</f></c>';
    expect(await cellsOf(cells, 7)).toEqual([true, false, { error: '#N/A' }, 2, 'ab', '', uncalculated]);
  });

  it('says which cells hold formulas, and nothing when none does', async () => {
    const file = handMade({
      sheet: '<sheetData><row r="2"><c r="A2"><v>1</v></c></row><row r="3"><c r="B3"><f>A2*2</f><v>2</v></c></row></sheetData>',
    });
    const workbook = openWorkbookFile(file);
    expect((await workbook.readRows('Items')).formulas).toEqual([
      [false, false],
      [false, true],
    ]);
    expect(await workbook.readRows('Items', 0, 1)).toEqual({ rows: [[1, null]] });
  });

  it('reads shared texts, plain, rich and with their pronunciation left out', async () => {
    const sharedStrings =
      `<sst xmlns="${main}"><si><t>plain</t></si><si><r><t>ri</t></r><r><rPr><b/></rPr><t xml:space="preserve">ch </t></r><r><t>text</t></r></si>` +
      '<si><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr fontId="1"/></si><si/><si><t/></si><si><t>last</t></si></sst>';
    const cells = [0, 1, 2, 3, 4, 5].map((i) => `<c t="s"><v>${i}</v></c>`).join('');
    expect(await cellsOf(cells, 6, { sharedStrings })).toEqual(['plain', 'rich text', '課', '', '', 'last']);
  });

  it('reads inline texts, rich ones too', async () => {
    const cells =
      '<c t="inlineStr"><is><t>one</t></is></c><c t="inlineStr"><is><r><t>t</t></r><r><rPr><i/></rPr><t>wo</t></r><rPh sb="0" eb="1"><t>no</t></rPh></is></c>' +
      '<c t="inlineStr"><is><t/></is></c><c t="inlineStr"><is/></c><c t="inlineStr"/>';
    expect(await cellsOf(cells, 5)).toEqual(['one', 'two', '', null, null]);
  });

  it('keeps outer blanks only where the file says so, and what stands in CDATA', async () => {
    const cells =
      '<c t="inlineStr"><is><t> a </t></is></c><c t="inlineStr"><is><t xml:space="preserve"> b </t></is></c>' +
      '<c t="inlineStr"><is><t><![CDATA[<c & d>]]></t></is></c><c><v><!-- nothing -->7</v></c>';
    expect(await cellsOf(cells, 4)).toEqual(['a', ' b ', '<c & d>', 7]);
  });

  it('undoes entities and the escapes of control characters', async () => {
    const text = (raw: string): string => `<c t="inlineStr"><is><t xml:space="preserve">${raw}</t></is></c>`;
    const cells = [
      '&lt;b&gt; &amp;amp; &quot;x&apos;',
      '&#65;&#x42;&#x1F600;',
      'a_x000D_\nb',
      '_x005F_x0041_',
      'a\r\nb\rc',
      'a&#13;b',
      '_x0041',
      '_X0041_',
    ];
    expect(await cellsOf(cells.map(text).join(''), 8)).toEqual([
      '<b> &amp; "x\'',
      'AB\u{1F600}',
      'a\r\nb',
      '_x0041_',
      'a\nb\nc',
      'a\rb',
      '_x0041',
      '_X0041_',
    ]);
  });

  it('reads dates that stand as such', async () => {
    const cells = ['2026-01-31', '1900-02-28', '1900-03-01', '2026-01-31T12:00:00'].map((date) => `<c t="d"><v>${date}</v></c>`).join('');
    expect(await cellsOf(cells, 4)).toEqual([46053, 59, 61, 46053.5]);
  });

  it('finds rows and cells that do not say where they stand', async () => {
    const sheet =
      '<sheetData><row><c t="str"><v>No.</v></c></row><row><c><v>1</v></c><c><v>2</v></c></row><row r="3"><c r="B3"><v>4</v></c></row></sheetData>';
    expect((await openWorkbookFile(handMade({ sheet })).readRows('Items')).rows).toEqual([
      [1, 2],
      [null, 4],
    ]);
  });

  it('reads a table in the middle of a sparse sheet', async () => {
    const sheet = '<sheetData><row r="5"/><row r="7"><c r="A7"><v>9</v></c><c r="D7"><v>3</v></c><c r="F7"><v>9</v></c></row></sheetData>';
    const workbook = openWorkbookFile(handMade({ sheet, table: tablePart('C5:E8', ['a', 'b', 'c']) }));
    expect((await workbook.readRows('Items')).rows).toEqual([
      [null, null, null],
      [null, 3, null],
      [null, null, null],
    ]);
    expect((await workbook.tables())[0]).toMatchObject({ firstRow: 4, firstColumn: 2, rowCount: 3 });
  });

  it('reads sheets whose elements carry a prefix, and steps over what it does not know', async () => {
    const sheetPart =
      `<x:worksheet xmlns:x="${main}" xmlns:r="${relationshipTypes}" xmlns:y="urn:other"><x:sheetData><x:row r="2" y:height="3"><x:c r="A2" y:t="s"><x:v>1</x:v></x:c>` +
      '<x:c r="B2" t="inlineStr"><x:is><x:t>x</x:t></x:is><x:extLst><x:ext><y:v>9</y:v></x:ext></x:extLst></x:c></x:row></x:sheetData>' +
      '<x:tableParts count="1"><x:tablePart r:id="rId1"/></x:tableParts></x:worksheet>';
    const table = `<x:table xmlns:x="${main}" id="1" name="Items" displayName="Items" ref="A1:B2"><x:tableColumns count="2"><x:tableColumn id="1" name="a"/><x:tableColumn id="2" name="b"/></x:tableColumns></x:table>`;
    expect((await openWorkbookFile(handMade({ sheetPart, table })).readRows('Items')).rows).toEqual([[1, 'x']]);
  });

  it('reads workbooks of the strict kind', async () => {
    const file = handMade({
      main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
      relationshipTypes: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
      table: tablePart('A1:B3', ['No.', 'Quantity']).replace(main, 'http://purl.oclc.org/ooxml/spreadsheetml/main'),
    });
    expect((await openWorkbookFile(file).readRows('Items')).rows[1]).toEqual(['A2', 20.5]);
  });

  it('reads parts in UTF-16 and with a byte order mark', async () => {
    const parts = partsOf();
    const name = 'xl/worksheets/sheet1.xml';
    const text = new TextDecoder().decode(parts[name]).replace('UTF-8', 'UTF-16').replace('A2<', 'Ærø<');
    const wide = new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from([...text].map((sign) => sign.charCodeAt(0))).buffer)]);
    expect((await openWorkbookFile(zipped({ ...parts, [name]: wide })).readRows('Items')).rows[1]).toEqual(['Ærø', 20.5]);
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...parts[name]]);
    expect((await openWorkbookFile(zipped({ ...parts, [name]: marked })).readRows('Items')).rows[1]).toEqual(['A2', 20.5]);
  });

  it('moves dates of a workbook that counts from 1904, and no other numbers', async () => {
    const styles = `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="20"/></cellXfs></styleSheet>`;
    const cells = [0, 1, 2, 3].map((s) => `<c s="${s}"><v>100</v></c>`).join('');
    expect(await cellsOf(cells, 4, { styles, workbookPr: 'date1904="1"' })).toEqual([100, 1562, 1562, 100]);
    expect(await cellsOf(cells, 4, { styles })).toEqual([100, 100, 100, 100]);
  });

  it('unescapes headers, and reads a table without a header row', async () => {
    const file = handMade({ table: tablePart('A2:B3', ['Line_x000a_one', '&lt;b&gt;'], 'headerRowCount="0"', 'Items', '') });
    const [shape] = await openWorkbookFile(file).tables();
    expect(shape).toMatchObject({ columns: ['Line\none', '<b>'], rowCount: 2, firstRow: 0 });
    expect((await openWorkbookFile(file).readRows('Items')).rows[0]).toEqual(['A1', 10]);
  });

  it('tells of filters, totals, protection and hidden sheets', async () => {
    const filter = '<autoFilter ref="A1:B3"><filterColumn colId="0"><filters><filter val="A1"/></filters></filterColumn></autoFilter>';
    const file = zipped({
      ...partsOf({ table: tablePart('A1:B3', ['No.', 'Quantity'], 'totalsRowCount="1"', 'Items', filter) }),
      'xl/workbook.xml': strToU8(
        `<workbook xmlns="${main}" xmlns:r="${relationshipTypes}"><sheets><sheet name="Stock" sheetId="1" state="hidden" r:id="rId1"/></sheets></workbook>`,
      ),
    });
    expect((await openWorkbookFile(file).tables())[0]).toMatchObject({ filtered: true, totalsRow: true, rowCount: 1, sheetVisible: false });
    const sheet = '<sheetData/><sheetProtection sheet="1" objects="1"/>';
    expect((await openWorkbookFile(handMade({ sheet })).tables())[0].sheetProtected).toBe(true);
  });
});
