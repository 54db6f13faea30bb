/**
 * Average cost adjustment entry points: from which valuation dates costs are to be calculated anew (docs/rules/ledger.md, "Entry points").
 *
 * | item | valuation date in the key | variant and location in the key |
 * | --- | --- | --- |
 * | Average, calculation type Item | last day of the average cost period | blank |
 * | Average, Item & Location & Variant | last day of the period | of the entry |
 * | any other costing method | the valuation date | of the entry |
 *
 * Touching a point opens it (Cost Is Adjusted = no), and with it all later adjusted points: of the item with calculation type Item, else of the same location and
 * variant. Opening a point makes the item's Cost is Adjusted false.
 */
import type { Book } from '../../book/book';
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
  private readonly byKey = new Map<string, Group>();
  private readonly ofItem = new Map<number, number[]>();
  private generation = -1;

  private constructor(private readonly book: Book) {}

  private static readonly ofBook = new WeakMap<Book, EntryPoints>();

  static of(book: Book): EntryPoints {
    let points = EntryPoints.ofBook.get(book);
    if (!points) EntryPoints.ofBook.set(book, (points = new EntryPoints(book)));
    if (points.generation !== book.generation) points.build();
    return points;
  }

  /** Opens the point of an entry with this item, variant, location (numbers of codes) and valuation date, and the later ones. */
  touch(settings: AverageCostSettings, item: number, variant: number, location: number, valuationDate: Day): void {
    const { avgCostAdjmtEntryPoints: table, items, inventorySetup } = this.book;
    const itemRow = items.find(item);
    const isAverage = items.costingMethod.a[itemRow] === average;
    const perItem = settings.perItem(valuationDate);
    const date = isAverage ? settings.periodEnd(valuationDate) : valuationDate;
    const [keyVariant, keyLocation] = isAverage && perItem ? [0, 0] : [variant, location];
    const group = this.group(item, keyVariant, keyLocation);
    const earliest = inventorySetup.earliestAllowedValDate.a[1];
    let reopenLater: boolean;
    if (earliest !== 0 && date < earliest) {
      reopenLater = true;
    } else {
      const at = this.position(group, date);
      const row = group.rows[at];
      if (row !== undefined && table.valuationDate.a[row] === date) {
        reopenLater = table.costIsAdjusted.a[row] !== 0;
        if (reopenLater) this.setAdjusted(row, false);
      } else {
        this.insert(group, at, item, keyVariant, keyLocation, date);
        reopenLater = true;
      }
    }
    if (reopenLater) this.openAfter(perItem ? this.groupsOfItem(item) : [group], date);
    items.costIsAdjusted.setFlag(itemRow, false);
  }

  /** Points of an item, unordered. */
  ofItemRows(item: number): readonly number[] {
    return this.ofItem.get(item) ?? [];
  }

  /** Marks a point adjusted or open, keeping the counts. */
  setAdjusted(row: number, adjusted: boolean): void {
    const { avgCostAdjmtEntryPoints: table } = this.book;
    if ((table.costIsAdjusted.a[row] !== 0) === adjusted) return;
    table.costIsAdjusted.setFlag(row, adjusted);
    this.group(table.itemNo.a[row], table.variantCode.a[row], table.locationCode.a[row]).adjusted += adjusted ? 1 : -1;
  }

  /** The point with exactly this key, or 0. */
  find(item: number, variant: number, location: number, date: Day): number {
    const group = this.byKey.get(`${item}|${variant}|${location}`);
    if (!group) return 0;
    const row = group.rows[this.position(group, date)];
    return row !== undefined && this.book.avgCostAdjmtEntryPoints.valuationDate.a[row] === date ? row : 0;
  }

  /** Forgets all points of an item from a date on, as when the calculation type or period changes. */
  removeFrom(item: number, date: Day): void {
    const { avgCostAdjmtEntryPoints: table } = this.book;
    for (const row of this.ofItemRows(item)) if (table.valuationDate.a[row] >= date) table.remove(row);
    this.build();
  }

  private openAfter(groups: readonly Group[], date: Day): void {
    const { avgCostAdjmtEntryPoints: table } = this.book;
    for (const group of groups) {
      for (let i = group.rows.length - 1; i >= 0 && group.adjusted > 0; i--) {
        const row = group.rows[i];
        if (table.valuationDate.a[row] <= date) break;
        this.setAdjusted(row, false);
      }
    }
  }

  private groupsOfItem(item: number): Group[] {
    const { avgCostAdjmtEntryPoints: table } = this.book;
    const groups = new Set<Group>();
    for (const row of this.ofItemRows(item)) groups.add(this.group(item, table.variantCode.a[row], table.locationCode.a[row]));
    return [...groups].filter((group) => group.adjusted > 0);
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
  }

  private rememberOfItem(item: number, row: number): void {
    const rows = this.ofItem.get(item);
    if (rows) rows.push(row);
    else this.ofItem.set(item, [row]);
  }

  private group(item: number, variant: number, location: number): Group {
    const key = `${item}|${variant}|${location}`;
    let group = this.byKey.get(key);
    if (!group) this.byKey.set(key, (group = { rows: [], adjusted: 0 }));
    return group;
  }

  /** Position of the first point of the group on or after a date. */
  private position(group: Group, date: number): number {
    const dates = this.book.avgCostAdjmtEntryPoints.valuationDate.a;
    let low = 0;
    let high = group.rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (dates[group.rows[middle]] < date) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private build(): void {
    const { avgCostAdjmtEntryPoints: table } = this.book;
    this.byKey.clear();
    this.ofItem.clear();
    const rows = [...table.all()].sort((a, b) => table.valuationDate.a[a] - table.valuationDate.a[b]);
    for (const row of rows) {
      const group = this.group(table.itemNo.a[row], table.variantCode.a[row], table.locationCode.a[row]);
      group.rows.push(row);
      if (table.costIsAdjusted.a[row] !== 0) group.adjusted++;
      this.rememberOfItem(table.itemNo.a[row], row);
    }
    this.generation = this.book.generation;
  }
}
