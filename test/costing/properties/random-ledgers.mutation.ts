/** One random ledger of each method against each property, for mutants that nothing smaller notices (docs/mutation.md): without looking for the smallest scenario of a failure. */
import { methods } from './generator/options';
import { RandomLedger } from './generator/random-ledger';
import { properties } from './properties';
import { problemsOf } from './shrink';

const seed = 1;

describe.each(properties)('$name', (property) => {
  it.each(methods)('on a random ledger of method %s', (method) => {
    const options = { ...property.options(method), method };
    expect(problemsOf(property, () => new RandomLedger(seed, options, property.game).grow())).toEqual([]);
  });
});
