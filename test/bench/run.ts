/**
 * `npm run bench -- [--json] [--sizes 10000,100000,1000000] [MOVEMENTS.csv ...]`: what the engine takes, each measurement in a fresh process, beside the one-pass limit measured in the
 * same run (median of five fresh processes). An entry is an item ledger entry. A figure that misses its bound is marked; docs/performance.md says why.
 *
 * 1. Import, posting and full adjustment of a ledger, by method and size; memory.
 * 2. How the time per entry grows from 100,000 to 1,000,000 movements.
 * 3. 45,000 movements of one item beside as many of 450 items.
 * 4. Changes in a ledger that is adjusted already, and the valuation as of any day.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bounds, type Figure, misses, rounded } from './figures';
import { makeMovements, type Movement } from './movements';
import { print } from './print';

const here = dirname(fileURLToPath(import.meta.url));
const methods = ['FIFO', 'Average'] as const;
type Method = (typeof methods)[number];

interface EngineResult {
  readonly movements: number;
  readonly entries: number;
  readonly importNs: number;
  readonly postNs: number;
  readonly adjustNs: number;
  readonly rssMb: number;
  readonly bytesPerMovement: number;
  readonly bytesPerValueEntry: number;
}

interface ChangesResult {
  readonly changes: number;
  readonly valueEntries: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly reached: number;
  readonly rowsWritten: number;
  readonly valuationMs: number;
}

function inFreshProcess<T>(script: string, args: readonly string[]): T {
  const run = spawnSync(process.execPath, ['--max-old-space-size=12000', '--import', 'tsx', join(here, script), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (run.status !== 0) throw new Error(`${script} ${args.join(' ')} failed:\n${run.stderr}`);
  return JSON.parse(run.stdout) as T;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1];

function limitNsPerEntry(file: string, method: Method): number {
  const runs = Array.from({ length: 5 }, () => inFreshProcess<{ entries: number; nanoseconds: number }>('limit.ts', [file, method]));
  return median(runs.map((run) => run.nanoseconds / run.entries));
}

/** Import, posting and adjustment of one ledger. */
function ledgerFigures(file: string, method: Method): Figure[] {
  const limit = limitNsPerEntry(file, method);
  const result = inFreshProcess<EngineResult>('engine.ts', [file, method]);
  const { movements, entries } = result;
  const step = (what: 'import' | 'posting' | 'adjustment', ns: number): Figure => ({
    what,
    method,
    movements,
    ns_per_entry: Math.round(ns / entries),
    limit_ns_per_entry: Math.round(limit),
    ratio: rounded(ns / entries / limit),
    rss_mb: result.rssMb,
    bound: what === 'adjustment' ? bounds.adjustment(method, movements) : undefined,
  });
  return [
    step('import', result.importNs),
    step('posting', result.postNs),
    step('adjustment', result.adjustNs),
    { what: 'bytes per movement', method, movements, value: result.bytesPerMovement, bound: bounds.bytesPerMovement },
    { what: 'bytes per value entry', method, movements, value: result.bytesPerValueEntry, bound: bounds.bytesPerValueEntry },
  ];
}

/** Time per entry at 1,000,000 movements beside that at 100,000. */
function growth(figures: readonly Figure[], method: Method): Figure[] {
  const of = (size: number): number | undefined =>
    figures.find((f) => f.what === 'adjustment' && f.method === method && f.movements === size)?.ns_per_entry;
  const [small, large] = [of(100_000), of(1_000_000)];
  if (!small || !large) return [];
  return [{ what: 'growth', method, movements: 1_000_000, value: rounded(large / small), bound: bounds.growth }];
}

/** Time per entry of one item beside that of many, with as many movements in all; each the median of three. */
function oneItem(folder: string, method: Method): Figure {
  const movements = 45_000;
  const nsPerEntry = (items: number): number => {
    const file = csvFile(folder, `${movements}-${items}`, makeMovements(movements, items));
    return median(
      Array.from({ length: 3 }, () => inFreshProcess<EngineResult>('engine.ts', [file, method])).map((r) => r.adjustNs / r.entries),
    );
  };
  const [one, many] = [nsPerEntry(1), nsPerEntry(450)];
  return { what: 'one item', method, movements, ns_per_entry: Math.round(one), value: rounded(one / many), bound: bounds.oneItem };
}

function changeFigures(file: string, method: Method, movements: number): Figure[] {
  const result = inFreshProcess<ChangesResult>('changes.ts', [file, method]);
  const { changes, reached, rowsWritten, p50Ms } = result;
  return [
    {
      what: 'change p99 ms',
      method,
      movements,
      value: result.p99Ms,
      bound: bounds.changeMs,
      detail: { changes, reached, rowsWritten, p50Ms },
    },
    {
      what: 'valuation ms',
      method,
      movements,
      value: result.valuationMs,
      bound: bounds.valuationMs,
      detail: { valueEntries: result.valueEntries },
    },
  ];
}

function csvFile(folder: string, name: string, movements: readonly Movement[]): string {
  const file = join(folder, `${name}.csv`);
  const line = (m: Movement, i: number): string =>
    [i + 1, m.date, m.type, m.item, m.location, m.toLocation, m.quantity, m.unitCost, m.invoiceDate, m.invoiceCost, m.reverses || ''].join(
      ',',
    );
  writeFileSync(file, `entryNo,date,type,item,location,toLocation,qty,unitCost,invDate,invCost,ref\n${movements.map(line).join('\n')}\n`);
  return file;
}

function main(args: readonly string[]): void {
  const json = args.includes('--json');
  const sizesAt = args.indexOf('--sizes');
  const sizes = (sizesAt < 0 ? '10000,100000,1000000' : args[sizesAt + 1]).split(',').map(Number);
  const given = args.filter((arg, i) => !arg.startsWith('--') && (sizesAt < 0 || i !== sizesAt + 1));
  const folder = mkdtempSync(join(tmpdir(), 'costing-bench-'));
  const figures: Figure[] = [];
  const show = (found: readonly Figure[]): void => {
    figures.push(...found);
    for (const figure of found) print(figure, json);
  };
  try {
    const files = given.length > 0 ? given : sizes.map((size) => csvFile(folder, String(size), makeMovements(size)));
    for (const file of files) {
      for (const method of methods) {
        show(ledgerFigures(file, method));
        show(changeFigures(file, method, figures[figures.length - 1].movements));
      }
    }
    for (const method of methods) show([...growth(figures, method), oneItem(folder, method)]);
  } finally {
    rmSync(folder, { recursive: true });
  }
  const missed = figures.filter(misses).length;
  if (!json)
    process.stdout.write(missed === 0 ? 'All figures keep their bounds\n' : `${missed} of ${figures.length} figures miss their bounds\n`);
}

main(process.argv.slice(2));
