/**
 * Sets a workbook up: makes the sheets and tables that it lacks, in the order of the schema, with one row in each setup table. What is there already stays as it is.
 * Reports come with their first run.
 */
import { type Book, emptyBook } from '../../book/book';
import { appendRow } from '../../book/defaults';
import { prepareBook } from '../../book/prepare';
import { schema, type TableGroup, type TableName, tableNames } from '../../schema';
import type { Captions } from '../captions';
import { fillClaimTable } from '../claim/claim-table';
import type { Cell, WorkbookPort } from '../port';
import { cellOf } from '../write/cell-of';
import { newTable } from './layout';

const order: readonly TableGroup[] = ['journals', 'items', 'documents', 'orders', 'entries', 'generalLedger', 'setup', 'reports'];

/** Tables that a new workbook starts with: all but the reports. */
export function tablesOfNewWorkbook(): TableName[] {
  return tableNames
    .filter((name) => schema[name].nature !== 'report')
    .sort((a, b) => order.indexOf(schema[a].group) - order.indexOf(schema[b].group));
}

/** Makes what is missing; returns the names of the tables made. */
export async function setUpWorkbook(port: WorkbookPort, captions: Captions): Promise<readonly string[]> {
  const there = new Set((await port.tables()).map((shape) => shape.name.toLowerCase()));
  const book = emptyBook();
  const missing = tablesOfNewWorkbook().filter((name) => !there.has(schema[name].name.toLowerCase()));
  for (const name of missing) if (schema[name].nature === 'setup' && name !== 'settingsInForce') appendRow(book, name, {});
  if (book.generalLedgerSetup.rows === 0) appendRow(book, 'generalLedgerSetup', {});
  prepareBook(book);
  fillClaimTable(book);
  await port.createTables(missing.map((name) => newTable(book, schema[name], captions, setupRows(book, name, captions))));
  return missing.map((name) => schema[name].name);
}

function setupRows(book: Book, name: TableName, captions: Captions): Cell[][] {
  const table = book.table(name);
  if (table.spec.nature !== 'setup' && name !== 'postingClaim') return [];
  return [...table.all()].map((row) => table.columns.map((column) => cellOf(book, column, column.get(row), captions)));
}
