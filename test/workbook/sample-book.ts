/** The sample company as a workbook, with its inventory cost posted to the general ledger: item and G/L registers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandNamed } from '../../src/commands/index';
import { perform } from '../../src/commands/perform';
import { parseIsoDate } from '../../src/decimal';
import { captionsIn } from '../../src/localization/workbook-captions';
import { newWorkbookFile } from '../../src/workbook/file/index';
import type { NewTable, WorkbookPort } from '../../src/workbook/port';
import { tablesOf } from '../../src/workbook/write/write-book';
import { play } from '../conformance/player/play';
import { parseScenario } from '../conformance/player/scenario';

let tables: NewTable[] | undefined;

export async function sampleWorkbook(): Promise<ReturnType<typeof newWorkbookFile>> {
  tables ??= sampleTables();
  const port = newWorkbookFile();
  await port.createTables(tables);
  return port;
}

function sampleTables(): NewTable[] {
  const path = join(__dirname, '../../assets/sample/trading-company.json');
  const { game, failures } = play(parseScenario(readFileSync(path, 'utf8'))!);
  if (!game || failures.length > 0) throw new Error(failures.join('\n'));
  const day = parseIsoDate('2026-03-31')!;
  const request = { options: { postingMethod: 'Per Entry', post: true }, workDate: day, userId: 'ANNA', now: { day, time: '09:30:00' } };
  const outcome = perform(game.book, commandNamed('Post Inventory Cost to G/L'), request);
  if (!outcome.done) throw new Error(JSON.stringify(outcome.refusals));
  return tablesOf(game.book, captionsIn('en'));
}

/** Column of a table by its header. */
export async function columnOf(port: WorkbookPort, table: string, header: string): Promise<number> {
  const shape = (await port.tables()).find((each) => each.name === table)!;
  const at = shape.columns.indexOf(header);
  if (at < 0) throw new Error(`${table} has no column ${header}`);
  return at;
}
