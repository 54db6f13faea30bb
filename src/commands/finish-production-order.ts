/** Finish Production Order: nothing more can be posted to it, and cost adjustment invoices its output at what it cost. */
import { finishProductionOrder } from '../documents/production/order';
import type { Day } from '../decimal';
import type { Command, CommandResult } from './command';
import { postingRun } from './posting-run';

const sourceCode = 'PRODORDER';

export const finishProductionOrderCommand: Command = {
  caption: 'Finish Production Order',
  group: 'orders',
  sourceCode,
  options: [
    { name: 'no', caption: 'No.', kind: 'code', required: true, refersTo: 'productionOrders' },
    { name: 'postingDate', caption: 'Posting Date', kind: 'date', default: 'workDate' },
  ],
  run(book, request): CommandResult {
    const { no, postingDate } = request.options;
    postingRun(book, request, sourceCode, (run) => {
      const row = finishProductionOrder(book, no as string, postingDate as Day);
      run.itemsTouched.add(book.productionOrders.sourceNo.a[row]);
    });
    return { lines: [{ code: 'productionOrderFinished', values: { no: (no as string).toUpperCase() }, table: 'productionOrders' }] };
  },
};
