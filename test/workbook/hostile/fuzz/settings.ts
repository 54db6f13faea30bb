/**
 * How long and from which seed the fuzz tests run. In everyday tests: a fixed seed and a few seconds. `npm run fuzz` sets a new seed and many times the runs; a failure
 * names its seed and path, and `FUZZ_SEED=... FUZZ_TIMES=... npm run fuzz` finds it again.
 */
const times = Number(process.env.FUZZ_TIMES ?? 1);
const seed = Number(process.env.FUZZ_SEED ?? 20260131);

export const fuzzed = (runs: number): { numRuns: number; seed: number } => ({ numRuns: runs * times, seed });

/** Milliseconds that a test may take. */
export const patience = 60_000 * times;
