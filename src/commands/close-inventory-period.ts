/** Close Inventory Period: no value may be posted up to its ending date any more. */
import { closeInventoryPeriod } from '../costing/periods/close-period';
import type { Day } from '../decimal';
import type { Command, CommandResult, Request } from './command';

/** Who changes a period, and when, from a request. */
export function periodChange({ options, userId, workDate, now }: Request) {
  return { endingDate: options.endingDate as Day, userId, workDate, time: now.time };
}

export const closeInventoryPeriodCommand: Command = {
  caption: 'Close Inventory Period',
  group: 'periods',
  sourceCode: '',
  options: [{ name: 'endingDate', caption: 'Ending Date', kind: 'date', required: true }],
  run(book, request): CommandResult {
    const periods = closeInventoryPeriod(book, periodChange(request));
    const waiting = book.postValueEntryToGL.count;
    const closed = {
      code: 'inventoryPeriodsClosed',
      values: { periods, date: { day: request.options.endingDate as Day } },
      table: 'inventoryPeriods',
    } as const;
    if (waiting === 0) return { lines: [closed] };
    return { lines: [closed, { code: 'valueEntriesStillWaiting', values: { entries: waiting }, table: 'postValueEntryToGL' }] };
  },
};
