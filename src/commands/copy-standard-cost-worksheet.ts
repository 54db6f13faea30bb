/** Copy Standard Cost Worksheet: takes all lines of a worksheet over into another one. */
import { copyWorksheet } from '../costing/standard-cost/worksheet/copy';
import { takeNoteOfTypedWorksheet } from '../costing/standard-cost/worksheet/typed-lines';
import type { Command, CommandResult } from './command';
import { worksheetName, worksheetOf } from './worksheet-options';

export const copyStandardCostWorksheetCommand: Command = {
  caption: 'Copy Standard Cost Worksheet',
  group: 'costing',
  sourceCode: '',
  options: [worksheetName, { name: 'toWorksheetName', caption: 'To Standard Cost Worksheet Name', kind: 'code', required: true }],
  run(book, request): CommandResult {
    takeNoteOfTypedWorksheet(book);
    const count = copyWorksheet(book, worksheetOf(book, request), book.code(request.options.toWorksheetName as string));
    return { lines: [{ code: 'worksheetCopied', values: { count }, table: 'standardCostWorksheet' }] };
  },
};
