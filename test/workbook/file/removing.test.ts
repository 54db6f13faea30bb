import { openWorkbookFile, type FileWorkbook } from '../../../src/workbook/file/index';
import type { Cell } from '../../../src/workbook/port';
import { handMade, partText, tablePart } from './packages';
import { refusalOf } from './refusal-of';

const rowsXml = (cells: (row: number) => string, from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => `<row r="${from + i}">${cells(from + i)}</row>`).join('');
const plain = (row: number): string =>
  `<c r="A${row}"><v>${row}</v></c><c r="B${row}" s="1"><v>${row * 10}</v></c><c r="C${row}"><v>${-row}</v></c>`;

function opened(sheet: string, range = 'A1:B6', attributes = '', headers = ['a', 'b']): FileWorkbook {
  return openWorkbookFile(handMade({ sheet, table: tablePart(range, headers, attributes, 'Items', '<autoFilter ref="A1:B6"/>') }));
}

function sheetText(workbook: FileWorkbook): string {
  return partText(workbook.save(), 'xl/worksheets/sheet1.xml');
}

describe('removing rows of a table', () => {
  it('moves the rows below up within its columns, and leaves what stands beside and below', async () => {
    const workbook = opened(`<sheetData>${rowsXml(plain, 2, 8)}</sheetData>`);
    await workbook.deleteRows('Items', [1, 3]);
    const again = openWorkbookFile(workbook.save());
    expect((await again.readRows('Items')).rows).toEqual([
      [2, 20],
      [4, 40],
      [6, 60],
    ]);
    const saved = sheetText(workbook);
    expect(saved).toContain('<row r="3"><c r="A3"><v>4</v></c><c r="B3" s="1"><v>40</v></c><c r="C3"><v>-3</v></c></row>');
    expect(saved).toContain('<row r="6"><c r="C6"><v>-6</v></c></row>');
    expect(saved).toContain('<row r="7"><c r="A7"><v>7</v></c>');
  });

  it('takes the same row twice for once, and rows in any order', async () => {
    const workbook = opened(`<sheetData>${rowsXml(plain, 2, 6)}</sheetData>`);
    await workbook.deleteRows('Items', [4, 0, 4]);
    expect((await workbook.readRows('Items')).rows.map((row) => row[0])).toEqual([3, 4, 5]);
  });

  it('keeps one blank row with its formats', async () => {
    const workbook = opened(`<sheetData>${rowsXml(plain, 2, 6)}</sheetData>`);
    await workbook.deleteRows('Items', [0, 1, 2, 3, 4]);
    expect((await workbook.readRows('Items')).rows).toEqual([[null, null]]);
    expect(sheetText(workbook)).toContain('<row r="2"><c r="B2" s="1"/><c r="C2"><v>-2</v></c></row>');
    expect((await openWorkbookFile(workbook.save()).tables())[0].rowCount).toBe(1);
  });

  it('lets validations and the totals follow', async () => {
    const totals = '<row r="7"><c r="A7" t="str"><v>Total</v></c><c r="B7"><f>SUM(B2:B6)</f><v>200</v></c></row>';
    const workbook = opened(
      `<sheetData>${rowsXml(plain, 2, 6)}${totals}</sheetData><dataValidations><dataValidation sqref="A2:A6"/></dataValidations>`,
      'A1:B7',
      'totalsRowCount="1"',
    );
    await workbook.deleteRows('Items', [0]);
    const saved = sheetText(workbook);
    expect(saved).toContain('sqref="A2:A5"');
    expect(saved).toContain('<c r="B6"><f>SUM(B2:B5)</f></c>');
    expect(saved).not.toContain('r="7"');
    expect((await openWorkbookFile(workbook.save()).tables())[0]).toMatchObject({ rowCount: 4, totalsRow: true });
  });

  it('lets the formulas of moved rows follow their cells', async () => {
    const cells = (row: number): string =>
      `<c r="A${row}"><v>${row}</v></c><c r="B${row}"><f>A${row}+A2+$A$${row}+SUM(A2:A${row})+C${row}+Other!A${row}+Stock!A${row}</f><v>0</v></c>`;
    const workbook = opened(`<sheetData>${rowsXml(cells, 2, 6)}</sheetData>`);
    await workbook.deleteRows('Items', [2]);
    expect(sheetText(workbook)).toContain('<c r="B5"><f>A5+A2+$A$5+SUM(A2:A5)+C6+Other!A6+Stock!A5</f><v>0</v></c>');
    expect(sheetText(workbook)).toContain('<c r="B3"><f>A3+A2+$A$3+SUM(A2:A3)+C3+Other!A3+Stock!A3</f><v>0</v></c>');
  });

  it('says #REF! where a formula named a cell that goes', async () => {
    const cells = (row: number): string => `<c r="A${row}"><v>${row}</v></c><c r="B${row}"><f>A$4*2+SUM(A4:A4)+SUM(A4:A5)</f><v>0</v></c>`;
    const workbook = opened(`<sheetData>${rowsXml(cells, 2, 6)}</sheetData>`);
    await workbook.deleteRows('Items', [2]);
    expect(sheetText(workbook)).toContain('<c r="B5"><f>#REF!*2+SUM(#REF!)+SUM(A4:A4)</f><v>0</v></c>');
  });

  it('writes shared formulas out before their first cell goes', async () => {
    const cells = (row: number): string =>
      `<c r="A${row}"><v>${row}</v></c><c r="B${row}"><f t="shared" ${row === 2 ? 'ref="B2:B8" si="3">A2*$D$1+SUM(A$1:A2)</f>' : 'si="3"/>'}<v>0</v></c>`;
    const workbook = opened(`<sheetData>${rowsXml(cells, 2, 8)}</sheetData>`);
    await workbook.deleteRows('Items', [0]);
    const saved = sheetText(workbook);
    expect(saved).not.toContain('shared');
    expect(saved).toContain('<c r="B2"><f>A2*$D$1+SUM(A$1:A2)</f><v>0</v></c>');
    expect(saved).toContain('<c r="B5"><f>A5*$D$1+SUM(A$1:A5)</f><v>0</v></c>');
    expect(saved).toContain('<c r="B8"><f>A8*$D$1+SUM(A$1:A8)</f><v>0</v></c>');
  });

  it('writes shared formulas out before one of them is written over', async () => {
    const cells = (row: number): string =>
      `<c r="A${row}"><v>${row}</v></c><c r="B${row}"><f t="shared" ${row === 2 ? 'ref="B2:B6" si="0">A2*2</f>' : 'si="0"/>'}<v>0</v></c>`;
    const workbook = opened(`<sheetData>${rowsXml(cells, 2, 6)}</sheetData>`);
    await workbook.writeCells('Items', [{ row: 0, column: 1, value: 5 }]);
    const saved = sheetText(workbook);
    expect(saved).toContain('<c r="B2"><v>5</v></c>');
    expect(saved).toContain('<c r="B6"><f>A6*2</f><v>0</v></c>');
  });

  it('refuses to change a formula that fills several cells in part', async () => {
    const workbook = opened('<sheetData><row r="3"><c r="B3"><f t="array" ref="B3:B4">A3:A4</f><v>0</v></c></row></sheetData>');
    const refusal = { code: 'cellArrayFormula', values: { address: 'Stock!B3' } };
    expect(await refusalOf(() => workbook.deleteRows('Items', [0]))).toEqual(refusal);
    expect(await refusalOf(() => workbook.writeCells('Items', [{ row: 1, column: 1, value: 1 }]))).toEqual(refusal);
    await workbook.writeCells('Items', [{ row: 1, column: 0, value: 1 }]);
  });

  it('moves an array formula of one cell with its range', async () => {
    const workbook = opened('<sheetData><row r="4"><c r="B4"><f t="array" ref="B4">SUM(A2:A4)</f><v>0</v></c></row></sheetData>');
    await workbook.deleteRows('Items', [0]);
    expect(sheetText(workbook)).toContain('<c r="B3"><f t="array" ref="B3">SUM(A2:A3)</f><v>0</v></c>');
  });

  it('does not know rows that are not there', async () => {
    const workbook = opened(`<sheetData>${rowsXml(plain, 2, 6)}</sheetData>`);
    await expect(workbook.deleteRows('Items', [5])).rejects.toThrow(RangeError);
    await expect(workbook.writeCells('Items', [{ row: 0, column: 2, value: 1 }])).rejects.toThrow(RangeError);
    await expect(workbook.appendRows('Items', [[1, 2, 3]])).rejects.toThrow(RangeError);
    await expect(workbook.appendRows('Items', [[NaN]])).rejects.toThrow(RangeError);
  });
});

