/** Inventory - Cost Variance: what purchases and positive adjustments cost beside their cost per unit. */
import { parseDateFilter } from '../book/filter';
import { amountToCell } from '../decimal';
import { costVariance } from '../reports/cost-variance';
import type { Command, CommandResult } from './command';
import { itemFilter, reportFiltersOf } from './report-filters';
import { noteReportRun } from './report-runs';

export const inventoryCostVarianceCommand: Command = {
  caption: 'Inventory - Cost Variance',
  group: 'reports',
  sourceCode: '',
  options: [
    itemFilter,
    { name: 'postingDateFilter', caption: 'Posting Date Filter', kind: 'filter' },
    { name: 'sourceNoFilter', caption: 'Source No. Filter', kind: 'filter' },
  ],
  run(book, request): CommandResult {
    const { postingDateFilter, sourceNoFilter } = request.options;
    const { entries, total } = costVariance(book, {
      postingDate: parseDateFilter(postingDateFilter as string | undefined),
      sourceNo: sourceNoFilter as string | undefined,
      filters: reportFiltersOf(request.options),
    });
    noteReportRun(book, inventoryCostVarianceCommand, request);
    const amount = { amount: String(amountToCell(total, book.amountPrecision)) };
    return { lines: [{ code: 'costVarianceShown', values: { entries, amount }, table: 'inventoryCostVariance' }] };
  },
};
