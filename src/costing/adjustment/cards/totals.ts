/**
 * Quantity and cost of all value entries of an item, or of an item's variant at a location, kept beside a book so that the unit cost of a card does not look through the ledger
 * (docs/rules/adjustment.md, "Unit cost after adjustment"). Taken in as value entries are added; posted amounts only.
 */
import type { Book } from '../../../book/book';
import { KeyIds } from '../../../book/key-ids';
import { withRoom } from '../money';

export interface Total {
  readonly quantity: number;
  /** Actual and expected cost in local currency. */
  readonly cost: number;
}

/** By number of an item's code, or of item, variant and location. */
class Totals {
  private readonly keys = new KeyIds();
  private quantity = new Float64Array(0);
  private cost = new Float64Array(0);
  private synced = 0;

  constructor(
    private book: Book,
    private readonly byPlace: boolean,
    readonly generation: number,
  ) {}

  of(item: number, variant: number, location: number): Total {
    this.sync();
    const key = this.byPlace ? this.keys.known(item, variant, location) : item;
    if (key === 0 || key >= this.quantity.length) return { quantity: 0, cost: 0 };
    return { quantity: this.quantity[key], cost: this.cost[key] };
  }

  /** Goes on with another book that holds the same value entries, in whatever order. */
  goOnWith(book: Book): void {
    this.book = book;
  }

  private sync(): void {
    const { valueEntries: values } = this.book;
    if (this.synced === values.rows) return;
    const item = values.itemNo.a;
    const location = values.locationCode.a;
    const entry = values.itemLedgerEntryNo.a;
    const actual = values.costAmountActual.a;
    const expected = values.costAmountExpected.a;
    const quantity = values.itemLedgerEntryQuantity.a;
    for (let row = this.synced + 1; row <= values.rows; row++) {
      if (entry[row] === 0) continue;
      let key = item[row];
      if (this.byPlace) key = this.keys.id(key, values.variantCode.get(row), location[row]);
      if (key >= this.quantity.length) this.makeRoom(key);
      this.quantity[key] += quantity[row];
      this.cost[key] += actual[row] + expected[row];
    }
    this.synced = values.rows;
  }

  private makeRoom(key: number): void {
    this.quantity = withRoom(this.quantity, key + 1);
    this.cost = withRoom(this.cost, key + 1);
  }
}

const items = new WeakMap<Book, Totals>();
const places = new WeakMap<Book, Totals>();

function current(kept: WeakMap<Book, Totals>, book: Book, byPlace: boolean): Totals {
  let totals = kept.get(book);
  if (!totals || totals.generation !== book.generation) kept.set(book, (totals = new Totals(book, byPlace, book.generation)));
  return totals;
}

/** Of an item, everywhere. */
export function totalOfItem(book: Book, item: number): Total {
  return current(items, book, false).of(item, 0, 0);
}

/** Of an item's variant at a location. */
export function totalOfPlace(book: Book, item: number, variant: number, location: number): Total {
  return current(places, book, true).of(item, variant, location);
}

/** Hands the totals of a copy of a book to the book itself, which has the same value entries and as many. */
export function bringBackTotals(copy: Book, book: Book): void {
  for (const kept of [items, places]) {
    const totals = kept.get(copy);
    if (!totals) continue;
    totals.goOnWith(book);
    kept.set(book, totals);
  }
}
