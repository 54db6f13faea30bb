/**
 * A table of the workbook, said once: its fixed name, its caption, what kind of table it is and its columns.
 */
import type { Column } from './column';

export type Columns = Readonly<Record<string, Column>>;

/**
 * What kind of table it is; decides how it is written.
 * - `setup`: one row; `master`: cards that the user keeps; `journal` and `document`: lines the user types and postings use up;
 * - `posted`: entries numbered 1, 2, 3 ...; they only grow (Item Application Entries may lose a row to their history);
 * - `work`: rows the engine keeps between runs; `report`: replaced by each run.
 */
export type TableNature = 'setup' | 'master' | 'journal' | 'document' | 'posted' | 'work' | 'report';

export interface Table<C extends Columns = Columns> {
  /** Name of the Excel table; the same in every language. */
  readonly name: string;
  /** English caption, key to the other languages and name of the sheet. */
  readonly caption: string;
  readonly nature: TableNature;
  readonly columns: C;
  /** Names of the columns that identify a row. */
  readonly key: readonly string[];
  /** Group of sheets it belongs to in the workbook, in this order. */
  readonly group: TableGroup;
}

export type TableGroup = 'setup' | 'items' | 'orders' | 'journals' | 'documents' | 'entries' | 'generalLedger' | 'reports';

/** Declares a table; the Excel name is the caption without blanks and signs: "G/L Entries" is `GLEntries`. */
export function table<C extends Columns>(
  caption: string,
  nature: TableNature,
  group: TableGroup,
  key: readonly (keyof C & string)[],
  columns: C,
): Table<C> {
  return { name: caption.replace(/[^A-Za-z0-9]/g, ''), caption, nature, group, key, columns };
}
