/** The workbook port as the worker sees it: each call is a message to the pane, which holds Office.js. */
import { addressIn } from '../../workbook/excel/shapes';
import type { Cell, CellToWrite, NewTable, TableRows, TableShape, WantedTable, WorkbookPort } from '../../workbook/port';
import type { PortCalls } from './protocol';

export type Ask = <M extends keyof PortCalls>(method: M, ...args: Parameters<PortCalls[M]>) => Promise<ReturnType<PortCalls[M]>>;

export class RemotePort implements WorkbookPort {
  /** The pane refuses workbooks that count from 1904 when it opens them. */
  readonly date1904 = false;
  private shapes = new Map<string, TableShape>();

  constructor(private readonly ask: Ask) {}

  async tables(): Promise<TableShape[]> {
    const shapes = await this.ask('tables');
    this.shapes = new Map(shapes.map((shape) => [shape.name, shape]));
    return shapes;
  }

  fetchAhead(tables: readonly WantedTable[]): Promise<void> {
    return this.ask('fetchAhead', tables);
  }

  readRows(table: string, firstRow = 0, count = this.shapes.get(table)!.rowCount - firstRow): Promise<TableRows> {
    return this.ask('readRows', table, firstRow, count);
  }

  readColumn(table: string, column: number): Promise<Cell[]> {
    return this.ask('readColumn', table, column);
  }

  createTables(tables: readonly NewTable[]): Promise<void> {
    return this.ask('createTables', tables);
  }

  appendRows(table: string, rows: readonly Cell[][]): Promise<void> {
    return this.ask('appendRows', table, rows);
  }

  writeCells(table: string, cells: readonly CellToWrite[]): Promise<void> {
    return this.ask('writeCells', table, cells);
  }

  deleteRows(table: string, rows: readonly number[]): Promise<void> {
    return this.ask('deleteRows', table, rows);
  }

  replaceRows(table: string, rows: readonly Cell[][], title?: string): Promise<void> {
    return this.ask('replaceRows', table, rows, title);
  }

  cellAddress(table: string, row: number, column: number): string {
    return addressIn(this.shapes.get(table)!, row, column);
  }
}
