/**
 * The workbook port over an .xlsx file, without Excel. It runs wherever JavaScript runs: bytes come in and go out, disk.ts is the only part that knows of files.
 * Only the sheets and tables that change are written anew; every other part of the file keeps its bytes.
 *
 * What therefore stays where it is when rows of a table move: comments and links of cells, and formulas, names and charts elsewhere that name those cells by address
 * (those that name the table or its columns follow by themselves). Values that formulas had before are calculated anew by Excel as it opens the file; LibreOffice
 * trusts them until it is told to recalculate.
 */
import type { Cell, CellToWrite, NewTable, TableRows, TableShape, WorkbookPort } from '../port';
import { type Bounds, defaultBounds } from './bounds';
import { newWorkbookEntries } from './create/new-workbook';
import { recognise } from './package/recognise';
import { WorkbookFile } from './workbook-file';
import { writeArchive } from './zip/pack';

export { WorkbookRefused } from '../port';

/** Opens a workbook from the bytes of its file. Throws `WorkbookRefused` for anything else (refuse.ts). */
export function openWorkbookFile(bytes: Uint8Array, bounds: Partial<Bounds> = {}): FileWorkbook {
  return new FileWorkbook(new WorkbookFile(recognise(bytes, { ...defaultBounds, ...bounds }), bytes));
}

/** A workbook without sheets, to which tables can be added. Saved without any it has one empty sheet. */
export function newWorkbookFile(): FileWorkbook {
  return openWorkbookFile(writeArchive(newWorkbookEntries()));
}

export class FileWorkbook implements WorkbookPort {
  constructor(private readonly file: WorkbookFile) {}

  get date1904(): boolean {
    return this.file.date1904;
  }

  tables(): Promise<TableShape[]> {
    return settled(() => this.file.shapes());
  }

  readRows(table: string, firstRow = 0, count?: number): Promise<TableRows> {
    return settled(() => this.file.readRows(table, firstRow, count));
  }

  createTables(tables: readonly NewTable[]): Promise<void> {
    return settled(() => this.file.createTables(tables));
  }

  appendRows(table: string, rows: readonly Cell[][]): Promise<void> {
    return settled(() => this.file.appendRows(table, rows));
  }

  writeCells(table: string, cells: readonly CellToWrite[]): Promise<void> {
    return settled(() => this.file.writeCells(table, cells));
  }

  deleteRows(table: string, rows: readonly number[]): Promise<void> {
    return settled(() => this.file.deleteRows(table, rows));
  }

  replaceRows(table: string, rows: readonly Cell[][], title?: string): Promise<void> {
    return settled(() => this.file.replaceRows(table, rows, title));
  }

  cellAddress(table: string, row: number, column: number): string {
    return this.file.address(table, row, column);
  }

  /** The bytes of the file as it stands now; if nothing was changed, those that were opened. */
  save(): Uint8Array {
    return this.file.save();
  }
}

/** The outcome of work that needs no waiting, as the port wants it. */
function settled<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => resolve(work()));
}
