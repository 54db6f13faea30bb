/**
 * The one small door between the product and a workbook. Two stores stand behind it: an .xlsx file (src/workbook/file) and Excel itself through Office.js.
 *
 * It speaks of named Excel tables, their headers and rows of cells, and knows nothing of what they mean. Tables are named without regard to case.
 * Everything is counted from 0: rows of a table from its first data row, columns from its first column, positions on a sheet from A1.
 * Dates are serial numbers of the 1900 system; a store whose workbook counts from 1904 shifts the numbers of cells with a date format.
 * Texts are texts: whatever a text begins with, it is written so that it never becomes a formula, and it reads back equal.
 *
 * Refusals of either store are `WorkbookRefused`; nothing of the call that was refused has then been written. Their codes stand where they are made
 * (src/workbook/file/refuse.ts).
 */
import { Refused, type Refusal } from '../book/refusal';

/** A formula whose value nobody knows: the file was written without being calculated. It is read only, never written. */
export const uncalculated: CellError = { error: '' };

/** What a cell holds; null is an empty cell. */
export type Cell = string | number | boolean | null | CellError;

/** A cell that shows an error instead of a value: '#N/A', '#DIV/0!' and their like. */
export interface CellError {
  readonly error: string;
}

/** Where a table stands and how it looks, without its rows. */
export interface TableShape {
  readonly name: string;
  readonly sheet: string;
  /** Headers as texts, from left to right. */
  readonly columns: readonly string[];
  /** Data rows, without header and totals row; an empty table has one blank row. */
  readonly rowCount: number;
  /** Position of the header on the sheet, from 0. A table without a header row has its first data row one below this all the same (then -1 is possible). */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly totalsRow: boolean;
  /** Whether a filter of the table is in force, so that rows may be hidden. */
  readonly filtered: boolean;
  readonly sheetProtected: boolean;
  readonly sheetVisible: boolean;
  /** Data rows down to the last in which anything can stand; those below are blank. Left out by a store that does not know. */
  readonly usedRows?: number;
  /** What is wrong with the table on its sheet; left out when nothing is. */
  readonly faults?: readonly TableFault[];
}

/** Something that Excel itself would not leave so: cells of the table are merged, or a header cell does not say what the table calls its column. */
export interface TableFault {
  readonly kind: 'cellsMerged' | 'headerDiffers';
  /** Of the cell, from the first data row and the first column; row -1 is the header. */
  readonly row: number;
  readonly column: number;
}

/** What may be typed into the cells of a column. */
export type ColumnValidation =
  | { readonly kind: 'list'; readonly values: readonly string[] }
  | { readonly kind: 'date' }
  | { readonly kind: 'decimal'; readonly min?: number; readonly max?: number };

export interface ColumnFormat {
  readonly header: string;
  /** In en-US notation, as Office.js and files have it: '#,##0.00', 'yyyy-mm-dd', '@'. */
  readonly numberFormat: string;
  /** In characters of the workbook's normal font. */
  readonly width?: number;
  readonly validation?: ColumnValidation;
  /** false: may be typed into even when the user protects the sheet. */
  readonly locked?: boolean;
  /** Shown beside the header when it is selected. */
  readonly note?: string;
}

/** A table to be made on a sheet of its own. */
export interface NewTable {
  readonly name: string;
  /** Wished name of the sheet; where the workbook has one of that name already, the new one gets a number behind it. */
  readonly sheet: string;
  /** Stands above the table. */
  readonly title?: string;
  readonly columns: readonly ColumnFormat[];
  readonly rows: readonly Cell[][];
  /** A table style of Excel; TableStyleMedium2 if none is named. */
  readonly style?: string;
}

export interface CellToWrite {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

export interface TableRows {
  readonly rows: Cell[][];
  /** Which cells hold a formula, row by row; left out when none does. */
  readonly formulas?: boolean[][];
}

/** A table to be read soon. */
export interface WantedTable {
  readonly table: string;
  /** Column whose cell changes whenever the product changes its row, from 0. */
  readonly stampColumn?: number;
}

export interface WorkbookPort {
  /** Whether the workbook counts its days from 1904; for information, since dates are shifted by the store. */
  readonly date1904: boolean;
  /** All tables as they stand now, in the order of their sheets. */
  tables(): Promise<TableShape[]>;
  /**
   * Told before whole tables are read: a store that pays for each reading may then read several at once, and of rows that it has read before only what changed. What it holds
   * ready is handed out by the next `readRows` from the first row on; every other `readRows` reads anew.
   */
  fetchAhead?(tables: readonly WantedTable[]): Promise<void>;
  /** Values of `count` rows from `firstRow` on, of all rows if left out; a formula gives its last calculated value. */
  readRows(table: string, firstRow?: number, count?: number): Promise<TableRows>;
  /** Values of one column, of all data rows; a store that leaves it out reads rows. */
  readColumn?(table: string, column: number): Promise<Cell[]>;
  /** Makes the tables, each on a new sheet behind the others. */
  createTables(tables: readonly NewTable[]): Promise<void>;
  /** Writes rows below the last one; the table grows, a totals row moves down. null in a calculated column leaves the cell to the column's formula. */
  appendRows(table: string, rows: readonly Cell[][]): Promise<void>;
  /** Writes single cells; a formula that stands there is replaced, null empties the cell. Formats stay. */
  writeCells(table: string, cells: readonly CellToWrite[]): Promise<void>;
  /** Removes rows; those below move up within the columns of the table. The last row of a table is only emptied. */
  deleteRows(table: string, rows: readonly number[]): Promise<void>;
  /**
   * Replaces the whole content: the table has exactly these rows afterwards (one blank row if there are none). null in a calculated column as in `appendRows`.
   * `title` stands above the table from now on, if the table stands where `createTables` puts one with a title; a table that was moved has none.
   */
  replaceRows(table: string, rows: readonly Cell[][], title?: string): Promise<void>;
  /** Address for messages, as a formula would write it: "Sheet1!B7", "'Item Journal'!B7". Row -1 is the header. */
  cellAddress(table: string, row: number, column: number): string;
}

/** A workbook, a file or an Excel that cannot be worked with, or a write that would do harm: one refusal, to be put into words at the edge. */
export class WorkbookRefused extends Refused {
  constructor(
    readonly code: string,
    readonly values: Refusal['values'] = {},
  ) {
    super([{ code, values }]);
    this.name = 'WorkbookRefused';
  }
}
