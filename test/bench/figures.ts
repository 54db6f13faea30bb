/** What `npm run bench` measures, and the bounds that the figures are held against. */
export interface Figure {
  readonly what: string;
  readonly method: string;
  readonly movements: number;
  /** Time for an item ledger entry, that of the limit, and how many times the limit it is. */
  readonly ns_per_entry?: number;
  readonly limit_ns_per_entry?: number;
  readonly ratio?: number;
  readonly rss_mb?: number;
  /** Figures that have no limit: bytes, milliseconds, a proportion. */
  readonly value?: number;
  /** Highest ratio or value that is wanted. */
  readonly bound?: number;
  readonly detail?: Readonly<Record<string, number>>;
}

export const bounds = {
  /** Times the limit. Below 100,000 movements FIFO has none: most of the time goes into compiling. */
  adjustment: (method: string, movements: number): number | undefined => {
    if (method === 'Average') return 30;
    return movements < 100_000 ? undefined : movements === 100_000 ? 12 : 18;
  },
  bytesPerMovement: 200,
  bytesPerValueEntry: 150,
  /** Time per entry at ten times the movements. */
  growth: 1.5,
  /** Time per entry of one item as against many. */
  oneItem: 1,
  changeMs: 20,
  valuationMs: 300,
};

export function misses({ ratio, value, bound }: Figure): boolean {
  return bound !== undefined && (ratio ?? value ?? 0) > bound;
}

export const rounded = (value: number): number => Math.round(value * 100) / 100;
