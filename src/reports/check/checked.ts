/**
 * What the checks look at: the items that are checked, the links between entries, and where findings go. A finding is a refusal that names the cell and says in its text what to do
 * (docs/rules/check.md).
 */
import type { Book } from '../../book/book';
import { codeFilter } from '../../book/filter';
import { type Place, type Refusal, type RefusalValue, refusal } from '../../book/refusal';
import { Ledger } from '../../costing/ledger/ledger';
import { amountToCell, toCell } from '../../decimal';
import { costingMethods, itemTypes } from '../../schema';

export interface CheckFilter {
  readonly itemNo: string | undefined;
  readonly costingMethod: string | undefined;
}

const inventoryType = itemTypes.indexOf('Inventory');

export class Checked {
  readonly findings: Refusal[] = [];
  readonly ledger: Ledger;
  /** Whether an item is checked, by number of its code. */
  private readonly items: Uint8Array;
  private readonly rowOfItem: Int32Array;
  /** Items with at least one finding, by number of their codes. */
  readonly itemsWithErrors = new Set<number>();

  constructor(
    readonly book: Book,
    filter: CheckFilter,
  ) {
    const { items, strings } = book;
    this.ledger = Ledger.of(book);
    this.items = new Uint8Array(strings.count);
    this.rowOfItem = new Int32Array(strings.count);
    const numbers = codeFilter(strings, filter.itemNo);
    for (const row of items.all()) {
      this.rowOfItem[items.no.a[row]] = row;
      const methodMatches = !filter.costingMethod || costingMethods[items.costingMethod.a[row]] === filter.costingMethod;
      if (items.type.a[row] === inventoryType && numbers.matches(items.no.a[row]) && methodMatches) this.items[items.no.a[row]] = 1;
    }
  }

  /** Whether an item holds stock and passes the filters. */
  includes(item: number): boolean {
    return this.items[item] === 1;
  }

  /** Row of an item, 0 if there is none. */
  itemRow(item: number): number {
    return this.rowOfItem[item];
  }

  /** Item ledger entries that are checked, in order. */
  *entries(): Generator<number> {
    const { itemLedgerEntries: entries } = this.book;
    for (let entry = 1; entry <= entries.rows; entry++) if (this.includes(entries.itemNo.a[entry]) && !entries.isRemoved(entry)) yield entry;
  }

  /** Notes a finding; `item` is the number of the item's code that it concerns, 0 if none. */
  find(code: string, values: Readonly<Record<string, RefusalValue>>, place: Place, item = 0): void {
    this.findings.push(refusal(code, values, place));
    if (item !== 0) this.itemsWithErrors.add(item);
  }

  /** A finding about a cell of an item ledger entry. */
  entry(code: string, entry: number, column: string, values: Readonly<Record<string, RefusalValue>> = {}): void {
    this.find(code, { entry, ...values }, { table: 'itemLedgerEntries', row: entry, column }, this.book.itemLedgerEntries.itemNo.a[entry]);
  }

  /** A finding about a cell of a value entry. */
  value(code: string, row: number, column: string, values: Readonly<Record<string, RefusalValue>> = {}): void {
    this.find(code, { entry: row, ...values }, { table: 'valueEntries', row, column }, this.book.valueEntries.itemNo.a[row]);
  }

  /** A finding about a cell of an application entry. */
  link(code: string, row: number, column: string, values: Readonly<Record<string, RefusalValue>> = {}): void {
    const { itemApplicationEntries: links, itemLedgerEntries: entries } = this.book;
    this.find(code, { entry: row, ...values }, { table: 'itemApplicationEntries', row, column }, entries.itemNo.a[links.itemLedgerEntryNo.a[row]] ?? 0);
  }

  /** An amount of the book as a value of a text. */
  amount(amount: number): RefusalValue {
    return { amount: String(amountToCell(amount, this.book.amountPrecision)) };
  }

  /** An amount of the additional reporting currency as a value of a text. */
  amountAcy(amount: number): RefusalValue {
    return { amount: String(amountToCell(amount, this.book.acy?.amountPrecision ?? this.book.amountPrecision)) };
  }

  /** A quantity of the book as a value of a text. */
  quantity(quantity: number): RefusalValue {
    return toCell(quantity, 5);
  }
}
