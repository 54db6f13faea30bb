/** What a scenario being played holds: the book, the names given so far, the marks and the work date. */
import type { Book } from '../../../src/book/book';
import type { BookTable } from '../../../src/book/book-table';
import { type OptionValues, type Command, type CommandResult } from '../../../src/commands/command';
import type { Refusal } from '../../../src/book/refusal';
import { perform } from '../../../src/commands/perform';
import { type Day, isoDate } from '../../../src/decimal';
import { refusalText } from '../../../src/localization/texts';
import { columnNamed, dayOf, findColumn, stored } from './columns';
import { Names } from './names';
import type { Json, JsonRow, Scenario } from './scenario';
import { bookOf } from './setup';

/** A command was refused; its texts are those in English. */
export class CommandRefused extends Error {
  readonly texts: readonly string[];
  constructor(readonly refusals: readonly Refusal[]) {
    const texts = refusals.map((refusal) => refusalText(refusal, 'en'));
    super(texts.join('\n'));
    this.texts = texts;
  }
}

export class Game {
  readonly book: Book;
  readonly names = new Names();
  /** Rows of each table when a mark was set. */
  readonly marks = new Map<string, Map<string, number>>();
  workDate: Day;
  private documents = 0;

  constructor(scenario: Scenario) {
    this.workDate = dayOf(scenario.workDate);
    this.book = bookOf(scenario);
  }

  /** A document number of its own for a command that was given none. */
  nextDocumentNo(): string {
    return `DOC-${String(++this.documents).padStart(4, '0')}`;
  }

  run(command: Command, options: OptionValues): CommandResult {
    const request = {
      options,
      workDate: this.workDate,
      userId: 'PLAYER',
      now: { day: this.workDate, time: '12:00:00' },
      sentence: (reason: Refusal) => refusalText(reason, 'en'),
    };
    const outcome = perform(this.book, command, request);
    if (!outcome.done) throw new CommandRefused(outcome.refusals);
    return outcome.result;
  }

  /** Options of a command from the columns of a step, by caption. */
  options(command: Command, step: JsonRow, leaveOut: readonly string[] = []): Record<string, string | number | boolean | undefined> {
    const values: Record<string, string | number | boolean | undefined> = {};
    for (const [caption, value] of Object.entries(step)) {
      if (['do', 'workDate', 'fails', 'as', 'note', ...leaveOut].includes(caption)) continue;
      const option = command.options.find((o) => o.caption.toLowerCase() === caption.toLowerCase());
      if (!option) throw new Error(`unknown option of ${command.caption}: ${caption}`);
      if (option.kind === 'date' && typeof value === 'string') values[option.name] = value === '' ? undefined : dayOf(value);
      else values[option.name] = value as string | boolean;
    }
    return values;
  }

  /** Types values into a row: columns by caption, entries by name, dimensions as an object. */
  type(table: BookTable, row: number, values: JsonRow, leaveOut: readonly string[] = []): void {
    for (const [caption, value] of Object.entries(values)) {
      if (['as', 'note', ...leaveOut].includes(caption)) continue;
      if (caption === 'dimensions') this.typeDimensions(table, row, value as JsonRow);
      else {
        const column = columnNamed(table, caption);
        column.set(
          row,
          column.spec.kind === 'integer' && typeof value === 'string' ? this.names.entry(value) : stored(this.book, column, value),
        );
      }
    }
  }

  private typeDimensions(table: BookTable, row: number, values: JsonRow): void {
    const column = findColumn(table, 'Dimensions');
    if (!column) throw new Error(`${table.spec.caption} has no dimensions`);
    const { book } = this;
    column.set(
      row,
      book.dimensionSets.id(new Map(Object.entries(values).map(([dimension, value]) => [book.code(dimension), book.code(String(value))]))),
    );
  }

  /** Whether a row holds the given values, as far as they are given. */
  matches(table: BookTable, row: number, values: JsonRow): boolean {
    return Object.entries(values).every(([caption, value]) => this.cellMatches(table, row, caption, value));
  }

  private cellMatches(table: BookTable, row: number, caption: string, value: Json): boolean {
    const { book } = this;
    const column = findColumn(table, caption);
    if (!column) {
      const set = findColumn(table, 'Dimensions');
      const known = set !== undefined && dimensionsKnown(book).has(caption.toUpperCase());
      if (!known) throw new Error(`unknown column: ${caption} of ${table.spec.caption}`);
      const actual = book.dimensionSets.values(set.get(row)).get(book.code(caption));
      return book.strings.text(actual ?? 0) === String(value).toUpperCase();
    }
    const { kind } = column.spec;
    if (kind === 'integer' && typeof value === 'string') return column.get(row) === this.names.entry(value);
    if (kind === 'text')
      return column.text(row).toLowerCase().includes(String(value).toLowerCase()) && (value === '') === (column.text(row) === '');
    return column.get(row) === stored(book, column, value);
  }

  /** Moves the work date when a step says so. */
  moveWorkDate(step: JsonRow): void {
    if (typeof step.workDate === 'string') this.workDate = dayOf(step.workDate);
  }

  /** The work date as a scenario writes dates. */
  get today(): string {
    return isoDate(this.workDate);
  }
}

function dimensionsKnown(book: Book): Set<string> {
  const known = new Set<string>();
  for (const row of book.defaultDimensions.all()) known.add(book.defaultDimensions.dimensionCode.text(row));
  for (const row of book.dimensionsTable.all()) known.add(book.dimensionsTable.code.text(row));
  for (let entry = 1; entry <= book.itemLedgerEntries.rows; entry++)
    for (const dimension of book.dimensionSets.values(book.itemLedgerEntries.dimensions.a[entry]).keys())
      known.add(book.strings.text(dimension));
  for (let entry = 1; entry <= book.valueEntries.rows; entry++)
    for (const dimension of book.dimensionSets.values(book.valueEntries.dimensions.a[entry]).keys())
      known.add(book.strings.text(dimension));
  return known;
}
