/**
 * Lines of the Revaluation Journal that were typed while no rule could follow, since typing into a sheet runs no code of ours (docs/rules/revaluation.md, "Editing a line").
 *
 * What was typed is known by its disagreement with the rest of the line:
 *
 * | the line says | typed was |
 * | --- | --- |
 * | Applies-to Entry, but no Quantity | the receipt: it is filled in as if it were typed now; date, cost and value that stand there are typed after it |
 * | Amount is not Revalued - Calculated | Inventory Value (Revalued) |
 * | Unit Cost (Revalued) and Inventory Value (Revalued) do not belong together | Unit Cost (Revalued) |
 */
import { amountOf, unitCostOf } from '../../decimal';
import type { Run } from '../run';
import { checkRevalued, editRevaluationLine } from './edit-line';
import { typeUnitCost, typeValue } from './line-values';
import { setLineItem } from './manual-line';

/** Lets the rules follow what was typed. Refusals: those of edit-line.ts. */
export function takeNoteOfTypedLines(run: Run): void {
  const { revaluationJournal: t } = run.book;
  for (const row of t.all()) {
    if (t.appliesToEntry.a[row] !== 0 && t.quantity.a[row] === 0) typeNewLine(run, row);
    else takeNoteOfFigures(run, row);
  }
}

function typeNewLine(run: Run, row: number): void {
  const { revaluationJournal: t } = run.book;
  const typed = {
    entry: t.appliesToEntry.a[row],
    date: t.postingDate.a[row],
    unitCost: t.unitCostRevalued.a[row],
    value: t.inventoryValueRevalued.a[row],
  };
  setLineItem(run, row, t.itemNo.a[row]);
  editRevaluationLine(run, row, 'appliesToEntry', typed.entry);
  if (typed.date !== 0) editRevaluationLine(run, row, 'postingDate', typed.date);
  if (typed.value !== 0) editRevaluationLine(run, row, 'inventoryValueRevalued', typed.value);
  else if (typed.unitCost !== 0) editRevaluationLine(run, row, 'unitCostRevalued', typed.unitCost);
}

function takeNoteOfFigures(run: Run, row: number): void {
  const { book } = run;
  const { revaluationJournal: t, amountPrecision, unitPrecision } = book;
  const value = t.inventoryValueRevalued.a[row];
  const unitCost = t.unitCostRevalued.a[row];
  if (value !== 0) checkRevalued(run, row, value, { table: 'revaluationJournal', row, column: 'inventoryValueRevalued' });
  if (unitCost !== 0) checkRevalued(run, row, unitCost, { table: 'revaluationJournal', row, column: 'unitCostRevalued' });
  const quantity = t.quantity.a[row];
  const belongTogether =
    amountOf(unitCost, quantity, amountPrecision) === value || unitCostOf(value, quantity, amountPrecision, unitPrecision) === unitCost;
  if (t.amount.a[row] !== value - t.inventoryValueCalculated.a[row]) {
    if (belongTogether) typeUnitCostAndValue(book, row, unitCost, value);
    else typeValue(book, row, value);
  } else if (!belongTogether) typeUnitCost(book, row, unitCost);
}

/** Both were typed and fit: the unit cost stays as it is typed. */
function typeUnitCostAndValue(book: Run['book'], row: number, unitCost: number, value: number): void {
  typeValue(book, row, value);
  book.revaluationJournal.unitCostRevalued.set(row, unitCost);
}
