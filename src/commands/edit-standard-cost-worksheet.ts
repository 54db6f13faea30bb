/** Edit Standard Cost Worksheet: names a card in the worksheet, or types a new cost of one; the shares follow. */
import { refuse } from '../book/refusal';
import { editWorksheetLine, type WorksheetColumn } from '../costing/standard-cost/worksheet/edit-line';
import { enterLine, worksheetTypeNames } from '../costing/standard-cost/worksheet/lines';
import { takeNoteOfTypedWorksheet } from '../costing/standard-cost/worksheet/typed-lines';
import { type Column, schema } from '../schema';
import type { Command, CommandResult } from './command';
import { typedValue } from './typed-value';
import { worksheetName, worksheetOf } from './worksheet-options';

const columns = Object.entries(schema.standardCostWorksheet.columns) as [WorksheetColumn, Column][];

export const editStandardCostWorksheetCommand: Command = {
  caption: 'Edit Standard Cost Worksheet',
  group: 'costing',
  sourceCode: '',
  options: [
    worksheetName,
    { name: 'type', caption: 'Type', kind: 'choice', choices: worksheetTypeNames },
    { name: 'no', caption: 'No.', kind: 'code', required: true },
    { name: 'column', caption: 'Column', kind: 'text' },
    { name: 'value', caption: 'Value', kind: 'text' },
  ],
  run(book, request): CommandResult {
    takeNoteOfTypedWorksheet(book);
    const { type, no, column: caption, value } = request.options;
    const key = [
      worksheetOf(book, request),
      worksheetTypeNames.indexOf(type as (typeof worksheetTypeNames)[number]),
      book.code(no as string),
    ] as const;
    const row = book.standardCostWorksheet.find(...key) || enterLine(book, ...key);
    if (caption !== undefined) {
      const column = columns.find(([, spec]) => spec.caption.toLowerCase() === String(caption).trim().toLowerCase());
      if (!column) refuse('columnUnknown', { column: String(caption), table: { caption: 'Standard Cost Worksheet' } });
      const place = { table: 'standardCostWorksheet', row, column: column[0] };
      editWorksheetLine(book, row, column[0], typedValue(book, column[1], (value as string | undefined) ?? '', place));
    }
    return { lines: [{ code: 'worksheetLineEdited', values: { no: no as string }, table: 'standardCostWorksheet' }] };
  },
};
