import { openWorkbookFile, type FileWorkbook } from '../../../src/workbook/file/index';
import { handMade, main, partText, tablePart } from './packages';
import { refusalOf } from './refusal-of';

const text = (name: string, value: string): string => `<c r="${name}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (name: string, value: number, style = 0): string => `<c r="${name}"${style ? ` s="${style}"` : ''}><v>${value}</v></c>`;
const header = `<row r="1">${text('A1', 'No.')}${text('B1', 'Quantity')}</row>`;
const body = `<row r="2">${text('A2', 'A1')}${number('B2', 10)}</row><row r="3">${text('A3', 'A2')}${number('B3', 20)}</row>`;
const sheetOf = (rows: string, tail = '', head = ''): string => `${head}<sheetData>${header}${body}${rows}</sheetData>${tail}`;

async function sheetText(workbook: FileWorkbook): Promise<string> {
  return partText(workbook.save(), 'xl/worksheets/sheet1.xml');
}

describe('a table that grows', () => {
  it('stretches its own range, its filter and its order of sorting', async () => {
    const inside =
      '<autoFilter ref="A1:B3"><sortState ref="A2:B3"><sortCondition ref="B2:B3"/></sortState></autoFilter><sortState ref="A2:B3"><sortCondition ref="A2:A3"/></sortState>';
    const workbook = openWorkbookFile(handMade({ table: tablePart('A1:B3', ['No.', 'Quantity'], 'insertRow="1"', 'Items', inside) }));
    await workbook.appendRows('Items', [
      ['A3', 1],
      ['A4', 2],
    ]);
    const table = partText(workbook.save(), 'xl/tables/table1.xml');
    expect(table).toContain(
      '<autoFilter ref="A1:B5"><sortState ref="A2:B5"><sortCondition ref="B2:B5"/></sortState></autoFilter><sortState ref="A2:B5"><sortCondition ref="A2:A5"/></sortState>',
    );
    expect(table).toContain('displayName="Items" ref="A1:B5"');
    expect(table).not.toContain('insertRow');
  });

  it('stretches validations and formats that covered a column of it, and no others', async () => {
    const tail =
      '<conditionalFormatting sqref="B2:B3 D2:D3"><cfRule type="x" priority="1"/></conditionalFormatting><conditionalFormatting sqref="A1:B3"><cfRule type="x" priority="2"/></conditionalFormatting>' +
      '<dataValidations count="3"><dataValidation type="list" sqref="A2:A3"/><dataValidation type="list" sqref="B3"/><dataValidation sqref="A2:C3"/></dataValidations>' +
      '<extLst><ext xmlns:x14="urn:x14" xmlns:xm="urn:xm"><x14:dataValidations><x14:dataValidation><xm:sqref>B2:B3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
    const workbook = openWorkbookFile(handMade({ sheet: sheetOf('', tail, '<dimension ref="A1:B3"/>') }));
    await workbook.appendRows('Items', [['A3', 1]]);
    await workbook.appendRows('Items', [['A4', 2]]);
    const saved = await sheetText(workbook);
    expect(saved).toContain('sqref="B2:B5 D2:D3"');
    expect(saved).toContain('sqref="A1:B5"');
    expect(saved).toContain('sqref="A2:A5"');
    expect(saved).toContain('<dataValidation type="list" sqref="B3"/>');
    expect(saved).toContain('sqref="A2:C3"');
    expect(saved).toContain('<xm:sqref>B2:B5</xm:sqref>');
    expect(saved).toContain('<dimension ref="A1:B5"/>');
  });

  it('gives new cells the formats of the last row', async () => {
    const styles = `<styleSheet xmlns="${main}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="49"/><xf numFmtId="4"/></cellXfs></styleSheet>`;
    const sheet = `<sheetData><row r="2"><c r="A2" s="2"/></row><row r="3"><c r="A3" s="1" t="str"><v>x</v></c>${number('B3', 5, 2)}</row></sheetData>`;
    const workbook = openWorkbookFile(handMade({ sheet, styles }));
    await workbook.appendRows('Items', [['A3', null]]);
    expect(await sheetText(workbook)).toContain('<row r="4"><c r="A4" s="1" t="inlineStr"><is><t>A3</t></is></c><c r="B4" s="2"/></row>');
  });

  it('moves its totals down, and lets their formulas cover the new rows', async () => {
    const totals = `<row r="4">${text('A4', 'Total')}<c r="B4" s="3"><f>SUM(B2:B3)+SUBTOTAL(109,Items[Quantity])+B$9</f><v>30</v></c>${number('C4', 99)}</row>`;
    const table = tablePart('A1:B4', ['No.', 'Quantity'], 'totalsRowCount="1"', 'Items', '<autoFilter ref="A1:B3"/>');
    const workbook = openWorkbookFile(handMade({ sheet: sheetOf(totals), table }));
    await workbook.appendRows('Items', [
      ['A3', 1],
      ['A4', 2],
    ]);
    const saved = await sheetText(workbook);
    expect(saved).toContain(`<row r="4">${text('A4', 'A3')}${number('B4', 1)}${number('C4', 99)}</row>`);
    expect(saved).toContain(
      `<row r="6">${text('A6', 'Total')}<c r="B6" s="3"><f>SUM(B2:B5)+SUBTOTAL(109,Items[Quantity])+B$9</f></c></row>`,
    );
    const again = openWorkbookFile(workbook.save());
    expect((await again.tables())[0]).toMatchObject({ rowCount: 4, totalsRow: true });
    expect(partText(workbook.save(), 'xl/tables/table1.xml')).toContain('<autoFilter ref="A1:B5"/>');
  });

  it('fills its calculated columns where it is given nothing', async () => {
    const headers = [
      'No.',
      '<tableColumn id="2" name="Quantity"><calculatedColumnFormula>Items[[#This Row],[No.]]&amp;"x"</calculatedColumnFormula></tableColumn>',
    ];
    const workbook = openWorkbookFile(handMade({ table: tablePart('A1:B3', headers) }));
    await workbook.appendRows('Items', [
      ['A3', null],
      ['A4', 7],
    ]);
    const saved = await sheetText(workbook);
    expect(saved).toContain('<c r="B4"><f>Items[[#This Row],[No.]]&amp;"x"</f></c>');
    expect(saved).toContain('<c r="B5"><v>7</v></c>');
  });

  it('moves relative references of a calculated column along', async () => {
    const headers = ['No.', '<tableColumn id="2" name="Quantity"><calculatedColumnFormula>A2*2</calculatedColumnFormula></tableColumn>'];
    const sheet = `<sheetData>${header}<row r="2">${number('A2', 1)}<c r="B2"><f>A2*$D$1</f><v>2</v></c></row><row r="3">${number('A3', 1)}<c r="B3"><f t="shared" ref="B3" si="0">A3*$D$1+A$1</f><v>2</v></c></row></sheetData>`;
    const workbook = openWorkbookFile(handMade({ table: tablePart('A1:B3', headers), sheet }));
    await workbook.appendRows('Items', [[5], [6]]);
    const saved = await sheetText(workbook);
    expect(saved).toContain('<c r="B4"><f>A4*$D$1+A$1</f></c>');
    expect(saved).toContain('<c r="B5"><f>A5*$D$1+A$1</f></c>');
  });

  it('takes the formula of a calculated column from the group that its last row shares', async () => {
    const headers = ['No.', '<tableColumn id="2" name="Quantity"><calculatedColumnFormula>A2*2</calculatedColumnFormula></tableColumn>'];
    const sheet = `<sheetData>${header}<row r="2">${number('A2', 1)}<c r="B2"><f t="shared" ref="B2:B3" si="4">A2*2</f></c></row><row r="3"><c r="B3"><f t="shared" si="4"/></c></row></sheetData>`;
    const workbook = openWorkbookFile(handMade({ table: tablePart('A1:B3', headers), sheet }));
    await workbook.appendRows('Items', [[5]]);
    expect(await sheetText(workbook)).toContain('<c r="B4"><f>A4*2</f></c>');
  });

  it('leaves a calculated column empty where no row shows how its references lie', async () => {
    const headers = ['No.', '<tableColumn id="2" name="Quantity"><calculatedColumnFormula>A2*2</calculatedColumnFormula></tableColumn>'];
    const workbook = openWorkbookFile(handMade({ table: tablePart('A1:B3', headers) }));
    await workbook.appendRows('Items', [['A3']]);
    expect((await workbook.readRows('Items', 2)).rows).toEqual([['A3', null]]);
  });

  it('grows over cells that only have a format', async () => {
    const workbook = openWorkbookFile(handMade({ sheet: sheetOf('<row r="4"><c r="A4" s="1"/><c r="C4"><v>1</v></c></row>') }));
    await workbook.appendRows('Items', [['A3', 1]]);
    expect((await workbook.readRows('Items', 2)).rows).toEqual([['A3', 1]]);
  });

  it.each([
    ['a value', sheetOf(`<row r="5">${number('B5', 1)}</row>`), 'Stock!B5'],
    ['a text', sheetOf(`<row r="4">${text('A4', 'note')}</row>`), 'Stock!A4'],
    ['a formula', sheetOf('<row r="5"><c r="A5"><f>1</f></c></row>'), 'Stock!A5'],
    ['merged cells', sheetOf('', '<mergeCells><mergeCell ref="B5:D6"/></mergeCells>'), 'Stock!B5:D6'],
  ])('refuses to grow over %s, and changes nothing', async (_, sheet, address) => {
    const file = handMade({ sheet });
    const workbook = openWorkbookFile(file);
    const rows = [['A3', 1] as const, ['A4', 2] as const].map((row) => [...row]);
    expect(await refusalOf(() => workbook.appendRows('Items', rows))).toEqual({
      code: 'cellsBelowTable',
      values: { table: 'Items', sheet: 'Stock', address },
    });
    expect(await refusalOf(() => workbook.replaceRows('Items', [['a'], ['b'], ['c'], ['d']]))).toMatchObject({ code: 'cellsBelowTable' });
    expect(workbook.save()).toBe(file);
  });

  it('refuses to grow into another table, even an empty one', async () => {
    const other = tablePart('B5:C6', ['x', 'y'], '', 'Other', '<autoFilter ref="B5:C6"/>', 2);
    const workbook = openWorkbookFile(handMade({ moreTables: [other] }));
    await workbook.appendRows('Items', [['A3', 1]]);
    expect(await refusalOf(() => workbook.appendRows('Items', [['A4', 1]]))).toMatchObject({
      code: 'cellsBelowTable',
      values: { address: 'Stock!B5:C6' },
    });
  });

  it('grows beside another table without touching it', async () => {
    const other = tablePart('D1:E3', ['x', 'y'], '', 'Other', '<autoFilter ref="D1:E3"/>', 2);
    const sheet = `<sheetData><row r="2">${number('D2', 7)}</row><row r="4">${number('D4', 9)}</row></sheetData>`;
    const workbook = openWorkbookFile(handMade({ sheet, moreTables: [other] }));
    await workbook.replaceRows('Items', [
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
    const again = openWorkbookFile(workbook.save());
    expect((await again.readRows('Other')).rows).toEqual([
      [7, null],
      [null, null],
    ]);
    expect((await again.readRows('Items')).rows.at(-1)).toEqual(['c', 3]);
    expect(await sheetText(workbook)).toContain('<c r="D4"><v>9</v></c>');
  });

  it('refuses what does not fit the sheet', async () => {
    const workbook = openWorkbookFile(handMade({ table: tablePart('A1048574:B1048575', ['a', 'b']), sheet: '<sheetData/>' }));
    await workbook.appendRows('Items', [[1, 2]]);
    expect(await refusalOf(() => workbook.appendRows('Items', [[1, 2]]))).toEqual({
      code: 'sheetFull',
      values: { sheet: 'Stock', rows: 1 },
    });
  });

  it('refuses a text longer than a cell, and names the cell', async () => {
    const workbook = openWorkbookFile(handMade());
    const long = 'x'.repeat(32_768);
    const refusal = { code: 'cellTextTooLong', values: { address: 'Stock!A5', length: 32_768, most: 32_767 } };
    expect(await refusalOf(() => workbook.appendRows('Items', [['ok'], [long]]))).toEqual(refusal);
    expect(await refusalOf(() => workbook.writeCells('Items', [{ row: 1, column: 1, value: long }]))).toMatchObject({
      values: { address: 'Stock!B3' },
    });
    await workbook.appendRows('Items', [[long.slice(1)]]);
    expect((await openWorkbookFile(workbook.save()).readRows('Items', 2)).rows[0][0]).toBe(long.slice(1));
  });

  it('refuses to write into a protected sheet', async () => {
    const workbook = openWorkbookFile(handMade({ sheet: sheetOf('', '<sheetProtection sheet="1"/>') }));
    const refusal = { code: 'sheetProtected', values: { sheet: 'Stock' } };
    expect(await refusalOf(() => workbook.appendRows('Items', [['a']]))).toEqual(refusal);
    expect(await refusalOf(() => workbook.writeCells('Items', [{ row: 0, column: 0, value: 1 }]))).toEqual(refusal);
    expect(await refusalOf(() => workbook.deleteRows('Items', [0]))).toEqual(refusal);
    expect(await refusalOf(() => workbook.replaceRows('Items', []))).toEqual(refusal);
  });

  it('appends under a filter, but does not move rows under one', async () => {
    const inside = '<autoFilter ref="A1:B3"><filterColumn colId="0"><filters><filter val="A1"/></filters></filterColumn></autoFilter>';
    const workbook = openWorkbookFile(handMade({ table: tablePart('A1:B3', ['No.', 'Quantity'], '', 'Items', inside) }));
    await workbook.appendRows('Items', [['A3', 1]]);
    const refusal = { code: 'tableFiltered', values: { sheet: 'Stock', table: 'Items' } };
    expect(await refusalOf(() => workbook.deleteRows('Items', [0]))).toEqual(refusal);
    expect(await refusalOf(() => workbook.replaceRows('Items', []))).toEqual(refusal);
  });

  it('writes days of a workbook that counts from 1904 as that workbook counts them', async () => {
    const styles = `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`;
    const sheet = `<sheetData><row r="2">${number('A2', 1)}</row><row r="3">${number('A3', 44_591, 1)}${number('B3', 5)}</row></sheetData>`;
    const workbook = openWorkbookFile(handMade({ sheet, styles, workbookPr: 'date1904="1"' }));
    await workbook.appendRows('Items', [[46_054, 46_054]]);
    expect(await sheetText(workbook)).toContain(`${number('A4', 44_592, 1)}${number('B4', 46_054)}`);
    expect((await workbook.readRows('Items', 1)).rows).toEqual([
      [46_053, 5],
      [46_054, 46_054],
    ]);
  });
});
