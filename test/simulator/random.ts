/** The choices of a story, all of them repeated by its seed. */
import { seeded } from '../host/interleave';

export class Random {
  /** From 0 up to 1. */
  readonly next: () => number;

  constructor(seed: number) {
    this.next = seeded(seed);
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

  /** One of the options, each as likely as its weight. */
  weighted<T>(options: readonly (readonly [weight: number, value: T])[]): T {
    let at = this.next() * options.reduce((sum, [weight]) => sum + weight, 0);
    return (options.find(([weight]) => (at -= weight) < 0) ?? options[options.length - 1])[1];
  }
}
