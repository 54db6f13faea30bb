/**
 * A person at an Excel window: types journal lines and posts them, receives orders, adjusts costs, carries them to the general ledger; opens the pane again when it is gone, tries again
 * when somebody else is posting, and finishes or removes what was left unfinished. Does what the pane's user can do, in the order that the pane does it.
 */
import { Refused } from '../../src/book/refusal';
import type { OptionValues } from '../../src/commands/command';
import { commandNamed } from '../../src/commands/index';
import { perform } from '../../src/commands/perform';
import { Session } from '../../src/workbook/session';
import type { RequestRecord } from '../host/log';
import type { Workbook } from '../host/model/workbook';
import type { Random } from './random';
import { hostFault, type PaneFault } from './disturbances';
import { type Intention, intentionOf } from './intentions';
import { Pane, PaneGone } from './pane';
import { captions, type JournalLine, typeJournalLines, workDate } from './small-company';
import type { Story } from './story';

export interface Task {
  readonly caption: string;
  readonly options: OptionValues;
  /** Typed into the item journal first. */
  readonly lines: readonly JournalLine[];
}

/** A fault at the n-th request of a person, or at the n-th that writes; counted from 1. */
export interface PlannedFault {
  readonly fault: PaneFault;
  readonly at: number;
  readonly ofWriting: boolean;
}

/** How often a person tries the same again before giving up. */
const attemptsMost = 8;

export class Person {
  readonly intentions: Intention[] = [];
  readonly typed: JournalLine[] = [];
  /** Whether this person is going to undo something. */
  keepUndo = false;
  /** Postings that this person finished or removed. */
  mended = 0;
  /** Between the last look of a posting and its last cell. */
  isWriting = false;
  private pane: Pane | undefined;
  private panes = 0;
  private requests = 0;
  private writes = 0;
  /** Deeds at the n-th request that writes. */
  private readonly atWrite = new Map<number, () => void>();

  constructor(
    readonly name: string,
    readonly workbook: Workbook,
    private readonly clockAhead: number,
    private readonly tasks: readonly Task[],
    private readonly faults: readonly PlannedFault[],
    private readonly story: Story,
    private readonly random: Random,
  ) {}

  /** The pane's window, if one is open. */
  get window(): Pane | undefined {
    return this.pane;
  }

  whenWriting(number: number, act: () => void): void {
    this.atWrite.set(number, act);
  }

  async live(): Promise<void> {
    for (const task of this.tasks) {
      await this.story.timeline.wait(this.random.whole(0, 20_000));
      if (task.lines.length > 0) this.type(task.lines);
      await this.untilDone(task);
    }
  }

  type(lines: readonly JournalLine[]): void {
    this.tell(`types ${lines.map(({ documentNo }) => documentNo).join(', ')} into the journal`);
    this.byHand(() => typeJournalLines(this.workbook, lines));
    this.typed.push(...lines);
  }

  /** Does something as the person at this window. */
  byHand<T>(act: () => T): T {
    return this.workbook.as({ window: this.pane?.host.window ?? this, addin: false }, act);
  }

  close(): void {
    this.pane?.close();
    this.pane = undefined;
  }

  private async untilDone(task: Task): Promise<void> {
    for (let attempt = 1; attempt <= attemptsMost; attempt++) {
      if (await this.attempt(task)) return;
      await this.story.timeline.wait(this.random.whole(1_000, 40_000));
    }
    this.tell(`gives ${task.caption} up`);
  }

  /** Whether there is nothing more to do. */
  private async attempt(task: Task): Promise<boolean> {
    try {
      this.pane ??= await this.openPane();
      this.pane.enter();
      return await this.pane.whileOpen(this.work(this.pane, task));
    } catch (error) {
      if (error instanceof PaneGone) this.pane = undefined;
      else if (error instanceof Refused) this.hear(error);
      else throw error;
      return false;
    }
  }

  private hear({ refusals }: Refused): void {
    const codes = refusals.map(({ code }) => code);
    this.tell(`hears ${codes.slice(0, 4).join(', ')}`);
    // The pane cannot go on; its user opens the workbook again.
    if (codes.includes('excelSessionLost')) this.close();
  }

