/**
 * Looks, before the first cell is written, whether all tables of a posting can be written: a filter, a protected sheet or a full one found half-way would leave half a posting.
 * Refusals, all of them together: `tableFiltered`, `sheetProtected`, `sheetFull`.
 */
import { type Refusal, refusal, refuseAny } from '../../book/refusal';
import { schema } from '../../schema';
import type { TableShape } from '../port';
import type { TableStep } from './table-writer';

/** Excel's last row. */
const sheetRows = 1_048_576;

export function refuseUnlessReady(shapes: readonly TableShape[], steps: readonly TableStep[]): void {
  refuseAny(
    steps.flatMap(({ table, append }) => {
      const shape = shapes.find(({ name }) => name.toLowerCase() === schema[table].name.toLowerCase());
      return shape ? problemsOf(shape, append.length) : [];
    }),
  );
}

function problemsOf({ name, sheet, sheetProtected, filtered, firstRow, rowCount, totalsRow }: TableShape, rows: number): Refusal[] {
  const lastRow = firstRow + 1 + rowCount + (totalsRow ? 1 : 0) + rows;
  return [
    ...(sheetProtected ? [refusal('sheetProtected', { sheet })] : []),
    ...(filtered ? [refusal('tableFiltered', { sheet, table: name })] : []),
    ...(lastRow > sheetRows ? [refusal('sheetFull', { sheet, rows })] : []),
  ];
}
