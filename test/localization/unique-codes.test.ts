/** Texts of refusals and results lie in many files and come together in one list: a code that two of them use would lose one of its texts without a word. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const localization = join(__dirname, '../../src/localization');

describe.each(['refusals', 'results'])('the texts of %s', (folder) => {
  it('give each code to one file only', () => {
    const files = readdirSync(join(localization, folder)).filter((file) => file !== 'index.ts');
    const owners = files.flatMap((file) => {
      // eslint-disable-next-line @typescript-eslint/no-require-imports
      const parts = Object.values(require(join(localization, folder, file)) as Record<string, Record<string, unknown>>);
      return parts.flatMap((texts) => Object.keys(texts).map((code) => ({ code, file })));
    });
    expect(owners.length).toBeGreaterThan(files.length);
    const twice = owners.filter(({ code }, i) => owners.findIndex((other) => other.code === code) !== i);
    expect(twice).toEqual([]);
  });
});
