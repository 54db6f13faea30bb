/**
 * Lets several panes take turns by chance, but the same chance for the same seed: every request waits until the scheduler picks it
 * among those that wait. A race that a seed finds is found again by that seed.
 */
// The real timers, whatever a test has put in their place, and in simulated pages too.
import { setImmediate as soon } from 'node:timers';
import type { RequestRecord } from './log';

/** A small generator of numbers from 0 up to 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export class Interleaving {
  /** Which pane went on at each step. */
  readonly order: string[] = [];
  private readonly waiting: { pane: string; go: () => void }[] = [];
  private readonly random: () => number;
  private picking = false;

  constructor(seed: number) {
    this.random = seeded(seed);
  }

  /** The gate of a pane's host (`openHost({ gate })`). */
  gate(pane: string): (request: RequestRecord) => Promise<void> {
    return () =>
      new Promise<void>((go) => {
        this.waiting.push({ pane, go });
        this.pickSoon();
      });
  }

  /** Picks once the panes have had time to ask, so that whoever is faster has no advantage. */
  private pickSoon(): void {
    if (this.picking) return;
    this.picking = true;
    soon(() => {
      this.picking = false;
      const [picked] = this.waiting.splice(Math.floor(this.random() * this.waiting.length), 1);
      if (!picked) return;
      this.order.push(picked.pane);
      picked.go();
      if (this.waiting.length > 0) this.pickSoon();
    });
  }
}
