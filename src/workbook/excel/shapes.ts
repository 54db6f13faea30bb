/** Where the tables of the open workbook stand, read in two round trips whatever their number. Refusal: `valuesMissing`. */
import { refuse } from '../../book/refusal';
import { addressOn } from '../cell-address';
import type { TableShape } from '../port';
import { textFormat } from './cells';

/** A table in Excel; of each column it is known whether its cells keep texts as they are given, and whether a formula fills them. */
export interface ExcelShape extends TableShape {
  /** Excel's own name of the sheet, which renaming does not change. */
  readonly sheetId: string;
  readonly textColumns: readonly boolean[];
  readonly formulaColumns: readonly boolean[];
}

/** Column letters: 0 = A, 25 = Z, 26 = AA. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

/** The other way round: A = 0, Z = 25, AA = 26. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

export async function readShapes(context: Excel.RequestContext): Promise<ExcelShape[]> {
  const { tables } = context.workbook;
  tables.load('items/name,items/showTotals,items/showHeaders');
  await context.sync();
  const loaded = tables.items.map((table) => {
    const range = table.getRange().load('rowIndex,columnIndex,rowCount,columnCount');
    const header = table.getHeaderRowRange().load('values');
    const sheet = table.worksheet.load('id,name,visibility');
    sheet.protection.load('protected');
    const filter = table.autoFilter.load('isDataFiltered');
    const first = table.getDataBodyRange().getRow(0).load('numberFormat,formulas,values');
    return { table, range, header, sheet, filter, first };
  });
  await context.sync();
  for (const { table, header, first } of loaded)
    if (isMissing(header.values) || isMissing(first.formulas)) refuse('valuesMissing', { table: table.name });
  return loaded.map(({ table, range, header, sheet, filter, first }) => ({
    name: table.name,
    sheet: sheet.name,
    sheetId: sheet.id,
    columns: header.values[0].map(String),
    rowCount: range.rowCount - 1 - (table.showTotals ? 1 : 0),
    firstRow: range.rowIndex,
    firstColumn: range.columnIndex,
    totalsRow: table.showTotals,
    filtered: filter.isDataFiltered,
    sheetProtected: sheet.protection.protected,
    sheetVisible: sheet.visibility === 'Visible',
    textColumns: (first.numberFormat[0] as unknown[]).map((format) => format === textFormat),
    formulaColumns: (first.formulas[0] as unknown[]).map((formula, at) => isFormula(formula, first.values[0][at])),
  }));
}

/** Excel on the web may hand over nothing, without an error. */
export const isMissing = (values: unknown[][] | null): values is null => values === null;

/** A text "=1+1" is handed over as formula too; only a formula differs from what it comes to. */
function isFormula(formula: unknown, value: unknown): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

/** Address of a cell of a table, as a formula would write it; row 0 is the first data row, -1 the header. */
export function addressIn(shape: TableShape, row: number, column: number): string {
  return addressOn(shape.sheet, `${columnLetters(shape.firstColumn + column)}${shape.firstRow + 2 + row}`);
}
