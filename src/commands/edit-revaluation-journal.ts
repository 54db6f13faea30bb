/** Edit Revaluation Journal: types a value into a line; the related columns follow. */
import { refuse } from '../book/refusal';
import { editRevaluationLine, type RevaluationColumn } from '../costing/revaluation/edit-line';
import { takeNoteOfTypedLines } from '../costing/revaluation/typed-lines';
import { Run } from '../costing/run';
import { type Column, schema } from '../schema';
import type { Command, CommandResult } from './command';
import { typedValue } from './typed-value';

const sourceCode = 'REVALJNL';
const columns = Object.entries(schema.revaluationJournal.columns) as [RevaluationColumn, Column][];

export const editRevaluationJournalCommand: Command = {
  caption: 'Edit Revaluation Journal',
  group: 'revaluation',
  sourceCode,
  options: [
    { name: 'lineNo', caption: 'Line No.', kind: 'number', required: true },
    { name: 'column', caption: 'Column', kind: 'text', required: true },
    { name: 'value', caption: 'Value', kind: 'text' },
  ],
  run(book, request): CommandResult {
    const { lineNo, column: caption, value } = request.options;
    const run = new Run(book, { workDate: request.workDate, userId: request.userId, sourceCode });
    takeNoteOfTypedLines(run);
    const { revaluationJournal: t } = book;
    const row = t.find(lineNo as number);
    if (row === 0) refuse('revaluationLineUnknown', { lineNo: lineNo as number }, { table: 'revaluationJournal' });
    const column = columns.find(([, spec]) => spec.caption.toLowerCase() === String(caption).trim().toLowerCase());
    if (!column) refuse('columnUnknown', { column: String(caption), table: { caption: 'Revaluation Journal' } });
    const place = { table: 'revaluationJournal', row, column: column[0] };
    editRevaluationLine(run, row, column[0], typedValue(book, column[1], (value as string | undefined) ?? '', place));
    return { lines: [{ code: 'revaluationLineEdited', values: { lineNo: lineNo as number }, table: 'revaluationJournal' }] };
  },
};
