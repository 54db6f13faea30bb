/**
 * All tables of the workbook, by their name in code. The order is the order of the sheets.
 */
import * as documents from './tables/documents';
import * as generalLedger from './tables/general-ledger';
import * as itemLedger from './tables/item-ledger';
import * as items from './tables/items';
import * as journals from './tables/journals';
import * as postingSafety from './tables/posting-safety';
import * as reports from './tables/reports';
import * as setup from './tables/setup';
import * as standardCost from './tables/standard-cost';

export * from './column';
export * from './options';
export * from './table';

export const schema = {
  ...setup,
  ...items,
  ...journals,
  ...standardCost,
  ...documents,
  ...itemLedger,
  ...generalLedger,
  ...postingSafety,
  ...reports,
} as const;

export type Schema = typeof schema;
/** Name of a table in code: `valueEntries`. */
export type TableName = keyof Schema;
export type SpecOf<N extends TableName> = Schema[N];
/** Name of a column of a table in code: `costAmountActual`. */
export type ColumnName<N extends TableName> = keyof Schema[N]['columns'] & string;

export const tableNames = Object.keys(schema) as TableName[];
