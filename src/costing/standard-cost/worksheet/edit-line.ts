/**
 * Typing new costs into a line of the standard cost worksheet (docs/rules/standard-cost.md, "Worksheet").
 *
 * A new standard cost of an item takes its shares along: each share x new / old, rounded to 0.00001; what is missing to the new total goes to material, for the single-level and the
 * rolled-up shares apart. Of an old cost of 0 all goes to material. Refusals: `newCostNegative`, `resourceHasNoOverheadRate`, `columnNotEditable`.
 */
import type { Book } from '../../../book/book';
import { type Place, refuse } from '../../../book/refusal';
import type { ColumnName } from '../../../schema';
import { worksheetTypes } from '../cards-in-use';
import { exact, one, quotient, roundedCost, zero } from '../exact-costs';
import { shareColumns } from './lines';

export type WorksheetColumn = ColumnName<'standardCostWorksheet'>;

/** Types a value, as a cell of the column stores it, into a line; the shares follow. */
export function editWorksheetLine(book: Book, row: number, column: WorksheetColumn, value: number): void {
  const { standardCostWorksheet: t } = book;
  if (column === 'newStandardCost') setNewStandardCost(book, row, value);
  else if (column === 'newIndirectCostPct' || column === 'newOverheadRate') t[column].set(row, value);
  else refuse('columnNotEditable', { column: { caption: t[column].spec.caption } }, { table: 'standardCostWorksheet', row, column });
  checkNewCosts(book, row);
}

/** New costs are not negative, and a resource has no overhead rate. */
export function checkNewCosts({ standardCostWorksheet: t }: Book, row: number): void {
  const at = (column: WorksheetColumn): Place => ({ table: 'standardCostWorksheet', row, column });
  for (const column of ['newStandardCost', 'newIndirectCostPct'] as const)
    if (t[column].a[row] < 0) refuse('newCostNegative', {}, at(column));
  if (t.newOverheadRate.a[row] !== 0 && t.type.a[row] === worksheetTypes.resource) {
    refuse('resourceHasNoOverheadRate', { no: t.no.text(row) }, at('newOverheadRate'));
  }
}

/** Sets the new standard cost of a line; of an item with its shares. */
function setNewStandardCost(book: Book, row: number, cost: number): void {
  const { standardCostWorksheet: t } = book;
  const old = t.newStandardCost.a[row];
  t.newStandardCost.set(row, cost);
  if (t.type.a[row] === worksheetTypes.item) scaleShares(book, row, old, cost);
}

/** Makes the new shares of a line those of `cost`, in the proportions they have with `old`. */
export function scaleShares({ standardCostWorksheet: t }: Book, row: number, old: number, cost: number): void {
  const ratio = old === 0 ? zero : cost === old ? one : quotient(exact(cost), exact(old));
  const names = shareColumns.map(([, next]) => next);
  for (const name of names) t[name].set(row, roundedCost(exact(t[name].a[row]).times(ratio), 1));
  for (const group of [names.slice(0, 5), names.slice(5)]) {
    const missing = cost - group.reduce((sum, name) => sum + t[name].a[row], 0);
    t[group[0]].add(row, missing);
  }
}
