/**
 * Runs a command so that it happens whole or not at all, and tells what it did as data.
 *
 * A preview is the same run, taken back at the end. A refusal takes everything back. Any other error takes everything back too and is passed on: it is a fault
 * of the product, not of the books.
 */
import type { Book } from '../book/book';
import { changesOf, type TableChanges } from '../book/changes';
import { type Refusal, Refused } from '../book/refusal';
import { rememberCostingMethods } from '../costing/ledger/costing-method';
import { rememberIndirectCosts } from '../costing/standard-cost/typed-percentage';
import { checkedOptions } from './check-options';
import type { Command, CommandResult, Request } from './command';
import { coverPostedRows } from './registers';
import { takeNoteOfTypedChanges } from './typed-changes';

export type Outcome =
  | { readonly done: true; readonly result: CommandResult; readonly changes: readonly TableChanges[] }
  | { readonly done: false; readonly refusals: readonly Refusal[] };

export interface PerformOptions {
  /** Only show what would be written. The changes are described while the book still holds them: see `whileChanged`. */
  readonly preview?: boolean;
  /** Called before the changes are kept or taken back, when the book holds the new state. */
  readonly whileChanged?: (changes: readonly TableChanges[]) => void;
}

export function perform(book: Book, command: Command, request: Request, { preview = false, whileChanged }: PerformOptions = {}): Outcome {
  book.begin();
  const { acy } = book;
  let finished = false;
  try {
    const options = checkedOptions(command, request);
    takeNoteOfTypedChanges(book, request);
    const result = command.run(book, { ...request, options });
    rememberCostingMethods(book);
    rememberIndirectCosts(book);
    coverPostedRows(book, request, command.sourceCode);
    const changes = changesOf(book);
    whileChanged?.(changes);
    if (!preview) {
      book.keep();
      finished = true;
    }
    return { done: true, result, changes };
  } catch (error) {
    if (error instanceof Refused) return { done: false, refusals: error.refusals };
    throw error;
  } finally {
    if (!finished) {
      book.takeBack();
      book.acy = acy;
    }
  }
}
