/** Random ledgers told differently - in boxes, as a variant, with lots that are information, with stockkeeping units that follow the item - have the entries that they are stated to have. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { play } from '../player/play';
import { parseScenario } from '../player/scenario';
import { asOneVariant, inUnitsOf, type Transform, withLotsAsInformation, withStockkeepingUnits } from './transforms';

const folder = join(__dirname, '../random');
const disputed = readFileSync(join(__dirname, '../disputed.md'), 'utf8');
const ledgers = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && !disputed.includes(`\`${name.slice(0, -5)}\``))
  .map((name) => parseScenario(readFileSync(join(folder, name), 'utf8'))!);

const transforms: readonly (readonly [string, Transform])[] = [
  ['in boxes of 10', inUnitsOf(10)],
  ['in boxes of 4', inUnitsOf(4)],
  ['as one variant', asOneVariant],
  ['with lots that are information', withLotsAsInformation],
  ['with stockkeeping units that follow the item', withStockkeepingUnits],
];

describe.each(transforms)('a ledger told %s', (_, transform) => {
  const told = ledgers.map(transform).filter((scenario) => scenario !== undefined);

  it('can be told so', () => expect(told.length).toBeGreaterThan(10));

  it.each(told.map((scenario) => [scenario.name, scenario] as const))('has the same entries: %s', (_name, scenario) => {
    expect(play(scenario).failures).toEqual([]);
  });
});
