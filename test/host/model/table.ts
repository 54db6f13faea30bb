/**
 * One table. `area` holds header row, body and totals row. A table always shows at least one body row; when it has no data that row
 * is the insert row, and the table counts no rows.
 */
import type { Area } from './area';
import type { Sheet } from './sheet';

export interface FilterCriteria {
  filterOn: string;
  values?: unknown[];
  criterion1?: string;
  criterion2?: string;
  operator?: string;
  [other: string]: unknown;
}

export interface TableColumn {
  id: number;
  name: string;
  criteria?: FilterCriteria;
}

export class Table {
  showHeaders = true;
  showTotals = false;
  style = 'TableStyleMedium2';
  highlightFirstColumn = false;
  highlightLastColumn = false;
  showBandedRows = true;
  showBandedColumns = false;
  showFilterButton = true;
  columns: TableColumn[] = [];
  /** The one body row stands for "no data yet". */
  insertRow = false;
  /** Rows of the sheet that the table's filter hides. */
  filteredRows = new Set<number>();
  private nextColumnId = 1;

  constructor(
    readonly id: string,
    public name: string,
    public sheet: Sheet,
    public area: Area,
  ) {}

  copy(sheet: Sheet): Table {
    const copy = new Table(this.id, this.name, sheet, { ...this.area });
    Object.assign(copy, this, {
      sheet,
      area: { ...this.area },
      columns: this.columns.map((column) => ({ ...column })),
      filteredRows: new Set(this.filteredRows),
    });
    return copy;
  }

  newColumn(name: string): TableColumn {
    return { id: this.nextColumnId++, name };
  }

  get header(): Area | undefined {
    return this.showHeaders ? { ...this.area, rows: 1 } : undefined;
  }

  get body(): Area {
    const headers = this.showHeaders ? 1 : 0;
    const totals = this.showTotals ? 1 : 0;
    return { ...this.area, row: this.area.row + headers, rows: this.area.rows - headers - totals };
  }

  get totals(): Area | undefined {
    return this.showTotals ? { ...this.area, row: this.area.row + this.area.rows - 1, rows: 1 } : undefined;
  }

  get rowCount(): number {
    return this.insertRow ? 0 : this.body.rows;
  }

  columnArea(index: number, within: Area): Area {
    return { ...within, column: this.area.column + index, columns: 1 };
  }

  get isFiltered(): boolean {
    return this.columns.some((column) => column.criteria);
  }
}
