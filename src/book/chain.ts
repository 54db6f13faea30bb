/**
 * Rows of one table by the row of another that they belong to, in ascending order: the value entries of an item ledger entry, the links of
 * an inbound entry. Three numbers a row at most, no list objects; visiting is `for (let v = chain.first(p); v !== 0; v = chain.next(v))`.
 */
function grown(cells: Int32Array, index: number): Int32Array {
  const larger = new Int32Array(Math.max(index + 1, Math.ceil(cells.length * 1.5), 64));
  larger.set(cells);
  return larger;
}

export class Chain {
  private firsts: Int32Array = new Int32Array(0);
  private lasts: Int32Array = new Int32Array(0);
  private nexts: Int32Array = new Int32Array(0);

  /** Adds a row at the end; rows of one parent come in ascending order. */
  add(parent: number, row: number): void {
    if (parent >= this.firsts.length) {
      this.firsts = grown(this.firsts, parent);
      this.lasts = grown(this.lasts, parent);
    }
    if (row >= this.nexts.length) this.nexts = grown(this.nexts, row);
    this.nexts[row] = 0;
    const last = this.lasts[parent];
    if (last === 0) this.firsts[parent] = row;
    else this.nexts[last] = row;
    this.lasts[parent] = row;
  }

  /** Makes room for so many parents and rows. */
  reserve(parents: number, rows: number): void {
    if (parents >= this.firsts.length) {
      this.firsts = grown(this.firsts, parents);
      this.lasts = grown(this.lasts, parents);
    }
    if (rows >= this.nexts.length) this.nexts = grown(this.nexts, rows);
  }

  first(parent: number): number {
    return parent < this.firsts.length ? this.firsts[parent] : 0;
  }

  last(parent: number): number {
    return parent < this.lasts.length ? this.lasts[parent] : 0;
  }

  next(row: number): number {
    return this.nexts[row];
  }

  /** Takes a row out; costs the length of the parent's chain. */
  remove(parent: number, row: number): void {
    let before = 0;
    for (let at = this.first(parent); at !== 0; before = at, at = this.nexts[at]) {
      if (at !== row) continue;
      if (before === 0) this.firsts[parent] = this.nexts[row];
      else this.nexts[before] = this.nexts[row];
      if (this.lasts[parent] === row) this.lasts[parent] = before;
      this.nexts[row] = 0;
      return;
    }
  }

  clear(): void {
    this.firsts = new Int32Array(0);
    this.lasts = new Int32Array(0);
    this.nexts = new Int32Array(0);
  }

  get bytes(): number {
    return this.firsts.byteLength + this.lasts.byteLength + this.nexts.byteLength;
  }
}
