/** Post Inventory Cost to G/L: carries the value entries that wait to the general ledger, or lists what it would post. */
import { inventoryPostCost } from '../general-ledger/entry-posting';
import { postInventoryCost } from '../general-ledger/batch/post-inventory-cost';
import type { Command, CommandResult, ResultLine } from './command';
import { inventoryCostFilters, inventoryCostJob, inventoryCostOptions } from './inventory-cost-options';
import { postingRun } from './posting-run';
import { noteReportRun } from './report-runs';

export const postInventoryCostToGLCommand: Command = {
  caption: 'Post Inventory Cost to G/L',
  group: 'generalLedger',
  sourceCode: inventoryPostCost,
  options: [...inventoryCostOptions, { name: 'post', caption: 'Post', kind: 'boolean', default: false }, ...inventoryCostFilters],
  run(book, request): CommandResult {
    const post = request.options.post === true;
    const job = inventoryCostJob(book, request);
    const done = postingRun(
      book,
      request,
      inventoryPostCost,
      (run) => postInventoryCost(book, { ...job, post, userId: run.userId, progress: request.progress }),
      {
        adjustAutomatically: false,
      },
    );
    noteReportRun(book, postInventoryCostToGLCommand, request);
    const lines: ResultLine[] = [];
    if (done.entries === 0) lines.push({ code: 'nothingToPostToGL', values: {} });
    else if (post)
      lines.push({ code: 'inventoryCostPosted', values: { entries: done.entries, glEntries: done.glEntries }, table: 'glEntries' });
    else lines.push({ code: 'inventoryCostShown', values: { entries: done.entries }, table: 'postInventoryCostToGL' });
    if (done.skipped > 0) lines.push({ code: 'valueEntriesSkipped', values: { entries: done.skipped }, table: 'skippedEntries' });
    return { lines };
  },
};
