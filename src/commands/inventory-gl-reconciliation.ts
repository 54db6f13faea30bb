/** Inventory - G/L Reconciliation: what value entries say should stand on the accounts, beside what stands there, with the cause of each difference. */
import { parseDateFilter } from '../book/filter';
import type { Refusal } from '../book/refusal';
import { reconcile } from '../reports/reconciliation/reconcile';
import type { Command, CommandResult } from './command';
import { itemFilter, locationFilter, reportFiltersOf } from './report-filters';
import { noteReportRun } from './report-runs';

export const inventoryGLReconciliationCommand: Command = {
  caption: 'Inventory - G/L Reconciliation',
  group: 'reports',
  sourceCode: '',
  options: [
    { name: 'dateFilter', caption: 'Date Filter', kind: 'filter' },
    itemFilter,
    locationFilter,
    { name: 'showWarning', caption: 'Show Warning', kind: 'boolean', default: true },
  ],
  run(book, request): CommandResult {
    const { dateFilter, showWarning } = request.options;
    const { differing } = reconcile(book, {
      filter: { ...reportFiltersOf(request.options), date: parseDateFilter(dateFilter as string | undefined) },
      showWarnings: showWarning !== false,
      sentence: (reason: Refusal) => request.sentence?.(reason) ?? reason.code,
    });
    noteReportRun(book, inventoryGLReconciliationCommand, request);
    const table = 'inventoryGLReconciliation';
    if (differing === undefined) return { lines: [{ code: 'reconciledWithFilters', values: {}, table }] };
    if (differing === 0) return { lines: [{ code: 'reconciled', values: {}, table }] };
    return { lines: [{ code: 'reconciledWithDifferences', values: { accounts: differing }, table: 'inventoryGLDifferences' }] };
  },
};
