/**
 * The fields that every item line of a purchase or sales line has in common: who, where, under which numbers
 * (docs/rules/documents.md, "From line to ledger").
 */
import type { Book } from '../../book/book';
import type { DimensionSetId } from '../../book/dimension-sets';
import type { CodeId } from '../../book/strings';
import type { ItemLine } from '../../costing/posting/item-line';
import type { Quantity } from '../../decimal';
import { lineDimensions } from '../line-dimensions';
import type { TradeDocument } from './document';
import { headersOf, lineColumns, purchase } from './side';

export type CommonFields = Pick<
  ItemLine,
  | 'entryType'
  | 'postingDate'
  | 'documentDate'
  | 'documentLineNo'
  | 'externalDocumentNo'
  | 'genBusPostingGroup'
  | 'genProdPostingGroup'
  | 'sourceNo'
  | 'table'
  | 'row'
>;

export function commonFields(book: Book, document: TradeDocument, row: number): CommonFields {
  const { side, header } = document;
  const headers = headersOf(book, side);
  const columns = lineColumns(book, side);
  return {
    entryType: side.entryType,
    postingDate: document.postingDate,
    documentDate: document.documentDate,
    documentLineNo: columns.lineNo.a[row],
    externalDocumentNo: headers.externalDocumentNo.a[header] as CodeId,
    genBusPostingGroup: (columns.genBusPostingGroup.a[row] || headers.genBusPostingGroup.a[header]) as CodeId,
    genProdPostingGroup: columns.genProdPostingGroup.a[row] as CodeId,
    sourceNo: (side === purchase ? book.purchaseDocuments.vendorNo.a[header] : book.salesDocuments.customerNo.a[header]) as CodeId,
    table: side.lineTable,
    row,
  };
}

/** The location that a line posts to: its own, else that of the entry it applies to, else the header's. */
export function locationOfLine(book: Book, document: TradeDocument, row: number): CodeId {
  const { locationCode, applToItemEntry } = lineColumns(book, document.side);
  if (locationCode.a[row] !== 0) return locationCode.a[row] as CodeId;
  const entry = applToItemEntry.a[row];
  if (entry > 0 && entry <= book.itemLedgerEntries.rows) return book.itemLedgerEntries.locationCode.a[entry] as CodeId;
  return headersOf(book, document.side).locationCode.a[document.header] as CodeId;
}

export type ItemFields = Pick<
  ItemLine,
  | 'itemNo'
  | 'variantCode'
  | 'locationCode'
  | 'binCode'
  | 'unitOfMeasureCode'
  | 'qtyPerUnitOfMeasure'
  | 'appliesToEntry'
  | 'appliesFromEntry'
  | 'serialNo'
  | 'lotNo'
  | 'inventoryPostingGroup'
  | 'genProdPostingGroup'
  | 'dimensions'
>;

/** Fields of a line of type Item. */
export function itemFields(book: Book, document: TradeDocument, row: number, qtyPer: Quantity): ItemFields {
  const columns = lineColumns(book, document.side);
  const itemNo = columns.no.a[row] as CodeId;
  const card = book.items.find(itemNo);
  const locationCode = locationOfLine(book, document, row);
  return {
    itemNo,
    variantCode: columns.variantCode.a[row] as CodeId,
    locationCode,
    binCode: columns.binCode.a[row] as CodeId,
    unitOfMeasureCode: (columns.unitOfMeasureCode.a[row] || book.items.baseUnitOfMeasure.a[card]) as CodeId,
    qtyPerUnitOfMeasure: qtyPer,
    appliesToEntry: columns.applToItemEntry.a[row],
    appliesFromEntry: document.side === purchase ? 0 : book.salesLines.applFromItemEntry.a[row],
    serialNo: columns.serialNo.a[row] as CodeId,
    lotNo: columns.lotNo.a[row] as CodeId,
    inventoryPostingGroup: book.items.inventoryPostingGroup.a[card] as CodeId,
    genProdPostingGroup: (columns.genProdPostingGroup.a[row] || book.items.genProdPostingGroup.a[card]) as CodeId,
    dimensions: dimensionsOfLine(book, document, row, [
      ['Item', itemNo],
      ['Location', locationCode],
    ]),
  };
}

/** Dimensions of a line: defaults of its cards, over them the header's, over them its own. */
export function dimensionsOfLine(
  book: Book,
  document: TradeDocument,
  row: number,
  cards: readonly (readonly ['Item' | 'Location' | 'Item Charge', number])[],
): DimensionSetId {
  const header = headersOf(book, document.side).dimensions.a[document.header];
  return lineDimensions(book, cards, header, lineColumns(book, document.side).dimensions.a[row]);
}
