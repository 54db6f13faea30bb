/** The project's scenarios as tests, where coverage is counted and mutants are sought; `npm run conformance` says more about one that fails. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { play } from './player/play';
import { parseScenario } from './player/scenario';

const here = resolve('test/conformance');
const disputed = readFileSync(join(here, 'disputed.md'), 'utf8');
const files = ['cases', 'random', 'own'].flatMap((folder) =>
  readdirSync(join(here, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json') && !disputed.includes(`\`${basename(name, '.json')}\``))
    .map((name) => join(folder, name)),
);

it.each(files)('plays %s', (file) => {
  const scenario = parseScenario(readFileSync(join(here, file), 'utf8'));
  if (scenario) expect(play(scenario).failures).toEqual([]);
});
