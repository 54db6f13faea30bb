/**
 * The README's picture: the built pane at 350 pixels with the sample company in the workbook. It shows what is waiting, the form of Calculate Inventory Value, and what
 * Adjust Cost - Item Entries did. `npm run picture` takes it anew; a test run takes it aside, into out/screenshots.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PNG } from 'pngjs';
import type { OpenedPane } from '../host/browser/open-pane';
import { button, openBuiltPane, runCommand, tab } from './pane-driver';
import { sampleWorkbook } from './sample-workbook';

const root = join(__dirname, '../..');
const aside = join(root, 'out/screenshots/pane.png');
const inReadme = join(root, 'docs/images/pane.png');
const size = { width: 350, height: 640 };
const gap = 16;

async function photographs(pane: OpenedPane): Promise<PNG[]> {
  const shoot = async (): Promise<PNG> => {
    // Colours of Fluent's animations settle.
    await pane.page.waitForTimeout(500);
    return PNG.sync.read(await pane.page.screenshot());
  };
  const workbook = await shoot();
  await tab(pane, 'Tasks');
  await button(pane, 'Calculate Inventory Value').click();
  const form = await shoot();
  await runCommand(pane, 'Adjust Cost - Item Entries');
  return [workbook, form, await shoot()];
}

/** Pictures beside one another, with a transparent gap between them. */
function sideBySide(pictures: readonly PNG[]): PNG {
  const all = new PNG({ width: pictures.length * (size.width + gap) - gap, height: size.height });
  pictures.forEach((picture, i) => PNG.bitblt(picture, all, 0, 0, size.width, size.height, i * (size.width + gap), 0));
  return all;
}

it('shows three pages of the pane, as the README does', async () => {
  const pane = await openBuiltPane({ ...size, workbook: await sampleWorkbook() });
  const picture = sideBySide(await photographs(pane));
  await pane.close();
  const file = process.env['PICTURE'] ?? aside;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, PNG.sync.write(picture));
  const { width, height } = PNG.sync.read(readFileSync(inReadme));
  expect({ width, height }).toEqual({ width: picture.width, height: picture.height });
});
