/**
 * The frame of every command that writes entries: it makes the run, lets the general ledger follow each value entry, and after the body reapplies what was
 * unapplied, adjusts automatically where that is set up, and writes the registers.
 */
import type { Book } from '../book/book';
import { adjustAutomatically } from '../costing/adjustment/automatic';
import { finishItemPosting } from '../costing/posting/finish';
import { Run } from '../costing/run';
import { attachGeneralLedger } from '../general-ledger/attach';
import type { Request } from './command';
import { writeRegisters } from './registers';

export interface PostingRunOptions {
  /** Adjustment runs of their own do not start another one. */
  readonly adjustAutomatically?: boolean;
}

/** Runs `body` as one posting and returns what it returns. */
export function postingRun<T>(book: Book, request: Request, sourceCode: string, body: (run: Run) => T, options: PostingRunOptions = {}): T {
  const run = new Run(book, { workDate: request.workDate, userId: request.userId, sourceCode });
  const before = counts(book);
  attachGeneralLedger(run);
  const result = body(run);
  finishItemPosting(run);
  if (options.adjustAutomatically !== false) adjustAutomatically(run);
  writeRegisters(book, request, run, before);
  return result;
}

/** Numbers of the last rows before a posting. */
export interface CountsBefore {
  readonly entries: number;
  readonly valueEntries: number;
  readonly capacityEntries: number;
  readonly applications: number;
  readonly glEntries: number;
}

function counts(book: Book): CountsBefore {
  return {
    entries: book.itemLedgerEntries.rows,
    valueEntries: book.valueEntries.rows,
    capacityEntries: book.capacityLedgerEntries.rows,
    applications: book.itemApplicationEntries.rows,
    glEntries: book.glEntries.rows,
  };
}
