/**
 * The item ledger with the links that the rules follow: value entries of an entry, links by inbound, by outbound and by causing entry, entries of an
 * item. The links lie beside the book, are kept current by the functions that insert entries, and are built anew only after rows were taken back.
 */
import type { Book } from '../../book/book';
import { Chain } from '../../book/chain';

export class Ledger {
  /** Value entries of an item ledger entry, by its number. */
  readonly valueEntries = new Chain();
  /** Capacity value entries, by capacity ledger entry. */
  readonly capacityValueEntries = new Chain();
  /** Application entries by Inbound Item Entry No. */
  readonly byInbound = new Chain();
  /** Application entries by Outbound Item Entry No. */
  readonly byOutbound = new Chain();
  /** Of those, the rows that another entry caused: returns applied from the outbound, and inbounds of average transfers. */
  readonly returnsOf = new Chain();
  /** Application entries by Item Ledger Entry No., the entry that caused them. */
  readonly byCause = new Chain();
  /** Application entries by Transferred-from Entry No. */
  readonly byTransferredFrom = new Chain();
  /** Item ledger entries of an item, by the number of its code. */
  readonly entriesOfItem = new Chain();
  /** Entries marked Applied Entry to Adjust, by the number of the item's code; may hold entries whose mark is gone, and an entry twice. */
  readonly marked = new Map<number, number[]>();
  /** Value entries whose valuation date was changed since the list was last emptied by the one who reads it; may hold an entry twice. */
  readonly redated: number[] = [];
  private generation = -1;

  private constructor(readonly book: Book) {}

  private static readonly ofBook = new WeakMap<Book, Ledger>();

  /** The ledger of a book, its links current. */
  static of(book: Book): Ledger {
    let ledger = Ledger.ofBook.get(book);
    if (!ledger) Ledger.ofBook.set(book, (ledger = new Ledger(book)));
    if (ledger.generation !== book.generation) ledger.build();
    return ledger;
  }

  /** Sets or clears the mark of an entry whose cost has yet to be forwarded. */
  setMark(entry: number, marked: boolean): void {
    const { itemLedgerEntries } = this.book;
    itemLedgerEntries.appliedEntryToAdjust.setFlag(entry, marked);
    if (marked) this.remember(itemLedgerEntries.itemNo.a[entry], entry);
  }

  /** Finds the marked entries anew from their marks, after marks were set without telling. */
  findMarked(): void {
    const { appliedEntryToAdjust, itemNo, rows } = this.book.itemLedgerEntries;
    this.marked.clear();
    for (let entry = 1; entry <= rows; entry++) if (appliedEntryToAdjust.a[entry] !== 0) this.remember(itemNo.a[entry], entry);
  }

  /** Changes the valuation date of a value entry and notes it for those who keep balances by date. */
  setValuationDate(valueEntry: number, date: number): void {
    this.book.valueEntries.valuationDate.set(valueEntry, date);
    this.redated.push(valueEntry);
  }

  /** Links a new application entry, after its fields are set. */
  linkApplication(row: number): void {
    const { itemApplicationEntries: links } = this.book;
    const outbound = links.outboundItemEntryNo.a[row];
    const cause = links.itemLedgerEntryNo.a[row];
    this.byInbound.add(links.inboundItemEntryNo.a[row], row);
    if (outbound !== 0) this.byOutbound.add(outbound, row);
    if (outbound !== 0 && outbound !== cause) this.returnsOf.add(outbound, row);
    this.byCause.add(cause, row);
    const source = links.transferredFromEntryNo.get(row);
    if (source !== 0) this.byTransferredFrom.add(source, row);
  }

  /** Unlinks an application entry before it is removed. */
  unlinkApplication(row: number): void {
    const { itemApplicationEntries: links } = this.book;
    const outbound = links.outboundItemEntryNo.a[row];
    const cause = links.itemLedgerEntryNo.a[row];
    this.byInbound.remove(links.inboundItemEntryNo.a[row], row);
    if (outbound !== 0) this.byOutbound.remove(outbound, row);
    if (outbound !== 0 && outbound !== cause) this.returnsOf.remove(outbound, row);
    this.byCause.remove(cause, row);
    const source = links.transferredFromEntryNo.get(row);
    if (source !== 0) this.byTransferredFrom.remove(source, row);
  }

  private remember(item: number, entry: number): void {
    const list = this.marked.get(item);
    if (list) list.push(entry);
    else this.marked.set(item, [entry]);
  }

  private build(): void {
    const { itemLedgerEntries: entries, valueEntries: values, itemApplicationEntries: links } = this.book;
    const { valueEntries, capacityValueEntries, byInbound, byOutbound, returnsOf, byCause, byTransferredFrom, entriesOfItem } = this;
    for (const chain of [valueEntries, capacityValueEntries, byInbound, byOutbound, returnsOf, byCause, byTransferredFrom, entriesOfItem])
      chain.clear();
    valueEntries.reserve(entries.rows, values.rows);
    for (const chain of [byInbound, byOutbound, byCause, returnsOf, byTransferredFrom]) chain.reserve(entries.rows, links.rows);
    entriesOfItem.reserve(this.book.strings.count, entries.rows);
    this.redated.length = 0;
    this.findMarked();
    for (let entry = 1; entry <= entries.rows; entry++) this.entriesOfItem.add(entries.itemNo.a[entry], entry);
    for (let value = 1; value <= values.rows; value++) {
      if (values.itemLedgerEntryNo.a[value] !== 0) this.valueEntries.add(values.itemLedgerEntryNo.a[value], value);
      else this.capacityValueEntries.add(values.capacityLedgerEntryNo.get(value), value);
    }
    for (let row = 1; row <= links.rows; row++) if (!links.isRemoved(row)) this.linkApplication(row);
    this.generation = this.book.generation;
  }
}
