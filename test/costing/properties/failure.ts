/** A ledger that breaks a property, told so that it can be found again: property, method, seed, what is wrong, and the smallest scenario. */
import type { Method } from './generator/options';
import { RandomLedger } from './generator/random-ledger';
import type { Property } from './properties';
import { problemsOf, smallest } from './shrink';

/** The failure of one random ledger; undefined when the property holds. */
export function failureOf(property: Property, method: Method, seed: number): string | undefined {
  const options = { ...property.options(method), method };
  let ledger: RandomLedger | undefined;
  const problems = problemsOf(property, () => (ledger = new RandomLedger(seed, options, property.game)).grow());
  if (problems.length === 0) return undefined;
  const scenario = ledger && smallest(property, ledger);
  return [`${method}, seed ${seed}: ${property.name}`, ...problems.slice(0, 3), JSON.stringify(scenario, undefined, 1)].join('\n');
}
