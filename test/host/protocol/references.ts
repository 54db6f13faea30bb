/**
 * Ranges that Office.js keeps between requests. They move with the cells they stand for; when those cells are gone the range is
 * an invalid reference.
 */
import type { Change } from '../model/changes';
import { HostError } from '../model/errors';
import { shifted } from '../model/shift';
import type { Handle } from './definition';
import type { RangeTarget } from './range-target';

export class References {
  private readonly kept = new Map<string, Handle>();
  private readonly live = new Set<RangeTarget>();
  private next = 1;

  get count(): number {
    return this.kept.size;
  }

  keep(handle: Handle): string {
    if (handle.referenceId === undefined) {
      handle.referenceId = `range-${this.next++}`;
      this.kept.set(handle.referenceId, handle);
    }
    return handle.referenceId;
  }

  find(id: string): Handle {
    const handle = this.kept.get(id);
    if (!handle) throw new HostError('InvalidReference', 'The reference is not kept.');
    return handle;
  }

  drop(id: string): void {
    this.kept.delete(id);
  }

  dropAll(): void {
    this.kept.clear();
  }

  /** From now on the range follows its cells. */
  follow(range: RangeTarget): void {
    this.live.add(range);
  }

  /** At the end of a request only kept ranges live on. */
  endRequest(): void {
    this.live.clear();
    for (const { target } of this.kept.values()) this.live.add(target as RangeTarget);
  }

  adjust(change: Change): void {
    if (change.kind !== 'shift' && change.kind !== 'sheetDeleted') return;
    for (const range of this.live) {
      if (range.sheet !== change.sheet || range.gone) continue;
      const area = change.kind === 'shift' ? shifted(range.area, change.shift) : undefined;
      if (area) range.area = area;
      else range.gone = true;
    }
  }
}
