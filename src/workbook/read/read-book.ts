/**
 * Reads all tables of the workbook that are ours into a book. Setup first, since it says how amounts are read; then the dimensions, since they are columns of other tables.
 * All problems of all tables come back together; the book is then not to be used.
 *
 * Refusals: `workbook1904`, those of `read-table.ts` and of `book/prepare.ts`.
 */
import { type Book, emptyBook } from '../../book/book';
import { appendRow } from '../../book/defaults';
import { prepareBook } from '../../book/prepare';
import { type Refusal, refusal, Refused, type SheetCell } from '../../book/refusal';
import { rowSeal, schema, tableNames, type TableName } from '../../schema';
import type { Captions } from '../captions';
import type { TableShape, WantedTable, WorkbookPort } from '../port';
import { readTable, type TablePlace } from './read-table';

export interface ReadBook {
  readonly book: Book;
  /** Where each table of ours stands in the workbook; tables that are not there are left out. */
  readonly places: Map<TableName, TablePlace>;
  readonly problems: readonly Refusal[];
}

const first: readonly TableName[] = [
  'inventorySetup',
  'generalLedgerSetup',
  'manufacturingSetup',
  'settingsInForce',
  'currencies',
  'dimensionsTable',
];

/** Reports are written, never read. */
function isRead(name: TableName): boolean {
  return schema[name].nature !== 'report';
}

export async function readBook(
  port: WorkbookPort,
  captions: Captions,
  progress?: (done: number, total: number) => void,
): Promise<ReadBook> {
  const book = emptyBook();
  const problems: Refusal[] = [];
  const places = new Map<TableName, TablePlace>();
  // Which numbers are days a store can only guess from their formats, and a day read wrongly is four years off.
  if (port.date1904) return { book, places, problems: [refusal('workbook1904')] };
  const shapes = new Map((await port.tables()).map((shape) => [shape.name.toLowerCase(), shape]));
  const shapeOf = (name: TableName): TableShape | undefined => shapes.get(schema[name].name.toLowerCase());
  await port.fetchAhead?.(tableNames.flatMap((name) => wanted(name, shapeOf(name), captions)));
  const read = async (name: TableName): Promise<void> => {
    const shape = shapeOf(name);
    if (!shape) return;
    if (isRead(name)) places.set(name, await readTable(port, book, name, shape, captions, problems));
    else places.set(name, { shape, columns: [], rowOnSheet: new Int32Array(1), blankRows: [] });
  };
  for (const name of first) await read(name);
  for (const name of tableNames) if (schema[name].nature === 'setup' && book.table(name).rows === 0) appendRow(book, name, {});
  collectRefusals(problems, places, () => prepareBook(book));
  const rest = tableNames.filter((name) => !first.includes(name));
  const total = rest.reduce((rows, name) => rows + (shapeOf(name)?.rowCount ?? 0), 0);
  let done = 0;
  for (const name of rest) {
    await read(name);
    progress?.((done += shapeOf(name)?.rowCount ?? 0), total);
  }
  return { book, places, problems };
}

/** Each posted row carries its seal, which changes with the row. */
function wanted(name: TableName, shape: TableShape | undefined, captions: Captions): WantedTable[] {
  if (!shape || !isRead(name)) return [];
  const seal =
    'seal' in schema[name].columns
      ? shape.columns.findIndex((header) => captions.columnMeant(header, [rowSeal.caption]) !== undefined)
      : -1;
  return [{ table: shape.name, ...(seal >= 0 && { stampColumn: seal }) }];
}

function collectRefusals(problems: Refusal[], places: ReadonlyMap<string, TablePlace>, act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    problems.push(...error.refusals.map((problem) => ({ ...problem, cell: cellOf(places, problem) })));
  }
}

function cellOf(places: ReadonlyMap<string, TablePlace>, { table, row, column }: Refusal): SheetCell | undefined {
  const place = places.get(table ?? '');
  if (!place || !row) return undefined;
  const at = place.columns.findIndex((meaning) => meaning !== undefined && meaning.column === column);
  return { table: place.shape.name, row: place.rowOnSheet[row], column: Math.max(0, at) };
}
