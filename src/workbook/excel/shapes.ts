/** Where the tables of the open workbook stand, read in two round trips whatever their number. */
import type { TableShape } from '../port';

/** Column letters: 0 = A, 25 = Z, 26 = AA. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

export async function readShapes(context: Excel.RequestContext): Promise<TableShape[]> {
  const { tables } = context.workbook;
  tables.load('items/name,items/showTotals,items/showHeaders');
  await context.sync();
  const loaded = tables.items.map((table) => {
    const range = table.getRange().load('rowIndex,columnIndex,rowCount,columnCount');
    const header = table.getHeaderRowRange().load('values');
    const sheet = table.worksheet.load('name,visibility');
    sheet.protection.load('protected');
    const filter = table.autoFilter.load('isDataFiltered');
    return { table, range, header, sheet, filter };
  });
  await context.sync();
  return loaded.map(({ table, range, header, sheet, filter }) => ({
    name: table.name,
    sheet: sheet.name,
    columns: header.values[0].map(String),
    rowCount: range.rowCount - 1 - (table.showTotals ? 1 : 0),
    firstRow: range.rowIndex + 1,
    firstColumn: range.columnIndex + 1,
    totalsRow: table.showTotals,
    filtered: filter.isDataFiltered,
    sheetProtected: sheet.protection.protected,
    sheetVisible: sheet.visibility === 'Visible',
  }));
}

/** Address of a cell of a table, as a formula would write it; row 0 is the first data row, -1 the header. */
export function addressIn(shape: TableShape, row: number, column: number): string {
  const sheet = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(shape.sheet) ? shape.sheet : `'${shape.sheet.replace(/'/g, "''")}'`;
  return `${sheet}!${columnLetters(shape.firstColumn - 1 + column)}${shape.firstRow + 1 + row}`;
}
