/** Posts the lines of the item journal: purchases, sales, adjustments, reclassifications, consumption and output without a document. */
import { postItemJournal } from '../documents/item-journal/post-journal';
import type { Command, CommandResult } from './command';
import { postingRun } from './posting-run';

const sourceCode = 'ITEMJNL';

export const postItemJournalCommand: Command = {
  caption: 'Post Item Journal',
  group: 'inventory',
  sourceCode,
  options: [],
  run(book, request): CommandResult {
    const posted = postingRun(book, request, sourceCode, postItemJournal);
    return {
      lines: [{ code: 'journalLinesPosted', values: { count: posted.size }, table: 'itemLedgerEntries' }],
      entriesOfLine: posted,
    };
  },
};
