/**
 * Stockkeeping units by item, location and variant, and all of an item; made once a run, in which nobody types new ones.
 */
import { Chain } from '../../book/chain';
import { KeyIds } from '../../book/key-ids';
import type { Run } from '../run';

export class StockkeepingUnits {
  private readonly keys = new KeyIds();
  private readonly rows: number[] = [0];
  private readonly byItem = new Chain();

  private constructor({ book }: Run) {
    const { stockkeepingUnits: t } = book;
    for (let row = 1; row <= t.rows; row++) {
      if (t.isRemoved(row)) continue;
      this.rows[this.keys.id(t.itemNo.a[row], t.locationCode.a[row], t.variantCode.a[row])] = row;
      this.byItem.add(t.itemNo.a[row], row);
    }
  }

  private static readonly ofRun = new WeakMap<Run, StockkeepingUnits>();

  static of(run: Run): StockkeepingUnits {
    let units = StockkeepingUnits.ofRun.get(run);
    if (!units) StockkeepingUnits.ofRun.set(run, (units = new StockkeepingUnits(run)));
    return units;
  }

  /** Row of the stockkeeping unit, or 0. */
  find(item: number, location: number, variant: number): number {
    return this.rows[this.keys.known(item, location, variant)];
  }

  /** First stockkeeping unit of an item, or 0. */
  first(item: number): number {
    return this.byItem.first(item);
  }

  next(row: number): number {
    return this.byItem.next(row);
  }
}
