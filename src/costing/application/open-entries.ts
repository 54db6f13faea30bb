/**
 * Which entries are open, by where they can be applied (docs/rules/application.md, "Which entries apply to each other").
 *
 * Entries apply to each other when they have the same item, variant and location, the same serial and lot number as far as these are specific, and - in an in-transit location, or between the two
 * halves of a direct transfer, which meet at the blank location - the same transfer order. Each such place has its increases and its decreases apart, in the order of
 * application. Kept current by `setRemaining`; built anew only after rows were taken back.
 */
import type { Book } from '../../book/book';
import { KeyIds } from '../../book/key-ids';
import { documentTypes } from '../ledger/kinds';
import { lotIsSpecific, serialIsSpecific } from '../ledger/specific-numbers';
import { SortedEntries } from './sorted-entries';

export class OpenEntries {
  private readonly places = new KeyIds();
  /** By number of the place: open increases at an even index, open decreases at the odd one after it. */
  private lists: SortedEntries[] = [];
  private readonly placesOfItem = new Map<number, number[]>();
  private placeOfEntry = new Int32Array(64);
  /** Item, variant and serial number, and how many open increases each has. */
  private readonly serials = new KeyIds();
  private inStock: number[] = [0];
  private generation = -1;

  private constructor(private readonly book: Book) {}

  private static readonly ofBook = new WeakMap<Book, OpenEntries>();

  static of(book: Book): OpenEntries {
    let open = OpenEntries.ofBook.get(book);
    if (!open) OpenEntries.ofBook.set(book, (open = new OpenEntries(book)));
    if (open.generation !== book.generation) open.build();
    return open;
  }

  /** Open entries that an entry could be applied to: of its place and of the opposite direction. */
  opposite(entry: number): SortedEntries {
    return this.lists[this.placeOf(entry) * 2 + this.book.itemLedgerEntries.positive.a[entry]];
  }

  /** Open increases (`positive`) or decreases of an item, at all its places. */
  ofItem(item: number, positive: boolean): number[] {
    const found: number[] = [];
    for (const place of this.placesOfItem.get(item) ?? []) {
      const list = this.lists[place * 2 + (positive ? 0 : 1)];
      for (let entry = list.first(); entry !== 0; entry = list.after(entry)) found.push(entry);
    }
    return found;
  }

  /** Sets Remaining Quantity and Open of an entry (docs/rules/ledger.md, "Open"). */
  setRemaining(entry: number, remaining: number): void {
    const { itemLedgerEntries: entries } = this.book;
    const wasOpen = entries.open.a[entry] !== 0;
    entries.remainingQuantity.set(entry, remaining);
    const isOpen = remaining !== 0;
    if (wasOpen === isOpen) return;
    entries.open.setFlag(entry, isOpen);
    const list = this.lists[this.placeOf(entry) * 2 + 1 - entries.positive.a[entry]];
    if (isOpen) list.add(entry);
    else list.remove(entry);
    this.countSerial(entry, isOpen ? 1 : -1);
  }

  /** Whether a piece with this serial number is in stock anywhere. */
  hasSerial(item: number, variant: number, serial: number): boolean {
    return (this.inStock[this.serials.known(item, variant, serial)] ?? 0) > 0;
  }

  private countSerial(entry: number, change: number): void {
    const { itemLedgerEntries: entries } = this.book;
    const serial = entries.serialNo.get(entry);
    if (serial === 0 || entries.positive.a[entry] === 0) return;
    const id = this.serials.id(entries.itemNo.a[entry], entries.variantCode.get(entry), serial);
    this.inStock[id] = (this.inStock[id] ?? 0) + change;
  }

  /** Number of an entry's place; found once, since nothing of what decides it changes. */
  private placeOf(entry: number): number {
    const known = this.placeOfEntry[entry];
    if (known !== undefined && known !== 0) return known;
    if (entry >= this.placeOfEntry.length) this.makeRoom(entry);
    return (this.placeOfEntry[entry] = this.findPlace(entry));
  }

  private makeRoom(entry: number): void {
    const larger = new Int32Array(Math.max(64, Math.ceil(entry * 1.5)));
    larger.set(this.placeOfEntry);
    this.placeOfEntry = larger;
  }

  private findPlace(entry: number): number {
    const { itemLedgerEntries: entries } = this.book;
    const location = entries.locationCode.a[entry];
    const order = this.isUnderWay(entry, location) ? entries.orderNo.get(entry) : 0;
    const place = this.places.id(
      entries.itemNo.a[entry],
      entries.variantCode.get(entry),
      location,
      this.serialOf(entry),
      this.lotOf(entry),
      order,
    );
    if (this.lists.length <= place * 2) {
      while (this.lists.length < place * 2 + 2) this.lists.push(new SortedEntries(entries));
      const places = this.placesOfItem.get(entries.itemNo.a[entry]);
      if (places) places.push(place);
      else this.placesOfItem.set(entries.itemNo.a[entry], [place]);
    }
    return place;
  }

  private serialOf(entry: number): number {
    const { itemLedgerEntries: entries, items } = this.book;
    const serial = entries.serialNo.get(entry);
    return serial !== 0 && serialIsSpecific(this.book, items.find(entries.itemNo.a[entry])) ? serial : 0;
  }

  private lotOf(entry: number): number {
    const { itemLedgerEntries: entries, items } = this.book;
    const lot = entries.lotNo.get(entry);
    return lot !== 0 && lotIsSpecific(this.book, items.find(entries.itemNo.a[entry])) ? lot : 0;
  }

  /** In an in-transit location, or at the blank one between shipment and receipt of a direct transfer. */
  private isUnderWay(entry: number, location: number): boolean {
    const { itemLedgerEntries: entries, locations } = this.book;
    if (location !== 0) {
      const row = locations.find(location);
      return row !== 0 && locations.useAsInTransit.a[row] !== 0;
    }
    const type = entries.documentType.a[entry];
    return type === (entries.positive.a[entry] !== 0 ? documentTypes['Transfer Shipment'] : documentTypes['Transfer Receipt']);
  }

  private build(): void {
    const { itemLedgerEntries: entries } = this.book;
    this.places.clear();
    this.serials.clear();
    this.lists = [];
    this.inStock = [0];
    this.placesOfItem.clear();
    this.placeOfEntry.fill(0);
    for (let entry = 1; entry <= entries.rows; entry++) {
      if (entries.open.a[entry] === 0) continue;
      this.lists[this.placeOf(entry) * 2 + 1 - entries.positive.a[entry]].add(entry);
      this.countSerial(entry, 1);
    }
    this.generation = this.book.generation;
  }
}
