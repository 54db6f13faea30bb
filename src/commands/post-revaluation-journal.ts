/**
 * Post Revaluation Journal: posts all lines with an Amount and empties the journal. When no line has an Amount nothing is posted, and all lines stay.
 * Either all lines can be posted or none is: every problem of every line is reported at once.
 */
import type { Book } from '../book/book';
import { refuseAny } from '../book/refusal';
import { type DimensionCheck, revaluationLineProblems } from '../costing/revaluation/line-checks';
import { postRevaluationLine } from '../costing/revaluation/post-line';
import { takeNoteOfTypedLines } from '../costing/revaluation/typed-lines';
import type { Run } from '../costing/run';
import { DimensionRules } from '../general-ledger/dimension-rules';
import type { Command, CommandResult } from './command';
import { postingRun } from './posting-run';

const sourceCode = 'REVALJNL';

export const postRevaluationJournalCommand: Command = {
  caption: 'Post Revaluation Journal',
  group: 'revaluation',
  sourceCode,
  options: [],
  run(book, request): CommandResult {
    const posted = postingRun(book, request, sourceCode, (run) => postLines(run));
    const code = posted === 0 ? 'nothingToRevalue' : 'revaluationPosted';
    return { lines: [{ code, values: { count: posted }, table: posted === 0 ? 'revaluationJournal' : 'valueEntries' }] };
  },
};

/** Posts the journal and returns how many value entries that made. */
function postLines(run: Run): number {
  const { revaluationJournal: t } = run.book;
  takeNoteOfTypedLines(run);
  const lines = [...t.all()];
  const toPost = lines.filter((line) => t.amount.a[line] !== 0);
  const dimensionProblems = dimensionCheck(run.book);
  refuseAny(toPost.flatMap((line) => revaluationLineProblems(run, line, dimensionProblems)));
  const entries = toPost.flatMap((line) => postRevaluationLine(run, line, dimensionProblems));
  if (toPost.length > 0) for (const line of lines) t.remove(line);
  return entries.length;
}

/** Blocked combinations, and what item and location demand. */
function dimensionCheck(book: Book): DimensionCheck {
  const rules = new DimensionRules(book);
  return (item, location, set) => [
    ...rules.combination(set),
    ...rules.demands('Item', item, set),
    ...(location === 0 ? [] : rules.demands('Location', location, set)),
  ];
}
