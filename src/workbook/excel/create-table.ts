/** Makes a table with its sheet: header, formats, widths, what may be typed, and the header row frozen. Formats come before values, so that a code stays a text. */
import type { ColumnFormat, NewTable } from '../port';
import { rowsToExcel, textFormat } from './cells';
import { columnLetters } from './shapes';

/** A character of the standard font is about seven pixels, a cell has five of margin; column widths are in points. */
const pointsOf = (characters: number): number => Math.round(((characters * 7 + 5) * 72) / 96);

export async function createTable(context: Excel.RequestContext, { name, sheet, columns, rows, style }: NewTable): Promise<void> {
  const { worksheets } = context.workbook;
  const existing = worksheets.getItemOrNullObject(sheet);
  await context.sync();
  const worksheet = existing.isNullObject ? worksheets.add(sheet) : existing;
  const dataRows = Math.max(1, rows.length);
  columns.forEach((column, i) => formatColumn(worksheet.getRangeByIndexes(1, i, dataRows, 1), column));
  worksheet.getRangeByIndexes(0, 0, 1, columns.length).values = [columns.map((column) => `'${column.header}`)];
  if (rows.length > 0) worksheet.getRangeByIndexes(1, 0, rows.length, columns.length).values = rowsToExcel(rows, columns.map((column) => column.numberFormat === textFormat));
  const table = worksheet.tables.add(`A1:${columnLetters(columns.length - 1)}${dataRows + 1}`, true);
  table.name = name;
  if (style) table.style = style;
  worksheet.freezePanes.freezeRows(1);
  await context.sync();
}

function formatColumn(range: Excel.Range, { numberFormat, width, validation }: ColumnFormat): void {
  // One format for all cells of the range; the types only know a format for each.
  range.numberFormat = numberFormat as unknown as string[][];
  if (width !== undefined) range.format.columnWidth = pointsOf(width);
  if (!validation) return;
  if (validation.kind === 'list') range.dataValidation.rule = { list: { inCellDropDown: true, source: validation.values.join(',') } };
  else if (validation.kind === 'date') range.dataValidation.rule = { date: { formula1: '1900-03-01', operator: 'GreaterThanOrEqualTo' } };
  else range.dataValidation.rule = { decimal: { formula1: validation.min ?? -1e15, formula2: validation.max ?? 1e15, operator: 'Between' } };
}
