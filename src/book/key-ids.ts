/**
 * Small numbers for keys of up to six numbers, given out 1, 2, 3 ... on first use; 0 = the key is not known. What a Map of composed texts would do, without
 * making a text for every look-up: item, variant and location of an entry become one index into arrays.
 *
 * Open addressing over one typed array, six cells a key; never more than half full.
 */
const width = 6;
const firstSlots = 64;

export class KeyIds {
  private keys = new Int32Array(firstSlots * width);
  /** Number in each slot, 0 = free. */
  private ids = new Int32Array(firstSlots);
  private used = 0;

  /** How many keys there are; their numbers are 1 to this. */
  get count(): number {
    return this.used;
  }

  /** Number of a key, given out if it is new. */
  id(a: number, b = 0, c = 0, d = 0, e = 0, f = 0): number {
    const slot = this.slot(a, b, c, d, e, f);
    const known = this.ids[slot];
    if (known !== 0) return known;
    this.put(slot, ++this.used, a, b, c, d, e, f);
    if (this.used * 2 > this.ids.length) this.grow();
    return this.used;
  }

  /** Number of a key, 0 if it was never given out. */
  known(a: number, b = 0, c = 0, d = 0, e = 0, f = 0): number {
    return this.ids[this.slot(a, b, c, d, e, f)];
  }

  clear(): void {
    this.keys = new Int32Array(firstSlots * width);
    this.ids = new Int32Array(firstSlots);
    this.used = 0;
  }

  /** The slot that holds the key, else the free one where it belongs. */
  private slot(a: number, b: number, c: number, d: number, e: number, f: number): number {
    const { keys, ids } = this;
    const mask = ids.length - 1;
    let at = hash(a, b, c, d, e, f) & mask;
    while (ids[at] !== 0) {
      const k = at * width;
      if (keys[k] === a && keys[k + 1] === b && keys[k + 2] === c && keys[k + 3] === d && keys[k + 4] === e && keys[k + 5] === f) break;
      at = (at + 1) & mask;
    }
    return at;
  }

  private put(slot: number, id: number, a: number, b: number, c: number, d: number, e: number, f: number): void {
    this.ids[slot] = id;
    const k = slot * width;
    this.keys[k] = a;
    this.keys[k + 1] = b;
    this.keys[k + 2] = c;
    this.keys[k + 3] = d;
    this.keys[k + 4] = e;
    this.keys[k + 5] = f;
  }

  private grow(): void {
    const { keys, ids } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.ids = new Int32Array(ids.length * 2);
    for (let slot = 0; slot < ids.length; slot++) {
      if (ids[slot] === 0) continue;
      const k = slot * width;
      const [a, b, c, d, e, f] = [keys[k], keys[k + 1], keys[k + 2], keys[k + 3], keys[k + 4], keys[k + 5]];
      this.put(this.slot(a, b, c, d, e, f), ids[slot], a, b, c, d, e, f);
    }
  }
}

/** Spreads neighbouring codes over the slots. */
function hash(a: number, b: number, c: number, d: number, e: number, f: number): number {
  let h = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35);
  if ((d | e | f) !== 0) h ^= Math.imul(d, 0x27d4eb2f) ^ Math.imul(e, 0x165667b1) ^ Math.imul(f, 0x61c88647);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return h ^ (h >>> 13);
}
