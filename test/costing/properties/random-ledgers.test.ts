/**
 * Random ledgers of all methods, with every kind of posting, back-dating, negative inventory, revaluations and adjustments in between, against the properties that all ledgers have. A few fixed
 * seeds, and one more that PROPERTIES_SEED names; `npm run properties -- --runs 1000` plays thousands. A failure prints its seed and its smallest scenario.
 */
import { failureOf } from './failure';
import { methods } from './generator/options';
import { properties } from './properties';

const seeds = [1, 2, 3, ...(process.env.PROPERTIES_SEED === undefined ? [] : [Number(process.env.PROPERTIES_SEED)])];

describe.each(properties)('$name', (property) => {
  it.each(methods)('on random ledgers of method %s', (method) => {
    for (const seed of seeds) expect(failureOf(property, method, seed)).toBeUndefined();
  });
});
