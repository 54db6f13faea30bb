/**
 * What purchase and sales documents have in common, and what tells them apart (docs/rules/documents.md, "Kinds of documents").
 *
 * | | delivery posts | invoice posts | direction |
 * | --- | --- | --- | --- |
 * | purchase order, invoice | Purchase Receipt | Purchase Invoice | in |
 * | purchase return order, credit memo | Purchase Return Shipment | Purchase Credit Memo | out |
 * | sales order, invoice | Sales Shipment | Sales Invoice | out |
 * | sales return order, credit memo | Sales Return Receipt | Sales Credit Memo | in |
 *
 * "Deliver" is said for receiving and shipping alike: on returns and credit memos Qty. to Receive means to ship and Qty. to Ship to receive.
 */
import type { Book } from '../../book/book';
import type { ItemDocumentType } from '../../costing/posting/item-line';
import type { ColumnOptions } from '../column-options';

export type DocumentType = ColumnOptions<'purchaseLines', 'documentType'>;

/** How the two kinds of postings of a document are called and numbered. */
interface Postings {
  readonly delivery: ItemDocumentType;
  readonly deliveryLetter: string;
  readonly invoice: ItemDocumentType;
  readonly invoiceLetter: string;
}

export interface TradeSide {
  readonly table: 'Purchase' | 'Sales';
  readonly entryType: 'Purchase' | 'Sale';
  readonly sourceCode: string;
  readonly headerTable: 'purchaseDocuments' | 'salesDocuments';
  readonly lineTable: 'purchaseLines' | 'salesLines';
  /** Names in code of the columns that purchase and sales call differently. */
  readonly toDeliverColumn: 'qtyToReceive' | 'qtyToShip';
  readonly priceColumn: 'directUnitCost' | 'unitPrice';
  readonly forward: Postings;
  readonly back: Postings;
}

export const purchase: TradeSide = {
  table: 'Purchase',
  entryType: 'Purchase',
  sourceCode: 'PURCHASES',
  headerTable: 'purchaseDocuments',
  lineTable: 'purchaseLines',
  toDeliverColumn: 'qtyToReceive',
  priceColumn: 'directUnitCost',
  forward: { delivery: 'Purchase Receipt', deliveryLetter: 'R', invoice: 'Purchase Invoice', invoiceLetter: 'I' },
  back: { delivery: 'Purchase Return Shipment', deliveryLetter: 'S', invoice: 'Purchase Credit Memo', invoiceLetter: 'C' },
};

export const sales: TradeSide = {
  table: 'Sales',
  entryType: 'Sale',
  sourceCode: 'SALES',
  headerTable: 'salesDocuments',
  lineTable: 'salesLines',
  toDeliverColumn: 'qtyToShip',
  priceColumn: 'unitPrice',
  forward: { delivery: 'Sales Shipment', deliveryLetter: 'S', invoice: 'Sales Invoice', invoiceLetter: 'I' },
  back: { delivery: 'Sales Return Receipt', deliveryLetter: 'R', invoice: 'Sales Credit Memo', invoiceLetter: 'C' },
};

/** Return orders and credit memos: quantities and amounts turn their sign on the way to the ledger. */
export const isReturn = (type: DocumentType): boolean => type === 'Return Order' || type === 'Credit Memo';

/** Invoices and credit memos are delivered and invoiced whole, in one posting. */
export const postsAtOnce = (type: DocumentType): boolean => type === 'Invoice' || type === 'Credit Memo';

export const postingsOf = (side: TradeSide, type: DocumentType): Postings => (isReturn(type) ? side.back : side.forward);

/** The columns of a line table under the names that this folder uses for both sides. */
export function lineColumns(book: Book, side: TradeSide) {
  if (side === purchase) {
    const { purchaseLines: t } = book;
    return { ...shared(t), price: t.directUnitCost, toDeliver: t.qtyToReceive, delivered: t.quantityReceived };
  }
  const { salesLines: t } = book;
  return { ...shared(t), price: t.unitPrice, toDeliver: t.qtyToShip, delivered: t.quantityShipped };
}

export type LineColumns = ReturnType<typeof lineColumns>;

function shared(t: Book['purchaseLines'] | Book['salesLines']) {
  return {
    lineNo: t.lineNo,
    type: t.type,
    no: t.no,
    variantCode: t.variantCode,
    locationCode: t.locationCode,
    binCode: t.binCode,
    quantity: t.quantity,
    unitOfMeasureCode: t.unitOfMeasureCode,
    lineDiscountPct: t.lineDiscountPct,
    applToItemEntry: t.applToItemEntry,
    toInvoice: t.qtyToInvoice,
    invoiced: t.quantityInvoiced,
    genBusPostingGroup: t.genBusPostingGroup,
    genProdPostingGroup: t.genProdPostingGroup,
    serialNo: t.serialNo,
    lotNo: t.lotNo,
    dimensions: t.dimensions,
  };
}

/** Header and lines are tables of the book under these names. */
export const headersOf = (book: Book, side: TradeSide): Book['purchaseDocuments'] | Book['salesDocuments'] => book[side.headerTable];
export const linesOf = (book: Book, side: TradeSide): Book['purchaseLines'] | Book['salesLines'] => book[side.lineTable];
