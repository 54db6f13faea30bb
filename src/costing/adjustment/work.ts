/**
 * What cost adjustment keeps beside a book between its runs: working arrays by value entry and by entry. They are sized to the book once and cleared by what was used,
 * so that adjusting one receipt in a large book does not cost an array of its size.
 */
import type { Book } from '../../book/book';
import { Money } from './money';
import { Pending } from './pending';
import { Remembered } from './remembered';

export class Work {
  readonly lcy: Money;
  readonly acy: Money | undefined;
  readonly moneys: readonly Money[];
  readonly pending = new Pending();
  /** Whose `sourceCost` is known, and whether it is the same whole amount for every outbound. */
  readonly sources = new Remembered();
  plainSource = new Uint8Array(0);
  /** Whose `outboundCost` is known, with the quantity not applied and whether all its sources are invoiced and cover it. */
  readonly totals = new Remembered();
  unapplied = new Float64Array(0);
  covered = new Uint8Array(0);
  /** Whose document lines have their shares of the `outboundCost` that is known. */
  readonly linesDone = new Remembered();
  /** By outbound valued by average: how often in a row its changes swung, and which entries have a last change. */
  swings = new Uint8Array(0);
  readonly changed: number[] = [];

  private constructor(book: Book) {
    this.lcy = Money.local(book, this.pending);
    this.acy = Money.additional(book, this.pending);
    this.moneys = this.acy ? [this.lcy, this.acy] : [this.lcy];
  }

  private static readonly ofBook = new WeakMap<Book, Work>();

  /** The working arrays of a book, clean and large enough. */
  static of(book: Book): Work {
    let work = Work.ofBook.get(book);
    if (!work?.fits(book)) Work.ofBook.set(book, (work = new Work(book)));
    work.makeReady(book);
    return work;
  }

  /** The precisions and the additional currency are still those that the arrays were made for. */
  private fits(book: Book): boolean {
    return (
      this.lcy.precision === book.amountPrecision &&
      this.lcy.unitPrecision === book.unitPrecision &&
      this.acy?.precision === book.acy?.amountPrecision
    );
  }

  private makeReady(book: Book): void {
    const entries = book.itemLedgerEntries.rows;
    this.pending.makeRoom(book.valueEntries.capacity);
    for (const money of this.moneys) {
      money.refresh();
      money.makeRoomForEntries(entries);
    }
    this.pending.clear(this.moneys);
    for (const entry of this.changed) {
      this.swings[entry] = 0;
      for (const money of this.moneys) money.lastChange[entry] = 0;
    }
    this.changed.length = 0;
    this.sources.makeRoom(entries);
    this.sources.forgetAll();
    this.totals.makeRoom(entries);
    this.totals.forgetAll();
    this.linesDone.makeRoom(entries);
    if (this.swings.length > entries) return;
    const room = Math.ceil((entries + 1) * 1.5);
    this.plainSource = grown(this.plainSource, room);
    this.covered = grown(this.covered, room);
    this.swings = grown(this.swings, room);
    const unapplied = new Float64Array(room);
    unapplied.set(this.unapplied);
    this.unapplied = unapplied;
  }
}

function grown(cells: Uint8Array, room: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(room);
  larger.set(cells);
  return larger;
}
