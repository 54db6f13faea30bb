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
  entryType!: Uint8Array;
  type!: Uint8Array;
  postingDate!: Int32Array;
  valuationDate!: Int32Array;
  documentType!: Uint8Array;
  document!: Int32Array;
  documentLine!: Int32Array;
  item!: Int32Array;
  location!: Int32Array;
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
  businessGroup!: Int32Array;
  productGroup!: Int32Array;
  dimensions!: Int32Array;
  /** Undefined while no row is of an item charge. */
  private charge: Int32Array | undefined;
  private rare: readonly BookColumn[] = [];
  private rareOfCorrections: readonly BookColumn[] = [];

  constructor(private readonly book: Book) {
    this.refresh();
  }

  refresh(): void {
    const { valueEntries: t } = this.book;
    this.entry = t.itemLedgerEntryNo.a;
    this.entryType = t.itemLedgerEntryType.a;
    this.type = t.entryType.a;
    this.postingDate = t.postingDate.a;
    this.valuationDate = t.valuationDate.a;
    this.documentType = t.documentType.a;
    this.document = t.documentNo.a;
    this.documentLine = t.documentLineNo.a;
    this.item = t.itemNo.a;
    this.location = t.locationCode.a;
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
    this.businessGroup = t.genBusPostingGroup.a;
    this.productGroup = t.genProdPostingGroup.a;
    this.dimensions = t.dimensions.a;
    this.charge = this.filled(['itemChargeNo'])[0]?.a as Int32Array | undefined;
    this.rare = this.filled(rareOfAll);
    this.rareOfCorrections = this.filled(rareOfCorrections);
  }

  /** Copies document, groups, source and dimensions of a row; of a corrected row also what says where it comes from. */
  copy(from: number, to: number, isCorrection: boolean): void {
    this.entry[to] = this.entry[from];
    this.entryType[to] = this.entryType[from];
    this.item[to] = this.item[from];
    this.location[to] = this.location[from];
    this.documentType[to] = this.documentType[from];
    this.document[to] = this.document[from];
    this.documentLine[to] = this.documentLine[from];
    this.businessGroup[to] = this.businessGroup[from];
    this.productGroup[to] = this.productGroup[from];
    this.dimensions[to] = this.dimensions[from];
    for (const column of this.rare) column.put(to, column.get(from));
    if (isCorrection) for (const column of this.rareOfCorrections) column.put(to, column.get(from));
  }

  /** The row is of an item charge. */
  isCharge(row: number): boolean {
    return this.charge !== undefined && this.charge[row] !== 0;
  }

  private filled(names: readonly string[]): readonly BookColumn[] {
    return this.book.table('valueEntries').columns.filter((column) => names.includes(column.name) && column.a.length > 0);
  }
}
