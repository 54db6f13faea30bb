/**
 * Names that a scenario gives to the item ledger entries its lines make: `S1`, `S1.2` ... in order of entry number, of a transfer `T1.out`, `T1.out.2`, `T1.in` ...
 */
import type { Json } from './scenario';

export interface EntriesMade {
  readonly entries: readonly number[];
  readonly outbound: readonly number[];
  readonly inbound: readonly number[];
}

export class Names {
  private readonly entries = new Map<string, number>();
  private readonly nameOfEntry = new Map<number, string>();

  give(name: string, made: EntriesMade): void {
    if (made.outbound.length > 0 || made.inbound.length > 0) {
      this.number(`${name}.out`, made.outbound);
      this.number(`${name}.in`, made.inbound);
    } else {
      this.number(name, made.entries);
    }
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** Entry number behind a name or a number. */
  entry(value: Json): number {
    if (typeof value === 'number') return value;
    if (value === '' || value === null) return 0;
    const entry = typeof value === 'string' ? this.entries.get(value) : undefined;
    if (entry === undefined) throw new Error(`unknown entry: ${JSON.stringify(value)}`);
    return entry;
  }

  /** The name given to an entry, if any. */
  of(entry: number): string | undefined {
    return this.nameOfEntry.get(entry);
  }

  private number(name: string, entries: readonly number[]): void {
    entries.forEach((entry, i) => {
      const given = i === 0 ? name : `${name}.${i + 1}`;
      this.entries.set(given, entry);
      this.nameOfEntry.set(entry, given);
    });
  }
}
