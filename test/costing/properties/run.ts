/**
 * Plays thousands of random ledgers against the properties: `npm run properties -- [--runs N] [--seed S] [--method FIFO] [--property WORDS]`.
 * Prints each failure with its seed and its smallest scenario in the format of test/conformance; ends with 1 if there was one, with 2 on wrong use.
 */
import { methods } from './generator/options';
import { failureOf } from './failure';
import { properties } from './properties';

const usage = 'usage: properties [--runs N] [--seed S] [--method METHOD] [--property WORDS] [--quick]\n';

function main(args: readonly string[]): number {
  const options = new Map<string, string>();
  for (let i = 0; i < args.length; i += 2) options.set(args[i], args[i + 1] ?? '');
  const runs = Number(options.get('--runs') ?? 1000);
  const seed = Number(options.get('--seed') ?? 1);
  const known = [...options.keys()].every((key) => ['--runs', '--seed', '--method', '--property'].includes(key));
  if (!known || !(runs >= 1) || !Number.isInteger(seed)) {
    process.stderr.write(usage);
    return 2;
  }
  const chosenMethods = methods.filter((method) => (options.get('--method') ?? method) === method);
  const chosen = properties.filter(({ name }) => name.includes(options.get('--property') ?? ''));
  let [played, failed] = [0, 0];
  for (let n = seed; n < seed + runs; n++) {
    for (const method of chosenMethods) {
      for (const property of chosen) {
        played++;
        const failure = failureOf(property, method, n);
        if (failure === undefined) continue;
        failed++;
        process.stdout.write(`FAILED ${failure}\n`);
      }
    }
  }
  process.stdout.write(`${played} random ledgers played, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
