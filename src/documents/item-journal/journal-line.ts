/** An item journal line as the line that is posted: in base units, completed from the cards (docs/rules/item-journal.md, "From line to ledger"). */
import type { Book } from '../../book/book';
import type { CodeId } from '../../book/strings';
import { baseLine } from '../../costing/posting/base-line';
import { type ItemLedgerEntryType, itemLine, type ItemLine, type OrderType } from '../../costing/posting/item-line';
import { asAmount, asQuantity, type Day, type Quantity } from '../../decimal';
import { lineDimensions } from '../line-dimensions';
import { costsOfLine } from './line-costs';

/** `qtyPer` is the quantity per unit of measure of the line. */
export function journalLine(book: Book, row: number, qtyPer: Quantity): ItemLine {
  const { itemJournal: t, items, unitPrecision } = book;
  const entryType = t.entryType.text(row) as ItemLedgerEntryType;
  const item = t.itemNo.a[row];
  const quantity = asQuantity(t.quantity.a[row]);
  const invoiced = entryType === 'Output' ? 0 : t.invoicedQuantity.isBlank(row) ? quantity : t.invoicedQuantity.a[row];
  const dimensions = dimensionsOf(book, row);
  const line = itemLine({
    entryType,
    ...costsOfLine({ book, row, entryType, item, quantity, qtyPer }),
    quantity,
    invoicedQuantity: asQuantity(invoiced),
    qtyPerUnitOfMeasure: qtyPer,
    unitOfMeasureCode: (t.unitOfMeasureCode.a[row] || items.baseUnitOfMeasure.a[items.find(item)]) as CodeId,
    postingDate: t.postingDate.a[row] as Day,
    documentDate: (t.documentDate.a[row] || t.postingDate.a[row]) as Day,
    discountAmount: asAmount(t.discountAmount.a[row]),
    appliesToEntry: t.appliesToEntry.a[row],
    appliesFromEntry: t.appliesFromEntry.a[row],
    orderType: (t.orderNo.a[row] === 0 ? '' : t.orderType.text(row) || 'Production') as OrderType,
    orderLineNo: t.orderLineNo.a[row],
    ...codesOf(book, row),
    dimensions,
    newDimensions: dimensions,
    table: 'itemJournal',
    row,
  });
  return baseLine(line, unitPrecision);
}

function codesOf({ itemJournal: t }: Book, row: number): Partial<ItemLine> {
  const code = (column: { readonly a: Int32Array }): CodeId => column.a[row] as CodeId;
  return {
    itemNo: code(t.itemNo),
    documentNo: code(t.documentNo),
    externalDocumentNo: code(t.externalDocumentNo),
    variantCode: code(t.variantCode),
    locationCode: code(t.locationCode),
    binCode: code(t.binCode),
    newLocationCode: code(t.newLocationCode),
    newVariantCode: code(t.newVariantCode) || code(t.variantCode),
    serialNo: code(t.serialNo),
    lotNo: code(t.lotNo),
    newSerialNo: code(t.newSerialNo) || code(t.serialNo),
    newLotNo: code(t.newLotNo) || code(t.lotNo),
    orderNo: code(t.orderNo),
    genBusPostingGroup: code(t.genBusPostingGroup),
    genProdPostingGroup: code(t.genProdPostingGroup),
    reasonCode: code(t.reasonCode),
  };
}

function dimensionsOf(book: Book, row: number): ItemLine['dimensions'] {
  const { itemJournal: t } = book;
  return lineDimensions(
    book,
    [
      ['Item', t.itemNo.a[row]],
      ['Location', t.locationCode.a[row]],
    ],
    0,
    t.dimensions.a[row],
  );
}
