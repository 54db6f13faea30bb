/**
 * Open entries of one place and direction in the order of application: posting date, then entry number (docs/rules/application.md, "Order").
 *
 * Kept in blocks of at most 512, so that taking the first away, adding one at the end and adding a back-dated one in the middle all cost about the same however many
 * are open. Searching goes from a position given by date and number, which stays right while entries come and go.
 */
import type { TableOf } from '../../book/book-table';
import type { Schema } from '../../schema';

const blockMax = 512;

export class SortedEntries {
  /** Never an empty block. */
  private readonly blocks: number[][] = [];

  constructor(private readonly entries: TableOf<Schema['itemLedgerEntries']>) {}

  get isEmpty(): boolean {
    return this.blocks.length === 0;
  }

  /** Adds an entry that is not there yet. */
  add(entry: number): void {
    const { blocks } = this;
    const last = blocks.length - 1;
    if (last < 0) {
      blocks.push([entry]);
      return;
    }
    const lastBlock = blocks[last];
    if (this.before(lastBlock[lastBlock.length - 1], entry)) {
      if (lastBlock.length < blockMax) lastBlock.push(entry);
      else blocks.push([entry]);
      return;
    }
    const date = this.entries.postingDate.a[entry];
    const at = this.blockFor(date, entry);
    const block = blocks[at];
    block.splice(this.position(block, date, entry), 0, entry);
    if (block.length > blockMax) blocks.splice(at + 1, 0, block.splice(block.length >> 1));
  }

  /** Takes an entry away; nothing happens if it is not there. */
  remove(entry: number): void {
    const { blocks } = this;
    if (blocks.length === 0) return;
    const date = this.entries.postingDate.a[entry];
    const first = blocks[0];
    if (first[0] === entry) {
      first.shift();
      if (first.length === 0) blocks.shift();
      return;
    }
    const at = this.blockFor(date, entry);
    const block = blocks[at];
    const position = this.position(block, date, entry);
    if (block[position] !== entry) return;
    block.splice(position, 1);
    if (block.length === 0) blocks.splice(at, 1);
  }

  /** Earliest entry, or 0. */
  first(): number {
    return this.blocks.length === 0 ? 0 : this.blocks[0][0];
  }

  /** Latest entry, or 0. */
  last(): number {
    const block = this.blocks[this.blocks.length - 1];
    return block === undefined ? 0 : block[block.length - 1];
  }

  /** The entry that comes after one that is or was there, or 0. */
  after(entry: number): number {
    if (this.blocks.length === 0) return 0;
    const date = this.entries.postingDate.a[entry];
    let at = this.blockFor(date, entry);
    let position = this.position(this.blocks[at], date, entry);
    if (this.blocks[at][position] === entry) position++;
    if (position === this.blocks[at].length) [at, position] = [at + 1, 0];
    return at < this.blocks.length ? this.blocks[at][position] : 0;
  }

  /** The entry that comes before one that is or was there, or 0. */
  beforeEntry(entry: number): number {
    if (this.blocks.length === 0) return 0;
    const date = this.entries.postingDate.a[entry];
    const at = this.blockFor(date, entry);
    const position = this.position(this.blocks[at], date, entry);
    if (position > 0) return this.blocks[at][position - 1];
    if (at === 0) return 0;
    const previous = this.blocks[at - 1];
    return previous[previous.length - 1];
  }

  private before(a: number, b: number): boolean {
    const dates = this.entries.postingDate.a;
    return dates[a] < dates[b] || (dates[a] === dates[b] && a < b);
  }

  /** The first block whose last entry is not before the given one; the last block if all are. */
  private blockFor(date: number, entry: number): number {
    const { blocks } = this;
    const dates = this.entries.postingDate.a;
    let low = 0;
    let high = blocks.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      const block = blocks[middle];
      const last = block[block.length - 1];
      if (dates[last] < date || (dates[last] === date && last < entry)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Where in a block the entry stands or belongs. */
  private position(block: readonly number[], date: number, entry: number): number {
    const dates = this.entries.postingDate.a;
    let low = 0;
    let high = block.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = block[middle];
      if (dates[at] < date || (dates[at] === date && at < entry)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
