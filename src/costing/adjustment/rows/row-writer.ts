/**
 * Writes the value entries of cost adjustment (docs/rules/adjustment.md, "Rows written"). All take document, groups, dimensions and source from a row they follow, the valuation date from the
 * entry's last direct cost, and go through the same door as posted rows (`valueEntryWritten`).
 */
import { unitCostOf } from '../../../decimal';
import { InvoicedStock } from '../../ledger/invoiced-stock';
import { lastDirectCost } from '../../ledger/last-value-entry';
import { newValueEntries, valueEntryWritten } from '../../ledger/write-value-entry';
import type { Adjustment } from '../adjustment';
import { directCost, rounding, varianceEntry } from '../kinds';
import { RowCells } from './row-cells';
import { RowDates } from './row-dates';

export class RowWriter {
  private readonly dates: RowDates;
  private readonly cells: RowCells;
  private capacity: number;

  constructor(private readonly a: Adjustment) {
    this.dates = new RowDates(a.run);
    this.cells = new RowCells(a.book);
    this.capacity = a.book.valueEntries.capacity;
  }

  /**
   * Writes a row of this value entry type that follows the row `like`, with amounts in local and additional currency. An adjustment (`corrects` <> 0) names the row that it corrects; other rows are
   * those of a rounding residual or of an order. Returns its number.
   */
  write(
    like: number,
    type: number,
    variance: number,
    valued: number,
    invoiced: number,
    cost: RowCost,
    corrects: number,
    isAdjustment: boolean,
  ): number {
    const made = this.begin(Int32Array.of(like), corrects !== 0);
    this.complete(made, like, type, variance, valued, invoiced, cost, corrects, isAdjustment);
    this.end();
    return made;
  }

  /** Takes the numbers of as many rows as there are to follow, and fills in what they take over. Returns the first number. Each is then completed in turn, then comes `end`. */
  begin(likes: Int32Array, areCorrections: boolean): number {
    const first = newValueEntries(this.a.run, likes.length);
    this.refresh();
    this.cells.copy(likes, first, areCorrections);
    this.a.done.rowsWritten += likes.length;
    return first;
  }

  /** Gives a row its date, value and cost and makes it known to the ledger. */
  complete(
    made: number,
    like: number,
    type: number,
    variance: number,
    valued: number,
    invoiced: number,
    cost: RowCost,
    corrects: number,
    isAdjustment: boolean,
  ): void {
    const { a, cells } = this;
    const entry = cells.entry[made];
    cells.type[made] = type;
    cells.postingDate[made] = this.dates.for(like, cells.postingDate[made]);
    cells.valuedQuantity[made] = valued;
    cells.invoicedQuantity[made] = invoiced;
    cells.adjustment[made] = isAdjustment ? 1 : 0;
    this.place(like, made, entry);
    this.setCost(made, type, valued, cost);
    if (type === varianceEntry) a.book.valueEntries.varianceType.put(made, variance);
    if (corrects !== 0) a.book.valueEntries.appliesToEntry.put(made, corrects);
    if (invoiced !== 0) this.invoice(entry, made, invoiced);
    valueEntryWritten(a.run, made);
  }

  /** After the last row. */
  end(): void {
    if (this.a.isAverage) this.a.balances.sync();
  }

  /** The arrays are others once the table has grown. */
  refresh(): void {
    if (this.capacity === this.a.book.valueEntries.capacity) return;
    this.capacity = this.a.book.valueEntries.capacity;
    this.cells.refresh();
    this.a.refresh();
  }

  /** Value in time: date, group and kind of valuation of the entry's last direct cost. */
  private place(like: number, made: number, entry: number): void {
    const { cells } = this;
    const isCharge = cells.isCharge(made);
    const direct = this.isLastDirectCost(like, entry) ? like : lastDirectCost(this.a.run, entry);
    if (direct !== like) cells.valuationDate[made] = cells.valuationDate[direct];
    cells.inventoriable[made] = this.a.isInventory ? 1 : 0;
    if (this.a.isInventory && !isCharge) cells.byAverage[made] = cells.byAverage[direct];
    if (cells.type[made] !== directCost || isCharge) cells.inventoryGroup[made] = cells.inventoryGroup[direct];
  }

  /** The row followed is the last of its entry and a direct cost: mostly it is the only one. */
  private isLastDirectCost(like: number, entry: number): boolean {
    return this.a.ledger.valueEntries.last(entry) === like && this.cells.type[like] === directCost && !this.cells.isCharge(like);
  }

  private setCost(made: number, type: number, valued: number, cost: RowCost): void {
    const { cells } = this;
    const { lcy, acy, book } = this.a;
    cells.expected[made] = cost.expected + 0;
    cells.actual[made] = cost.actual + 0;
    cells.isExpected[made] = cost.onlyExpected ? 1 : 0;
    if (type !== rounding)
      cells.costPerUnit[made] = unitCostOf(cost.onlyExpected ? cost.expected : cost.actual, valued, lcy.precision, lcy.unitPrecision);
    if (!acy) return;
    const { valueEntries: values } = book;
    values.costAmountExpectedAcy.put(made, cost.expectedAcy + 0);
    values.costAmountActualAcy.put(made, cost.actualAcy + 0);
    const amount = cost.onlyExpected ? cost.expectedAcy : cost.actualAcy;
    if (type !== rounding) values.costPerUnitAcy.put(made, unitCostOf(amount, valued, acy.precision, acy.unitPrecision));
  }

  /** The row invoices output of a finished order. */
  private invoice(entry: number, made: number, quantity: number): void {
    const { itemLedgerEntries: entries } = this.a.book;
    InvoicedStock.of(this.a.book).add(entry, quantity);
    entries.invoicedQuantity.add(entry, quantity);
    const day = this.cells.postingDate[made];
    if (entries.lastInvoiceDate.a[entry] < day) entries.lastInvoiceDate.set(entry, day);
  }
}

/** Cost of a row. `onlyExpected`: an expected row; a row of actual cost may carry expected cost that it takes back. */
export interface RowCost {
  actual: number;
  actualAcy: number;
  expected: number;
  expectedAcy: number;
  onlyExpected: boolean;
}

/** Actual cost alone. */
export function actualCost(actual: number, actualAcy: number): RowCost {
  return { actual, actualAcy, expected: 0, expectedAcy: 0, onlyExpected: false };
}
