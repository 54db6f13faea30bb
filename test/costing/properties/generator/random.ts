/** Random numbers that a seed repeats (mulberry32), and choices made with them. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed | 0;
  }

  /** From 0 to 1, without 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number between two, both included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  one<T>(of: readonly T[]): T {
    return of[Math.floor(this.next() * of.length)];
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** A cost between 0.5 and `most` with up to five decimals, mostly two or none. */
  cost(most: number): number {
    const decimals = this.one([0, 1, 2, 2, 2, 5]);
    return Number(Math.max(0.5, this.next() * most).toFixed(decimals)) || 1;
  }

  /** One of the options, each as likely as its weight. */
  weighted<T>(options: readonly (readonly [number, T])[]): T {
    let at = this.next() * options.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, value] of options) {
      at -= weight;
      if (at < 0) return value;
    }
    return options[options.length - 1][1];
  }
}
