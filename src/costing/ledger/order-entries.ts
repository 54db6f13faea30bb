/**
 * Item ledger entries of an order line, in order of entry number: consumption and output of a production order line, of an assembly order (line 0). Kept current
 * by the insertion of entries; built anew only after rows were taken back.
 */
import type { Book } from '../../book/book';
import { Chain } from '../../book/chain';
import { KeyIds } from '../../book/key-ids';

export class OrderEntries {
  private readonly lines = new KeyIds();
  private readonly chain = new Chain();
  private generation = -1;

  private constructor(private readonly book: Book) {}

  private static readonly ofBook = new WeakMap<Book, OrderEntries>();

  static of(book: Book): OrderEntries {
    let orders = OrderEntries.ofBook.get(book);
    if (!orders) OrderEntries.ofBook.set(book, (orders = new OrderEntries(book)));
    if (orders.generation !== book.generation) orders.build();
    return orders;
  }

  /** Notes a new entry of an order, after its order fields are set. */
  add(entry: number): void {
    const { itemLedgerEntries: entries } = this.book;
    this.chain.add(this.lines.id(entries.orderType.get(entry), entries.orderNo.get(entry), entries.orderLineNo.get(entry)), entry);
  }

  /** First entry of the order line that an entry belongs to; 0 if it belongs to none. */
  firstOfSameLine(entry: number): number {
    const { itemLedgerEntries: entries } = this.book;
    return this.first(entries.orderType.get(entry), entries.orderNo.get(entry), entries.orderLineNo.get(entry));
  }

  /** First entry of an order line, or 0. */
  first(orderType: number, orderNo: number, orderLineNo: number): number {
    if (orderNo === 0) return 0;
    const line = this.lines.known(orderType, orderNo, orderLineNo);
    return line === 0 ? 0 : this.chain.first(line);
  }

  next(entry: number): number {
    return this.chain.next(entry);
  }

  private build(): void {
    this.lines.clear();
    this.chain.clear();
    const { orderNo, rows } = { orderNo: this.book.itemLedgerEntries.orderNo, rows: this.book.itemLedgerEntries.rows };
    for (let entry = 1; entry <= rows; entry++) if (orderNo.get(entry) !== 0) this.add(entry);
    this.generation = this.book.generation;
  }
}
