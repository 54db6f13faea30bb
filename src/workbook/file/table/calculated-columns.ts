/**
 * What Excel does when a table grows: a calculated column fills itself. The formula is that of the row above, with its relative references moved along.
 */
import { copiedFormula, hasRelativeReferences } from '../sheet/formula';
import { formulaAt } from '../sheet/shared-formulas';
import type { TablePart } from './table-part';

/** The formula for a row of the sheet; undefined in a column that is none of this kind. */
export type RowFormula = (row: number) => string;

/** For each column of the table the formula of new rows, taken from its last data row as it stands now. */
export function calculatedColumns(table: TablePart): (RowFormula | undefined)[] {
  return table.columns.map(({ formula }, i) => {
    if (formula === undefined) return undefined;
    const above = formulaAt(table.sheet, table.lastRow, table.left + i);
    if (above !== undefined && hasRelativeReferences(above)) {
      const { lastRow } = table;
      return (row) => copiedFormula(above, row - lastRow, 0);
    }
    const text = above ?? formula;
    // Without a row that shows how they lie, relative references cannot be placed: the cell stays empty.
    return hasRelativeReferences(text) ? undefined : () => text;
  });
}
