/**
 * A new item ledger entry from a line (docs/rules/ledger.md, "Item ledger entries").
 *
 * The number is taken before the entry is applied, so that the outbound of a transfer has a lower one than its inbounds. The entry starts closed with its whole
 * quantity remaining; application decides what stays open. Quantities are signed: increases positive, decreases negative.
 */
import type { Quantity } from '../../decimal';
import type { ItemLine } from '../posting/item-line';
import type { Run } from '../run';
import { documentTypes, entryTypes, orders } from './kinds';
import { InvoicedStock } from './invoiced-stock';
import { OrderEntries } from './order-entries';
import { StockkeepingUnits } from './stockkeeping-units';

/** Which side of the line the entry is: a transfer's inbound has the new location, variant, numbers and dimensions. */
export type Side = 'own' | 'new';

/** Inserts the entry and links it to its item and order; `invoiced` is the quantity that is invoiced as it is posted. */
export function insertItemLedgerEntry(run: Run, line: ItemLine, quantity: Quantity, invoiced: Quantity, side: Side): number {
  const { itemLedgerEntries: t } = run.book;
  // Indexes are built before the row exists: it is counted once.
  const orderEntries = OrderEntries.of(run.book);
  const invoicedStock = InvoicedStock.of(run.book);
  const row = t.append();
  const entryType = entryTypes[line.entryType];
  t.entryNo.a[row] = row;
  t.entryType.a[row] = entryType;
  t.postingDate.a[row] = line.postingDate;
  t.documentType.a[row] = documentTypes[line.documentType];
  t.documentNo.a[row] = line.documentNo;
  t.documentLineNo.a[row] = line.documentLineNo;
  t.itemNo.a[row] = line.itemNo;
  t.quantity.a[row] = quantity;
  t.invoicedQuantity.a[row] = invoiced;
  t.remainingQuantity.a[row] = quantity;
  t.positive.a[row] = quantity > 0 ? 1 : 0;
  t.lastInvoiceDate.a[row] = invoiced === 0 ? 0 : line.postingDate;
  t.shippedQtyNotReturned.a[row] = quantity < 0 && entryType !== entryTypes.Transfer ? quantity : 0;
  setPlace(run, row, line, side);
  setRareFields(run, row, line);
  run.ledger.entriesOfItem.add(line.itemNo, row);
  if (line.orderNo !== 0) orderEntries.add(row);
  addToInventory(run, row, quantity);
  if (invoiced !== 0) invoicedStock.add(row, invoiced);
  return row;
}

function setPlace({ book }: Run, row: number, line: ItemLine, side: Side): void {
  const { itemLedgerEntries: t } = book;
  const own = side === 'own';
  const variant = own ? line.variantCode : line.newVariantCode;
  const serial = own ? line.serialNo : line.newSerialNo;
  const lot = own ? line.lotNo : line.newLotNo;
  t.locationCode.a[row] = own ? line.locationCode : line.newLocationCode;
  t.dimensions.a[row] = own ? line.dimensions : line.newDimensions;
  if (variant !== 0) t.variantCode.set(row, variant);
  if (serial !== 0) t.serialNo.set(row, serial);
  if (lot !== 0) t.lotNo.set(row, lot);
}

function setRareFields({ book }: Run, row: number, line: ItemLine): void {
  const { itemLedgerEntries: t } = book;
  if (line.documentDate !== 0) t.documentDate.set(row, line.documentDate);
  if (line.externalDocumentNo !== 0) t.externalDocumentNo.set(row, line.externalDocumentNo);
  if (line.sourceNo !== 0) t.sourceNo.set(row, line.sourceNo);
  if (line.binCode !== 0) t.binCode.set(row, line.binCode);
  if (line.appliesToEntry !== 0) t.appliesToEntry.set(row, line.appliesToEntry);
  if (line.dropShipment) t.dropShipment.setFlag(row, true);
  if (line.correction) t.correction.setFlag(row, true);
  if (line.unitOfMeasureCode !== 0) {
    t.unitOfMeasureCode.set(row, line.unitOfMeasureCode);
    t.qtyPerUnitOfMeasure.set(row, line.qtyPerUnitOfMeasure);
  }
  if (line.orderNo !== 0) {
    t.orderType.set(row, orders[line.orderType]);
    t.orderNo.set(row, line.orderNo);
    if (line.orderLineNo !== 0) t.orderLineNo.set(row, line.orderLineNo);
  }
}

/** Inventory on the item and on the stockkeeping unit is the sum of the quantities. */
export function addToInventory(run: Run, entry: number, quantity: number): void {
  const { itemLedgerEntries: t, items, stockkeepingUnits } = run.book;
  const item = t.itemNo.a[entry];
  items.inventory.add(items.find(item), quantity);
  if (stockkeepingUnits.rows === 0) return;
  const unit = StockkeepingUnits.of(run).find(item, t.locationCode.a[entry], t.variantCode.get(entry));
  if (unit !== 0) stockkeepingUnits.inventory.add(unit, quantity);
}
