/**
 * Opens the sample company in the workbook: its tables, made from the data that the build put beside the page. Each comes with all its rows or not at all; what is there
 * already from an attempt that was stopped stays, and the rest is added.
 */
import type { NewTable, WorkbookPort } from '../workbook/port';

export async function openSampleCompany(workbook: WorkbookPort, onProgress: (done: number, total: number) => void): Promise<void> {
  const answer = await fetch('assets/sample-trading-company.json');
  if (!answer.ok) throw new Error(`the sample company could not be read: ${answer.status}`);
  const tables = (await answer.json()) as NewTable[];
  const there = new Set((await workbook.tables()).map(({ name }) => name));
  for (const [i, table] of tables.entries()) {
    onProgress(i, tables.length);
    if (!there.has(table.name)) await workbook.createTables([table]);
  }
}
