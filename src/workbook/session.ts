/**
 * A workbook being worked on: its book, where each table stands, and the one way in which a command reaches it. File and Excel are served alike, through the port.
 *
 * Refusals of writing: `claimHeld`, `claimLost`, `postingUnfinished`, `rowsChangedAfterPosting`, `workbookChanged`, `postingOverwritten`, those of `ready-to-write.ts` and of the port.
 * After a refusal the session is over: what stands in the workbook is to be read again.
 */
import type { Book } from '../book/book';
import type { TableChanges } from '../book/changes';
import { type Refusal, refusal, Refused, refuse } from '../book/refusal';
import { schema, type TableName } from '../schema';
import type { Captions } from './captions';
import { overwrittenIn, type Poster } from './claim/poster';
import type { WorkbookPort } from './port';
import { keepNumbersGivenOut } from './read/given-out-numbers';
import { readBook } from './read/read-book';
import type { TablePlace } from './read/read-table';
import { LogCells } from './recovery/log-cells';
import { loggedTables, logTexts } from './recovery/posting-log';
import { stepsToFinish, stepsToRemove } from './recovery/recover';
import { lastPosting, tablesToRestore, type UnfinishedPosting, unfinishedRefusal } from './recovery/unfinished';
import { sealed } from './seal/seal';
import { verifySeals } from './seal/verify';
import { type PostingOptions, writePosting } from './write/posting';
import { refuseUnlessReady } from './write/ready-to-write';
import { TableWriter } from './write/table-writer';
import { stepsOf, writeSteps, type Written } from './write/write-changes';

export type Progress = (done: number, total: number) => void;

export interface WriteOptions extends PostingOptions {
  /** Posts although posted rows are not as they were posted. They stay named. */
  readonly despiteDamage?: boolean;
  /** What is written is saved in one piece afterwards, or not at all: a file. No log is kept then, and nobody else is writing. */
  readonly savedWhole?: boolean;
}

export class Session {
  private constructor(
    readonly port: WorkbookPort,
    private readonly captions: Captions,
    readonly book: Book,
    readonly places: Map<TableName, TablePlace>,
    /** A posting that was interrupted, or of which a part was undone. It is to be finished or removed before the next one. */
    readonly unfinished: UnfinishedPosting | undefined,
  ) {}

  /** Reads the workbook. Throws `Refused` with every problem of every table when there are any. */
  static async open(port: WorkbookPort, captions: Captions, progress?: Progress, poster?: Poster): Promise<Session> {
    const { session, problems } = await Session.read(port, captions, progress, poster);
    if (problems.length > 0) throw new Refused(problems);
    return session;
  }

  /**
   * Reads the workbook and tells its problems; where there are any, the session serves to find their cells and for nothing else.
   * With the poster of the window, what somebody else is writing just now is not taken for damage.
   */
  static async read(
    port: WorkbookPort,
    captions: Captions,
    progress?: Progress,
    poster?: Poster,
  ): Promise<{ readonly session: Session; readonly problems: readonly Refusal[] }> {
    const { book, places, problems } = await readBook(port, captions, progress);
    if (problems.length > 0) return { session: new Session(port, captions, book, places, undefined), problems };
    keepNumbersGivenOut(book);
    if (poster?.otherIn(book)) return { session: new Session(port, captions, book, places, undefined), problems };
    const { unfinished, damage } = lastPosting(book);
    const isHalfWritten = unfinished?.kind === 'interrupted';
    book.damage = [
      ...(unfinished ? [unfinishedRefusal(unfinished)] : []),
      ...damage,
      ...(isHalfWritten
        ? []
        : [
            ...new Map([...overwrittenIn(book), ...(poster?.lost(book) ?? [])].map((lost) => [JSON.stringify(lost.values), lost])).values(),
          ]),
      ...(isHalfWritten ? [] : verifySeals(book)),
    ];
    return { session: new Session(port, captions, book, places, unfinished), problems };
  }

  /** Rows and registers that are not as they were posted. */
  get damage(): readonly Refusal[] {
    return this.book.damage;
  }

  /** Writes the changes of a command that has been kept. */
  async write(
    changes: readonly TableChanges[],
    { poster, progress, despiteDamage = false, savedWhole = false }: WriteOptions = {},
  ): Promise<Written> {
    const isPosting = changes.some(({ table }) => isPostedTo(table));
    if (isPosting) this.refuseUnlessSound(poster, despiteDamage);
    const { book, port, places, captions } = this;
    const complete = sealed(book, changes);
    const steps = stepsOf(book, complete);
    if (isPosting && !savedWhole) {
      const identity = { userId: poster?.identity.userId ?? '', since: poster ? new Date(poster.identity.now()).toISOString() : '' };
      const { head, pieces } = logTexts(loggedTables(book, complete), identity);
      return writePosting({ port, book, places, captions }, { steps, head, pieces, end: 'completed' }, { poster, progress });
    }
    refuseUnlessReady(await port.tables(), steps);
    if (isPosting) await this.forgetLog();
    return writeSteps(book, new TableWriter(port, book, places, captions), steps, { progress });
  }

  /** Writes what is missing of the posting that was found unfinished. */
  async finishPosting(options: PostingOptions = {}): Promise<Written> {
    const unfinished = this.unfinished ?? refuse('noPostingUnfinished');
    const steps = stepsToFinish(this.book, tablesToRestore(this.book, unfinished));
    return this.recover(unfinished, { steps, end: 'completed' }, options);
  }

  /** Puts everything back as it was before the posting that was found unfinished. Its registers stay, as removed, and its numbers are not given out again. */
  async removePosting(options: PostingOptions = {}): Promise<Written> {
    const unfinished = this.unfinished ?? refuse('noPostingUnfinished');
    return this.recover(unfinished, { steps: stepsToRemove(this.book, unfinished.log.tables), end: 'removed' }, options);
  }

  private recover(
    { log: { state, userId, since, hash } }: UnfinishedPosting,
    plan: Pick<Parameters<typeof writePosting>[1], 'steps' | 'end'>,
    options: PostingOptions,
  ): Promise<Written> {
    const { port, book, places, captions } = this;
    return writePosting({ port, book, places, captions }, { ...plan, head: { state, userId, since, hash } }, options);
  }

  private refuseUnlessSound(poster: Poster | undefined, despiteDamage: boolean): void {
    const other = poster?.otherIn(this.book);
    if (other) throw new Refused([other]);
    if (this.unfinished) throw new Refused([unfinishedRefusal(this.unfinished)]);
    const { damage } = this;
    if (damage.length > 0 && !despiteDamage)
      throw new Refused([refusal('rowsChangedAfterPosting', { count: damage.length }), ...damage.slice(0, toldMost)]);
  }

  /** The log of an earlier posting says nothing about one that is saved whole. */
  private async forgetLog(): Promise<void> {
    const place = this.places.get('postingLog');
    if (place && this.book.postingLog.rows > 0) await new LogCells(this.port, place).write(undefined, []);
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

/** Damaged rows that a refusal names; the check names them all. */
const toldMost = 20;

/** Whether writing into a table is part of a posting: reports and journals are made anew at will, and what the product remembers of the settings with any command. */
function isPostedTo(table: TableName): boolean {
  const { nature } = schema[table];
  return nature !== 'report' && nature !== 'journal' && table !== 'settingsInForce';
}
