/**
 * A game that looks at the books around every command: a preview shows what is then written and leaves nothing, a refusal leaves everything as it was, posted facts never change, and
 * the invariants hold. Optionally each command is run on a copy of the book too, as if it had just been read: what the engine remembers between commands must not matter.
 */
import type { Book } from '../../../../src/book/book';
import type { Command, CommandResult, OptionValues } from '../../../../src/commands/command';
import { perform } from '../../../../src/commands/perform';
import { tableNames } from '../../../../src/schema';
import { CommandRefused, Game } from '../../../conformance/player/game';
import type { Scenario } from '../../../conformance/player/scenario';
import { copyOf } from './copy';
import { differences, fingerprintOf, rowText } from './fingerprint';
import { broken } from './invariants';

export interface Watch {
  readonly previews?: boolean;
  readonly invariants?: boolean;
  readonly copies?: boolean;
}

export class WatchedGame extends Game {
  readonly problems: string[] = [];

  constructor(
    scenario: Scenario,
    private readonly watch: Watch,
  ) {
    super(scenario);
  }

  override run(command: Command, options: OptionValues): CommandResult {
    // What the user typed before shows in the preview of the next command only.
    const { book, watch } = this;
    // What the player types itself is no command of the product and knows only its own book.
    const copy = watch.copies && command.sourceCode !== '' ? copyOf(book) : undefined;
    const before = fingerprintOf(book);
    const facts = factsOf(book);
    if (watch.previews) this.preview(command, options, before);
    try {
      return super.run(command, options);
    } catch (error) {
      if (error instanceof CommandRefused) this.note(command, 'was refused, but changed', differences(before, fingerprintOf(book)));
      throw error;
    } finally {
      if (copy) {
        perform(copy, command, { ...this.request(options) });
        this.note(command, 'does otherwise on a book just read', differences(fingerprintOf(book), fingerprintOf(copy)));
      }
      this.note(command, 'changed posted rows', changedFacts(book, facts));
      if (watch.invariants) this.note(command, 'left', broken(book));
    }
  }

  private preview(command: Command, options: OptionValues, before: ReturnType<typeof fingerprintOf>): void {
    perform(this.book, command, this.request(options), { preview: true });
    this.note(command, 'was only previewed, but changed', differences(before, fingerprintOf(this.book)));
  }

  private request(options: OptionValues) {
    return { options, workDate: this.workDate, userId: 'PLAYER', now: { day: this.workDate, time: '12:00:00' } };
  }

  private note(command: Command, what: string, found: readonly string[]): void {
    for (const problem of found.slice(0, 2)) this.problems.push(`${command.caption} ${what} ${problem}`);
  }
}

const postedTables = tableNames.filter((name) =>
  ['valueEntries', 'itemLedgerEntries', 'glEntries', 'capacityLedgerEntries'].includes(name),
);

/** The facts of every posted row: what may never change. */
function factsOf(book: Book): ReadonlyMap<string, readonly string[]> {
  return new Map(
    postedTables.map((name) => [
      name,
      [...book.table(name).all()].map((row) => rowText(book.table(name), row, ({ spec }) => spec.role === 'fact')),
    ]),
  );
}

function changedFacts(book: Book, before: ReadonlyMap<string, readonly string[]>): string[] {
  const after = factsOf(book);
  return [...before].flatMap(([name, rows]) => rows.filter((row, i) => after.get(name)?.[i] !== row).map((row) => `${name} ${row}`));
}
