/** What a random step may be made of: random choices, the books as they stand, the day, and the documents begun so far. */
import { type Day, isoDate, toCell } from '../../../../src/decimal';
import type { Game } from '../../../conformance/player/game';
import type { Json, JsonRow } from '../../../conformance/player/scenario';
import type { LedgerOptions } from './options';
import type { Random } from './random';
import { bought, firstDay } from './setup';

export const places = ['', 'BLUE', 'BLUE', 'BLUE', 'RED'];

/** Goods of a line. */
export interface Goods {
  readonly item: string;
  readonly place: string;
  readonly quantity: number;
  readonly variant: string;
  /** Of method Specific. */
  readonly serial?: string;
}

export class Situation {
  today: number = firstDay;
  /** Production orders that are not finished. */
  readonly orders: string[] = [];
  /** Numbers of the documents that were posted at least once; what was typed for a refused one is left lying. */
  readonly begun = new Set<string>();
  private documents = 0;

  constructor(
    readonly random: Random,
    readonly game: Game,
    readonly options: LedgerOptions,
  ) {}

  get entriesTable() {
    return this.game.book.itemLedgerEntries;
  }

  /** A posting date: mostly today, sometimes up to 25 days back. */
  date(): string {
    const back = this.options.noBackDating !== true && this.random.chance(0.2) ? this.random.whole(1, 25) : 0;
    return isoDate(Math.max(this.today - back, firstDay) as Day);
  }

  /** A number for a new document, and the name of its line's entry. */
  document(prefix: string): string {
    return `${prefix}${++this.documents}`;
  }

  entries(wanted: (entry: number) => boolean): number[] {
    const found: number[] = [];
    for (let entry = 1; entry <= this.entriesTable.rows; entry++) if (wanted(entry)) found.push(entry);
    return found;
  }

  /** How the scenario names an entry, so that it stays the same one when steps before it are left out. */
  nameOf(entry: number): Json {
    return this.game.names.of(entry) ?? entry;
  }

  method(item: string): string {
    const { items, strings } = this.game.book;
    return items.costingMethod.text(items.find(strings.code(item)));
  }

  anyItem(): string {
    return this.random.one([...bought, ...bought, 'MADE']);
  }

  private quantity(): number {
    return this.random.one([1, 1, 2, 3, 5, 7, 10, 12]);
  }

  /** One in six of the first item is of a variant. */
  private variant(item: string): string {
    return item === bought[0] && this.random.chance(0.15) ? 'V' : '';
  }

  /** Goods that come in. */
  incoming(item = this.anyItem()): Goods {
    const place = this.random.one(places);
    const variant = this.variant(item);
    return this.method(item) === 'Specific'
      ? { item, place, variant, quantity: 1, serial: this.document('SN') }
      : { item, place, variant, quantity: this.quantity() };
  }

  /** Goods that go out: of method Specific a piece in stock, otherwise whether there are enough or not. Undefined if there is no piece. */
  outgoing(item = this.anyItem(), place = this.random.one(places), quantity = this.quantity()): Goods | undefined {
    if (this.method(item) !== 'Specific') return { item, place, variant: this.variant(item), quantity };
    const t = this.entriesTable;
    const pieces = this.entries((entry) => t.open.is(entry) && t.positive.is(entry) && t.itemNo.text(entry) === item);
    return pieces.length === 0 ? undefined : this.goodsOf(this.random.one(pieces), 1);
  }

  goodsOf(entry: number, quantity: number): Goods {
    const t = this.entriesTable;
    const serial = t.serialNo.text(entry);
    const variant = t.variantCode.text(entry);
    return { item: t.itemNo.text(entry), place: t.locationCode.text(entry), variant, quantity, ...(serial === '' ? {} : { serial }) };
  }

  /** Pieces that an entry leaves open, or have not come back. */
  wholeUnits(scaled: number): number {
    return Math.floor(Math.abs(toCell(scaled, 5)));
  }
}

/** The columns of a document line for goods. */
export function documentLine(goods: Goods): JsonRow {
  return { 'No.': goods.item, ...columnsOf(goods) };
}

/** The columns of a journal line for goods. */
export function journalLine(goods: Goods): JsonRow {
  return { 'Item No.': goods.item, ...columnsOf(goods) };
}

function columnsOf({ place, variant, quantity, serial }: Goods): JsonRow {
  return {
    'Location Code': place,
    ...(variant === '' ? {} : { 'Variant Code': variant }),
    Quantity: quantity,
    ...(serial === undefined ? {} : { 'Serial No.': serial }),
  };
}
