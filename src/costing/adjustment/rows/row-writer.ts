/**
 * Writes the value entries of cost adjustment (docs/rules/adjustment.md, "Rows written"). All take document, groups, dimensions and source from a row they follow, the valuation date from the
 * entry's last direct cost, and go through the same door as posted rows (`valueEntryWritten`).
 */
import type { BookColumn } from '../../../book/book-column';
import { unitCostOf } from '../../../decimal';
import { lastDirectCost } from '../../ledger/last-value-entry';
import { newValueEntry, valueEntryWritten } from '../../ledger/write-value-entry';
import type { Adjustment } from '../adjustment';
import { directCost, inventoryType, rounding, varianceEntry } from '../kinds';
import { RowDates } from './row-dates';

/** What every row takes over from the row that it follows. */
const common = [
  'itemLedgerEntryType',
  'itemNo',
  'documentType',
  'documentNo',
  'documentLineNo',
  'genBusPostingGroup',
  'genProdPostingGroup',
  'sourceNo',
  'type',
  'dimensions',
] as const;

/** What a correction takes over besides. */
const ofCorrections = ['documentDate', 'externalDocumentNo', 'reasonCode', 'dropShipment', 'partialRevaluation', 'itemChargeNo'] as const;

/** A row to write; amounts in local and additional currency. */
export interface NewRow {
  /** The row that it follows. */
  readonly like: number;
  readonly type: number;
  readonly varianceType: number;
  readonly valuedQuantity: number;
  readonly invoicedQuantity: number;
  readonly actual: number;
  readonly actualAcy: number;
  readonly expected: number;
  readonly expectedAcy: number;
  /** The row only moves expected cost. */
  readonly isExpected: boolean;
  /** Flagged Adjustment, with the row it corrects in Applies-to Entry. */
  readonly isAdjustment: boolean;
  readonly appliesToEntry: number;
}

export class RowWriter {
  private readonly dates: RowDates;
  private readonly common: readonly BookColumn[];
  private readonly ofCorrections: readonly BookColumn[];

  constructor(private readonly a: Adjustment) {
    this.dates = new RowDates(a.run);
    const columns = a.book.table('valueEntries').columns;
    const named = (names: readonly string[]) => names.map((name) => columns.find((column) => column.name === name)!);
    this.common = named(common);
    this.ofCorrections = named(ofCorrections);
  }

  /** Writes a row and returns its number. */
  write(row: NewRow): number {
    const { a } = this;
    const { valueEntries: values } = a.book;
    const entry = a.values.entry[row.like];
    const made = newValueEntry(a.run);
    for (const column of this.common) column.put(made, column.get(row.like));
    if (row.isAdjustment && row.appliesToEntry !== 0) for (const column of this.ofCorrections) column.put(made, column.get(row.like));
    this.placeIn(made, entry, row);
    values.postingDate.a[made] = this.dates.for(row.like);
    values.entryType.a[made] = row.type;
    if (row.type === varianceEntry) values.varianceType.put(made, row.varianceType);
    values.valuedQuantity.a[made] = row.valuedQuantity;
    values.invoicedQuantity.a[made] = row.invoicedQuantity;
    values.expectedCost.a[made] = row.isExpected ? 1 : 0;
    values.adjustment.a[made] = row.isAdjustment ? 1 : 0;
    values.appliesToEntry.put(made, row.appliesToEntry);
    this.setAmounts(made, row);
    if (row.invoicedQuantity !== 0) this.invoice(entry, made, row.invoicedQuantity);
    valueEntryWritten(a.run, made);
    a.refresh();
    if (a.isAverage) a.balances.sync();
    a.done.rowsWritten++;
    return made;
  }

  /** Item ledger entry, order, place and time. */
  private placeIn(made: number, entry: number, row: NewRow): void {
    const { a } = this;
    const { valueEntries: values, itemLedgerEntries: entries, items } = a.book;
    values.itemLedgerEntryNo.a[made] = entry;
    values.locationCode.a[made] = entries.locationCode.a[entry];
    values.variantCode.put(made, entries.variantCode.get(entry));
    values.orderType.put(made, entries.orderType.get(entry));
    values.orderNo.put(made, entries.orderNo.get(entry));
    values.orderLineNo.put(made, entries.orderLineNo.get(entry));
    const inventoriable = items.type.a[items.find(a.entries.item[entry])] === inventoryType;
    values.inventoriable.a[made] = inventoriable ? 1 : 0;
    const direct = lastDirectCost(a.run, entry);
    values.valuationDate.a[made] = values.valuationDate.a[direct];
    const isCharge = values.itemChargeNo.get(made) !== 0;
    if (inventoriable && !isCharge) values.valuedByAverageCost.a[made] = values.valuedByAverageCost.a[direct];
    const group = row.type === directCost && !isCharge ? row.like : direct;
    values.inventoryPostingGroup.a[made] = values.inventoryPostingGroup.a[group];
  }

  private setAmounts(made: number, row: NewRow): void {
    const { lcy, acy, book } = this.a;
    const { valueEntries: values } = book;
    const amount = row.isExpected ? row.expected : row.actual;
    values.costAmountExpected.a[made] = row.expected + 0;
    values.costAmountActual.a[made] = row.actual + 0;
    if (row.type !== rounding) values.costPerUnit.a[made] = unitCostOf(amount, row.valuedQuantity, lcy.precision, lcy.unitPrecision);
    if (!acy) return;
    const amountAcy = row.isExpected ? row.expectedAcy : row.actualAcy;
    values.costAmountExpectedAcy.put(made, row.expectedAcy + 0);
    values.costAmountActualAcy.put(made, row.actualAcy + 0);
    if (row.type !== rounding) values.costPerUnitAcy.put(made, unitCostOf(amountAcy, row.valuedQuantity, acy.precision, acy.unitPrecision));
  }

  /** The row invoices output of a finished order. */
  private invoice(entry: number, made: number, quantity: number): void {
    const { itemLedgerEntries: entries, valueEntries: values } = this.a.book;
    entries.invoicedQuantity.add(entry, quantity);
    const day = values.postingDate.a[made];
    if (entries.lastInvoiceDate.a[entry] < day) entries.lastInvoiceDate.set(entry, day);
  }
}
