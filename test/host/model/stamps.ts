/**
 * Properties of cells that are laid over rectangles rather than kept per cell: fonts, fills, widths, validations. The last one
 * laid over a cell counts.
 */
import { contains, overlap, without } from './area';
import type { Area } from './area';
import { shifted } from './shift';
import type { Shift } from './shift';

interface Stamp<T> {
  area: Area;
  property: string;
  value: T | undefined;
}

/** Removes every property. */
const EVERY = '*';

export class Stamps<T> {
  private stamps: Stamp<T>[] = [];

  copy(): Stamps<T> {
    const copy = new Stamps<T>();
    copy.stamps = this.stamps.map((stamp) => ({ ...stamp }));
    return copy;
  }

  set(area: Area, property: string, value: T | undefined): void {
    this.stamps = this.stamps.filter((stamp) => !(stamp.property === property && contains(area, stamp.area)));
    this.stamps.push({ area: { ...area }, property, value });
  }

  /** Takes all properties off the cells of a rectangle. */
  clear(area: Area): void {
    this.stamps = this.stamps.filter((stamp) => !contains(area, stamp.area));
    if (this.stamps.some((stamp) => overlap(stamp.area, area))) this.stamps.push({ area: { ...area }, property: EVERY, value: undefined });
  }

  /** The property of all cells of a rectangle: undefined where none was set, null where the cells differ. */
  get(area: Area, property: string): T | undefined | null {
    const values: (T | undefined)[] = [];
    let open = [area];
    for (let at = this.stamps.length - 1; at >= 0 && open.length > 0; at--) {
      const stamp = this.stamps[at];
      if ((stamp.property !== property && stamp.property !== EVERY) || !open.some((part) => overlap(part, stamp.area))) continue;
      values.push(stamp.value);
      open = open.flatMap((part) => without(part, stamp.area));
    }
    if (open.length > 0) values.push(undefined);
    return values.every((value) => same(value, values[0])) ? values[0] : null;
  }

  /** Whether any cell of the rectangle has the property. */
  any(area: Area, property: string): boolean {
    return this.get(area, property) !== undefined;
  }

  shift(shift: Shift): void {
    this.stamps = this.stamps.flatMap((stamp) => {
      const area = shifted(stamp.area, shift);
      return area ? [{ ...stamp, area }] : [];
    });
  }
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
