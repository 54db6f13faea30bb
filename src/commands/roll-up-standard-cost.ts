/** Roll Up Standard Cost: what produced and assembled items will cost with the new costs of the worksheet. */
import { rollUp } from '../costing/standard-cost/worksheet/roll-up';
import { takeNoteOfTypedWorksheet } from '../costing/standard-cost/worksheet/typed-lines';
import type { Day } from '../decimal';
import type { Command, CommandResult } from './command';
import { inventoryItems } from './items-in-filter';
import { worksheetName, worksheetOf } from './worksheet-options';

export const rollUpStandardCostCommand: Command = {
  caption: 'Roll Up Standard Cost',
  group: 'costing',
  sourceCode: '',
  options: [
    worksheetName,
    { name: 'itemNoFilter', caption: 'Item No. Filter', kind: 'filter', refersTo: 'items' },
    { name: 'costingMethodFilter', caption: 'Costing Method Filter', kind: 'filter' },
    { name: 'calculationDate', caption: 'Calculation Date', kind: 'date', default: 'workDate' },
  ],
  run(book, request): CommandResult {
    takeNoteOfTypedWorksheet(book);
    const { itemNoFilter, costingMethodFilter, calculationDate } = request.options;
    const items = inventoryItems(book, {
      no: itemNoFilter as string | undefined,
      costingMethod: costingMethodFilter as string | undefined,
    });
    const lines = rollUp(book, worksheetOf(book, request), items, calculationDate as Day);
    const code = lines.length === 0 ? 'nothingToRollUp' : 'standardCostsRolledUp';
    return { lines: [{ code, values: { count: lines.length }, table: 'standardCostWorksheet' }] };
  },
};
