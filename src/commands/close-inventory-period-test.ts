/** Close Inventory Period - Test: lists everything that prevents a period from being closed. */
import { obstaclesToClosing } from '../costing/periods/closing-test';
import { emptyTable } from '../book/defaults';
import type { Day } from '../decimal';
import type { Command, CommandResult } from './command';
import { appendFinding } from './findings';
import { noteReportRun } from './report-runs';

export const closeInventoryPeriodTestCommand: Command = {
  caption: 'Close Inventory Period - Test',
  group: 'periods',
  sourceCode: '',
  options: [{ name: 'endingDate', caption: 'Ending Date', kind: 'date', required: true }],
  run(book, request): CommandResult {
    const day = request.options.endingDate as Day;
    emptyTable(book, 'closeInventoryPeriodTest');
    const obstacles = obstaclesToClosing(book, day);
    for (const obstacle of obstacles) appendFinding(book, 'closeInventoryPeriodTest', obstacle, request);
    noteReportRun(book, closeInventoryPeriodTestCommand, request);
    const code = obstacles.length === 0 ? 'inventoryPeriodCanBeClosed' : 'inventoryPeriodCannotBeClosed';
    return { lines: [{ code, values: { obstacles: obstacles.length, date: { day } }, table: 'closeInventoryPeriodTest' }] };
  },
};
