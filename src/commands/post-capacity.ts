/** Post Capacity: the lines of the capacity journal, of all production orders or of one. */
import { postCapacity } from '../documents/production/capacity-journal';
import type { Command, CommandResult } from './command';
import { postingRun } from './posting-run';

const sourceCode = 'CAPACITJNL';

export const postCapacityCommand: Command = {
  caption: 'Post Capacity',
  group: 'orders',
  sourceCode,
  options: [{ name: 'orderNo', caption: 'Order No.', kind: 'code', refersTo: 'productionOrders' }],
  run(book, request): CommandResult {
    const orderNo = (request.options.orderNo as string | undefined) ?? '';
    const count = postingRun(book, request, sourceCode, (run) => postCapacity(run, orderNo));
    return { lines: [{ code: 'journalLinesPosted', values: { count }, table: 'capacityLedgerEntries' }] };
  },
};
