/** Applies an item ledger entry again: to an entry that is named, else to what the search finds. */
import { refuse, refuseAny } from '../book/refusal';
import { applyByHand, namedEntryProblems, reapply } from '../costing/application/reapply';
import type { Run } from '../costing/run';
import type { Command, CommandResult } from './command';
import { entryNumber } from './entry-number';
import { postingRun } from './posting-run';

const sourceCode = 'REAPPITEM';

export const reapplyCommand: Command = {
  caption: 'Reapply',
  group: 'costing',
  sourceCode,
  options: [
    { name: 'entryNo', caption: 'Entry No.', kind: 'text', required: true, refersTo: 'itemLedgerEntries' },
    { name: 'appliesToEntry', caption: 'Applies-to Entry', kind: 'text', refersTo: 'itemLedgerEntries' },
  ],
  run(book, request): CommandResult {
    const entry = entryNumber(request.options.entryNo);
    const appliesTo = entryNumber(request.options.appliesToEntry);
    if (entry === 0 || entry > book.itemLedgerEntries.rows) refuse('entryUnknown', { entry });
    postingRun(book, request, sourceCode, (run) => applyAgain(run, entry, appliesTo));
    return { lines: [{ code: 'entryAppliedAgain', values: { entry }, table: 'itemApplicationEntries' }] };
  },
};

function applyAgain(run: Run, entry: number, appliesTo: number): void {
  const place = { table: 'itemLedgerEntries', row: entry };
  refuseAny(namedEntryProblems(run, entry, appliesTo, place));
  if (appliesTo === 0) reapply(run, entry);
  else applyByHand(run, entry, appliesTo, place);
}
