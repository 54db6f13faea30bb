/**
 * Sees, when the claim is held and before the first cell is written, that the workbook is still as it was read: nobody posted, no rows came, went or changed places in a table whose
 * cells are written. Rows are then where reading found them.
 * Refusal: `workbookChanged`.
 */
import type { Book } from '../../book/book';
import type { BookColumn } from '../../book/book-column';
import { refuse } from '../../book/refusal';
import { schema, type TableName } from '../../schema';
import type { Captions } from '../captions';
import type { Cell, TableShape, WorkbookPort } from '../port';
import type { TablePlace } from '../read/read-table';
import { cellOf } from './cell-of';
import type { TableStep } from './table-writer';

interface ReadWorkbook {
  readonly port: WorkbookPort;
  readonly book: Book;
  readonly places: ReadonlyMap<TableName, TablePlace>;
  readonly captions: Captions;
}

export async function refuseUnlessAsRead(
  workbook: ReadWorkbook,
  shapes: readonly TableShape[],
  steps: readonly TableStep[],
): Promise<void> {
  const written = new Set(steps.map(({ table }) => table));
  for (const [table, place] of workbook.places) {
    const { nature } = schema[table];
    if (nature === 'posted' || written.has(table)) compareShapes(table, place, shapes);
  }
  for (const step of steps) if (schema[step.table].nature !== 'report') await compareKeys(workbook, step);
}

function compareShapes(table: TableName, { shape }: TablePlace, shapes: readonly TableShape[]): void {
  const now = shapes.find(({ name }) => name === shape.name);
  const isAlike = now?.rowCount === shape.rowCount && now.columns.join('\n') === shape.columns.join('\n');
  if (!isAlike) changed(table);
}

/** The keys of the rows that are written to or removed must stand where they stood. */
async function compareKeys(
  { port, book, places, captions }: ReadWorkbook,
  { table: name, changed: cells, removed }: TableStep,
): Promise<void> {
  const place = places.get(name);
  const rows = new Set([...cells.map(({ row }) => row), ...removed]);
  if (!place || rows.size === 0) return;
  const table = book.table(name);
  const keys = table.columns.filter(({ name: column, spec }) => table.spec.key.includes(column) && spec.kind !== 'option');
  for (const column of keys) {
    const at = place.columns.findIndex((meaning) => meaning?.column === column.name);
    if (at < 0) continue;
    const now = await columnCells(port, place.shape.name, at);
    for (const row of rows) {
      if (textOf(now[place.rowOnSheet[row]] ?? null) !== textOf(keyCell(book, column, row, captions))) changed(name);
    }
  }
}

async function columnCells(port: WorkbookPort, table: string, column: number): Promise<readonly Cell[]> {
  if (port.readColumn) return port.readColumn(table, column);
  return (await port.readRows(table)).rows.map((row) => row[column]);
}

function keyCell(book: Book, column: BookColumn, row: number, captions: Captions): Cell {
  return cellOf(book, column, column.get(row), captions);
}

/** Codes are kept in upper case and without outer blanks, whatever was typed; 0 and nothing are the same number. */
function textOf(cell: Cell): string {
  if (cell === null || cell === 0) return '';
  return (typeof cell === 'object' ? cell.error : String(cell)).trim().normalize('NFC').toUpperCase();
}

function changed(table: TableName): never {
  return refuse('workbookChanged', { table: { caption: schema[table].caption } }, { table });
}
