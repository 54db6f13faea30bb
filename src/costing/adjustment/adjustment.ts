/**
 * One run of cost adjustment over a book: what its rules share (docs/rules/adjustment.md). The item being adjusted, the changes pending, the marks kept, the counts of work done.
 */
import type { Book } from '../../book/book';
import { asDay, share } from '../../decimal';
import type { Ledger } from '../ledger/ledger';
import type { Run } from '../run';
import { ForwardSets } from './average/forward-set';
import { PeriodBalances } from './average/period-balances';
import { type EntryCells, entryCells, type LinkCells, linkCells, ValueCells } from './cells';
import { averageMethod, consumption, inventoryType, standardMethod } from './kinds';
import type { Money } from './money';
import type { Pending } from './pending';
import { RowWriter } from './rows/row-writer';
import { Work } from './work';

/** How much was looked at and written: tests hold it against what a change reaches. */
export interface WorkDone {
  items: number;
  rounds: number;
  sources: number;
  outbounds: number;
  periods: number;
  periodRows: number;
  restarts: number;
  rowsWritten: number;
}

/** Deepest chain of entries that cost is forwarded along in one go. */
export const levelsMax = 100;

export class Adjustment {
  readonly book: Book;
  readonly ledger: Ledger;
  readonly entries: EntryCells;
  readonly links: LinkCells;
  readonly values: ValueCells;
  readonly work: Work;
  readonly lcy: Money;
  readonly acy: Money | undefined;
  readonly pending: Pending;
  readonly balances: PeriodBalances;
  readonly rows: RowWriter;
  /** What entries of the item reach; of the item being adjusted. */
  forward: ForwardSets;
  readonly done: WorkDone = { items: 0, rounds: 0, sources: 0, outbounds: 0, periods: 0, periodRows: 0, restarts: 0, rowsWritten: 0 };

  /** The item being adjusted: number of its code, its row, its method. */
  item = 0;
  itemRow = 0;
  isAverage = false;
  isStandard = false;
  isInventory = false;
  /** A chain was longer than `levelsMax`: the item's marked entries are to be forwarded again. */
  levelExceeded = false;
  /** End of the average cost period from which the item's periods wait until its orders are recalculated; 0 = none. */
  waitFrom = 0;
  /** Marks that come back at the end of the run, by item. */
  readonly kept = new Map<number, Set<number>>();
  /** Items whose changes did not settle: left unadjusted, not visited again, reported. */
  readonly unsettled = new Set<number>();
  /** Variants and locations whose unit costs are to be updated, of the item being adjusted. */
  private touched: { variant: number; location: number }[] = [];
  private lastTouch = { variant: -1, location: -1, date: -1 };

  constructor(
    readonly run: Run,
    /** Takes shortages of earlier periods that are still open out of the average, as older releases did. */
    readonly openShortagesLeaveTheAverage = false,
  ) {
    this.book = run.book;
    this.ledger = run.ledger;
    this.entries = entryCells(run.book);
    this.links = linkCells(run.book);
    this.values = new ValueCells(run.book);
    this.work = Work.of(run.book);
    this.lcy = this.work.lcy;
    this.acy = this.work.acy;
    this.pending = this.work.pending;
    this.balances = PeriodBalances.of(run);
    this.rows = new RowWriter(this);
    this.forward = new ForwardSets(this);
  }

  /** Turns to an item. */
  begin(item: number): void {
    const { items } = this.book;
    this.item = item;
    this.itemRow = items.find(item);
    this.isAverage = items.costingMethod.a[this.itemRow] === averageMethod;
    this.isStandard = items.costingMethod.a[this.itemRow] === standardMethod;
    this.isInventory = items.type.a[this.itemRow] === inventoryType;
    this.waitFrom = 0;
    this.forward = new ForwardSets(this);
    this.touched = [];
    this.forgetTouches();
    this.work.sources.forgetAll();
    this.work.totals.forgetAll();
  }

  /** After a value entry was added: its arrays may be others now. */
  refresh(): void {
    this.values.refresh();
    this.pending.makeRoom(this.book.valueEntries.capacity);
    this.lcy.refresh();
    this.acy?.refresh();
  }

  /** Share of an amount that a part of a quantity has, rounded; an outbound part is negative. */
  share(money: Money, total: number, part: number, whole: number): number {
    if (part === -whole) return -total;
    return share(total, part, whole, money.precision.decimals, money.precision.step);
  }

  variantOf(entry: number): number {
    return this.book.itemLedgerEntries.variantCode.get(entry);
  }

  /** Last day of the average cost period of a day. */
  periodEnd(day: number): number {
    return this.run.averageCost.periodEnd(asDay(day));
  }

  /** One average per item on a day, not per location and variant. */
  perItem(day: number): boolean {
    return this.run.averageCost.perItem(asDay(day));
  }

  isConsumption(entry: number): boolean {
    return this.entries.type[entry] === consumption;
  }

  /**
   * Opens the entry point of a value entry whose cost changes, and the later ones. Only averages are calculated by them: the points of items of other methods are all adjusted at the end of the visit.
   */
  touch(row: number): void {
    if (!this.isAverage) return;
    const entry = this.values.entry[row];
    const variant = this.variantOf(entry);
    const location = this.entries.location[entry];
    const date = this.values.valuationDate[row];
    const last = this.lastTouch;
    if (last.variant === variant && last.location === location && last.date === date) return;
    this.lastTouch = { variant, location, date };
    this.run.entryPoints.touch(this.run.averageCost, this.item, variant, location, asDay(date));
  }

  /** Entry points were marked adjusted: what was touched last may be closed again. */
  forgetTouches(): void {
    this.lastTouch = { variant: -1, location: -1, date: -1 };
  }

  /** Notes a variant and location whose unit cost is to be updated with the item's. */
  noteForUnitCost(variant: number, location: number): void {
    for (const known of this.touched) if (known.location === location && known.variant === variant) return;
    this.touched.push({ variant, location });
  }

  get notedForUnitCost(): readonly { readonly variant: number; readonly location: number }[] {
    return this.touched;
  }

  /** Keeps the mark of an entry for later runs. */
  keepMark(entry: number): void {
    const kept = this.kept.get(this.entries.item[entry]);
    if (kept) kept.add(entry);
    else this.kept.set(this.entries.item[entry], new Set([entry]));
  }
}
