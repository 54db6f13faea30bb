/**
 * Average cost adjustment entry points: from which valuation dates costs are to be calculated anew (docs/rules/ledger.md, "Entry points").
 *
 * | item | valuation date in the key | variant and location in the key |
 * | --- | --- | --- |
 * | Average, calculation type Item | last day of the average cost period | blank |
 * | Average, Item & Location & Variant | last day of the period | of the entry |
 * | any other costing method | the valuation date | of the entry |
 *
 * Touching a point opens it (Cost Is Adjusted = no), and with it all later adjusted points: of the item with calculation type Item, or where a later fiscal year has another
 * calculation type, else of the same location and variant. Opening a point makes the item's Cost is Adjusted false. Points before the Earliest Allowed Val. Date are left alone.
 */
import type { Book } from '../../book/book';
import { KeyIds } from '../../book/key-ids';
import type { Day } from '../../decimal';
import { costingMethods } from '../../schema';
import type { AverageCostSettings } from '../average-cost-settings';

const average = costingMethods.indexOf('Average');

/** Points of one item (calculation type Item) or of one item, location and variant, ascending by date. */
interface Group {
  readonly rows: number[];
  /** Points of the group whose cost is adjusted; while 0, opening needs to look at no later point. */
  adjusted: number;
}

export class EntryPoints {
  /** Counts insertions and openings, so that who holds a list of open points knows when it is old. */
  changes = 0;
  private readonly keys = new KeyIds();
  /** By number of the key. */
  private groups: Group[] = [];
  private readonly groupsOfItem = new Map<number, Group[]>();
  private readonly ofItem = new Map<number, number[]>();
  /** By item: points that were opened; may hold some that were adjusted since. */
  private readonly opened = new Map<number, number[]>();
  /** By point: it stands in the list of its item. */
  private listed = new Uint8Array(64);
  private generation = -1;

  private constructor(private readonly book: Book) {}

  private static readonly ofTable = new WeakMap<Book['avgCostAdjmtEntryPoints'], EntryPoints>();

  /** Of the table, not of the book: a book that shares the table shares them. */
  static of(book: Book): EntryPoints {
    const table = book.avgCostAdjmtEntryPoints;
    let points = EntryPoints.ofTable.get(table);
    if (!points) EntryPoints.ofTable.set(table, (points = new EntryPoints(book)));
    if (points.generation !== book.generation) points.build();
    return points;
  }

  /** Opens the point of an entry with this item, variant, location (numbers of codes) and valuation date, and the later ones. */
  touch(settings: AverageCostSettings, item: number, variant: number, location: number, valuationDate: Day): void {
    const { avgCostAdjmtEntryPoints: table, items, inventorySetup } = this.book;
    const itemRow = items.find(item);
    const isAverage = items.costingMethod.a[itemRow] === average;
    const perItem = isAverage && settings.perItem(valuationDate);
    const date = isAverage ? settings.periodEnd(valuationDate) : valuationDate;
    const group = perItem ? this.group(item, 0, 0) : this.group(item, variant, location);
    const earliest = inventorySetup.earliestAllowedValDate.a[1];
    let reopenLater = true;
    if (earliest === 0 || date >= earliest) {
      const at = this.position(group, date);
      const row = group.rows[at];
      if (row !== undefined && table.valuationDate.a[row] === date) {
        reopenLater = table.costIsAdjusted.a[row] !== 0;
        if (reopenLater) this.open(group, row);
      } else {
        this.insert(group, at, item, perItem ? 0 : variant, perItem ? 0 : location, date);
      }
    }
    const ofWholeItem = isAverage && (perItem || settings.calcTypeChangesAfter(valuationDate));
    if (reopenLater) this.openAfter(ofWholeItem ? this.groupsOfItem.get(item)! : [group], Math.max(date, earliest - 1));
    items.costIsAdjusted.setFlag(itemRow, false);
  }

  /** Points of an item, unordered. */
  ofItemRows(item: number): readonly number[] {
    return this.ofItem.get(item) ?? [];
  }

  /** Points of an item that are not adjusted, unordered. */
  openOf(item: number): readonly number[] {
    const opened = this.opened.get(item);
    if (!opened) return [];
    const { costIsAdjusted } = this.book.avgCostAdjmtEntryPoints;
    let count = 0;
    for (const row of opened) {
      if (costIsAdjusted.a[row] === 0) opened[count++] = row;
      else this.listed[row] = 0;
    }
    opened.length = count;
    return opened;
  }

  /** Opens a point again, whatever comes after it. */
  reopen(row: number): void {
    const { itemNo, variantCode, locationCode } = this.book.avgCostAdjmtEntryPoints;
    this.open(this.group(itemNo.a[row], variantCode.a[row], locationCode.a[row]), row);
  }

  private open(group: Group, row: number): void {
    const { avgCostAdjmtEntryPoints: table } = this.book;
    if (table.costIsAdjusted.a[row] === 0) return;
    table.costIsAdjusted.setFlag(row, false);
    group.adjusted--;
    this.rememberOpen(table.itemNo.a[row], row);
  }

