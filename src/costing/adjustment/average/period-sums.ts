/**
 * Sums over the value entries of an average cost period from which its bases are made (docs/rules/average-cost.md, "Base"), so that a further base of the same period does not go through all its rows again:
 * what the outbounds valued by average hold from each entry number on, and what the entries hold that are not valued by average. Kept right while costs change.
 */
import type { Adjustment } from '../adjustment';
import { withRoom } from '../money';
import type { AveragePeriod } from './average-period';
import type { Base } from './base';

export class PeriodSums {
  /** By position of an entry in the period, and one more: sums over it and the later ones, of outbounds valued by average. */
  private quantity = new Float64Array(0);
  private cost = new Float64Array(0);
  private costAcy = new Float64Array(0);
  private readonly apart = { quantity: 0, cost: 0, costAcy: 0 };
  private known = false;

  constructor(private readonly period: AveragePeriod) {}

  /** The period holds other rows. */
  forget(): void {
    this.known = false;
  }

  /** Adds all up, unless it is known. */
  ensure(a: Adjustment): void {
    if (this.known) return;
    const { entries, valued, starts, rows } = this.period;
    this.quantity = withRoom(this.quantity, entries.length + 1);
    this.cost = withRoom(this.cost, entries.length + 1);
    this.costAcy = withRoom(this.costAcy, entries.length + 1);
    const { apart } = this;
    apart.quantity = apart.cost = apart.costAcy = 0;
    const later = { quantity: 0, cost: 0, costAcy: 0 };
    this.keep(entries.length, later);
    for (let group = entries.length - 1; group >= 0; group--) {
      const kind = valued.cells[group];
      const sum = kind === 1 ? later : kind === 0 ? apart : undefined;
      if (sum !== undefined) for (let i = starts.cells[group]; i < starts.cells[group + 1]; i++) addRow(a, sum, rows.cells[i]);
      this.keep(group, later);
    }
    this.known = true;
  }

  /** Takes out of a base what outbounds valued by average hold from a position on. */
  takeOutFrom(base: Base, group: number): void {
    base.quantity -= this.quantity[group];
    base.cost -= this.cost[group];
    base.costAcy -= this.costAcy[group];
  }

  /** Adds to a base what entries hold that are not valued by average. */
  addApart(base: Base): void {
    base.quantity += this.apart.quantity;
    base.cost += this.apart.cost;
    base.costAcy += this.apart.costAcy;
  }

  /** The cost of an entry of the period changed, while `outbound` is being valued. Sums from earlier entries on are not asked for again: outbounds are valued by entry number. */
  changed(entry: number, outbound: number, amount: number, amountAcy: number): void {
    if (!this.known) return;
    const { entries, valued } = this.period;
    const at = this.positionOf(entry);
    if (at < 0) return;
    if (valued.cells[at] === 0) {
      this.apart.cost += amount;
      this.apart.costAcy += amountAcy;
    } else if (valued.cells[at] === 1) {
      for (let group = at; group >= 0 && entries.cells[group] >= outbound; group--) {
        this.cost[group] += amount;
        this.costAcy[group] += amountAcy;
      }
    }
  }

  /** Position of an entry in the period, -1 if it is not there. */
  positionOf(entry: number): number {
    const { cells, length } = this.period.entries;
    let low = 0;
    let high = length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (cells[middle] === entry) return middle;
      if (cells[middle] < entry) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  private keep(group: number, { quantity, cost, costAcy }: Base): void {
    this.quantity[group] = quantity;
    this.cost[group] = cost;
    this.costAcy[group] = costAcy;
  }
}

function addRow({ values, lcy, acy }: Adjustment, sum: Base, row: number): void {
  sum.quantity += values.entryQuantity[row];
  sum.cost += lcy.actualOf(row) + lcy.expectedOf(row);
  if (acy) sum.costAcy += acy.actualOf(row) + acy.expectedOf(row);
}
