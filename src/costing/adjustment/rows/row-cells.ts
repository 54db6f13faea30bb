/**
 * Raw cells of the value entries for writing rows: the columns that a row takes over from the one it follows. New rows need no record of what stood there before, so they are filled directly; columns seldom
 * filled are copied only if they hold anything.
 */
import type { Book } from '../../../book/book';
import type { BookColumn } from '../../../book/book-column';

/** Seldom filled columns that every row takes over. */
const rareOfAll = ['sourceNo', 'type', 'variantCode', 'orderType', 'orderNo', 'orderLineNo'];
/** Those that only corrections take over. */
const rareOfCorrections = ['documentDate', 'externalDocumentNo', 'reasonCode', 'dropShipment', 'partialRevaluation', 'itemChargeNo'];

export class RowCells {
  entry!: Int32Array;
  type!: Uint8Array;
  postingDate!: Int32Array;
  valuationDate!: Int32Array;
  valuedQuantity!: Float64Array;
  invoicedQuantity!: Float64Array;
  costPerUnit!: Float64Array;
  expected!: Float64Array;
  actual!: Float64Array;
  isExpected!: Uint8Array;
  inventoriable!: Uint8Array;
  adjustment!: Uint8Array;
  byAverage!: Uint8Array;
  inventoryGroup!: Int32Array;
  /** Undefined while no row is of an item charge. */
  private charge: Int32Array | undefined;
  private rare: readonly BookColumn[] = [];
  private rareOfCorrections: readonly BookColumn[] = [];
  private copiedIntegers: readonly Int32Array[] = [];
  private copiedBytes: readonly Uint8Array[] = [];

  constructor(private readonly book: Book) {
    this.refresh();
  }

  refresh(): void {
    const { valueEntries: t } = this.book;
    this.entry = t.itemLedgerEntryNo.a;
    this.type = t.entryType.a;
    this.postingDate = t.postingDate.a;
    this.valuationDate = t.valuationDate.a;
    this.valuedQuantity = t.valuedQuantity.a;
    this.invoicedQuantity = t.invoicedQuantity.a;
    this.costPerUnit = t.costPerUnit.a;
    this.expected = t.costAmountExpected.a;
    this.actual = t.costAmountActual.a;
    this.isExpected = t.expectedCost.a;
    this.inventoriable = t.inventoriable.a;
    this.adjustment = t.adjustment.a;
    this.byAverage = t.valuedByAverageCost.a;
    this.inventoryGroup = t.inventoryPostingGroup.a;
    this.copiedIntegers = [
      t.itemLedgerEntryNo.a,
      t.itemNo.a,
      t.locationCode.a,
      t.documentNo.a,
      t.documentLineNo.a,
      t.postingDate.a,
      t.valuationDate.a,
      t.inventoryPostingGroup.a,
      t.genBusPostingGroup.a,
      t.genProdPostingGroup.a,
      t.dimensions.a,
    ];
    this.copiedBytes = [t.itemLedgerEntryType.a, t.documentType.a];
    this.charge = this.filled(['itemChargeNo'])[0]?.a as Int32Array | undefined;
    this.rare = this.filled(rareOfAll);
    this.rareOfCorrections = this.filled(rareOfCorrections);
  }

  /**
   * Fills new rows from `first` on, each from the row it follows: document, groups, dates, source and dimensions; of a corrected row also what says where it comes from. Column by column: the
   * loads of one column do not wait for each other, so rows strewn over a large ledger cost a quarter of what they cost row by row.
   */
  copy(from: Int32Array, first: number, isCorrection: boolean): void {
    for (const cells of this.copiedIntegers) for (let i = 0; i < from.length; i++) cells[first + i] = cells[from[i]];
    for (const cells of this.copiedBytes) for (let i = 0; i < from.length; i++) cells[first + i] = cells[from[i]];
    for (const column of this.rare) copyRare(column, from, first);
    if (isCorrection) for (const column of this.rareOfCorrections) copyRare(column, from, first);
  }

  /** The row is of an item charge. */
  isCharge(row: number): boolean {
    return this.charge !== undefined && this.charge[row] !== 0;
  }

  private filled(names: readonly string[]): readonly BookColumn[] {
    return this.book.table('valueEntries').columns.filter((column) => names.includes(column.name) && column.a.length > 0);
  }
}

function copyRare(column: BookColumn, from: Int32Array, first: number): void {
  for (let i = 0; i < from.length; i++) column.put(first + i, column.get(from[i]));
}
