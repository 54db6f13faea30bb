/** Hidden rows and columns: those that a person or a program hides live here, those that a filter hides with the table (filters.ts). */
import { bottomOf, rightOf } from './area';
import type { Area } from './area';
import { checkAllowed } from './protection';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

export function hideRows(workbook: Workbook, sheet: Sheet, area: Area, hidden: boolean): void {
  checkAllowed(sheet, 'allowFormatRows');
  setAll(sheet.hiddenRows, area.row, bottomOf(area), hidden);
  workbook.changed({ kind: 'rowsHidden', sheet, area, hidden });
}

export function hideColumns(sheet: Sheet, area: Area, hidden: boolean): void {
  checkAllowed(sheet, 'allowFormatColumns');
  setAll(sheet.hiddenColumns, area.column, rightOf(area), hidden);
}

function setAll(lines: Set<number>, first: number, last: number, member: boolean): void {
  for (let line = first; line <= last; line++) {
    if (member) lines.add(line);
    else lines.delete(line);
  }
}

/** Whether all (true), none (false) or some (null) of the lines are hidden, by hand or by a filter. */
export function hiddenState(workbook: Workbook, sheet: Sheet, area: Area, what: 'rows' | 'columns' | 'both'): boolean | null {
  if (what === 'both') {
    const states = [hiddenState(workbook, sheet, area, 'rows'), hiddenState(workbook, sheet, area, 'columns')];
    return states.includes(true) ? true : states.includes(null) ? null : false;
  }
  const lines = what === 'rows' ? hiddenRows(workbook, sheet) : sheet.hiddenColumns;
  const [first, size] = what === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
  let hidden = 0;
  for (const line of lines) if (line >= first && line < first + size) hidden++;
  return hidden === 0 ? false : hidden === size ? true : null;
}

const hiddenRows = (workbook: Workbook, sheet: Sheet): Set<number> =>
  new Set([...sheet.hiddenRows, ...workbook.tablesOn(sheet).flatMap((table) => [...table.filteredRows])]);
