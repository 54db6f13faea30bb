/** Writes the posting log into its table: head first, then the pieces, so that a log of which a piece is missing is known by its hash. */
import { schema } from '../../schema';
import type { Cell, WorkbookPort } from '../port';
import type { TablePlace } from '../read/read-table';
import type { LogHead, LogState } from './posting-log';

const table = schema.postingLog.name;

export class LogCells {
  constructor(
    private readonly port: WorkbookPort,
    private readonly place: TablePlace,
  ) {}

  /** What stands in the head now. */
  async headText(): Promise<string> {
    const { rows } = await this.port.readRows(table, 0, 1);
    const cell = rows[0]?.[this.at('text')];
    return typeof cell === 'string' ? cell : '';
  }

  /** Replaces the log; without a head it is emptied. */
  async write(head: LogHead | undefined, pieces: readonly string[]): Promise<void> {
    const texts = head ? [JSON.stringify(head), ...pieces] : [];
    await this.port.replaceRows(
      table,
      texts.map((text, i) => this.row(i + 1, text)),
    );
  }

  async setState(head: LogHead, state: LogState): Promise<void> {
    await this.port.writeCells(table, [{ row: 0, column: this.at('text'), value: JSON.stringify({ ...head, state }) }]);
  }

  private row(lineNo: number, text: string): Cell[] {
    return this.place.columns.map((meaning) => (meaning?.column === 'lineNo' ? lineNo : meaning?.column === 'text' ? text : null));
  }

  private at(column: string): number {
    return this.place.columns.findIndex((meaning) => meaning?.column === column);
  }
}
