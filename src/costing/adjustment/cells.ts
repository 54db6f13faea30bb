/**
 * Raw cells of the entry tables under short names, for the loops of cost adjustment. Item ledger and application entries do not grow while costs are adjusted, so their
 * arrays are taken once; value entries do, so theirs are taken again after each row written (`refresh`).
 */
import type { Book } from '../../book/book';

export function entryCells({ itemLedgerEntries: t }: Book) {
  return {
    type: t.entryType.a,
    item: t.itemNo.a,
    location: t.locationCode.a,
    postingDate: t.postingDate.a,
    quantity: t.quantity.a,
    invoicedQuantity: t.invoicedQuantity.a,
    open: t.open.a,
    positive: t.positive.a,
    completelyInvoiced: t.completelyInvoiced.a,
    marked: t.appliedEntryToAdjust.a,
  };
}
export type EntryCells = ReturnType<typeof entryCells>;

export function linkCells({ itemApplicationEntries: t }: Book) {
  return {
    cause: t.itemLedgerEntryNo.a,
    inbound: t.inboundItemEntryNo.a,
    outbound: t.outboundItemEntryNo.a,
    quantity: t.quantity.a,
    cost: t.costApplication.a,
    outputInvoiced: t.outputCompletelyInvdDate.a,
    updated: t.outboundEntryIsUpdated.a,
  };
}
export type LinkCells = ReturnType<typeof linkCells>;

export class ValueCells {
  entry!: Int32Array;
  type!: Uint8Array;
  document!: Int32Array;
  documentLine!: Int32Array;
  valuationDate!: Int32Array;
  entryQuantity!: Float64Array;
  valuedQuantity!: Float64Array;
  invoicedQuantity!: Float64Array;
  expected!: Uint8Array;
  inventoriable!: Uint8Array;
  adjustment!: Uint8Array;
  byAverage!: Uint8Array;

  constructor(private readonly book: Book) {
    this.refresh();
  }

  refresh(): void {
    const { valueEntries: t } = this.book;
    this.entry = t.itemLedgerEntryNo.a;
    this.type = t.entryType.a;
    this.document = t.documentNo.a;
    this.documentLine = t.documentLineNo.a;
    this.valuationDate = t.valuationDate.a;
    this.entryQuantity = t.itemLedgerEntryQuantity.a;
    this.valuedQuantity = t.valuedQuantity.a;
    this.invoicedQuantity = t.invoicedQuantity.a;
    this.expected = t.expectedCost.a;
    this.inventoriable = t.inventoriable.a;
    this.adjustment = t.adjustment.a;
    this.byAverage = t.valuedByAverageCost.a;
  }
}
