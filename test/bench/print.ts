import { type Figure, misses } from './figures';

/** One figure as a line of JSON, or of text for people. */
export function print(figure: Figure, json: boolean): void {
  if (json) {
    process.stdout.write(`${JSON.stringify({ ...figure, missed: misses(figure) })}\n`);
    return;
  }
  const { what, method, movements, ns_per_entry: ns, limit_ns_per_entry: limit, ratio, rss_mb: rss, value, bound, detail } = figure;
  const parts = [
    `${method.padEnd(8)} ${what.padEnd(22)} ${String(movements).padStart(8)} movements`,
    value === undefined ? '' : String(value).padStart(8),
    ns === undefined ? '' : `${String(ns).padStart(6)} ns/entry`,
    limit === undefined ? '' : `limit ${String(limit).padStart(4)}  ratio ${String(ratio).padStart(6)}  ${rss} MB`,
    ...Object.entries(detail ?? {}).map(([name, of]) => `${name} ${of}`),
    misses(figure) ? `MISSES its bound of ${bound} (docs/performance.md)` : '',
  ];
  process.stdout.write(`${parts.filter((part) => part !== '').join('  ')}\n`);
}
