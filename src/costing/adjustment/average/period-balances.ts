/**
 * Balances of average cost periods, kept beside a book: per item (calculation type Item) or item, variant and location, and per period with value entries, the quantity and cost of its value entries and which they are
 * (docs/rules/average-cost.md, "Balances"). Costs include changes that are pending.
 *
 * Built once from the ledger; afterwards new value entries and changed valuation dates are taken in (`sync`). A changed setting (fiscal years, calculation type, period) makes them anew.
 */
import type { Book } from '../../../book/book';
import { Chain } from '../../../book/chain';
import { KeyIds } from '../../../book/key-ids';
import { asDay } from '../../../decimal';
import type { Run } from '../../run';
import { averageMethod } from '../kinds';
import { withRoom } from '../money';
import type { AveragePeriod } from './average-period';

function withIntegers(cells: Int32Array, room: number): Int32Array<ArrayBuffer> {
  if (cells.length > room) return cells as Int32Array<ArrayBuffer>;
  const larger = new Int32Array(Math.max(room + 1, Math.ceil(cells.length * 1.5), 256));
  larger.set(cells);
  return larger;
}

export class PeriodBalances {
  /** Value entries of a period, by its number; ascending unless a valuation date was changed. */
  readonly rows = new Chain();
  /** By number of the period: its last day, and its sums. */
  end = new Int32Array(0);
  quantity = new Float64Array(0);
  cost = new Float64Array(0);
  costAcy = new Float64Array(0);
  /** The period whose outbounds are being valued; its sums follow each change. */
  valued: AveragePeriod | undefined;
  private keys = new KeyIds();
  /** By number of the key: its periods, ascending by date. */
  private periodsOfKey: number[][] = [];
  private keysOfItem = new Map<number, number[]>();
  private periods = 0;
  /** By value entry: its period, 0 = none. */
  private periodOf = new Int32Array(0);
  private synced = 0;
  private generation: number;

  private constructor(
    private run: Run,
    private readonly settings: string,
  ) {
    this.generation = run.book.generation;
  }

  private static readonly ofBook = new WeakMap<Book, PeriodBalances>();

  /** The balances of the book of a run, current. */
  static of(run: Run): PeriodBalances {
    const settings = settingsOf(run.book);
    let balances = PeriodBalances.ofBook.get(run.book);
    if (!balances || balances.settings !== settings || balances.generation !== run.book.generation) {
      PeriodBalances.ofBook.set(run.book, (balances = new PeriodBalances(run, settings)));
      run.ledger.redated.length = 0;
    }
    balances.run = run;
    balances.sync();
    return balances;
  }

  /** Hands the balances of a copy of the book, where row r stands at `to[r]` unless it was added there, to the book of a run. */
  static bringBack(copy: Book, run: Run, to: Int32Array): void {
    const from = PeriodBalances.ofBook.get(copy);
    if (!from || from.periods === 0) return;
    const own = new PeriodBalances(run, from.settings);
    PeriodBalances.ofBook.set(run.book, own);
    own.takeOver(from, to);
    run.ledger.redated.length = 0;
  }

  private takeOver(from: PeriodBalances, to: Int32Array): void {
    ({ end: this.end, quantity: this.quantity, cost: this.cost, costAcy: this.costAcy, periods: this.periods } = from);
    ({ keys: this.keys, periodsOfKey: this.periodsOfKey, keysOfItem: this.keysOfItem } = from);
    this.synced = from.synced;
    this.periodOf = new Int32Array(Math.ceil(from.periodOf.length * 1.5));
    this.rows.reserve(Math.ceil(this.periods * 1.5), Math.ceil(this.synced * 1.5));
    for (let row = 1; row <= this.synced; row++) {
      const period = from.periodOf[row < to.length ? to[row] : row];
      this.periodOf[row] = period;
      if (period !== 0) this.rows.add(period, row);
    }
  }

  /** Periods with value entries of a key, ascending. Variant and location are blank where one average holds for the item. */
  periodsOf(item: number, variant: number, location: number): readonly number[] {
    const key = this.keys.known(item, variant, location);
    return key === 0 ? [] : this.periodsOfKey[key];
  }

  /** Periods of all keys of an item, as lists ascending. */
  allPeriodsOf(item: number): readonly (readonly number[])[] {
    return (this.keysOfItem.get(item) ?? []).map((key) => this.periodsOfKey[key]);
  }

  /** Changes the cost of a value entry by what is pending, or takes it back. */
  change(row: number, amount: number, amountAcy: number): void {
    const period = this.periodOf[row];
    this.cost[period] += amount;
    this.costAcy[period] += amountAcy;
    const { valued } = this;
    if (valued?.period === period)
      valued.sums.changed(this.run.book.valueEntries.itemLedgerEntryNo.a[row], valued.outbound, amount, amountAcy);
  }

