/** Calculate Inventory Value: fills the Revaluation Journal with what the stock is worth on a day. */
import { calculateInventoryValue } from '../costing/revaluation/calculate-inventory-value';
import { Run } from '../costing/run';
import type { Command, CommandResult } from './command';
import { calculationRequest, inventoryValueOptions } from './inventory-value-options';

const sourceCode = 'REVALJNL';

export const calculateInventoryValueCommand: Command = {
  caption: 'Calculate Inventory Value',
  group: 'revaluation',
  sourceCode,
  options: inventoryValueOptions,
  run(book, request): CommandResult {
    const run = new Run(book, { workDate: request.workDate, userId: request.userId, sourceCode });
    const lines = calculateInventoryValue(run, calculationRequest(book, request));
    return { lines: [{ code: 'revaluationLinesCalculated', values: { count: lines.length }, table: 'revaluationJournal' }] };
  },
};
