/**
 * What the worker does with the pane's calls: opens a session over the workbook, runs commands in it, and describes outcomes as plain data.
 * The workbook is read anew before every command: a colleague or the user himself may have changed any cell since.
 */
import { type TableChanges, toldChanges } from '../../book/changes';
import { type Refusal, Refused } from '../../book/refusal';
import { checkCommand } from '../../commands/check';
import { commandNamed } from '../../commands/index';
import { perform } from '../../commands/perform';
import { asDay } from '../../decimal';
import type { Language } from '../../localization/language';
import { refusalText, resultText } from '../../localization/texts';
import { captionsIn } from '../../localization/workbook-captions';
import { schema, type TableName } from '../../schema';
import { Poster } from '../../workbook/claim/poster';
import { Session } from '../../workbook/session';
import { setUpWorkbook } from '../../workbook/sheets/set-up';
import { type CommandForm, commandForms } from './commands';
import { glanceAt, missingFrom, sheetsOf } from './glance';
import { type Followed, followJournal } from './journal';
import { keysOf } from './keys';
import { located, locatedProblem } from './locate';
import type {
  FollowedCells,
  Key,
  LocatedRefusal,
  OpenedWorkbook,
  RecoverCall,
  RunCall,
  RunOutcome,
  Stage,
  TypedCall,
  WrittenTable,
} from './protocol';
import { type Ask, RemotePort } from './remote-port';
import { safetyOf } from './safety';
import { shownRows } from './shown-rows';

type Report = (stage: Stage, done: number, total: number) => void;

/** A command whose workbook somebody else changed meanwhile is done again, with what stands there now. */
const attemptsMost = 3;

export class EngineHost {
  /** The workbook as it was last read and written: what the journal's sheet is followed with. */
  private session: Session | undefined;
  private followed: Followed | undefined;
  /** This window among those that post. */
  private readonly poster = new Poster({
    userId: '',
    token: crypto.randomUUID(),
    now: () => Date.now(),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });

  constructor(
    private readonly ask: Ask,
    private readonly report: Report,
  ) {}

  commands(language: Language): readonly CommandForm[] {
    return commandForms(language);
  }

  keys(table: TableName): readonly Key[] {
    return this.session ? keysOf(this.session.book, table) : [];
  }

  async open(language: Language): Promise<OpenedWorkbook> {
    const names = new Set<string>(Object.values(schema).map((table) => table.name));
    const isNew = !(await this.port().tables()).some((shape) => names.has(shape.name));
    if (isNew) return { refusals: [], sheets: [], missing: missingFrom(new Map()) };
    await this.ask('readAllAnew');
    return this.lookAgain(language);
  }

  async lookAgain(language: Language): Promise<OpenedWorkbook> {
    const { session, problems } = await this.read(language);
    if (problems.length === 0) return this.glance(session, language);
    return { refusals: problems, sheets: sheetsOf(session.places), missing: missingFrom(session.places) };
  }

  async setUp(language: Language): Promise<number> {
    this.report('writing', 0, 0);
    return (await setUpWorkbook(this.port(), captionsIn(language))).length;
  }

  async run(call: RunCall): Promise<RunOutcome> {
    if (call.caption === checkCommand.caption) await this.ask('readAllAnew');
    for (let attempt = 1; ; attempt++) {
      const { session, problems } = await this.read(call.language);
      const outcome = problems.length > 0 ? refused(problems) : await this.perform(session, call);
      if (attempt === attemptsMost || !outcome.refusals.some(({ code }) => code === 'workbookChanged')) return outcome;
    }
  }

  /** Finishes or removes a posting that was found unfinished. */
  async recover({ way, language, userId }: RecoverCall): Promise<OpenedWorkbook> {
    const { session, problems } = await this.read(language);
    if (problems.length > 0) return { refusals: problems, sheets: sheetsOf(session.places), missing: missingFrom(session.places) };
    this.session = undefined;
    this.report('writing', 0, 0);
    this.poster.identity.userId = userId;
    const options = { poster: this.poster, progress: (done: number, total: number) => this.report('writing', done, total) };
    await (way === 'finish' ? session.finishPosting(options) : session.removePosting(options));
    return this.open(language);
  }

