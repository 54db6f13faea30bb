/** Plays the project's scenarios where coverage is counted; whether they pass is said by `npm run conformance`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { play } from './player/play';
import { parseScenario } from './player/scenario';

const files = ['cases', 'random', 'own'].flatMap((folder) =>
  readdirSync(join(__dirname, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(__dirname, folder, name)),
);

it.each(files)('plays %s', (file) => {
  const scenario = parseScenario(readFileSync(file, 'utf8'));
  if (scenario) expect(play(scenario).game).toBeDefined();
});
