/**
 * What the worker does with the pane's calls: opens a session over the workbook, runs commands in it, and describes outcomes as plain data.
 * The workbook is read anew before every command: a colleague or the user himself may have changed any cell since.
 */
import type { TableChanges } from '../../book/changes';
import { type Refusal, Refused } from '../../book/refusal';
import { commandNamed } from '../../commands/index';
import { perform } from '../../commands/perform';
import { asDay } from '../../decimal';
import type { Language } from '../../localization/language';
import { refusalText } from '../../localization/texts';
import { captionsIn } from '../../localization/workbook-captions';
import { schema, type TableName } from '../../schema';
import { Session } from '../../workbook/session';
import { setUpWorkbook } from '../../workbook/sheets/set-up';
import { cellOf } from '../../workbook/write/cell-of';
import { factsOf } from './facts';
import type { LocatedRefusal, OpenedWorkbook, RunCall, RunOutcome, Stage, WrittenTable } from './protocol';
import { type Ask, RemotePort } from './remote-port';

const rowsShown = 50;

type Report = (stage: Stage, done: number, total: number) => void;

export class EngineHost {
  private date1904 = false;

  constructor(
    private readonly ask: Ask,
    private readonly report: Report,
  ) {}

  async open(language: Language, date1904: boolean): Promise<OpenedWorkbook> {
    this.date1904 = date1904;
    const port = new RemotePort(date1904, this.ask);
    const names = new Set(Object.values(schema).map((table) => table.name));
    const tables = (await port.tables()).filter((shape) => names.has(shape.name)).length;
    if (tables === 0) return { refusals: [], tables };
    const session = await this.session(language);
    if (Array.isArray(session)) return { refusals: session, tables };
    return { refusals: [], tables, facts: factsOf((session as Session).book) };
  }

  async setUp(language: Language): Promise<number> {
    return (await setUpWorkbook(new RemotePort(this.date1904, this.ask), captionsIn(language))).length;
  }

  async run(call: RunCall): Promise<RunOutcome> {
    const session = await this.session(call.language);
    if (Array.isArray(session)) return refused(session);
    return this.perform(session as Session, call);
  }

  async journalTyped(): Promise<RunOutcome> {
    return refused([]);
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
    const outcome = perform(session.book, commandNamed(call.caption), request, {
      preview: call.preview,
      whileChanged: (changes) => (tables = changes.map((change) => tableRows(session, change, call))),
    });
    if (!outcome.done) return refused(outcome.refusals.map((refusal) => located(session, refusal)));
    if (!call.preview && outcome.changes.length > 0) await session.write(outcome.changes, (done, total) => this.report('writing', done, total));
    const warnings = (outcome.result.warnings ?? []).map((warning) => located(session, warning));
    return { refusals: [], lines: outcome.result.lines, warnings, tables, facts: factsOf(session.book) };
  }

  private async session(language: Language): Promise<Session | LocatedRefusal[]> {
    try {
      return await Session.open(new RemotePort(this.date1904, this.ask), captionsIn(language), (done, total) => this.report('reading', done, total));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return error.refusals.map((refusal) => ({ refusal }));
    }
  }
}

function refused(refusals: readonly LocatedRefusal[]): RunOutcome {
  return { refusals, lines: [], warnings: [], tables: [] };
}

function located(session: Session, refusal: Refusal): LocatedRefusal {
  const address = session.addressOf(refusal);
  const place = refusal.table === undefined ? undefined : session.places.get(refusal.table as TableName);
  if (address === undefined || !place || !refusal.row) return { refusal };
  const column = Math.max(0, place.columns.findIndex((meaning) => meaning?.column === refusal.column));
  return { refusal, address, cell: { table: place.shape.name, row: place.rowOnSheet[refusal.row], column } };
}

/** What a command writes into one table; with `preview` its first rows too. */
function tableRows(session: Session, change: TableChanges, { preview, language }: RunCall): WrittenTable {
  const { book } = session;
  const table = book.table(change.table);
  const captions = captionsIn(language);
  const added: number[] = [];
  for (let row = change.firstAppended; row <= change.lastAppended; row++) if (!table.isRemoved(row)) added.push(row);
  const shown = preview && table.spec.nature !== 'work' ? added.slice(0, rowsShown) : [];
  const columns = table.columns.filter((column) => column.spec.kind !== 'dimensions' && shown.some((row) => column.get(row) !== column.blank));
  return {
    table: table.spec.name,
    caption: table.spec.caption,
    added: added.length,
    changed: change.changed.length,
    removed: change.removed.length,
    headers: columns.map((column) => captions.column(column.spec.caption)),
    rows: shown.map((row) => columns.map((column) => cellOf(book, column, column.get(row), captions))),
  };
}
