/**
 * Changes of cost that this run has computed and not yet posted, by the value entry that they correct (docs/rules/adjustment.md, "Pending changes"). Each value entry with a change has a place,
 * 1, 2, 3 ...; the amounts stand by place in the arrays of each `Money`. So the many value entries without one share place 0, which always holds 0, and posting and clearing cost no more
 * than what was changed.
 */
import type { Money } from './money';

export class Pending {
  /** Value entries with a pending change, in order of their first one. */
  readonly rows: number[] = [];
  /** Corrections of a direct cost that are to be booked as a variance: standard cost mirrored on an undone return shipment. */
  readonly asVariance = new Map<number, number>();
  /** By value entry: its place. */
  places = new Int32Array(0);

  has(row: number): boolean {
    return this.places[row] !== 0;
  }

  /** Room for value entries up to a number. */
  makeRoom(rows: number): void {
    if (rows < this.places.length) return;
    const larger = new Int32Array(Math.ceil((rows + 1) * 1.5));
    larger.set(this.places);
    this.places = larger;
  }

  /** Adds to the actual cost of a row, or to its expected cost if the row itself is expected. */
  add(money: Money, row: number, change: number, toExpected: boolean): void {
    money.addPending(this.place(row), change, toExpected);
  }

  /** Replaces what an invoice row takes back of the expected cost. */
  setBalance(money: Money, row: number, balance: number): void {
    money.setPendingBalance(this.place(row), balance);
  }

  /** Forgets all pending changes. */
  clear(moneys: readonly Money[]): void {
    for (const row of this.rows) this.places[row] = 0;
    for (const money of moneys) money.clearPending(this.rows.length);
    this.rows.length = 0;
    this.asVariance.clear();
  }

  private place(row: number): number {
    const known = this.places[row];
    return known !== 0 ? known : (this.places[row] = this.rows.push(row));
  }
}
