/** Column names of a table and the cells of its header row always agree: text, never empty, no name twice. */
import type { Table } from './table';
import { plain } from './reading';

/** Takes the names from the header cells, and writes back where a cell was no proper name. */
export function adoptHeaders(table: Table): void {
  const taken: string[] = [];
  table.columns.forEach((column, index) => {
    const typed = String(plain(table.sheet.cells.value(table.area.row, table.area.column + index)));
    column.name = unusedName(typed === '' ? `Column${index + 1}` : typed, taken);
    taken.push(column.name.toLowerCase());
  });
  showHeaders(table);
}

/** Writes the names into the header cells. */
export function showHeaders(table: Table): void {
  if (!table.showHeaders) return;
  table.columns.forEach((column, index) => {
    table.sheet.cells.put(table.area.row, table.area.column + index, { value: column.name });
  });
}

/** The name itself, or with the smallest number behind it that makes it new: Amount, Amount2, Amount3. */
export function unusedName(wished: string, taken: string[]): string {
  let name = wished;
  for (let number = 2; taken.includes(name.toLowerCase()); number++) name = `${wished}${number}`;
  return name;
}
