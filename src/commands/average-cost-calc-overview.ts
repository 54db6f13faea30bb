/** Average Cost Calc. Overview: the entries behind the average of each period. */
import { parseDateFilter } from '../book/filter';
import { averageCostOverview } from '../reports/average-cost/average-cost-overview';
import type { Command, CommandResult } from './command';
import { itemFilter, reportFiltersOf } from './report-filters';
import { noteReportRun } from './report-runs';

export const averageCostCalcOverviewCommand: Command = {
  caption: 'Average Cost Calc. Overview',
  group: 'reports',
  sourceCode: '',
  options: [itemFilter, { name: 'dateFilter', caption: 'Date Filter', kind: 'filter' }],
  run(book, request): CommandResult {
    const averages = averageCostOverview(book, {
      valuationDate: parseDateFilter(request.options.dateFilter as string | undefined),
      filters: reportFiltersOf(request.options),
    });
    noteReportRun(book, averageCostCalcOverviewCommand, request);
    return { lines: [{ code: 'averagesShown', values: { averages }, table: 'averageCostCalcOverview' }] };
  },
};
