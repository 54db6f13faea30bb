/** Inventory Valuation - Cost Specification: stock on hand as of a day, split by kind of cost. */
import { amountToCell, type Day } from '../decimal';
import { costSpecification } from '../reports/cost-specification/cost-specification';
import type { Command, CommandResult } from './command';
import { reportFilterOptions, reportFiltersOf } from './report-filters';
import { noteReportRun } from './report-runs';

export const inventoryValuationCostSpecificationCommand: Command = {
  caption: 'Inventory Valuation - Cost Specification',
  group: 'reports',
  sourceCode: '',
  options: [
    { name: 'date', caption: 'Valuation Date', kind: 'date', default: 'workDate' },
    ...reportFilterOptions.filter((option) => !option.name.startsWith('dimension')),
  ],
  run(book, request): CommandResult {
    const { items, total } = costSpecification(book, { date: request.options.date as Day, filters: reportFiltersOf(request.options) });
    noteReportRun(book, inventoryValuationCostSpecificationCommand, request);
    const value = { amount: String(amountToCell(total, book.amountPrecision)) };
    return { lines: [{ code: 'costSpecified', values: { items, value }, table: 'inventoryValuationCostSpecification' }] };
  },
};
