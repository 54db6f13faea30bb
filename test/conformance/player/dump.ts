/** The final tables of a scenario as JSON: table caption -> rows by column caption. Empty tables and blank cells are left out. */
import type { BookTable } from '../../../src/book/book-table';
import { tableNames } from '../../../src/schema';
import { shown } from './columns';
import type { Game } from './game';
import type { Json } from './scenario';

export function dumpOf(game: Game): Record<string, Record<string, Json>[]> {
  const tables: Record<string, Record<string, Json>[]> = {};
  for (const name of tableNames) {
    const table = game.book.table(name);
    if (table.count > 0) tables[table.spec.caption] = [...table.all()].map((row) => rowOf(game, table, row));
  }
  return tables;
}

function rowOf(game: Game, table: BookTable, row: number): Record<string, Json> {
  const values: Record<string, Json> = {};
  for (const column of table.columns) {
    if (column.spec.kind === 'dimensions') Object.assign(values, shown(game.book, column, row));
    else values[column.spec.caption] = shown(game.book, column, row);
  }
  return values;
}
