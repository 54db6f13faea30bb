/** Calculate Inventory Value - Test: lists everything that would stop the calculation; writes nothing. */
import { testInventoryValue } from '../costing/revaluation/calculate-inventory-value';
import type { CalculationBase } from '../costing/revaluation/kinds';
import { standardCostProblems } from '../costing/revaluation/new-standard-costs';
import { Run } from '../costing/run';
import type { Command, CommandResult } from './command';
import { calculationRequest, inventoryValueOptions } from './inventory-value-options';

const sourceCode = 'REVALJNL';

export const testInventoryValueCommand: Command = {
  caption: 'Calculate Inventory Value - Test',
  group: 'revaluation',
  sourceCode,
  options: inventoryValueOptions,
  run(book, request): CommandResult {
    const run = new Run(book, { workDate: request.workDate, userId: request.userId, sourceCode });
    const options = { ...request.options, calculationBase: '', documentNo: request.options.documentNo || 'TEST' };
    const asked = calculationRequest(book, { ...request, options });
    const { problems, lines } = testInventoryValue(run, asked);
    const base = request.options.calculatePer === 'Item' ? (request.options.calculationBase as CalculationBase) : '';
    const lists = standardCostProblems(book, base, asked.items, asked.postingDate);
    const warnings = [...problems, ...lists];
    return { lines: [{ code: 'inventoryValueTested', values: { count: lines, problems: warnings.length } }], warnings };
  },
};
