/** Reopen Inventory Period: values may be posted again after the end of the period before it. */
import type { Book } from '../book/book';
import { type Refusal, refusal } from '../book/refusal';
import { reopenInventoryPeriod } from '../costing/periods/close-period';
import type { Day } from '../decimal';
import { periodChange } from './close-inventory-period';
import type { Command, CommandResult } from './command';

export const reopenInventoryPeriodCommand: Command = {
  caption: 'Reopen Inventory Period',
  group: 'periods',
  sourceCode: '',
  options: [{ name: 'endingDate', caption: 'Ending Date', kind: 'date', required: true, refersTo: 'inventoryPeriods' }],
  run(book, request): CommandResult {
    const day = request.options.endingDate as Day;
    const periods = reopenInventoryPeriod(book, periodChange(request));
    return {
      lines: [{ code: 'inventoryPeriodsReopened', values: { periods, date: { day } }, table: 'inventoryPeriods' }],
      warnings: closedAccountingPeriods(book, day),
    };
  },
};

/** A closed accounting period on or after the reopened date deserves a second look: its books are done. */
function closedAccountingPeriods({ accountingPeriods: periods }: Book, from: Day): Refusal[] {
  const rows = [...periods.all()].filter((row) => periods.closed.is(row) && periods.startingDate.a[row] >= from);
  return rows.map((row) =>
    refusal(
      'accountingPeriodClosed',
      { date: { day: periods.startingDate.a[row] } },
      { table: 'accountingPeriods', row, column: 'closed' },
    ),
  );
}
