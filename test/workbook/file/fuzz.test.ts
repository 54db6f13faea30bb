/**
 * Whatever is done to the bytes of a file, it is either read or refused: nothing hangs, nothing else is thrown, nothing that could be read is saved unreadable.
 * A failure names the seed that replays it.
 */
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { openWorkbookFile, WorkbookRefused } from '../../../src/workbook/file/index';
import { handMade, main, partsOf, tablePart, zipped } from './packages';

const sharedStrings = `<sst xmlns="${main}"><si><t>No.</t></si><si><r><t>ri</t></r><r><t xml:space="preserve">ch </t></r><rPh><t>x</t></rPh></si></sst>`;
const styles = `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`;
const sheet =
  '<dimension ref="A1:C5"/><sheetData><row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1" t="str"><v>Quantity</v></c></row>' +
  '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" s="1"><v>46053</v></c><c r="C2"><f>B2*2</f><v>1</v></c></row>' +
  '<row r="3"><c r="A3" t="inlineStr"><is><t>a&amp;b _x000D_</t></is></c><c r="B3"><f t="shared" ref="B3:B4" si="0">A3+1</f><v>-1.5E-3</v></c></row>' +
  '<row r="4"><c r="A4" t="b"><v>1</v></c><c r="B4"><f t="shared" si="0"/><v>2</v></c></row><row r="5"><c r="B5"><f>SUM(B2:B4)</f></c></row></sheetData>' +
  '<conditionalFormatting sqref="B2:B4"/><dataValidations count="1"><dataValidation sqref="A2:A4"/></dataValidations>';
const hand = { sheet, styles, sharedStrings, table: tablePart('A1:B5', ['No.', 'Quantity'], 'totalsRowCount="1"') };

/** Uses all that the store offers; true if the file was read and written, false if it was refused. */
async function use(file: Uint8Array): Promise<boolean> {
  try {
    const workbook = openWorkbookFile(file);
    for (const { name, rowCount, columns } of await workbook.tables()) {
      const { rows } = await workbook.readRows(name, 0, 50);
      expect(rows.every((row) => row.length === columns.length)).toBe(true);
      await workbook.writeCells(name, [{ row: 0, column: 0, value: '=x' }]);
      await workbook.appendRows(name, [[1]]);
      await workbook.deleteRows(name, [0]);
      if (rowCount < 100) await workbook.replaceRows(name, [[true], ['b']]);
    }
    await openWorkbookFile(workbook.save()).tables();
    return true;
  } catch (error) {
    if (!(error instanceof WorkbookRefused)) throw error;
    return false;
  }
}

const edit = fc.record({
  at: fc.nat(),
  byte: fc.integer({ min: 0, max: 255 }),
  kind: fc.constantFrom('change', 'insert', 'remove', 'copy'),
});

/** Bytes with some of them changed, put in, taken out, or a stretch of them said again. */
function edited(bytes: Uint8Array, edits: readonly { at: number; byte: number; kind: string }[]): Uint8Array {
  let list = [...bytes];
  for (const { at, byte, kind } of edits) {
    const place = list.length === 0 ? 0 : at % list.length;
    if (kind === 'change') list[place] = byte;
    else if (kind === 'insert') list.splice(place, 0, byte);
    else if (kind === 'remove') list.splice(place, 1 + (byte % 8));
    else list = [...list.slice(0, place + byte), ...list.slice(place)];
  }
  return Uint8Array.from(list);
}

describe('bytes from nowhere', () => {
  it('are never taken for a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(await use(bytes)).toBe(false);
      }),
    );
  });
});

