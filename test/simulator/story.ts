/**
 * A story: two or three people at replicas of one workbook whose changes travel with delay, what they do, what goes wrong, and the verdict. All of it follows from the seed.
 *
 * Verdicts: `whole` when every posting is whole or not there at all, every typed line posted once or still in the journal, and the product finds nothing wrong;
 * `named` when something is lost or changed that no program can prevent (somebody tampered with posted rows, or two wrote the same cells within the time that a change travels), and
 * the product says so; `failed` otherwise.
 */
import type { Refusal } from '../../src/book/refusal';
import { Refused } from '../../src/book/refusal';
import { schema } from '../../src/schema';
import { Session } from '../../src/workbook/session';
import { bodyOf } from '../host/build';
import { CoAuthors, type Conflict } from '../host/co-authors';
import type { Workbook } from '../host/model/workbook';
import { Random } from './random';
import { type Deed, deeds, doByHand, type PaneFault, paneFaults, tampering } from './disturbances';
import { damageOf, postedRows } from './intentions';
import { Pane } from './pane';
import { Person, type PlannedFault, type Task } from './person';
import { captions, headersOf, type JournalLine, orders, smallCompany } from './small-company';
import { Timeline } from './timeline';

export interface Verdict {
  readonly seed: number;
  readonly verdict: 'whole' | 'named' | 'failed';
  /** Why it failed; empty otherwise. */
  readonly reasons: readonly string[];
  readonly damage: readonly string[];
  /** What the product said of damage, by its codes. */
  readonly said: readonly string[];
  /** What no program could have prevented. */
  readonly causes: readonly string[];
  readonly struck: readonly (PaneFault | Deed)[];
  /** Postings that were told as written. */
  readonly posted: number;
  readonly mended: number;
  readonly story: readonly string[];
}

/** A window goes on with its claim after so long (src/workbook/claim/poster.ts). */
const claimSettlesMs = 2_000;

const names = ['ANNA', 'BEN', 'CARO'] as const;

/** Sheets whose cells two people may both write to without harm to the ledger: each window's own word, the claim itself. */
const notLedger = new Set(['Posting Claim', 'Posting Log', 'Item Journal']);

export class Story {
  readonly timeline = new Timeline();
  readonly lines: string[] = [];
  private readonly random: Random;
  private readonly people: Person[] = [];
  private readonly saidCodes = new Set<string>();
  private readonly struckFaults: (PaneFault | Deed)[] = [];
  private readonly causes: string[] = [];
  private readonly conflicts: Conflict[] = [];
  private authors!: CoAuthors;
  private before!: Map<string, string>;
  private nextLine = 100;
  private isSlow = false;
  /** A change travelled longer than a claim waits. */
  private wasLate = false;
  private isOver = false;

  constructor(private readonly seed: number) {
    this.random = new Random(seed);
  }

  /** A request takes at most so long to reach Excel, in milliseconds. */
  get latencyMost(): number {
    return this.isSlow && this.random.chance(0.05) ? 2_000 : 150;
  }

  tell(who: string, what: string): void {
    this.lines.push(`${(this.timeline.now / 1000).toFixed(2).padStart(9)} s  ${who.padEnd(5)} ${what}`);
  }

  say(refusals: readonly Refusal[]): void {
    for (const { code, values } of refusals) {
      if (!this.saidCodes.has(code)) this.tell('', `the product says ${code} ${JSON.stringify(values)}`);
      this.saidCodes.add(code);
    }
  }

  struck(what: PaneFault | Deed): void {
    this.struckFaults.push(what);
  }

  async play(): Promise<Verdict> {
    await this.gather();
    this.planDeeds();
    await this.timeline.passUntilDone(Promise.all(this.people.map((person) => person.live())).then(() => undefined));
    this.isOver = true;
    for (const person of this.people) person.close();
    this.authors.deliver();
    const differences = this.differences();
    const last: { said: string[]; mended: number } = { said: [], mended: 0 };
    await this.timeline.passUntilDone(this.lookAtTheEnd(last));
    return this.judge(last, differences);
  }

  /** The people, each with a replica, and the delays of what travels between them. */
  private async gather(): Promise<void> {
    const first = await smallCompany();
    this.before = postedRows(first).rows;
    this.isSlow = this.random.chance(0.25);
    if (this.isSlow) this.tell('', 'the connection is slow: changes may travel for a minute');
    this.authors = new CoAuthors(first, {
      onSent: (from, to, number) => this.timeline.after(this.delay(), () => this.isOver || this.authors.deliver(to, from, number)),
      onConflict: (conflict) => {
        this.conflicts.push(conflict);
        this.tell('', `two wrote ${conflict.sheet}, row ${conflict.row + 1}, column ${conflict.column + 1}`);
      },
    });
    const count = this.random.chance(0.7) ? 2 : 3;
    const tasks = this.tasksOf(count);
    const clocks = this.random.one([0, 0, 2_000, 90_000, 3_600_000, 26 * 3_600_000]);
    for (let i = 0; i < count; i++) {
      const workbook = i === 0 ? first : this.authors.join();
      const ahead = this.random.whole(-clocks, clocks);
      this.people.push(new Person(names[i], workbook, ahead, tasks[i], this.faultsOf(), this, new Random(this.seed * 7 + i)));
    }
  }

