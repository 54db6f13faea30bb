/** Every refusal and every line of a result that the code can give has a text in all languages, and every text is used. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../src/commands/index';
import { languages, type Text } from '../../src/localization/language';
import { commandDescription } from '../../src/localization/command-descriptions';
import { paneTexts } from '../../src/localization/pane';
import { refusalTexts } from '../../src/localization/refusals/index';
import { resultTexts } from '../../src/localization/results/index';

const source = join(__dirname, '../../src');

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesBelow(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

const code = filesBelow(source)
  .filter((path) => !path.includes(join('src', 'localization')))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

const quoted = new Set([...code.matchAll(/'([A-Za-z][A-Za-z0-9]*)'/g)].map((match) => match[1]));

/** Codes given where a refusal is made. */
const refused = new Set(
  [...code.matchAll(/\b(?:refuse|refusal|refuseFile|new WorkbookRefused)\(\s*'([A-Za-z0-9]+)'/g)].map((match) => match[1]),
);

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
}

const groups: readonly (readonly [string, Readonly<Record<string, Text | undefined>>])[] = [
  ['refusals', refusalTexts],
  ['results', resultTexts],
  ['pane', paneTexts],
];

describe('texts', () => {
  it.each(languages)('say what each command does, in %s', (language) => {
    expect(
      commands.map(({ caption }) => commandDescription(caption, language)).filter((sentence) => !/^\p{Lu}.*\.$/u.test(sentence)),
    ).toEqual([]);
  });

  it('exist for every refusal that the code makes', () => {
    expect([...refused].filter((each) => !refusalTexts[each])).toEqual([]);
  });

  it.each(groups)('of %s are all used', (_, texts) => {
    expect(Object.keys(texts).filter((key) => !quoted.has(key) && !new RegExp(`\\b${key}:`).test(code))).toEqual([]);
  });

  it.each(groups)('of %s speak of the same values in every language', (_, texts) => {
    const different = Object.entries(texts).filter(
      ([, text]) => new Set(languages.map((language) => placeholders(text![language]).join(' '))).size > 1,
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it.each(groups)('of %s are filled in every language', (_, texts) => {
    expect(
      Object.entries(texts)
        .filter(([, text]) => languages.some((language) => text![language].trim() === ''))
        .map(([key]) => key),
    ).toEqual([]);
  });
});