  /** Takes in value entries that were added and those whose valuation date was changed. */
  sync(): void {
    const { book, ledger } = this.run;
    for (const row of ledger.redated.splice(0)) if (row <= this.synced) this.move(row);
    const { valueEntries } = book;
    if (this.synced === valueEntries.rows) return;
    if (!this.hasAverages()) {
      this.synced = valueEntries.rows;
      return;
    }
    this.periodOf = withIntegers(this.periodOf, valueEntries.rows);
    const { items } = book;
    const itemNo = valueEntries.itemNo.a;
    const entryNo = valueEntries.itemLedgerEntryNo.a;
    let item = -1;
    let isAverage = false;
    for (let row = this.synced + 1; row <= valueEntries.rows; row++) {
      if (entryNo[row] === 0) continue;
      if (itemNo[row] !== item) {
        item = itemNo[row];
        isAverage = items.costingMethod.a[items.find(item)] === averageMethod;
      }
      if (isAverage) this.add(row);
    }
    this.synced = valueEntries.rows;
  }

  /** Whether any item is of method Average. An item gets its first entries with its method, which stays. */
  private hasAverages(): boolean {
    const { items } = this.run.book;
    for (let row = 1; row <= items.rows; row++) if (items.costingMethod.a[row] === averageMethod && !items.isRemoved(row)) return true;
    return false;
  }

  private add(row: number): void {
    const { valueEntries: values } = this.run.book;
    const corrected = values.appliesToEntry.get(row);
    // A correction belongs where the row does that it corrects, unless it is dated otherwise.
    const period =
      corrected !== 0 && values.valuationDate.a[corrected] === values.valuationDate.a[row] ? this.periodOf[corrected] : this.period(row);
    this.periodOf[row] = period;
    this.rows.add(period, row);
    this.sum(period, row, values.itemLedgerEntryQuantity.a[row], 1);
  }

  private sum(period: number, row: number, quantity: number, sign: 1 | -1): void {
    const { valueEntries: values } = this.run.book;
    this.quantity[period] += sign * quantity;
    this.cost[period] += sign * (values.costAmountActual.a[row] + values.costAmountExpected.a[row]);
    if (this.run.book.acy) this.costAcy[period] += sign * (values.costAmountActualAcy.get(row) + values.costAmountExpectedAcy.get(row));
  }

  /** A valuation date changed; nothing is pending then, since dates change when lines are posted. */
  private move(row: number): void {
    const before = this.periodOf[row];
    if (before === 0) return;
    const period = this.period(row);
    if (period === before) return;
    const quantity = this.run.book.valueEntries.itemLedgerEntryQuantity.a[row];
    this.sum(before, row, quantity, -1);
    this.rows.remove(before, row);
    this.periodOf[row] = period;
    this.rows.add(period, row);
    this.sum(period, row, quantity, 1);
  }

  /** The period of a value entry's key and valuation date, made on first use. */
  private period(row: number): number {
    const { averageCost, book } = this.run;
    const { valueEntries: values } = book;
    const date = asDay(values.valuationDate.a[row]);
    const item = values.itemNo.a[row];
    const perItem = averageCost.perItem(date);
    const key = perItem ? this.key(item, 0, 0) : this.key(item, values.variantCode.get(row), values.locationCode.a[row]);
    const end = averageCost.periodEnd(date);
    const periods = this.periodsOfKey[key];
    let at = periods.length;
    while (at > 0 && this.end[periods[at - 1]] > end) at--;
    if (at > 0 && this.end[periods[at - 1]] === end) return periods[at - 1];
    const made = this.newPeriod(end);
    periods.splice(at, 0, made);
    return made;
  }

  private newPeriod(end: number): number {
    const made = ++this.periods;
    this.end = withIntegers(this.end, made);
    this.quantity = withRoom(this.quantity, made + 1);
    this.cost = withRoom(this.cost, made + 1);
    this.costAcy = withRoom(this.costAcy, made + 1);
    this.end[made] = end;
    return made;
  }

  private key(item: number, variant: number, location: number): number {
    const key = this.keys.id(item, variant, location);
    if (key < this.periodsOfKey.length) return key;
    this.periodsOfKey[key] = [];
    const keys = this.keysOfItem.get(item);
    if (keys) keys.push(key);
    else this.keysOfItem.set(item, [key]);
    return key;
  }
}

/** All that decides which period a day belongs to. */
function settingsOf({ inventorySetup, accountingPeriods }: Book): string {
  const periods = [...accountingPeriods.all()].map(
    (row) =>
      `${accountingPeriods.startingDate.a[row]}:${accountingPeriods.newFiscalYear.is(row) ? 1 : 0}:${accountingPeriods.averageCostCalcType.a[row]}:${accountingPeriods.averageCostPeriod.a[row]}`,
  );
  return `${inventorySetup.averageCostCalcType.a[1]};${inventorySetup.averageCostPeriod.a[1]};${periods.join(',')}`;
}
