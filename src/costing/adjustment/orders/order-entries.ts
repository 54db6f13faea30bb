/**
 * Item ledger and capacity entries of an order, found without looking through the ledger. Orders of entries never change, so entries added since are simply taken in.
 */
import type { Book } from '../../../book/book';
import { KeyIds } from '../../../book/key-ids';
import type { Run } from '../../run';

export interface EntriesOfOrder {
  /** Item ledger entries, ascending. */
  readonly entries: number[];
  /** Capacity ledger entries, ascending. */
  readonly capacity: number[];
}

class OrderEntries {
  private readonly keys = new KeyIds();
  private readonly orders: EntriesOfOrder[] = [];
  private entries = 0;
  private capacity = 0;

  constructor(
    private readonly book: Book,
    readonly generation: number,
  ) {}

  of(type: number, no: number): EntriesOfOrder {
    this.sync();
    const key = this.keys.known(type, no);
    return key === 0 ? none : this.orders[key];
  }

  private sync(): void {
    const { itemLedgerEntries: entries, capacityLedgerEntries: capacity } = this.book;
    while (this.entries < entries.rows) {
      const entry = ++this.entries;
      const no = entries.orderNo.get(entry);
      if (no !== 0) this.order(entries.orderType.get(entry), no).entries.push(entry);
    }
    while (this.capacity < capacity.rows) {
      const entry = ++this.capacity;
      if (capacity.orderNo.a[entry] !== 0) this.order(capacity.orderType.a[entry], capacity.orderNo.a[entry]).capacity.push(entry);
    }
  }

  private order(type: number, no: number): EntriesOfOrder {
    const key = this.keys.id(type, no);
    return (this.orders[key] ??= { entries: [], capacity: [] });
  }
}

const none: EntriesOfOrder = { entries: [], capacity: [] };
const ofBook = new WeakMap<Book, OrderEntries>();

/** All entries of an order: type as position in the options, number as the number of its code. */
export function orderEntriesOf({ book }: Run, type: number, no: number): EntriesOfOrder {
  let orders = ofBook.get(book);
  if (!orders || orders.generation !== book.generation) ofBook.set(book, (orders = new OrderEntries(book, book.generation)));
  return orders.of(type, no);
}
