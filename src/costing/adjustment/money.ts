/**
 * One currency of the books as cost adjustment sees it: the amounts of the value entries, the changes computed in this run but not yet posted (pending), and what is kept of
 * a source or an outbound between two looks at it. The additional reporting currency is a second one of these; every rule is computed on it by itself (docs/rules/adjustment.md,
 * "Additional reporting currency").
 *
 * Amounts are integers of the currency's amount precision. Decimals with fractions (shares of expected cost, scaled revaluations, carried rests) are `Decimal`s of the currency
 * itself, as the reference keeps them: 28 digits, at most 28 of them behind the point.
 */
import type { Book } from '../../book/book';
import type { BookColumn } from '../../book/book-column';
import { type AmountPrecision, Dec, Exact, referenceProduct, referenceQuotient, roundHalfAwayFromZero } from '../../decimal';
import type { Pending } from './pending';

export type Decimal = InstanceType<typeof Dec>;

export const zero: Decimal = new Dec(0);
export const quotient = referenceQuotient;
export const product = referenceProduct;

interface Names {
  readonly expected: string;
  readonly actual: string;
  readonly costPerUnit: string;
}
const local: Names = { expected: 'costAmountExpected', actual: 'costAmountActual', costPerUnit: 'costPerUnit' };
const additional: Names = { expected: 'costAmountExpectedAcy', actual: 'costAmountActualAcy', costPerUnit: 'costPerUnitAcy' };

export class Money {
  /** Posted amounts by value entry. */
  expected!: Float64Array;
  actual!: Float64Array;
  costPerUnit!: Float64Array;
  /** Pending changes, by place (see `Pending`); place 0 holds 0. */
  private pendingExpected = new Float64Array(256);
  private pendingActual = new Float64Array(256);
  /** By inbound entry: what its outbounds share; valid while `SourceCosts` says so. */
  sourceCost = new Float64Array(0);
  /** By outbound entry: the sum of its shares (3.1); valid while `OutboundTotals` says so. */
  outboundCost = new Float64Array(0);
  /** By outbound entry valued by average: its last change, for the brake on changes that swing (4.4). */
  lastChange = new Float64Array(0);
  /** The amount precision as a decimal of the currency: 0.01. */
  private readonly unit: Decimal;
  private readonly columns: { readonly [N in keyof Names]: BookColumn };

  private constructor(
    book: Book,
    private readonly pending: Pending,
    names: Names,
    readonly precision: AmountPrecision,
    /** Unit-amount rounding precision in units of 0.00001. */
    readonly unitPrecision: number,
  ) {
    const column = (name: string) => book.table('valueEntries').columns.find((c) => c.name === name)!;
    this.columns = { expected: column(names.expected), actual: column(names.actual), costPerUnit: column(names.costPerUnit) };
    this.unit = new Exact(precision.step).div(new Exact(10).pow(precision.decimals));
  }

  static local(book: Book, pending: Pending): Money {
    return new Money(book, pending, local, book.amountPrecision, book.unitPrecision);
  }

  /** The additional reporting currency; undefined when the books have none. */
  static additional(book: Book, pending: Pending): Money | undefined {
    return book.acy ? new Money(book, pending, additional, book.acy.amountPrecision, book.acy.unitPrecision) : undefined;
  }

  /** Takes the arrays again after value entries were added. */
  refresh(): void {
    const { expected, actual, costPerUnit } = this.columns;
    for (const column of [expected, actual, costPerUnit]) allocate(column);
    this.expected = expected.a as Float64Array;
    this.actual = actual.a as Float64Array;
    this.costPerUnit = costPerUnit.a as Float64Array;
  }

  makeRoomForEntries(entries: number): void {
    this.sourceCost = withRoom(this.sourceCost, entries + 1);
    this.outboundCost = withRoom(this.outboundCost, entries + 1);
    this.lastChange = withRoom(this.lastChange, entries + 1);
  }

  /** Expected cost of a value entry, pending changes included. */
  expectedOf(row: number): number {
    return this.expected[row] + this.pendingExpected[this.pending.places[row]];
  }

  /** Actual cost of a value entry, pending changes included. */
  actualOf(row: number): number {
    return this.actual[row] + this.pendingActual[this.pending.places[row]];
  }

  /** Pending change of the expected cost of a value entry. */
  pendingExpectedOf(row: number): number {
    return this.pendingExpected[this.pending.places[row]];
  }

  /** Pending change of the actual cost of a value entry. */
  pendingActualOf(row: number): number {
    return this.pendingActual[this.pending.places[row]];
  }

  addPending(place: number, change: number, toExpected: boolean): void {
    if (place >= this.pendingActual.length) this.makeRoomForPlaces(place);
    if (toExpected) this.pendingExpected[place] += change;
    else this.pendingActual[place] += change;
  }

  setPendingBalance(place: number, balance: number): void {
    if (place >= this.pendingActual.length) this.makeRoomForPlaces(place);
    this.pendingExpected[place] = balance;
  }

  /** Forgets the pending changes of the first places. */
  clearPending(places: number): void {
    this.pendingExpected.fill(0, 1, places + 1);
    this.pendingActual.fill(0, 1, places + 1);
  }

  private makeRoomForPlaces(place: number): void {
    this.pendingExpected = withRoom(this.pendingExpected, place * 2);
    this.pendingActual = withRoom(this.pendingActual, place * 2);
  }

  /** An amount as a decimal of the currency. */
  decimal(amount: number): Decimal {
    return new Exact(amount).times(this.unit);
  }

  /** The amount nearest to a decimal, halves away from zero. */
  rounded(value: Decimal): number {
    const amount = roundHalfAwayFromZero(new Exact(value).div(this.unit)).toNumber();
    if (!Number.isSafeInteger(amount)) throw new RangeError(`${value.toString()} is beyond the range of exact numbers`);
    return amount + 0;
  }
}

/** A rare column has no array before its first value; slot 0 stands for "no row" and is blank again at once. */
function allocate(column: BookColumn): void {
  if (column.a.length > 0) return;
  column.put(0, 1);
  column.put(0, 0);
}

/** The same numbers with room for more, and for half as many again: a large book is posted to right after it was adjusted. */
export function withRoom(cells: Float64Array, length: number): Float64Array<ArrayBuffer> {
  if (cells.length >= length) return cells as Float64Array<ArrayBuffer>;
  const larger = new Float64Array(Math.ceil(length * 1.5));
  larger.set(cells);
  return larger;
}
