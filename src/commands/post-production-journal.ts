/** What Post Consumption and Post Output share: the journal lines of one entry type, of all production orders or of one. */
import type { Run } from '../costing/run';
import type { Command, CommandResult } from './command';
import { entriesByLine } from './entries-by-line';
import { postingRun } from './posting-run';

interface ProductionJournalCommand {
  readonly caption: string;
  readonly sourceCode: string;
  readonly post: (run: Run, orderNo: string) => ReadonlyMap<number, readonly number[]>;
}

export function productionJournalCommand({ caption, sourceCode, post }: ProductionJournalCommand): Command {
  return {
    caption,
    group: 'orders',
    sourceCode,
    options: [{ name: 'orderNo', caption: 'Order No.', kind: 'code', refersTo: 'productionOrders' }],
    run(book, request): CommandResult {
      const orderNo = (request.options.orderNo as string | undefined) ?? '';
      const made = postingRun(book, request, sourceCode, (run) => post(run, orderNo));
      return {
        lines: [{ code: 'journalLinesPosted', values: { count: made.size }, table: 'itemLedgerEntries' }],
        entriesOfLine: entriesByLine(made),
      };
    },
  };
}
