/** The hidden sheet for lists that are too long for a validation: one list a column. */
import { addressOn } from '../../cell-address';
import { columnLetters } from '../address';
import { type Namespaces, textCell, xmlDeclaration } from './new-sheet';
import { listKey } from './validations';

export interface ListSheet {
  readonly xml: string;
  /** Range of each list, by its key. */
  readonly ranges: ReadonlyMap<string, string>;
}

export function listSheet(sheet: string, lists: readonly (readonly string[])[], { main }: Namespaces): ListSheet {
  const different = new Map(lists.map((values) => [listKey(values), values]));
  const columns = [...different.values()];
  const rows = Array.from({ length: Math.max(...columns.map((values) => values.length)) }, (_, i) => {
    const cells = columns.map((values, c) => (i < values.length ? textCell(i + 1, c + 1, 0, values[i]) : ''));
    return `<row r="${i + 1}">${cells.join('')}</row>`;
  });
  return {
    xml: `${xmlDeclaration}<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
    ranges: new Map(
      [...different].map(([key, values], c) => {
        const column = columnLetters(c + 1);
        return [key, addressOn(sheet, `$${column}$1:$${column}$${values.length}`)];
      }),
    ),
  };
}
