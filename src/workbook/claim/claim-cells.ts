/** Reads and writes the rows of the table of claims: what stands there now, not what the book remembers. */
import { schema } from '../../schema';
import type { Cell, WorkbookPort } from '../port';
import type { TablePlace } from '../read/read-table';

/** A row of the table; what is empty is '' or 0. */
export interface ClaimRow {
  readonly no: number;
  readonly userId: string;
  readonly since: string;
  readonly token: string;
  readonly beat: number;
  readonly itemRegisterNo: number;
  readonly glRegisterNo: number;
  readonly hash: string;
}

const table = schema.postingClaim.name;

export class ClaimCells {
  constructor(
    private readonly port: WorkbookPort,
    private readonly place: TablePlace,
  ) {}

  async rows(): Promise<ClaimRow[]> {
    const { rows } = await this.port.readRows(table);
    return rows.map((cells) => ({
      no: this.number(cells, 'no'),
      userId: this.text(cells, 'userId'),
      since: this.text(cells, 'since'),
      token: this.text(cells, 'token'),
      beat: this.number(cells, 'beat'),
      itemRegisterNo: this.number(cells, 'itemRegisterNo'),
      glRegisterNo: this.number(cells, 'glRegisterNo'),
      hash: this.text(cells, 'hash'),
    }));
  }

  /** Writes cells of the row with this number, wherever it stands on the sheet. */
  async write(no: number, values: Readonly<Record<string, Cell>>): Promise<void> {
    const row = (await this.rows()).findIndex((each) => each.no === no);
    if (row < 0) return;
    const cells = Object.entries(values).map(([name, value]) => ({ row, column: this.at(name), value }));
    await this.port.writeCells(table, cells);
  }

  private at(name: string): number {
    return this.place.columns.findIndex((meaning) => meaning?.column === name);
  }

  private text(cells: readonly Cell[], name: string): string {
    const cell = cells[this.at(name)];
    return typeof cell === 'string' ? cell : '';
  }

  private number(cells: readonly Cell[], name: string): number {
    const cell = cells[this.at(name)];
    return typeof cell === 'number' ? cell : 0;
  }
}
