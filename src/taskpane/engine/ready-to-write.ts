/**
 * Looks, before the first cell is written, whether all tables of a posting can be written: a filter or a protected sheet found half-way would leave half a posting.
 * Refusals: `tableFiltered`, `sheetProtected`, all of them together.
 */
import type { TableChanges } from '../../book/changes';
import { type Refusal, refusal } from '../../book/refusal';
import { schema } from '../../schema';
import type { WorkbookPort } from '../../workbook/port';

export async function problemsOfWriting(port: WorkbookPort, changes: readonly TableChanges[]): Promise<Refusal[]> {
  const written = new Set(changes.map(({ table }) => schema[table].name));
  const shapes = (await port.tables()).filter((shape) => written.has(shape.name));
  return shapes.flatMap(({ name, sheet, sheetProtected, filtered }) => [
    ...(sheetProtected ? [refusal('sheetProtected', { sheet })] : []),
    ...(filtered ? [refusal('tableFiltered', { sheet, table: name })] : []),
  ]);
}
