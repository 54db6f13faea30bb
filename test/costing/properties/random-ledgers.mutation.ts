/**
 * Random ledgers for mutants that nothing smaller notices (docs/mutation.md): one of each method, against the three properties that say most about costs, and without looking for the smallest scenario of a
 * failure. A mutant that survives has cost all of them.
 */
import { methods } from './generator/options';
import { RandomLedger } from './generator/random-ledger';
import { properties } from './properties';
import { problemsOf } from './shrink';

const seed = 1;
const chosen = properties.filter(({ name }) => /^(a second adjustment|an incremental run|no value is left)/.test(name));

it('are played against three properties', () => {
  expect(chosen.length).toBe(3);
});

describe.each(chosen)('$name', (property) => {
  it.each(methods)('on a random ledger of method %s', (method) => {
    const options = { ...property.options(method), method };
    expect(problemsOf(property, () => new RandomLedger(seed, options, property.game).grow())).toEqual([]);
  });
});