describe('replacing all rows of a table', () => {
  it('leaves each cell its own format, and empties rows that are left behind', async () => {
    const workbook = opened(`<sheetData>${rowsXml(plain, 2, 6)}</sheetData>`);
    await workbook.replaceRows('Items', [['x', 1] as Cell[], [null, 2]]);
    const saved = sheetText(workbook);
    expect(saved).toContain('<row r="3"><c r="B3" s="1"><v>2</v></c><c r="C3"><v>-3</v></c></row><row r="4"><c r="C4"><v>-4</v></c></row>');
    expect((await openWorkbookFile(workbook.save()).readRows('Items')).rows).toEqual([
      ['x', 1],
      [null, 2],
    ]);
  });

  it('keeps calculated columns calculated', async () => {
    const headers = [
      'a',
      '<tableColumn id="2" name="b"><calculatedColumnFormula>Items[[#This Row],[a]]*2</calculatedColumnFormula></tableColumn>',
    ];
    const cells = (row: number): string => `<c r="A${row}"><v>${row}</v></c><c r="B${row}"><f>Items[[#This Row],[a]]*2</f><v>0</v></c>`;
    const workbook = opened(`<sheetData>${rowsXml(cells, 2, 6)}</sheetData>`, 'A1:B6', '', headers);
    await workbook.replaceRows('Items', [[1], [2]]);
    expect((await workbook.readRows('Items')).formulas).toEqual([
      [false, true],
      [false, true],
    ]);
    await workbook.replaceRows('Items', []);
    expect(sheetText(workbook)).toContain('<row r="2"><c r="B2"><f>Items[[#This Row],[a]]*2</f></c></row>');
  });

  it('moves the totals up and down', async () => {
    const totals = '<row r="7"><c r="A7" t="str"><v>Total</v></c></row>';
    const workbook = opened(`<sheetData>${rowsXml(plain, 2, 6)}${totals}</sheetData>`, 'A1:B7', 'totalsRowCount="1"');
    await workbook.replaceRows('Items', [[1], [2]]);
    expect(sheetText(workbook)).toContain('<c r="A4" t="str"><v>Total</v></c>');
    await workbook.replaceRows('Items', [[1], [2], [3], [4], [5], [6], [7]]);
    expect(sheetText(workbook)).toContain('<c r="A9" t="str"><v>Total</v></c>');
    expect((await workbook.readRows('Items')).rows.map((row) => row[0])).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});
