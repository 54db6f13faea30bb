/**
 * Plays scenario files through the commands of the product: `npm run conformance -- [--dump DIR] PATH...` (files or folders; without a path the project's own).
 * Ends with `N passed, N failed (D of them disputed)`; exits 1 when a scenario fails that is not disputed, 2 on wrong use.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dumpOf } from './player/dump';
import { messageOf, play } from './player/play';
import { parseScenario } from './player/scenario';
import { scenarioFolders } from './scenario-folders';

const here = dirname(fileURLToPath(import.meta.url));

function main(args: readonly string[]): number {
  const dumpAt = args.indexOf('--dump');
  const dumpTo = dumpAt < 0 ? undefined : args[dumpAt + 1];
  const paths = args.filter((_, i) => dumpAt < 0 || (i !== dumpAt && i !== dumpAt + 1));
  const unknown = paths.filter((path) => path.startsWith('-') || !existsSync(path));
  if (unknown.length > 0 || (dumpAt >= 0 && !dumpTo)) {
    process.stderr.write(`usage: conformance [--dump DIR] PATH...\n${unknown.map((path) => `not found: ${path}\n`).join('')}`);
    return 2;
  }
  const files = (paths.length > 0 ? paths : scenarioFolders.map((name) => join(here, name))).flatMap(filesBelow);
  return report(files, dumpTo);
}

function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => (statSync(join(path, name)).isDirectory() || name.endsWith('.json') ? filesBelow(join(path, name)) : []));
}

/** Names in disputed.md: each stands as `name` in a heading or list line of its own. */
function disputedNames(): Set<string> {
  const file = join(here, 'disputed.md');
  if (!existsSync(file)) return new Set();
  return new Set([...readFileSync(file, 'utf8').matchAll(/^(?:#+|-)\s+`([^`]+)`/gm)].map((match) => match[1]));
}

function report(files: readonly string[], dumpTo: string | undefined): number {
  const disputed = disputedNames();
  const failed: string[] = [];
  let passed = 0;
  for (const file of files) {
    const outcome = playFile(file, dumpTo);
    if (outcome === undefined) continue;
    if (outcome.length === 0) passed++;
    else {
      failed.push(basename(file, '.json'));
      process.stdout.write(
        `FAILED ${file}${disputed.has(basename(file, '.json')) ? ' (disputed)' : ''}\n${outcome.map((failure) => `  ${failure}\n`).join('')}`,
      );
    }
  }
  const inDispute = failed.filter((name) => disputed.has(name)).length;
  process.stdout.write(`${passed} passed, ${failed.length} failed${inDispute > 0 ? ` (${inDispute} of them disputed)` : ''}\n`);
  return failed.length > inDispute ? 1 : 0;
}

/** Failures of one file; undefined when it holds no scenario. */
function playFile(file: string, dumpTo: string | undefined): readonly string[] | undefined {
  try {
    const scenario = parseScenario(readFileSync(file, 'utf8'));
    if (!scenario) return undefined;
    const { failures, game } = play(scenario);
    if (dumpTo && game) {
      mkdirSync(resolve(dumpTo), { recursive: true });
      writeFileSync(join(dumpTo, `${basename(file, '.json')}.json`), JSON.stringify(dumpOf(game), undefined, 1));
    }
    return failures;
  } catch (error) {
    return [messageOf(error)];
  }
}

process.exitCode = main(process.argv.slice(2));
