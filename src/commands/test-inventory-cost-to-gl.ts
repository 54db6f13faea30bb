/** Test Inventory Cost to G/L: lists what posting would write, with every error it would meet. Writes no entries. */
import { testInventoryCost } from '../general-ledger/batch/test-inventory-cost';
import type { Command, CommandResult } from './command';
import { inventoryCostFilters, inventoryCostJob, inventoryCostOptions } from './inventory-cost-options';
import { noteReportRun } from './report-runs';

export const testInventoryCostToGLCommand: Command = {
  caption: 'Test Inventory Cost to G/L',
  group: 'generalLedger',
  sourceCode: '',
  options: [
    ...inventoryCostOptions,
    { name: 'showDimensions', caption: 'Show Dimensions', kind: 'boolean', default: false },
    { name: 'showOnlyWarnings', caption: 'Show Only Warnings', kind: 'boolean', default: false },
    ...inventoryCostFilters,
  ],
  run(book, request): CommandResult {
    const { showDimensions, showOnlyWarnings } = request.options;
    const done = testInventoryCost(book, {
      ...inventoryCostJob(book, request),
      showDimensions: showDimensions === true,
      showOnlyWarnings: showOnlyWarnings === true,
    });
    noteReportRun(book, testInventoryCostToGLCommand, request);
    return {
      lines: [
        {
          code: done.errors === 0 ? 'inventoryCostTested' : 'inventoryCostTestedWithErrors',
          values: { ...done },
          table: 'testInventoryCostToGL',
        },
      ],
    };
  },
};
