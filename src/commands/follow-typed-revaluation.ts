/**
 * Lets a line of the Revaluation Journal follow what was just typed into its cells, by the rules of editing a line (docs/rules/revaluation.md, "Editing a line"). Whoever listens
 * to the sheet calls this; a line typed while nobody listened is seen to by the next command on the journal.
 *
 * A line gets its number and date when something is typed into it, the rest once it has an item. Columns that follow from others take no typing: they get their value back.
 * Refusals: those of src/costing/revaluation/edit-line.ts; the line then stays as it was typed.
 */
import type { Book } from '../book/book';
import { type Refusal, Refused } from '../book/refusal';
import { editRevaluationLine, type RevaluationColumn } from '../costing/revaluation/edit-line';
import { lastLineNo, lineNoStep } from '../costing/revaluation/new-line';
import { Run } from '../costing/run';
import type { Request } from './command';

/** Columns that are typed, in the order in which they are taken: the receipt before its cost, the value last, since the unit cost follows it. */
const order: readonly RevaluationColumn[] = [
  'itemNo',
  'appliesToEntry',
  'postingDate',
  'documentNo',
  'genBusPostingGroup',
  'genProdPostingGroup',
  'reasonCode',
  'dimensions',
  'updateStandardCost',
  'unitCostRevalued',
  'inventoryValueRevalued',
];

/** The line stands in the book as it stands on the sheet; `before` is what each typed cell held earlier, by column. */
export function followTypedRevaluation(
  book: Book,
  { workDate, userId }: Pick<Request, 'workDate' | 'userId'>,
  row: number,
  before: ReadonlyMap<string, number>,
): readonly Refusal[] {
  book.begin();
  try {
    follow(new Run(book, { workDate, userId, sourceCode: 'REVALJNL' }), row, before);
    book.keep();
    return [];
  } catch (error) {
    book.takeBack();
    if (!(error instanceof Refused)) throw error;
    return error.refusals;
  }
}

function follow(run: Run, row: number, before: ReadonlyMap<string, number>): void {
  const { revaluationJournal: t } = run.book;
  const typed = new Map(order.map((column) => [column, t[column].get(row)]));
  if (t.lineNo.a[row] === 0) t.lineNo.set(row, lastLineNo(run) + lineNoStep);
  if (t.postingDate.a[row] === 0) t.postingDate.set(row, run.workDate);
  if (typed.get('itemNo') === 0) return;
  for (const column of t.columns) if (before.has(column.name) && column.name !== 'lineNo') column.set(row, before.get(column.name)!);
  const isNew = before.get('itemNo') === 0;
  for (const column of order) {
    const isTyped = before.has(column) || (isNew && column === 'appliesToEntry' && typed.get(column) !== 0);
    if (isTyped && (column !== 'postingDate' || typed.get(column) !== 0)) editRevaluationLine(run, row, column, typed.get(column)!);
  }
}
