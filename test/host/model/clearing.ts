/** Clearing cells: contents, formats, or both with everything that was laid over them. Header cells of tables keep a name. */
import { intersection } from './area';
import type { Area } from './area';
import { checkContent } from './protection';
import type { Sheet } from './sheet';
import { adoptHeaders } from './table-headers';
import type { Workbook } from './workbook';

export function clearCells(workbook: Workbook, sheet: Sheet, area: Area, what: 'contents' | 'formats' | 'all'): void {
  checkContent(sheet, area);
  sheet.cells.clear(area, what);
  if (what !== 'contents') sheet.styles.clear(area);
  if (what === 'all') sheet.validations.clear(area);
  for (const table of workbook.tablesOn(sheet, area)) {
    if (what !== 'formats' && table.header && intersection(table.header, area)) adoptHeaders(table);
  }
  workbook.changed(what === 'formats' ? { kind: 'format', sheet, area } : { kind: 'cells', sheet, area });
}
