/**
 * `npm run sample`: builds assets/sample-trading-company.xlsx from assets/sample/trading-company.json: sets the company up, posts its movements through the
 * product's commands, and writes all tables into a new workbook. The same tables go as JSON beside it, for the pane's "Open the sample company".
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Book } from '../src/book/book';
import { captionsIn } from '../src/localization/workbook-captions';
import { newWorkbookFile } from '../src/workbook/file/index';
import { writeNewFile } from '../src/workbook/file/disk';
import { tablesOf } from '../src/workbook/write/write-book';
import { play } from '../test/conformance/player/play';
import { parseScenario } from '../test/conformance/player/scenario';

const assets = join(dirname(fileURLToPath(import.meta.url)), '..', 'assets');

/** The book of the sample company after its last movement. */
function sampleBook(): Book {
  const scenario = parseScenario(readFileSync(join(assets, 'sample', 'trading-company.json'), 'utf8'));
  if (!scenario) throw new Error('the sample has no steps');
  const { failures, game } = play(scenario);
  if (failures.length > 0 || !game) throw new Error(failures.join('\n'));
  return game.book;
}

const tables = tablesOf(sampleBook(), captionsIn('en'));
const workbook = newWorkbookFile();
await workbook.createTables(tables);
writeNewFile(join(assets, 'sample-trading-company.xlsx'), workbook.save());
writeFileSync(join(assets, 'sample-trading-company.json'), `${JSON.stringify(tables)}\n`);
