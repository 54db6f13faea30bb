/**
 * What happens when the user types into a revaluation line: the one place of these rules, for the pane, the command line and lines typed while nobody looked
 * (docs/rules/revaluation.md, "Editing a line").
 *
 * Refusals: `revaluedNegative`, `revaluationLineWithoutQuantity`, `updateStandardCostNeedsSum`, `updateStandardCostNeedsStandard`, `calculatedLineKeepsItem`,
 * `columnNotEditable`, and those of manual-line.ts.
 */
import { type Place, refuse } from '../../book/refusal';
import type { ColumnName } from '../../schema';
import { methods } from '../ledger/kinds';
import type { Run } from '../run';
import { valuePer } from './kinds';
import { typeUnitCost, typeValue } from './line-values';
import { clearLineEntry, setLineEntry, setLineItem } from './manual-line';

export type RevaluationColumn = ColumnName<'revaluationJournal'>;

type Edit = (run: Run, row: number, value: number, place: Place) => void;

/** Columns with nothing that follows from them. */
const plain =
  (name: 'postingDate' | 'documentNo' | 'genBusPostingGroup' | 'genProdPostingGroup' | 'reasonCode' | 'dimensions'): Edit =>
  ({ book }, row, value) =>
    book.revaluationJournal[name].set(row, value);

const edits: Readonly<Partial<Record<RevaluationColumn, Edit>>> = {
  unitCostRevalued: editUnitCost,
  inventoryValueRevalued: editValue,
  updateStandardCost: editUpdateStandardCost,
  itemNo: editItem,
  appliesToEntry: editEntry,
  postingDate: plain('postingDate'),
  documentNo: plain('documentNo'),
  genBusPostingGroup: plain('genBusPostingGroup'),
  genProdPostingGroup: plain('genProdPostingGroup'),
  reasonCode: plain('reasonCode'),
  dimensions: plain('dimensions'),
};

/** Types a value, as a cell of the column stores it (scaled integers, days, numbers of codes, 0 and 1), into a line of the Revaluation Journal; the related columns follow. */
export function editRevaluationLine(run: Run, row: number, column: RevaluationColumn, value: number): void {
  const place = { table: 'revaluationJournal', row, column };
  const edit = edits[column];
  if (!edit) refuse('columnNotEditable', { column: { caption: run.book.revaluationJournal[column].spec.caption } }, place);
  edit(run, row, value, place);
}

function editUnitCost(run: Run, row: number, value: number, place: Place): void {
  const { revaluationJournal: t } = run.book;
  if (value === t.unitCostRevalued.a[row]) return;
  checkRevalued(run, row, value, place);
  typeUnitCost(run.book, row, value);
}

function editValue(run: Run, row: number, value: number, place: Place): void {
  const { revaluationJournal: t } = run.book;
  if (value === t.inventoryValueRevalued.a[row]) return;
  checkRevalued(run, row, value, place);
  typeValue(run.book, row, value);
}

/** A revalued cost or value is not negative, and stands on a line that has a quantity. */
export function checkRevalued({ book: { revaluationJournal: t } }: Run, row: number, value: number, place: Place): void {
  if (value < 0) refuse('revaluedNegative', {}, place);
  if (t.quantity.a[row] === 0) refuse('revaluationLineWithoutQuantity', { lineNo: t.lineNo.a[row] }, place);
}

function editUpdateStandardCost({ book }: Run, row: number, value: number, place: Place): void {
  const { revaluationJournal: t, items } = book;
  if (value !== 0) {
    const item = { item: t.itemNo.text(row) };
    if (t.inventoryValuePer.a[row] === valuePer.entry) refuse('updateStandardCostNeedsSum', item, place);
    if (items.costingMethod.a[items.find(t.itemNo.a[row])] !== methods.Standard) refuse('updateStandardCostNeedsStandard', item, place);
  }
  t.updateStandardCost.setFlag(row, value !== 0);
}

function editItem(run: Run, row: number, value: number, place: Place): void {
  const { revaluationJournal: t } = run.book;
  if (value === t.itemNo.a[row]) return;
  if (t.partialRevaluation.a[row] !== 0) refuse('calculatedLineKeepsItem', { item: t.itemNo.text(row) }, place);
  setLineItem(run, row, value);
}

function editEntry(run: Run, row: number, value: number): void {
  if (value === 0) clearLineEntry(run, row);
  else setLineEntry(run, row, value);
}
