/** Add Revaluation Line: a line by hand for one receipt, to be given another cost or value. */
import { appendRow } from '../book/defaults';
import { editRevaluationLine } from '../costing/revaluation/edit-line';
import { setLineItem } from '../costing/revaluation/manual-line';
import { lastLineNo, lineNoStep } from '../costing/revaluation/new-line';
import { Run } from '../costing/run';
import type { Command, CommandResult } from './command';

const sourceCode = 'REVALJNL';

export const addRevaluationLineCommand: Command = {
  caption: 'Add Revaluation Line',
  group: 'revaluation',
  sourceCode,
  options: [
    { name: 'itemNo', caption: 'Item No.', kind: 'code', required: true, refersTo: 'items' },
    { name: 'appliesToEntry', caption: 'Applies-to Entry', kind: 'number', refersTo: 'itemLedgerEntries' },
    { name: 'documentNo', caption: 'Document No.', kind: 'code' },
    { name: 'postingDate', caption: 'Posting Date', kind: 'date' },
  ],
  run(book, request): CommandResult {
    const { itemNo, appliesToEntry, documentNo, postingDate } = request.options;
    const run = new Run(book, { workDate: request.workDate, userId: request.userId, sourceCode });
    const lineNo = lastLineNo(run) + lineNoStep;
    const row = appendRow(book, 'revaluationJournal', { lineNo, postingDate: request.workDate });
    setLineItem(run, row, book.code(itemNo as string));
    if (typeof appliesToEntry === 'number') editRevaluationLine(run, row, 'appliesToEntry', appliesToEntry);
    if (documentNo !== undefined) editRevaluationLine(run, row, 'documentNo', book.code(documentNo as string));
    if (postingDate !== undefined) editRevaluationLine(run, row, 'postingDate', postingDate as number);
    return { lines: [{ code: 'revaluationLineAdded', values: { lineNo }, table: 'revaluationJournal' }] };
  },
};