  /** How long a change travels. What is under way overtakes nothing of the same author: the host keeps their order. */
  private delay(): number {
    if (!this.isSlow) return this.random.whole(50, 600);
    const milliseconds = this.random.whole(100, this.random.chance(0.2) ? 60_000 : 3_000);
    if (milliseconds > claimSettlesMs) this.wasLate = true;
    return milliseconds;
  }

  private tasksOf(count: number): Task[][] {
    const free = orders.slice();
    return Array.from({ length: count }, () => Array.from({ length: this.random.whole(1, 2) }, () => this.task(free)));
  }

  private task(free: string[]): Task {
    const kind = this.random.weighted([
      [5, 'journal'],
      [3, 'order'],
      [1, 'adjust'],
      [2, 'ledger'],
    ] as const);
    if (kind === 'order' && free.length > 0) {
      const documentNo = free.splice(Math.floor(this.random.next() * free.length), 1)[0];
      return { caption: 'Post Purchase', options: { documentNo, receive: true, invoice: this.random.chance(0.5) }, lines: [] };
    }
    if (kind === 'adjust') return { caption: 'Adjust Cost - Item Entries', options: {}, lines: [] };
    if (kind === 'ledger') return { caption: 'Post Inventory Cost to G/L', options: { postingMethod: 'Per Entry', post: true }, lines: [] };
    return { caption: 'Post Item Journal', options: {}, lines: this.journalLines(this.random.whole(1, 3)) };
  }

  private journalLines(count: number): JournalLine[] {
    return Array.from({ length: count }, () => {
      const lineNo = this.nextLine++;
      return {
        lineNo,
        documentNo: `L${lineNo}`,
        itemNo: this.random.one(['FIFO', 'AVG']),
        entryType: this.random.one(['Purchase', 'Sale'] as const),
        quantity: this.random.whole(1, 9),
        unitAmount: this.random.whole(100, 2_000_000) / 100_000,
      };
    });
  }

  /** A posting of these is some 60 reading requests and 20 to 30 that write. */
  private faultsOf(): PlannedFault[] {
    const count = this.random.weighted([
      [1, 0],
      [4, 1],
      [3, 2],
      [1, 3],
    ]);
    return Array.from({ length: count }, () => {
      const ofWriting = this.random.chance(0.75);
      return { fault: this.random.one(paneFaults), at: this.random.whole(1, ofWriting ? 45 : 120), ofWriting };
    });
  }

  private planDeeds(): void {
    const count = this.random.weighted([
      [3, 0],
      [3, 1],
      [1, 2],
    ]);
    for (let i = 0; i < count; i++) {
      const person = this.random.one(this.people);
      const deed = this.random.one(deeds);
      if (deed === 'undoes requests') person.keepUndo = true;
      const act = (): void => this.perform(person, deed);
      if (this.random.chance(0.6)) person.whenWriting(this.random.whole(1, 45), act);
      else this.timeline.after(this.random.whole(1_000, 60_000), act);
    }
  }

  private perform(person: Person, deed: Deed): void {
    const told = this.isOver ? undefined : this.tryTo(person, deed);
    if (told === undefined) return;
    this.struck(deed);
    this.tell(person.name, told);
    // Rows sorted between the last look of a posting and its cells: docs/safety.md, "What cannot be prevented".
    const isUnderneath = deed === 'sorts a ledger' && this.people.some(({ isWriting }) => isWriting);
    if (tampering.includes(deed) || isUnderneath) this.causes.push(told);
  }

  private tryTo(person: Person, deed: Deed): string | undefined {
    const { workbook, window } = person;
    switch (deed) {
      case 'types a journal line':
        person.type(this.journalLines(1));
        return deed;
      case 'undoes requests': {
        const stack = window?.undoStack;
        if (!stack || stack.length === 0) return undefined;
        const requests = this.random.whole(1, Math.min(30, stack.length));
        stack.undo(requests);
        return `undoes ${requests} requests`;
      }
      case 'filters a ledger': {
        const table = workbook.table(schema.valueEntries.name);
        table.columns[0].criteria = { filterOn: 'Values', values: ['1'] };
        this.timeline.after(this.random.whole(5_000, 60_000), () => {
          table.columns.forEach((column) => delete column.criteria);
          table.filteredRows.clear();
        });
        return deed;
      }
      default:
        return person.byHand(() => doByHand(deed, workbook, this.random));
    }
  }