  private openPane(): Promise<Pane> {
    const { timeline } = this.story;
    const token = `${this.name}-${++this.panes}-${this.random.whole(0, 1e9)}`;
    this.tell('opens the pane');
    return Pane.open({
      timeline,
      random: this.random,
      latencyMost: () => this.story.latencyMost,
      workbook: this.workbook,
      userId: this.name,
      token,
      clockAhead: this.clockAhead,
      keepUndo: this.keepUndo,
      beforeRequest: (pane, record) => this.beforeRequest(pane, record),
    });
  }

  private async work(pane: Pane, task: Task): Promise<boolean> {
    const { session, problems } = await Session.read(pane.excel, captions, undefined, pane.poster);
    this.story.say(problems);
    if (problems.length > 0) throw new Refused(problems);
    this.story.say(session.damage);
    if (session.unfinished) {
      await this.mend(pane, session);
      return false;
    }
    const outcome = perform(session.book, commandNamed(task.caption), {
      options: task.options,
      workDate,
      userId: this.name,
      now: { day: workDate, time: new Date(pane.clock()).toISOString().slice(11, 19) },
    });
    // Posted by somebody else meanwhile, or nothing to post.
    if (!outcome.done) return this.giveUp(task, outcome.refusals.map(({ code }) => code).join(', '));
    const intention = intentionOf(session.book, outcome.changes, this.name, task.caption);
    this.intentions.push(intention);
    this.tell(`posts ${task.caption}, ${intention.rows.size} rows, register ${intention.registers.join()}`);
    const despiteDamage = this.random.chance(0.3);
    try {
      await this.writing((progress) => session.write(outcome.changes, { poster: pane.poster, despiteDamage, progress }));
    } catch (error) {
      if (error instanceof Refused && pane.isOpen) intention.told = 'refused';
      throw error;
    }
    intention.told = 'written';
    this.tell(`has posted ${task.caption}`);
    return true;
  }

  /** The first progress is told when the last look has ended. */
  private async writing<T>(act: (progress: () => void) => Promise<T>): Promise<T> {
    try {
      return await act(() => (this.isWriting = true));
    } finally {
      this.isWriting = false;
    }
  }

  private giveUp(task: Task, codes: string): boolean {
    this.tell(`cannot do ${task.caption}: ${codes}`);
    return true;
  }

  private async mend(pane: Pane, session: Session): Promise<void> {
    const { userId } = session.unfinished!.log;
    const way = this.random.chance(0.6) ? 'finishes' : 'removes';
    this.tell(`${way} the unfinished posting of ${userId}`);
    await this.writing<unknown>((progress) =>
      way === 'finishes'
        ? session.finishPosting({ poster: pane.poster, progress })
        : session.removePosting({ poster: pane.poster, progress }),
    );
    this.mended++;
    this.tell('has mended it');
  }

  private beforeRequest(pane: Pane, record: RequestRecord): void {
    this.requests++;
    if (record.writes) this.writes++;
    const act = record.writes ? this.atWrite.get(this.writes) : undefined;
    act?.();
    for (const { fault, at, ofWriting } of this.faults)
      if (ofWriting ? record.writes && this.writes === at : this.requests === at) this.strike(pane, fault, record);
  }

  private strike(pane: Pane, fault: PaneFault, record: RequestRecord): void {
    this.story.struck(fault);
    this.tell(`${fault} (${record.statements().slice(-2).join('; ')})`);
    if (fault === 'pane closed before the request') return pane.close();
    if (fault === 'pane closed before the answer') return pane.host.faults.next({ name: fault, silent: true, after: () => pane.close() });
    if (fault === 'cell edit') return this.editCell(pane);
    if (fault === 'table did not grow') return this.switchGrowthOff();
    const strikes = hostFault(fault, this.random)!;
    if (fault === 'session lost') pane.host.faults.from(record.number, strikes);
    else pane.host.faults.next(strikes);
  }

  /** Somebody begins to type in a cell and is long about it. */
  private editCell(pane: Pane): void {
    pane.host.faults.beginCellEdit();
    this.story.timeline.after(this.random.whole(500, this.random.chance(0.2) ? 400_000 : 10_000), () => {
      this.tell('has finished the cell');
      pane.host.faults.endCellEdit();
    });
  }

  /** The AutoCorrect option "Include new rows and columns in table". */
  private switchGrowthOff(): void {
    this.workbook.tablesGrow = false;
    this.story.timeline.after(this.random.whole(1_000, 60_000), () => (this.workbook.tablesGrow = true));
  }

  private tell(what: string): void {
    this.story.tell(this.name, what);
  }
}
