/**
 * Mutation testing: `npm run mutation -- [--mutate PREFIX]... [--sample N] [--tests FOLDER]... [--minutes M]` changes the code in small ways and asks whether a test notices.
 *
 * The mutants are those of Stryker's instrumenter. They are all compiled in at once and switched on one at a time in a process that holds the tests, so that a mutant costs only the tests that
 * reach it, shortest first, up to the first that fails; Stryker's own runner starts jest for each. Constants of modules are left out: they are made once. `--sample 10` plays every tenth
 * mutant. Results go to out/mutation/results.json; the score by folder is printed. docs/mutation.md holds it.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { parseArgs } from 'node:util';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { printScores } from './scores.mjs';

const root = join(import.meta.dirname, '..', '..');
const out = join(root, 'out', 'mutation');
const sandbox = join(out, 'sandbox');
/** A mutant after which nothing is heard for so long runs for ever. */
const silenceMax = 90_000;

const { values } = parseArgs({
  options: {
    mutate: { type: 'string', multiple: true, default: ['src/decimal/', 'src/costing/'] },
    tests: { type: 'string', multiple: true, default: ['decimal', 'costing', 'documents', 'commands', 'general-ledger', 'conformance'] },
    sample: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '600' },
  },
});

/** What a test reaches is counted in the first round only: afterwards counting would cost more than the tests. */
const quietOnceKnown = (code) => code.replace('function cover() {', 'function cover() {\n    if (ns.isKnown) return;');

/** Copies sources and tests, with all mutants in the sources asked for. */
async function instrument() {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(sandbox, { recursive: true });
  for (const name of ['package.json', 'tsconfig.json']) cpSync(join(root, name), join(sandbox, name));
  for (const name of ['src', 'test']) cpSync(join(root, name), join(sandbox, name), { recursive: true });
  const names = readdirSync(join(root, 'src'), { recursive: true })
    .map((name) => `src/${name}`)
    .filter((name) => name.endsWith('.ts') && values.mutate.some((prefix) => name.startsWith(prefix)));
  const files = names.map((name) => ({ name: join(root, name), mutate: true, content: readFileSync(join(root, name), 'utf8') }));
  const silent = { debug() {}, info() {}, warn: console.warn, isDebugEnabled: () => false };
  const options = { plugins: null, ignorers: [], excludedMutations: [] };
  const result = await new Instrumenter(silent).instrument(files, options);
  result.files.forEach((file, i) => writeFileSync(join(sandbox, names[i]), quietOnceKnown(file.content)));
  return result.mutants.map(({ id, fileName, location, mutatorName, replacement }) => ({
    id,
    file: fileName.slice(root.length + 1),
    line: location.start.line + 1,
    mutatorName,
    replacement,
  }));
}

/** Plays the mutants in a process of their own; starts another after one that never ended. */
async function play(ids) {
  const results = new Map();
  const end = Date.now() + Number(values.minutes) * 60_000;
  let reached;
  while (results.size < ids.length && Date.now() < end) {
    writeFileSync(join(out, 'wanted.json'), JSON.stringify({ ids: ids.filter((id) => !results.has(id)), tests: values.tests }));
    let current;
    await new Promise((done) => {
      const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'worker.mjs'), join(out, 'wanted.json')], {
        cwd: sandbox,
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      });
      let heard = Date.now();
      const watch = setInterval(() => {
        const isSilent = Date.now() - heard > silenceMax && current !== undefined;
        if (isSilent) results.set(current, { status: 'Timeout' });
        if (isSilent || Date.now() > end) child.kill('SIGKILL');
      }, 1000);
      child.on('message', (message) => {
        heard = Date.now();
        if (message.reached) reached = message.reached;
        if (message.started !== undefined) current = message.started;
        if (message.id !== undefined) results.set(message.id, message);
        if (message.id !== undefined && results.size % 100 === 0) console.log(`${results.size} of ${ids.length} mutants`);
      });
      child.on('exit', () => {
        clearInterval(watch);
        // A mutant that ends the process itself, out of memory, is noticed as one that never ends.
        if (current !== undefined && !results.has(current) && Date.now() < end) results.set(current, { status: 'Timeout' });
        if (reached === undefined) process.exit(1);
        done();
      });
    });
  }
  return results;
}

const mutants = await instrument();
const every = Number(values.sample);
// In an order without regard to files, so that what was played when the time is over is a sample of all.
const scattered = (id) => Math.imul(Number(id) + 1, 0x9e3779b1) >>> 0;
const chosen = mutants.filter((_, i) => i % every === 0).sort((a, b) => scattered(a.id) - scattered(b.id));
console.log(`${mutants.length} mutants, ${chosen.length} of them to be played`);
const results = await play(chosen.map(({ id }) => id));
const played = chosen.filter(({ id }) => results.has(id)).map((mutant) => ({ ...mutant, ...results.get(mutant.id) }));
writeFileSync(join(out, 'results.json'), JSON.stringify(played, undefined, 1));
printScores(played, mutants.length);
