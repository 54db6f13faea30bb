/**
 * What the worker does with the pane's calls: opens a session over the workbook, runs commands in it, and describes outcomes as plain data.
 * The workbook is read anew before every command: a colleague or the user himself may have changed any cell since.
 */
import { type TableChanges, toldChanges } from '../../book/changes';
import type { Refusal } from '../../book/refusal';
import { commandNamed } from '../../commands/index';
import { perform } from '../../commands/perform';
import { asDay } from '../../decimal';
import type { Language } from '../../localization/language';
import { refusalText, resultText } from '../../localization/texts';
import { captionsIn } from '../../localization/workbook-captions';
import { schema, type TableName } from '../../schema';
import { Session } from '../../workbook/session';
import { setUpWorkbook } from '../../workbook/sheets/set-up';
import { type CommandForm, commandForms } from './commands';
import { glanceAt, missingFrom, sheetsOf } from './glance';
import { type Followed, followJournal } from './journal';
import { keysOf } from './keys';
import { inWords, located, locatedProblem } from './locate';
import type { FollowedCells, Key, LocatedRefusal, OpenedWorkbook, RunCall, RunOutcome, Stage, TypedCall, WrittenTable } from './protocol';
import { problemsOfWriting } from './ready-to-write';
import { type Ask, RemotePort } from './remote-port';
import { shownRows } from './shown-rows';

type Report = (stage: Stage, done: number, total: number) => void;

export class EngineHost {
  /** The workbook as it was last read and written: what the journal's sheet is followed with. */
  private session: Session | undefined;
  private followed: Followed | undefined;

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
    const { session, problems } = await this.read(language);
    if (problems.length === 0) return glanceAt(session);
    return { refusals: problems, sheets: sheetsOf(session.places), missing: missingFrom(session.places) };
  }

  async setUp(language: Language): Promise<number> {
    this.report('writing', 0, 0);
    return (await setUpWorkbook(this.port(), captionsIn(language))).length;
  }

  async run(call: RunCall): Promise<RunOutcome> {
    const { session, problems } = await this.read(call.language);
    return problems.length > 0 ? refused(problems) : this.perform(session, call);
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
      const problems = await problemsOfWriting(session.port, outcome.changes);
      if (problems.length > 0) return refused(problems.map((refusal) => inWords(refusal, call.language)));
      this.report('writing', 0, 0);
      await session.write(outcome.changes, { progress: (done, total) => this.report('writing', done, total) });
      this.session = session;
    }
    const warnings = (outcome.result.warnings ?? []).map((warning) => located(session, warning, call.language));
    const lines = outcome.result.lines.map(({ code, values, table }) => ({
      text: resultText(code, values, call.language),
      ...(table && { table: schema[table].name }),
    }));
    return { refusals: [], lines, warnings, tables, ...(!call.preview && { opened: glanceAt(session) }) };
  }

  /** Reads the workbook. Where it has problems, the book is not to be used. */
  private async read(language: Language): Promise<{ session: Session; problems: LocatedRefusal[] }> {
    this.session = undefined;
    this.followed = undefined;
    const { session, problems } = await Session.read(this.port(), captionsIn(language), (done, total) =>
      this.report('reading', done, total),
    );
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
