/**
 * The project's scenarios as tests, where coverage is counted and mutants are sought; `npm run conformance` says more about one that fails. What a scenario does not state must hold of its books all the same:
 * the invariants of ledgers, and that cost adjustment does at once what it would find with everything to do (test/costing/properties).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { incrementalDifferences } from '../costing/properties/books/incremental';
import { broken } from '../costing/properties/books/invariants';
import { play } from './player/play';
import { parseScenario } from './player/scenario';
import { scenarioFolders } from './scenario-folders';

const here = resolve('test/conformance');
const disputed = readFileSync(join(here, 'disputed.md'), 'utf8');
const files = scenarioFolders.flatMap((folder) =>
  readdirSync(join(here, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json') && !disputed.includes(`\`${basename(name, '.json')}\``))
    .map((name) => join(folder, name)),
);

/** Revalued in a period that a changed setting made longer: what such a period keeps depends on when it was visited (docs/rules/average-cost.md, "Revaluation points"). */
const differing = ['avg-period-change-closed-fiscal-year'];

it.each(files)('plays %s', (file) => {
  const scenario = parseScenario(readFileSync(join(here, file), 'utf8'));
  if (!scenario) return;
  const { failures, game } = play(scenario);
  expect(failures).toEqual([]);
  const { book, workDate } = game!;
  expect(broken(book)).toEqual([]);
  if (!differing.includes(scenario.name)) expect(incrementalDifferences(book, workDate, { orders: false })).toEqual([]);
});
