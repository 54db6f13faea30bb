/**
 * How much of an item is in stock and invoiced: the sum of the Invoiced Quantity of its entries, and that of each stockkeeping unit (item, location, variant). Posting
 * asks for it at every invoiced increase: only the first invoiced stock sets Unit Cost at once (docs/rules/posting.md, "Costs on cards").
 */
import type { Book } from '../../book/book';
import { KeyIds } from '../../book/key-ids';

export class InvoicedStock {
  private readonly keys = new KeyIds();
  private quantities: number[] = [];
  private generation = -1;

  private constructor(private readonly book: Book) {}

  private static readonly ofBook = new WeakMap<Book, InvoicedStock>();

  static of(book: Book): InvoicedStock {
    let stock = InvoicedStock.ofBook.get(book);
    if (!stock) InvoicedStock.ofBook.set(book, (stock = new InvoicedStock(book)));
    if (stock.generation !== book.generation) stock.build();
    return stock;
  }

  /** Invoiced quantity of an item at all places, in units of 0.00001. */
  ofItem(item: number): number {
    return this.quantities[this.keys.known(item, -1, -1)] ?? 0;
  }

  /** Invoiced quantity of an item at one location and variant. */
  ofStockkeepingUnit(item: number, location: number, variant: number): number {
    return this.quantities[this.keys.known(item, location, variant)] ?? 0;
  }

  /** Counts a quantity that an entry has now been invoiced for. */
  add(entry: number, quantity: number): void {
    const { itemLedgerEntries: entries } = this.book;
    const item = entries.itemNo.a[entry];
    this.addTo(this.keys.id(item, -1, -1), quantity);
    this.addTo(this.keys.id(item, entries.locationCode.a[entry], entries.variantCode.get(entry)), quantity);
  }

  private addTo(key: number, quantity: number): void {
    this.quantities[key] = (this.quantities[key] ?? 0) + quantity;
  }

  private build(): void {
    this.keys.clear();
    this.quantities = [0];
    const { itemLedgerEntries: entries } = this.book;
    for (let entry = 1; entry <= entries.rows; entry++) this.add(entry, entries.invoicedQuantity.a[entry]);
    this.generation = this.book.generation;
  }
}
