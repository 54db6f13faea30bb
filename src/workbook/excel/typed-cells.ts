/** Changes on the sheet of a table, as Excel tells them: what a person at this window typed, and that somebody at another one changed something. */
import { columnNumber, type ExcelShape } from './shapes';

/** Calls the listener for each change that the person at this window makes by hand on the table's sheet; resolves with the way to stop. */
export function listenToTyping(
  context: Excel.RequestContext,
  table: string,
  listener: (address: string) => void,
): Promise<() => Promise<void>> {
  return listen(context, table, (event) => {
    const isTyped = event.source === 'Local' && event.triggerSource !== 'ThisLocalAddin' && event.changeType === 'RangeEdited';
    if (isTyped) listener(event.address);
  });
}

/** Calls the listener for each change that somebody at another window makes on the table's sheet; resolves with the way to stop. */
export function listenToOthers(context: Excel.RequestContext, table: string, listener: () => void): Promise<() => Promise<void>> {
  return listen(context, table, (event) => {
    if (event.source === 'Remote') listener();
  });
}

async function listen(
  context: Excel.RequestContext,
  table: string,
  hear: (event: Excel.WorksheetChangedEventArgs) => void,
): Promise<() => Promise<void>> {
  const registration = context.workbook.tables.getItem(table).worksheet.onChanged.add((event) => {
    hear(event);
    return Promise.resolve();
  });
  await context.sync();
  return () =>
    Excel.run(registration.context, async (own) => {
      registration.remove();
      await own.sync();
    });
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The part of an address (`B5`, `B5:C7`, `B:B`, `5:7`) that lies within the data rows of a table, counted from its first data cell; undefined if none does. */
export function areaWithin(shape: ExcelShape, address: string): Area | undefined {
  const [first, last = first] = address.replace(/\$/g, '').split('!').pop()!.split(':').map(cornerOf);
  const top = Math.max(0, (first.row ?? 0) - shape.firstRow - 1);
  const bottom = Math.min(shape.rowCount - 1, (last.row ?? Infinity) - shape.firstRow - 1);
  const left = Math.max(0, (first.column ?? 0) - shape.firstColumn);
  const right = Math.min(shape.columns.length - 1, (last.column ?? Infinity) - shape.firstColumn);
  return top > bottom || left > right ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Row and column from 0; undefined where the address names whole columns or rows. */
function cornerOf(text: string): { row?: number; column?: number } {
  const [, letters, digits] = /^([A-Za-z]*)(\d*)$/.exec(text) ?? ['', '', ''];
  return { row: digits === '' ? undefined : Number(digits) - 1, column: letters === '' ? undefined : columnNumber(letters) };
}