  /** With what is known of the workbook; where a line is refused, once more with the workbook read anew: a colleague may have posted the receipt meanwhile. */
  async journalTyped(call: TypedCall): Promise<FollowedCells> {
    if (call.again) this.followed?.forget();
    this.followed = undefined;
    const known = this.session;
    if (known) this.followed = await followJournal(known, call, false);
    if (!this.followed || this.followed.refusals.length > 0) {
      const { session, problems } = await this.read(call.language);
      if (problems.length > 0) return { cells: [], refusals: problems };
      this.followed = await followJournal(session, call, true);
    }
    const { cells, refusals } = this.followed;
    return { cells, refusals };
  }

  private async perform(session: Session, call: RunCall): Promise<RunOutcome> {
    let tables: WrittenTable[] = [];
    const request = {
      options: call.options,
      workDate: asDay(call.workDate),
      userId: call.userId,
      now: { day: asDay(call.now.day), time: call.now.time },
      sentence: (reason: Refusal) => refusalText(reason, call.language),
      progress: (done: number, total: number) => this.report('calculating', done, total),
    };
    this.report('calculating', 0, 0);
    const outcome = perform(session.book, commandNamed(call.caption), request, {
      preview: call.preview,
      whileChanged: (changes) => (tables = toldChanges(changes).map((change) => tableRows(session, change, call))),
    });
    if (!outcome.done) return refused(outcome.refusals.map((refusal) => located(session, refusal, call.language)));
    if (!call.preview && outcome.changes.length > 0) {
      // From here the book is ahead of the workbook until all is written.
      this.session = undefined;
      const refusals = await this.write(session, outcome.changes, call);
      if (refusals.length > 0) return refused(refusals.map((refusal) => located(session, refusal, call.language)));
      this.session = session;
    }
    const warnings = (outcome.result.warnings ?? []).map((warning) => located(session, warning, call.language));
    const lines = outcome.result.lines.map(({ code, values, table }) => ({
      text: resultText(code, values, call.language),
      ...(table && { table: schema[table].name }),
    }));
    return { refusals: [], lines, warnings, tables, ...(!call.preview && { opened: this.glance(session, call.language) }) };
  }

  /** Writes; what is refused before the first cell was written comes back, anything later is thrown. */
  private async write(session: Session, changes: readonly TableChanges[], call: RunCall): Promise<readonly Refusal[]> {
    let hasBegun = false;
    const progress = (done: number, total: number): void => {
      hasBegun = true;
      this.report('writing', done, total);
    };
    this.report('writing', 0, 0);
    this.poster.identity.userId = call.userId;
    try {
      await session.write(changes, { poster: this.poster, despiteDamage: call.despiteDamage, progress });
      return [];
    } catch (error) {
      if (hasBegun || !(error instanceof Refused)) throw error;
      return error.refusals;
    }
  }

  private glance(session: Session, language: Language): OpenedWorkbook {
    return { ...glanceAt(session), safety: safetyOf(session, this.poster, language) };
  }

  /** Reads the workbook. Where it has problems, the book is not to be used. */
  private async read(language: Language): Promise<{ session: Session; problems: LocatedRefusal[] }> {
    this.session = undefined;
    this.followed = undefined;
    const progress = (done: number, total: number): void => this.report('reading', done, total);
    const { session, problems } = await Session.read(this.port(), captionsIn(language), progress, this.poster);
    if (problems.length === 0) this.session = session;
    return { session, problems: problems.map((problem) => locatedProblem(session, problem, language)) };
  }

  private port(): RemotePort {
    return new RemotePort(this.ask);
  }
}

function refused(refusals: readonly LocatedRefusal[]): RunOutcome {
  return { refusals, lines: [], warnings: [], tables: [] };
}

/** What a command writes into one table; with `preview` its first rows too. */
function tableRows(session: Session, change: TableChanges, { preview, language }: RunCall): WrittenTable {
  const { book } = session;
  const table = book.table(change.table);
  const added: number[] = [];
  for (let row = change.firstAppended; row <= change.lastAppended; row++) if (!table.isRemoved(row)) added.push(row);
  return {
    table: table.spec.name,
    caption: table.spec.caption,
    added: added.length,
    changed: change.changed.length,
    removed: change.removed.length,
    ...shownRows(book, table, preview && table.spec.nature !== 'work' ? added : [], language),
  };
}
