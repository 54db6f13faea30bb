/** Implement Standard Cost Changes: takes the new costs of the worksheet to the cards and calculates the stock of the items into the Revaluation Journal. */
import { codeFilter, parseFilter } from '../book/filter';
import { implementWorksheet } from '../costing/standard-cost/worksheet/implement';
import { worksheetTypeNames } from '../costing/standard-cost/worksheet/lines';
import { takeNoteOfTypedWorksheet } from '../costing/standard-cost/worksheet/typed-lines';
import { Run } from '../costing/run';
import type { Command, CommandResult } from './command';
import { calculationRequest } from './inventory-value-options';
import { worksheetName, worksheetOf } from './worksheet-options';

const sourceCode = 'REVALJNL';
/** The calculation that follows sums each item and proposes the new standard cost by itself. */
const calculation = { calculatePer: 'Item', calculationBase: '', itemNoFilter: undefined, costingMethodFilter: undefined };

export const implementStandardCostChangesCommand: Command = {
  caption: 'Implement Standard Cost Changes',
  group: 'costing',
  sourceCode,
  options: [
    worksheetName,
    { name: 'postingDate', caption: 'Posting Date', kind: 'date', default: 'workDate' },
    { name: 'documentNo', caption: 'Document No.', kind: 'code' },
    { name: 'typeFilter', caption: 'Type Filter', kind: 'filter' },
    { name: 'noFilter', caption: 'No. Filter', kind: 'filter' },
    { name: 'continueIfLinesExist', caption: 'Continue if Lines Exist', kind: 'boolean' },
  ],
  run(book, request): CommandResult {
    takeNoteOfTypedWorksheet(book);
    const { standardCostWorksheet: t } = book;
    const run = new Run(book, { workDate: request.workDate, userId: request.userId, sourceCode });
    const types = parseFilter(request.options.typeFilter as string | undefined);
    const numbers = codeFilter(book.strings, request.options.noFilter as string | undefined);
    const chosen = (line: number): boolean => types.matches(worksheetTypeNames[t.type.a[line]]) && numbers.matches(t.no.a[line]);
    const asked = calculationRequest(book, { ...request, options: { ...request.options, ...calculation } });
    const { lines, revaluationLines } = implementWorksheet(run, worksheetOf(book, request), asked, chosen);
    return {
      lines: [
        { code: 'worksheetImplemented', values: { count: lines }, table: 'standardCostWorksheet' },
        { code: 'revaluationLinesCalculated', values: { count: revaluationLines }, table: 'revaluationJournal' },
      ],
    };
  },
};
