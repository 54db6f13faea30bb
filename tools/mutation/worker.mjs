/** Holds the tests and plays mutants against them, one at a time; says what became of each to the process that started it (tools/mutation/run.mjs). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { expect } from 'expect';

const wanted = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const stryker = (globalThis.__stryker__ = {});

const tests = [];
const heading = [];
const named = (name, values, i) => format(String(name).replaceAll('%#', String(i)), ...values);

function describe(name, body) {
  heading.push(name);
  body();
  heading.pop();
}
describe.each = (rows) => (name, body) => rows.forEach((row, i) => describe(named(name, [row].flat(), i), () => body(...[row].flat())));
function it(name, run) {
  tests.push({ name: [...heading, name].join(' '), run });
}
it.each = (rows) => (name, run) =>
  rows.forEach((row, i) => it(named(name, [row].flat(), i), () => run(...(Array.isArray(row) ? row : [row]))));
Object.assign(globalThis, { describe, it, test: it, expect });

const isTest = (file) =>
  file.endsWith('.test.ts') ? !file.includes('random-ledgers') : file.endsWith('scenarios.coverage.ts') || file.endsWith('.mutation.ts');
for (const folder of wanted.tests) {
  const files = readdirSync(join('test', folder), { recursive: true }).filter(isTest);
  for (const file of files) {
    try {
      await import(pathToFileURL(join(process.cwd(), 'test', folder, file)).href);
    } catch (error) {
      console.error(`cannot be played outside jest, left out: ${folder}/${file}: ${String(error.message).slice(0, 200)}`);
    }
  }
}

/** Plays every test once without a mutant: how long it takes, and what it reaches. */
const sound = [];
const hits = new Map();
for (const [i, test] of tests.entries()) {
  stryker.currentTestId = String(i);
  if (i % 20 === 0) process.send({ isAlive: true });
  const start = performance.now();
  try {
    await test.run();
    sound.push({ ...test, id: String(i), time: performance.now() - start });
  } catch (error) {
    console.error(`fails without a mutant, left out: ${test.name}: ${String(error.message).slice(0, 200)}`);
  }
}
stryker.currentTestId = undefined;
stryker.isKnown = true;
sound.sort((a, b) => a.time - b.time);
const { perTest, static: atStart } = stryker.mutantCoverage;
for (const reached of Object.values(perTest)) for (const [id, n] of Object.entries(reached)) hits.set(id, Math.max(hits.get(id) ?? 0, n));
console.log(`${sound.length} tests, ${Math.round(sound.reduce((sum, { time }) => sum + time, 0))} ms`);
process.send({ reached: hits.size });

for (const id of wanted.ids) {
  process.send({ started: id });
  process.send({ id, ...(await fate(id)) });
  await setImmediate();
}
process.exit(0);

async function fate(id) {
  const reaching = sound.filter((test) => perTest[test.id]?.[id]);
  if (reaching.length === 0) return { status: atStart[id] ? 'Static' : 'NoCoverage' };
  stryker.activeMutant = id;
  stryker.hitLimit = hits.get(id) * 100 + 1000;
  try {
    for (const test of reaching) {
      stryker.hitCount = 0;
      process.send({ isAlive: true });
      try {
        await test.run();
      } catch (error) {
        return String(error.message).includes('Hit count limit') ? { status: 'Timeout' } : { status: 'Killed', by: test.name };
      }
    }
    return { status: 'Survived' };
  } finally {
    stryker.activeMutant = undefined;
  }
}
