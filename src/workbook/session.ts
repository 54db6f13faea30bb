/**
 * A workbook being worked on: its book, where each table stands, and the one way in which a command reaches it. File and Excel are served alike, through the port.
 */
import type { Book } from '../book/book';
import type { TableChanges } from '../book/changes';
import { type Refusal, Refused } from '../book/refusal';
import type { TableName } from '../schema';
import type { Captions } from './captions';
import type { WorkbookPort } from './port';
import { keepNumbersGivenOut } from './read/given-out-numbers';
import { readBook } from './read/read-book';
import type { TablePlace } from './read/read-table';
import { sealed } from './seal/seal';
import { verifySeals } from './seal/verify';
import { writeChanges, type Written } from './write/write-changes';

export type Progress = (done: number, total: number) => void;

export class Session {
  private constructor(
    readonly port: WorkbookPort,
    private readonly captions: Captions,
    readonly book: Book,
    readonly places: Map<TableName, TablePlace>,
  ) {}

  /** Reads the workbook. Throws `Refused` with every problem of every table when there are any. */
  static async open(port: WorkbookPort, captions: Captions, progress?: Progress): Promise<Session> {
    const { session, problems } = await Session.read(port, captions, progress);
    if (problems.length > 0) throw new Refused(problems);
    return session;
  }

  /** Reads the workbook and tells its problems; where there are any, the session serves to find their cells and for nothing else. */
  static async read(
    port: WorkbookPort,
    captions: Captions,
    progress?: Progress,
  ): Promise<{ readonly session: Session; readonly problems: readonly Refusal[] }> {
    const { book, places, problems } = await readBook(port, captions, progress);
    if (problems.length === 0) {
      keepNumbersGivenOut(book);
      book.damage = verifySeals(book);
    }
    return { session: new Session(port, captions, book, places), problems };
  }

  /** Writes the changes of a command that has been kept. The registers are sealed first, so that the seal stands in the row that announces the posting. */
  async write(changes: readonly TableChanges[], progress?: Progress): Promise<Written> {
    return writeChanges(this.port, this.book, this.places, this.captions, sealed(this.book, changes), progress);
  }

  /** Address of the cell that a refusal points at, for messages; undefined where it points at none. */
  addressOf({ table, row, column }: Pick<Refusal, 'table' | 'row' | 'column'>): string | undefined {
    const place = table === undefined ? undefined : this.places.get(table as TableName);
    if (!place || !row) return undefined;
    const at = Math.max(
      0,
      place.columns.findIndex((meaning) => meaning?.column === column),
    );
    return this.port.cellAddress(place.shape.name, place.rowOnSheet[row], at);
  }
}
