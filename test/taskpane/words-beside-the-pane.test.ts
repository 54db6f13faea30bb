/** What stands beside the pane, on the ribbon and on the support page, calls things as the pane does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../src/commands/index';
import { anyCaption } from '../../src/localization/captions';
import { type Language, languages } from '../../src/localization/language';
import { paneText, type PaneText } from '../../src/localization/pane';
import { ribbonCommands } from '../../src/taskpane/ribbon';

const root = join(__dirname, '../..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
const supportPage = readFileSync(join(root, 'assets/support.html'), 'utf8');

const section = (language: Language): string =>
  new RegExp(`<section id="${language}"[^]*?</section>`).exec(supportPage)?.[0].replace(/\s+/g, ' ') ?? '';

it('every button of the ribbon opens a command that there is', () => {
  const functions = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, name]) => name);
  expect(functions.sort()).toEqual(Object.keys(ribbonCommands).sort());
  const known = commands.map(({ caption }) => caption);
  expect(Object.values<string>(ribbonCommands).filter((caption) => !known.includes(caption))).toEqual([]);
});

it.each(languages)('the support page names tasks and buttons as the pane does, in %s', (language) => {
  const texts: PaneText[] = ['setUp', 'openSample', 'readAgain', 'preview'];
  const names = [
    ...Object.values(ribbonCommands).map((caption) => anyCaption(caption, language)),
    ...texts.map((key) => paneText(key, language)),
  ];
  expect(names.filter((name) => !section(language).includes(`<em>${name}</em>`))).toEqual([]);
});
