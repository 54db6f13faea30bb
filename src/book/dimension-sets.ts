/**
 * Dimension sets: which value a row has of each dimension. A row holds the number of its set; 0 is the empty set.
 * Equal sets have equal numbers, so "dimension set" can be a grouping key.
 */
import type { CodeId } from './strings';

export type DimensionSetId = number & { readonly __unit: 'dimensionSet' };

/** Value code by dimension code; dimensions without a value are left out. */
export type DimensionValues = ReadonlyMap<CodeId, CodeId>;

export class DimensionSets {
  private readonly sets: DimensionValues[] = [new Map()];
  private readonly ids = new Map<string, number>([['', 0]]);

  id(values: DimensionValues): DimensionSetId {
    const chosen = [...values].filter(([, value]) => value !== 0).sort(([a], [b]) => a - b);
    const key = chosen.map(([dimension, value]) => `${dimension}:${value}`).join(',');
    let id = this.ids.get(key);
    if (id === undefined) {
      id = this.sets.length;
      this.sets.push(new Map(chosen));
      this.ids.set(key, id);
    }
    return id as DimensionSetId;
  }

  values(id: number): DimensionValues {
    return this.sets[id];
  }

  /** The values of `over` where it has them, else those of `base`. */
  merge(base: number, over: number): DimensionSetId {
    if (over === 0) return base as DimensionSetId;
    if (base === 0) return over as DimensionSetId;
    return this.id(new Map([...this.sets[base], ...this.sets[over]]));
  }
}