describe('a workbook file', () => {
  const file = handMade(hand);

  it('is read whole before anything happens to it', async () => {
    expect(await use(file)).toBe(true);
  });

  it('is refused when it was cut off anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: file.length - 1 }), async (length) => {
        expect(await use(file.subarray(0, length))).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('is read or refused whatever happens to its bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
        await use(edited(file, edits));
      }),
      { numRuns: 400 },
    );
  });

  it('is read or refused whatever happens to the text of its parts', async () => {
    const parts = partsOf(hand);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(parts)), fc.array(edit, { minLength: 1, maxLength: 4 }), async (part, edits) => {
        await use(zipped({ ...parts, [part]: edited(parts[part], edits) }));
      }),
      { numRuns: 500 },
    );
  });

  it('is read or refused when words of its parts change places', async () => {
    const parts = partsOf(hand);
    const words = [
      '<',
      '/>',
      '</c>',
      '<c r="A2">',
      '<row r="3">',
      '<is>',
      '<t>',
      '"',
      '=',
      '&',
      ']]>',
      '<![CDATA[',
      '<!--',
      '-->',
      '<?',
      't="shared"',
      'si="0"',
      'A1:B5',
      '1e9',
      '-1',
    ];
    const swap = fc.record({
      part: fc.constantFrom('xl/worksheets/sheet1.xml', 'xl/tables/table1.xml', 'xl/sharedStrings.xml', 'xl/styles.xml'),
      at: fc.nat(),
      word: fc.constantFrom(...words),
      over: fc.nat(12),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(swap, { minLength: 1, maxLength: 3 }), async (swaps) => {
        const changed = { ...parts };
        for (const { part, at, word, over } of swaps) {
          const text = new TextDecoder().decode(changed[part]);
          const place = at % text.length;
          changed[part] = new TextEncoder().encode(text.slice(0, place) + word + text.slice(place + over));
        }
        await use(zipped(changed));
      }),
      { numRuns: 500 },
    );
  });

  it('of another writer comes through any order of changes as rows in memory do', async () => {
    const book = new ExcelJS.Workbook();
    const made = book.addWorksheet('Stock');
    made.addTable({
      name: 'Items',
      ref: 'B2',
      totalsRow: true,
      columns: [
        { name: 'No.', totalsRowLabel: 'Total' },
        { name: 'Quantity', totalsRowFunction: 'sum' },
      ],
      rows: [
        ['A1', 1],
        ['A2', 2],
        ['A3', 3],
      ],
    });
    const start = new Uint8Array(await book.xlsx.writeBuffer());
    const row = fc.tuple(fc.oneof(fc.string({ minLength: 1 }), fc.constant(null)), fc.oneof(fc.integer(), fc.constant(null)));
    const change = fc.oneof(
      fc.record({ kind: fc.constant('append' as const), rows: fc.array(row, { maxLength: 4 }) }),
      fc.record({ kind: fc.constant('replace' as const), rows: fc.array(row, { maxLength: 6 }) }),
      fc.record({ kind: fc.constant('delete' as const), rows: fc.array(fc.nat(20), { maxLength: 4 }) }),
      fc.record({ kind: fc.constant('write' as const), at: fc.nat(20), cells: row }),
      fc.record({ kind: fc.constant('reopen' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 12 }), async (changes) => {
        let workbook = openWorkbookFile(start);
        let expected: (string | number | null)[][] = [
          ['A1', 1],
          ['A2', 2],
          ['A3', 3],
        ];
        const orBlank = (): void => void (expected.length === 0 && expected.push([null, null]));
        for (const step of changes) {
          if (step.kind === 'append') {
            await workbook.appendRows('Items', step.rows);
            expected.push(...step.rows.map((cells) => [...cells]));
          } else if (step.kind === 'replace') {
            await workbook.replaceRows('Items', step.rows);
            expected = step.rows.map((cells) => [...cells]);
            orBlank();
          } else if (step.kind === 'delete') {
            const rows = step.rows.map((at) => at % expected.length);
            await workbook.deleteRows('Items', rows);
            expected = expected.filter((_, at) => !rows.includes(at));
            orBlank();
          } else if (step.kind === 'write') {
            const at = step.at % expected.length;
            await workbook.writeCells(
              'Items',
              step.cells.map((value, column) => ({ row: at, column, value })),
            );
            expected[at] = [...step.cells];
          } else workbook = openWorkbookFile(workbook.save());
        }
        const saved = workbook.save();
        expect((await openWorkbookFile(saved).readRows('Items')).rows).toEqual(expected);
        const sheetText = new TextDecoder().decode(unzipSync(saved)['xl/worksheets/sheet1.xml']);
        expect(sheetText).toContain(`<c r="C${3 + expected.length}"`);
        expect(sheetText).toContain('SUBTOTAL(109');
      }),
      { numRuns: 150 },
    );
  });
});
