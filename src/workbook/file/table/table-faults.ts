/**
 * Looks at a table as it stands on its sheet for what Excel would not leave so, and what would make readers of the file disagree: merged cells, of which only the
 * first shows, and header cells that say something else than the table calls its columns.
 */
import type { Cell, TableFault } from '../../port';
import { overlaps } from '../address';
import type { TablePart } from './table-part';

/** `header` holds the cells of the header row, undefined if the table has none. */
export function tableFaults(table: TablePart, header: readonly Cell[] | undefined): TableFault[] {
  const merged = table.sheet.merged.filter((range) => overlaps(range, table.whole));
  return [
    ...merged.map(({ top, left }): TableFault => ({
      kind: 'cellsMerged',
      row: Math.max(top, table.whole.top) - table.firstRow,
      column: Math.max(left, table.left) - table.left,
    })),
    ...table.columns.flatMap((column, at): TableFault[] =>
      header && !isSameHeader(header[at], column.header) ? [{ kind: 'headerDiffers', row: -1, column: at }] : [],
    ),
  ];
}

/** Upper and lower case and kinds of white space make no difference between headers. */
function isSameHeader(cell: Cell, name: string): boolean {
  return cell !== null && typeof cell !== 'object' && folded(String(cell)) === folded(name);
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
