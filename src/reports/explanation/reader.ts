/** What explanations read of the books: costs of entries, and how deep they go. Costs are actual and expected cost together. */
import type { Book } from '../../book/book';
import type { RefusalValue } from '../../book/refusal';
import { AverageCostSettings } from '../../costing/average-cost-settings';
import { Ledger } from '../../costing/ledger/ledger';
import { amountToCell, toCell } from '../../decimal';

export class Reader {
  readonly ledger: Ledger;
  readonly averageCost: AverageCostSettings;

  constructor(
    readonly book: Book,
    /** So many parts at most are named one by one; the others are summed up. */
    readonly partsMax: number,
  ) {
    this.ledger = Ledger.of(book);
    this.averageCost = new AverageCostSettings(book);
  }

  costOfValue(row: number): number {
    const { valueEntries: v } = this.book;
    return v.costAmountActual.a[row] + v.costAmountExpected.a[row];
  }

  costOfEntry(entry: number): number {
    return this.valueEntries(entry).reduce((sum, row) => sum + this.costOfValue(row), 0);
  }

  /** Value entries of an item ledger entry, in order. */
  valueEntries(entry: number): number[] {
    const rows: number[] = [];
    for (let row = this.ledger.valueEntries.first(entry); row !== 0; row = this.ledger.valueEntries.next(row)) rows.push(row);
    return rows;
  }

  /** Links that an entry caused, in order. */
  ownLinks(entry: number): number[] {
    const rows: number[] = [];
    for (let link = this.ledger.byCause.first(entry); link !== 0; link = this.ledger.byCause.next(link)) rows.push(link);
    return rows;
  }

  amount(amount: number): RefusalValue {
    return { amount: String(amountToCell(amount, this.book.amountPrecision)) };
  }

  quantity(quantity: number): RefusalValue {
    return toCell(quantity, 5);
  }

  unit(unitCost: number): RefusalValue {
    return toCell(unitCost, 5);
  }

  /** What a text says of an item ledger entry. */
  entryValues(entry: number): Record<string, RefusalValue> {
    const { itemLedgerEntries: e } = this.book;
    return {
      entry,
      type: { option: e.entryType.text(entry) },
      quantity: this.quantity(e.quantity.a[entry]),
      item: e.itemNo.text(entry),
      date: { day: e.postingDate.a[entry] },
      document: e.documentNo.text(entry),
    };
  }
}