  /** Whoever opens the workbook the next day: mends what is unfinished and looks at what the product finds. */
  private async lookAtTheEnd(last: { said: string[]; mended: number }): Promise<void> {
    const [{ workbook }] = this.people;
    for (const table of workbook.tables) table.filteredRows.clear();
    workbook.tablesGrow = true;
    this.tell('', 'the next day');
    await this.timeline.wait(25 * 3_600_000);
    const pane = await Pane.open({
      timeline: this.timeline,
      random: this.random,
      latencyMost: () => 150,
      workbook,
      userId: 'DORA',
      token: `DORA-${this.seed}`,
      clockAhead: 0,
      beforeRequest: () => undefined,
    });
    for (let attempt = 0; attempt < 3; attempt++) {
      const { session, problems } = await Session.read(pane.excel, captions, undefined, pane.poster);
      last.said = [...problems, ...(problems.length > 0 ? [] : session.damage)].map(
        ({ code, values }) => `${code} ${JSON.stringify(values)}`,
      );
      if (problems.length > 0 || !session.unfinished) break;
      const way = this.random.chance(0.5) ? 'finishes' : 'removes';
      this.tell('DORA', `${way} the unfinished posting of ${session.unfinished.log.userId}`);
      last.mended++;
      try {
        if (way === 'finishes') await session.finishPosting({ poster: pane.poster });
        else await session.removePosting({ poster: pane.poster });
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        last.said = error.refusals.map(({ code, values }) => `${code} ${JSON.stringify(values)}`);
        this.tell('DORA', `hears ${last.said.join(', ')}`);
      }
    }
    pane.close();
  }

  private judge({ said, mended }: { said: string[]; mended: number }, differences: readonly string[]): Verdict {
    const [{ workbook }] = this.people;
    const intentions = this.people.flatMap((person) => person.intentions);
    const damage = [...damageOf(this.before, postedRows(workbook), intentions, removedRegisters(workbook)), ...this.damagedLines(workbook)];
    const inLedger = this.conflicts.filter(({ sheet }) => !notLedger.has(sheet));
    const causes = [...this.causes, ...this.lateness(inLedger)];
    const reasons = [
      ...(damage.length > 0 && causes.length === 0 ? damage.map((each) => `without a cause: ${each}`) : []),
      ...(damage.length > 0 && said.length === 0 && this.saidCodes.size === 0 ? damage.map((each) => `not named: ${each}`) : []),
      ...(damage.length === 0 && said.length > 0 && causes.length === 0 ? said.map((each) => `false alarm: ${each}`) : []),
      ...differences,
    ];
    return {
      seed: this.seed,
      verdict: reasons.length > 0 ? 'failed' : damage.length > 0 || said.length > 0 ? 'named' : 'whole',
      reasons,
      damage,
      said,
      causes,
      struck: this.struckFaults,
      posted: intentions.filter(({ told }) => told === 'written').length,
      mended: mended + this.people.reduce((sum, person) => sum + person.mended, 0),
      story: this.lines,
    };
  }

  /** On a slow connection a claim does not keep two apart; on a usual one it must. */
  private lateness(inLedger: readonly Conflict[]): string[] {
    if (!this.wasLate) return [];
    return ['changes travelled longer than a claim waits', ...new Set(inLedger.map(({ sheet }) => `two wrote ${sheet} at once`))];
  }

  /** Each typed line is posted once, or still in the journal; lines that two typed into the same row are Excel's to lose. */
  private damagedLines(workbook: Workbook): string[] {
    const posted = columnOf(workbook, schema.itemLedgerEntries.name, 'Document No.');
    const waiting = columnOf(workbook, schema.itemJournal.name, 'Document No.');
    const count = (list: readonly unknown[], documentNo: string): number => list.filter((each) => each === documentNo).length;
    const typedAtOnce = this.conflicts.some(({ sheet }) => sheet === 'Item Journal');
    return this.people
      .flatMap(({ typed }) => typed)
      .flatMap(({ documentNo }) => {
        const [entries, lines] = [count(posted, documentNo), count(waiting, documentNo)];
        if (entries + lines === 1 || (entries + lines === 0 && typedAtOnce)) return [];
        return [`line ${documentNo} is posted ${entries} times and stands in the journal ${lines} times`];
      });
  }

  /** All replicas show the same when everything has arrived; if not, the host that merges them is at fault and not the product. */
  private differences(): string[] {
    const [first, ...others] = this.people.map(({ workbook }) => JSON.stringify([...postedRows(workbook).rows].sort()));
    return others.every((each) => each === first) || this.conflicts.length > 0 ? [] : ['the replicas differ'];
  }
}

function columnOf(workbook: Workbook, tableName: string, header: string): unknown[] {
  const table = workbook.table(tableName);
  const at = headersOf(table).indexOf(header);
  return bodyOf(workbook, tableName).map((row) => row[at]);
}

function removedRegisters(workbook: Workbook): Set<number> {
  const numbers = columnOf(workbook, schema.itemRegisters.name, 'No.');
  const states = columnOf(workbook, schema.itemRegisters.name, 'State');
  return new Set(numbers.filter((_, i) => states[i] === 'Removed').map(Number));
}
