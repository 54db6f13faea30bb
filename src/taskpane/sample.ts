/** Opens the sample company in the workbook: its tables, made from the data that the build put beside the page. */
import type { NewTable, WorkbookPort } from '../workbook/port';

export async function openSampleCompany(workbook: WorkbookPort, onProgress: (done: number, total: number) => void): Promise<void> {
  const answer = await fetch('assets/sample-trading-company.json');
  if (!answer.ok) throw new Error(`the sample company could not be read: ${answer.status}`);
  const tables = (await answer.json()) as NewTable[];
  for (const [i, table] of tables.entries()) {
    onProgress(i, tables.length);
    await workbook.createTables([table]);
  }
}
