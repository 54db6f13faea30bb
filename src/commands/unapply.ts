/**
 * Takes an application of two item ledger entries back. Both then search again as when they were posted; with an entry to apply to, the one that lost its source or its
 * cover is first applied to that entry by hand.
 */
import { type Place, refuse, refuseAny } from '../book/refusal';
import { applyByHand, namedEntryProblems } from '../costing/application/reapply';
import { unapply, unapplyProblems } from '../costing/application/unapply';
import type { Run } from '../costing/run';
import type { Command, CommandResult } from './command';
import { entryNumber } from './entry-number';
import { postingRun } from './posting-run';

const sourceCode = 'UNAPPITEM';

export const unapplyCommand: Command = {
  caption: 'Unapply',
  group: 'costing',
  sourceCode,
  options: [
    { name: 'applicationEntryNo', caption: 'Application Entry No.', kind: 'text', required: true, refersTo: 'itemApplicationEntries' },
    { name: 'appliesToEntry', caption: 'Applies-to Entry', kind: 'text', refersTo: 'itemLedgerEntries' },
  ],
  run(book, request): CommandResult {
    const link = entryNumber(request.options.applicationEntryNo);
    const appliesTo = entryNumber(request.options.appliesToEntry);
    postingRun(book, request, sourceCode, (run) => takeBack(run, link, appliesTo));
    return { lines: [{ code: 'applicationTakenBack', values: { entry: link }, table: 'itemApplicationEntryHistory' }] };
  },
};

function takeBack(run: Run, link: number, appliesTo: number): void {
  refuseAny(unapplyProblems(run, link));
  const { itemApplicationEntries: links, itemLedgerEntries: entries } = run.book;
  const inbound = links.inboundItemEntryNo.a[link];
  const outbound = links.outboundItemEntryNo.a[link];
  unapply(run, link);
  if (appliesTo === 0) return;
  const place: Place = { table: 'itemApplicationEntries', row: link };
  if (appliesTo > entries.rows) refuse('entryUnknown', { entry: appliesTo }, place);
  const entry = entries.positive.a[appliesTo] !== 0 ? outbound : inbound;
  refuseAny(namedEntryProblems(run, entry, appliesTo, place));
  applyByHand(run, entry, appliesTo, place);
}
