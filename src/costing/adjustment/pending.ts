/**
 * Changes of cost that this run has computed and not yet posted, by the value entry that they correct (docs/rules/adjustment.md, "Pending changes"). The amounts stand in the arrays of
 * each `Money`; here stands which value entries have any, so that posting and clearing cost no more than what was changed.
 */
import type { Money } from './money';

export class Pending {
  /** Value entries with a pending change, in order of their first one. */
  readonly rows: number[] = [];
  /** Corrections of a direct cost that are to be booked as a variance: standard cost mirrored on an undone return shipment. */
  readonly asVariance = new Map<number, number>();
  private flags = new Uint8Array(0);

  has(row: number): boolean {
    return row < this.flags.length && this.flags[row] !== 0;
  }

  /** Adds to the actual cost of a row, or to its expected cost if the row itself is expected. */
  add(money: Money, row: number, change: number, toExpected: boolean): void {
    this.note(row);
    if (toExpected) money.pendingExpected[row] += change;
    else money.pendingActual[row] += change;
  }

  /** Replaces what an invoice row takes back of the expected cost. */
  setBalance(money: Money, row: number, balance: number): void {
    this.note(row);
    money.pendingExpected[row] = balance;
  }

  /** Forgets all pending changes. */
  clear(moneys: readonly Money[]): void {
    for (const row of this.rows) {
      this.flags[row] = 0;
      for (const money of moneys) {
        money.pendingExpected[row] = 0;
        money.pendingActual[row] = 0;
      }
    }
    this.rows.length = 0;
    this.asVariance.clear();
  }

  private note(row: number): void {
    if (row >= this.flags.length) {
      const larger = new Uint8Array(Math.max(row + 1, Math.ceil(this.flags.length * 1.5), 1024));
      larger.set(this.flags);
      this.flags = larger;
    }
    if (this.flags[row] !== 0) return;
    this.flags[row] = 1;
    this.rows.push(row);
  }
}
