/** Inventory Valuation: fills the report of quantities and values per item, as of any day. */
import { amountToCell, asDay } from '../decimal';
import { inventoryValuation } from '../reports/valuation/inventory-valuation';
import type { Command, CommandResult } from './command';
import { reportFilterOptions, reportFiltersOf } from './report-filters';
import { noteReportRun } from './report-runs';

export const inventoryValuationCommand: Command = {
  caption: 'Inventory Valuation',
  group: 'reports',
  sourceCode: '',
  options: [
    { name: 'startingDate', caption: 'Starting Date', kind: 'date' },
    { name: 'endingDate', caption: 'Ending Date', kind: 'date', default: 'workDate' },
    { name: 'includeExpectedCost', caption: 'Include Expected Cost', kind: 'boolean', default: false },
    ...reportFilterOptions,
  ],
  run(book, request): CommandResult {
    const { startingDate, endingDate, includeExpectedCost } = request.options;
    const total = inventoryValuation(book, {
      start: asDay((startingDate as number | undefined) ?? 0),
      end: asDay((endingDate as number | undefined) ?? 0),
      includeExpectedCost: includeExpectedCost === true,
      filters: reportFiltersOf(request.options),
    });
    noteReportRun(book, inventoryValuationCommand, request);
    const value = { amount: String(amountToCell(total.value, book.amountPrecision)) };
    const costPosted = { amount: String(amountToCell(total.costPostedToGL, book.amountPrecision)) };
    return { lines: [{ code: 'inventoryValued', values: { items: total.items, value, posted: costPosted }, table: 'inventoryValuation' }] };
  },
};
