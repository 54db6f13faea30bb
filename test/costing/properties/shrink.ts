/** The smallest scenario that still breaks a property, so that a failure can be read, kept and played: steps are left out for as long as it does. */
import type { JsonRow, Scenario } from '../../conformance/player/scenario';
import type { Property } from './properties';
import { RandomLedger } from './generator/random-ledger';

/** At most so many ledgers are tried. */
const triesMax = 600;

export function smallest(property: Property, ledger: RandomLedger): Scenario {
  let { steps } = ledger.scenario;
  let tries = 0;
  const breaks = (fewer: readonly JsonRow[]): boolean => {
    tries++;
    return problemsOf(property, () => again(property, ledger, fewer)).length > 0;
  };
  if (!breaks(steps)) return ledger.scenario;
  for (let size = Math.ceil(steps.length / 2); size >= 1 && tries < triesMax; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < steps.length && tries < triesMax;) {
      const fewer = [...steps.slice(0, at), ...steps.slice(at + size)];
      if (breaks(fewer)) steps = fewer;
      else at += size;
    }
  }
  return { ...ledger.scenario, steps };
}

/** What breaks the property; a fault of the product that throws breaks it too. */
export function problemsOf(property: Property, grown: () => RandomLedger): readonly string[] {
  try {
    return property.problems(grown());
  } catch (error) {
    return [`thrown: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
}

function again(property: Property, { seed, options }: RandomLedger, steps: readonly JsonRow[]): RandomLedger {
  return new RandomLedger(seed, options, property.game).replay(steps);
}
