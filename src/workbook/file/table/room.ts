/**
 * Whether a table can grow: nothing is ever written over what stands below it.
 *
 * Refusals: `sheetFull`, `cellsBelowTable`.
 */
import { addressOn } from '../../cell-address';
import { cellName, overlaps, type Range, rangeName } from '../address';
import { lastRow } from '../bounds';
import { refuseFile } from '../refuse';
import type { TablePart } from './table-part';

/** Refuses unless the rows below the table, down to where it will end, are empty in its columns. */
export function requireRoom(table: TablePart, others: readonly TablePart[], rows: number): void {
  const { sheet, whole } = table;
  const bottom = whole.bottom + rows;
  if (bottom > lastRow) refuseFile('sheetFull', { sheet: sheet.name, rows });
  const below: Range = { ...whole, top: whole.bottom + 1, bottom };
  const blocked = (address: string): never =>
    refuseFile('cellsBelowTable', { table: table.name, sheet: sheet.name, address: addressOn(sheet.name, address) });
  for (const other of others) if (other !== table && overlaps(other.whole, below)) blocked(rangeName(other.whole));
  for (const merged of sheet.merged) if (overlaps(merged, below)) blocked(rangeName(merged));
  for (let row = below.top; row <= Math.min(bottom, sheet.lastRow); row++) {
    const cells = sheet.cells(row);
    while (cells?.next()) {
      if (cells.column >= below.left && cells.column <= below.right && cells.isFilled) blocked(cellName(row, cells.column));
    }
  }
}