  /** Marks the points of one item, variant and location (blank with calculation type Item) from one day to another adjusted. */
  markAdjusted(item: number, variant: number, location: number, from: number, to: number): void {
    const { valuationDate, costIsAdjusted } = this.book.avgCostAdjmtEntryPoints;
    const key = this.keys.known(item, variant, location);
    if (key === 0) return;
    const group = this.groups[key];
    for (let at = this.position(group, from); at < group.rows.length && valuationDate.a[group.rows[at]] <= to; at++) {
      const row = group.rows[at];
      if (costIsAdjusted.a[row] !== 0) continue;
      costIsAdjusted.setFlag(row, true);
      group.adjusted++;
    }
  }

  /** Marks all points of an item adjusted. */
  adjustAll(item: number): void {
    const { costIsAdjusted } = this.book.avgCostAdjmtEntryPoints;
    for (const row of this.opened.get(item) ?? []) {
      costIsAdjusted.setFlag(row, true);
      this.listed[row] = 0;
    }
    this.opened.delete(item);
    for (const group of this.groupsOfItem.get(item) ?? []) group.adjusted = group.rows.length;
  }

  /** The point with exactly this key, or 0. */
  find(item: number, variant: number, location: number, date: Day): number {
    const key = this.keys.known(item, variant, location);
    if (key === 0) return 0;
    const group = this.groups[key];
    const row = group.rows[this.position(group, date)];
    return row !== undefined && this.book.avgCostAdjmtEntryPoints.valuationDate.a[row] === date ? row : 0;
  }

  /** Forgets all points of some items from a date on, as when the calculation type or period changes. */
  removeFrom(items: readonly number[], date: number): void {
    const { avgCostAdjmtEntryPoints: table } = this.book;
    for (const item of items) for (const row of this.ofItemRows(item)) if (table.valuationDate.a[row] >= date) table.remove(row);
    this.build();
  }

  private openAfter(groups: readonly Group[], date: number): void {
    const { avgCostAdjmtEntryPoints: table } = this.book;
    for (const group of groups) {
      for (let i = group.rows.length - 1; i >= 0 && group.adjusted > 0; i--) {
        const row = group.rows[i];
        if (table.valuationDate.a[row] <= date) break;
        this.open(group, row);
      }
    }
  }

  private insert(group: Group, at: number, item: number, variant: number, location: number, date: Day): void {
    const { avgCostAdjmtEntryPoints: table } = this.book;
    const row = table.append();
    table.itemNo.set(row, item);
    table.variantCode.set(row, variant);
    table.locationCode.set(row, location);
    table.valuationDate.set(row, date);
    group.rows.splice(at, 0, row);
    this.rememberOfItem(item, row);
    this.rememberOpen(item, row);
  }

  private rememberOfItem(item: number, row: number): void {
    const rows = this.ofItem.get(item);
    if (rows) rows.push(row);
    else this.ofItem.set(item, [row]);
  }

  private rememberOpen(item: number, row: number): void {
    this.changes++;
    if (row >= this.listed.length) {
      const larger = new Uint8Array(Math.ceil(row * 1.5));
      larger.set(this.listed);
      this.listed = larger;
    }
    if (this.listed[row] !== 0) return;
    this.listed[row] = 1;
    const rows = this.opened.get(item);
    if (rows) rows.push(row);
    else this.opened.set(item, [row]);
  }

  private group(item: number, variant: number, location: number): Group {
    const key = this.keys.id(item, variant, location);
    if (key < this.groups.length) return this.groups[key];
    const group: Group = { rows: [], adjusted: 0 };
    this.groups[key] = group;
    const groups = this.groupsOfItem.get(item);
    if (groups) groups.push(group);
    else this.groupsOfItem.set(item, [group]);
    return group;
  }

  /** Position of the first point of the group on or after a date. */
  private position(group: Group, date: number): number {
    const dates = this.book.avgCostAdjmtEntryPoints.valuationDate.a;
    let low = 0;
    let high = group.rows.length;
    if (high > 0 && dates[group.rows[high - 1]] < date) return high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (dates[group.rows[middle]] < date) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private build(): void {
    const { avgCostAdjmtEntryPoints: table } = this.book;
    this.keys.clear();
    this.groups = [{ rows: [], adjusted: 0 }];
    this.groupsOfItem.clear();
    this.ofItem.clear();
    this.opened.clear();
    this.listed.fill(0);
    this.changes++;
    const rows = [...table.all()].sort((a, b) => table.valuationDate.a[a] - table.valuationDate.a[b]);
    for (const row of rows) {
      const item = table.itemNo.a[row];
      const group = this.group(item, table.variantCode.a[row], table.locationCode.a[row]);
      group.rows.push(row);
      if (table.costIsAdjusted.a[row] !== 0) group.adjusted++;
      else this.rememberOpen(item, row);
      this.rememberOfItem(item, row);
    }
    this.generation = this.book.generation;
  }
}
