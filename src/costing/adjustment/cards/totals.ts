/**
 * Quantity and cost of all value entries of an item, or of an item's variant at a location, kept beside a book so that the unit cost of a card does not look through the ledger
 * (docs/rules/adjustment.md, "Unit cost after adjustment"). Taken in as value entries are added; posted amounts only.
 */
import type { Book } from '../../../book/book';
import { KeyIds } from '../../../book/key-ids';

export interface Total {
  quantity: number;
  /** Actual and expected cost in local currency. */
  cost: number;
}

export class Totals {
  private readonly keys = new KeyIds();
  private readonly totals: Total[] = [];
  private synced = 0;

  private constructor(
    private readonly book: Book,
    private readonly byPlace: boolean,
    private readonly generation: number,
  ) {}

  private static readonly items = new WeakMap<Book, Totals>();
  private static readonly places = new WeakMap<Book, Totals>();

  static ofItem(book: Book, item: number): Total {
    return Totals.current(Totals.items, book, false).of(item, 0, 0);
  }

  static ofPlace(book: Book, item: number, variant: number, location: number): Total {
    return Totals.current(Totals.places, book, true).of(item, variant, location);
  }

  private static current(kept: WeakMap<Book, Totals>, book: Book, byPlace: boolean): Totals {
    let totals = kept.get(book);
    if (!totals || totals.generation !== book.generation) kept.set(book, (totals = new Totals(book, byPlace, book.generation)));
    totals.sync();
    return totals;
  }

  private of(item: number, variant: number, location: number): Total {
    const key = this.keys.known(item, variant, location);
    return key === 0 ? { quantity: 0, cost: 0 } : this.totals[key];
  }

  private sync(): void {
    const { valueEntries: values } = this.book;
    const item = values.itemNo.a;
    const location = values.locationCode.a;
    const entry = values.itemLedgerEntryNo.a;
    const actual = values.costAmountActual.a;
    const expected = values.costAmountExpected.a;
    const quantity = values.itemLedgerEntryQuantity.a;
    for (let row = this.synced + 1; row <= values.rows; row++) {
      if (entry[row] === 0) continue;
      const key = this.byPlace ? this.keys.id(item[row], values.variantCode.get(row), location[row]) : this.keys.id(item[row]);
      const total = (this.totals[key] ??= { quantity: 0, cost: 0 });
      total.quantity += quantity[row];
      total.cost += actual[row] + expected[row];
    }
    this.synced = values.rows;
  }
}
