/**
 * Makes tables with their sheets: header, formats, widths, what may be typed, and the header row frozen. Formats come before values, so that a code stays a text.
 * All writing is one request; a sheet name that is taken gets a number behind it. If Excel stops in the middle of it, sheets without their table are taken away again:
 * made a second time they would stand there twice.
 */
import { headerLines, lineHeight } from '../header-lines';
import type { ColumnFormat, NewTable, TableShape } from '../port';
import { footer, pageOf, wideScale } from '../sheet-page';
import type { RunBatch } from './append';
import { rowsToExcel, textFormat } from './cells';
import { columnLetters } from './shapes';

const sheetNameMax = 31;
/** Excel takes lists up to this length; a longer one, of options that only postings fill in, goes without. */
const listLengthMax = 255;

/** A character of the standard font is about seven pixels, a cell has five of margin; column widths are in points. */
const pointsOf = (characters: number): number => Math.round(((characters * 7 + 5) * 72) / 96);

export async function createTables(run: RunBatch, tables: readonly NewTable[]): Promise<void> {
  const names = await run((context) => freeNames(context, tables));
  try {
    await run(async (context) => {
      tables.forEach((table, i) => fillSheet(context.workbook.worksheets.add(names[i]), table));
      await context.sync();
    });
  } catch (error) {
    // What is told is why the making failed; that the tidying failed too, as it does when the session is lost, adds nothing.
    await run((context) => removeWithoutTable(context, names)).catch(() => undefined);
    throw error;
  }
}

async function freeNames(context: Excel.RequestContext, tables: readonly NewTable[]): Promise<string[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  return tables.map(({ sheet }) => {
    const name = freeSheetName(sheet, taken);
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Of the sheets that were to be made, takes away those that did not get their table. */
async function removeWithoutTable(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  await context.sync();
  const made = sheets.filter((sheet) => !sheet.isNullObject);
  const counts = made.map((sheet) => sheet.tables.getCount());
  await context.sync();
  made.forEach((sheet, i) => {
    if (counts[i].value === 0) sheet.delete();
  });
  await context.sync();
}

/** The wished name, with a number behind it where a sheet has it already. `taken` is in lower case. */
function freeSheetName(wished: string, taken: ReadonlySet<string>): string {
  let name = wished;
  for (let n = 2; taken.has(name.toLowerCase()); n++) {
    const number = ` (${n})`;
    name = wished.slice(0, sheetNameMax - number.length).trimEnd() + number;
  }
  return name;
}

/** Position of a header below a title and a blank row, from 0. */
const titledHeaderRow = 2;
const titleCell = (worksheet: Excel.Worksheet): Excel.Range => worksheet.getRangeByIndexes(0, 0, 1, 1);

/** The text above a table that stands as it was made with one; a user who moved the table keeps what stands there now. */
export async function writeTitle(
  context: Excel.RequestContext,
  { sheet, firstRow, firstColumn }: TableShape,
  title: string,
): Promise<void> {
  if (firstRow !== titledHeaderRow || firstColumn !== 0) return;
  titleCell(context.workbook.worksheets.getItem(sheet)).values = [[`'${title}`]];
  await context.sync();
}

function fillSheet(worksheet: Excel.Worksheet, newTable: NewTable): void {
  const { name, title, columns, rows, style } = newTable;
  const header = title === undefined ? 0 : titledHeaderRow;
  const dataRows = Math.max(1, rows.length);
  if (title !== undefined) {
    const cell = titleCell(worksheet);
    cell.values = [[`'${title}`]];
    cell.format.font.bold = true;
    cell.format.font.size = 14;
  }
  columns.forEach((column, i) => formatColumn(worksheet.getRangeByIndexes(header + 1, i, dataRows, 1), column));
  const headers = worksheet.getRangeByIndexes(header, 0, 1, columns.length);
  headers.values = [columns.map((column) => `'${column.header}`)];
  headers.format.wrapText = true;
  headers.format.verticalAlignment = 'Center';
  headers.format.rowHeight = headerLines(newTable) * lineHeight;
  if (rows.length > 0) {
    const texts = columns.map((column) => column.numberFormat === textFormat);
    worksheet.getRangeByIndexes(header + 1, 0, rows.length, columns.length).values = rowsToExcel(rows, texts);
  }
  const table = worksheet.tables.add(`A${header + 1}:${columnLetters(columns.length - 1)}${header + 1 + dataRows}`, true);
  table.name = name;
  if (style) table.style = style;
  worksheet.freezePanes.freezeRows(header + 1);
  setPage(worksheet.pageLayout, newTable, header + 1);
}

/** `headerRow` counts from 1. */
function setPage(page: Excel.PageLayout, table: NewTable, headerRow: number): void {
  const { landscape, fitsWidth } = pageOf(table);
  page.orientation = landscape ? 'Landscape' : 'Portrait';
  page.zoom = fitsWidth ? { horizontalFitToPages: 1 } : { scale: wideScale };
  page.setPrintTitleRows(`$${headerRow}:$${headerRow}`);
  const { defaultForAllPages } = page.headersFooters;
  defaultForAllPages.leftFooter = footer.left;
  defaultForAllPages.rightFooter = footer.right;
}

function formatColumn(range: Excel.Range, { numberFormat, width, validation }: ColumnFormat): void {
  // One format for all cells of the range; the types only know a format for each.
  range.numberFormat = numberFormat as unknown as string[][];
  if (width !== undefined) range.format.columnWidth = pointsOf(width);
  if (!validation) return;
  if (validation.kind === 'list') allowList(range, validation.values);
  else if (validation.kind === 'date') range.dataValidation.rule = { date: { formula1: '1900-03-01', operator: 'GreaterThanOrEqualTo' } };
  else
    range.dataValidation.rule = { decimal: { formula1: validation.min ?? -1e15, formula2: validation.max ?? 1e15, operator: 'Between' } };
}

function allowList(range: Excel.Range, values: readonly string[]): void {
  const source = values.join(',');
  if (source.length <= listLengthMax) range.dataValidation.rule = { list: { inCellDropDown: true, source } };
}
