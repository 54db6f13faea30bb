/**
 * A command: one thing that a user can do. Name, options (from which the pane, the ribbon, the command line and the scenario player make their fields) and `run`.
 *
 * A command is a function of the book and the request. It changes the book through the rules of the engine or refuses; `perform` (perform.ts) surrounds it with
 * begin and keep, registers and preview, so that it happens whole or not at all.
 */
import type { Book } from '../book/book';
import type { Refusal, RefusalValue } from '../book/refusal';
import type { Day } from '../decimal';
import type { TableName } from '../schema';

/** One option of a command. The caption is the English one and the key to the other languages; its lower-case, hyphenated form is the command line's flag. */
export interface CommandOption {
  readonly name: string;
  readonly caption: string;
  /** A `number` may come as a plain decimal text from an edge that has only texts; the command finds a number. */
  readonly kind: 'date' | 'code' | 'text' | 'boolean' | 'choice' | 'filter' | 'number';
  /** Captions of a choice; a blank first one means "not chosen". */
  readonly choices?: readonly string[];
  /** Value when left out; `workDate` stands for the work date. */
  readonly default?: string | boolean | 'workDate';
  readonly required?: boolean;
  /** Table whose keys the user may pick from. */
  readonly refersTo?: TableName;
  /** Hidden while another option has a value that makes it meaningless: only shown if `option` has one of `values`. */
  readonly onlyIf?: { readonly option: string; readonly values: readonly (string | boolean)[] };
}

/** Values by option name: texts (codes, filters, choices), day numbers, numbers as a cell holds them, or booleans. */
export type OptionValues = Readonly<Record<string, string | number | boolean | undefined>>;

export interface Request {
  readonly options: OptionValues;
  readonly workDate: Day;
  readonly userId: string;
  /** Creation date and time for registers, from the edge; the engine reads no clock. */
  readonly now: { readonly day: Day; readonly time: string };
  /** The sentence for a reason that a report keeps, in the reader's language; from the edge, since the engine has no texts. */
  readonly sentence?: (reason: Refusal) => string;
  /** Called between items of long work with what is done of the total; throws to cancel. */
  readonly progress?: (done: number, total: number) => void;
}

/** What a command tells the user when it is done: counted facts, named by a key that localization turns into a sentence. */
export interface ResultLine {
  readonly code: string;
  readonly values: Readonly<Record<string, RefusalValue>>;
  /** Table to look at, when a sheet holds the answer. */
  readonly table?: TableName;
}

export interface CommandResult {
  readonly lines: readonly ResultLine[];
  /** Entries that each journal or document line made, by the line's row in its table: what a scenario or a follow-up refers to. */
  readonly entriesOfLine?: ReadonlyMap<number, { entries: readonly number[]; outbound: readonly number[]; inbound: readonly number[] }>;
  /** Problems that did not stop the command: skipped entries, warnings. */
  readonly warnings?: readonly Refusal[];
}

export interface Command {
  /** English caption: `Calculate Inventory Value`; lower case with hyphens it is the command line's name. */
  readonly caption: string;
  /** Where the pane shows it. */
  readonly group: 'inventory' | 'costing' | 'revaluation' | 'generalLedger' | 'orders' | 'periods' | 'reports' | 'setup';
  readonly options: readonly CommandOption[];
  /** Source code of the entries it writes. */
  readonly sourceCode: string;
  run(book: Book, request: Request): CommandResult;
}
