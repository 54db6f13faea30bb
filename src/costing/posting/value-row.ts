/**
 * Value entries of a line: the fields they take from the line and its item ledger entry, and their cost (docs/rules/ledger.md, "Value entries").
 *
 * A receipt that is invoiced as it is posted has the invoice's number and the next document type; its item ledger entry keeps those of the receipt. Cost of items that are
 * not in stock goes to Cost Amount (Non-Invtbl.), expected cost of them nowhere.
 */
import { type Amount, type Quantity, roundUnit, type UnitCost, unitCostOf } from '../../decimal';
import { documentTypes, entryTypes, valueTypes } from '../ledger/kinds';
import { newValueEntry } from '../ledger/write-value-entry';
import type { ItemLine } from './item-line';
import type { Posting } from './posting';

/** Receipts and shipments stand one before their invoices among the document types. */
const invoicedAtOnce = new Set<number>([
  documentTypes['Sales Shipment'],
  documentTypes['Sales Return Receipt'],
  documentTypes['Purchase Receipt'],
  documentTypes['Purchase Return Shipment'],
]);

/** A new Direct Cost row for an entry, with everything but quantities, dates of valuation and cost. */
export function newDirectCostRow(p: Posting, entry: number): number {
  const { book } = p.run;
  const { valueEntries: t, itemLedgerEntries: entries, items } = book;
  const { line } = p;
  const row = newValueEntry(p.run);
  t.itemLedgerEntryNo.a[row] = entry;
  t.itemLedgerEntryType.a[row] = entryTypes[line.entryType];
  t.entryType.a[row] = valueTypes['Direct Cost'];
  t.postingDate.a[row] = line.postingDate;
  setDocument(p, row, line.invoiceNo !== 0 && p.invoiced !== 0);
  t.itemNo.a[row] = line.itemNo;
  t.locationCode.a[row] = entries.locationCode.a[entry];
  t.inventoryPostingGroup.a[row] = line.inventoryPostingGroup || items.inventoryPostingGroup.a[p.item];
  t.genBusPostingGroup.a[row] = line.genBusPostingGroup;
  t.genProdPostingGroup.a[row] = line.genProdPostingGroup || items.genProdPostingGroup.a[p.item];
  t.dimensions.a[row] = line.dimensions;
  const variant = entries.variantCode.get(entry);
  if (variant !== 0) t.variantCode.set(row, variant);
  setRareFields(p, row, line);
  const order = entries.orderNo.get(entry);
  if (order !== 0) copyOrder(p, row, entry, order);
  return row;
}

function setDocument({ run, line }: Posting, row: number, asInvoice: boolean): void {
  const { valueEntries: t } = run.book;
  const type = documentTypes[line.documentType];
  t.documentNo.a[row] = asInvoice ? line.invoiceNo : line.documentNo;
  t.documentType.a[row] = asInvoice && invoicedAtOnce.has(type) ? type + 1 : type;
  t.documentLineNo.a[row] = line.documentLineNo;
}

function setRareFields({ run }: Posting, row: number, line: ItemLine): void {
  const { valueEntries: t } = run.book;
  if (line.documentDate !== 0) t.documentDate.set(row, line.documentDate);
  if (line.externalDocumentNo !== 0) t.externalDocumentNo.set(row, line.externalDocumentNo);
  if (line.sourceNo !== 0) t.sourceNo.set(row, line.sourceNo);
  if (line.reasonCode !== 0) t.reasonCode.set(row, line.reasonCode);
  if (line.itemChargeNo !== 0) t.itemChargeNo.set(row, line.itemChargeNo);
  if (line.dropShipment) t.dropShipment.setFlag(row, true);
}

function copyOrder({ run }: Posting, row: number, entry: number, order: number): void {
  const { valueEntries: t, itemLedgerEntries: entries } = run.book;
  t.orderType.set(row, entries.orderType.get(entry));
  t.orderNo.set(row, order);
  t.orderLineNo.set(row, entries.orderLineNo.get(entry));
}

/** What the row covers: the quantity that its amount is for, and how much of it is invoiced by the row. */
export function setQuantities(
  { run }: Posting,
  row: number,
  entryQuantity: Quantity | number,
  valued: Quantity | number,
  invoiced: Quantity | number,
): void {
  const { valueEntries: t } = run.book;
  t.itemLedgerEntryQuantity.a[row] = entryQuantity;
  t.valuedQuantity.a[row] = valued;
  t.invoicedQuantity.a[row] = invoiced;
}

/** Cost of a row: in local currency and, where the books have it, in the additional reporting currency. */
export interface RowCost {
  readonly amount: Amount | number;
  /** Cost per unit before it is recomputed from the amount; 0 = only from the amount. */
  readonly unitCost: UnitCost | number;
  readonly amountAcy: Amount | number;
  readonly unitCostAcy: UnitCost | number;
}

/** Sets Expected Cost and the cost amounts; `expected` and Inventoriable must be settled. */
export function setCost({ run }: Posting, row: number, cost: RowCost, expected: boolean): void {
  const { valueEntries: t, acy } = run.book;
  t.expectedCost.a[row] = expected ? 1 : 0;
  if (t.inventoriable.a[row] === 0) {
    if (!expected) setNonInventoriable(run.book, row, cost);
  } else if (expected) {
    t.costAmountExpected.a[row] = plain(cost.amount);
    if (acy) t.costAmountExpectedAcy.set(row, cost.amountAcy);
  } else {
    t.costAmountActual.a[row] = plain(cost.amount);
    if (acy) t.costAmountActualAcy.set(row, cost.amountAcy);
  }
  setCostPerUnit(run.book, row, cost, dividedAmount(run.book, row, cost, expected));
}

/** What the cost per unit is an even share of; nothing where no cost is kept, and for a charge that is not inventoriable, which belongs to no piece. */
function dividedAmount({ valueEntries: t }: Posting['run']['book'], row: number, cost: RowCost, expected: boolean): number {
  if (t.inventoriable.a[row] !== 0) return cost.amount;
  return expected || t.itemChargeNo.get(row) !== 0 ? 0 : cost.amount;
}

function setNonInventoriable(book: Posting['run']['book'], row: number, cost: RowCost): void {
  book.valueEntries.costAmountNonInvtbl.set(row, cost.amount);
  if (book.acy) book.valueEntries.costAmountNonInvtblAcy.set(row, cost.amountAcy);
}

/**
 * Without an additional currency the cost per unit is the row's amount by its quantity; with one, lines keep their rounded unit cost
 * (docs/rules/additional-currency.md, "Cost per unit").
 */
function setCostPerUnit(book: Posting['run']['book'], row: number, { unitCost, unitCostAcy, amountAcy }: RowCost, amount: number): void {
  const { valueEntries: t, acy, amountPrecision, unitPrecision } = book;
  const valued = t.valuedQuantity.a[row];
  const own = acy !== undefined && unitCost !== 0;
  t.costPerUnit.a[row] = own ? roundUnit(unitCost, unitPrecision) : unitCostOf(amount, valued, amountPrecision, unitPrecision);
  if (acy) t.costPerUnitAcy.set(row, own ? unitCostAcy : unitCostOf(amountAcy, valued, acy.amountPrecision, acy.unitPrecision));
}

/** Sales, purchase and discount amounts of the line. */
export function setLineAmounts({ run, line }: Posting, row: number, expected: boolean): void {
  const { valueEntries: t } = run.book;
  const discount = signOfDiscount[line.entryType] * line.discountAmount;
  if (discount !== 0) t.discountAmount.set(row, discount);
  if (line.amount === 0) return;
  if (expected && t.inventoriable.a[row] === 0) return;
  if (line.entryType === 'Sale') (expected ? t.salesAmountExpected : t.salesAmountActual).set(row, line.amount);
  else if (line.entryType === 'Purchase') (expected ? t.purchaseAmountExpected : t.purchaseAmountActual).set(row, line.amount);
}

const signOfDiscount: Readonly<Record<ItemLine['entryType'], number>> = {
  Purchase: 1,
  Sale: -1,
  'Positive Adjmt.': 1,
  'Negative Adjmt.': -1,
  Transfer: 0,
  Consumption: -1,
  Output: 1,
  'Assembly Consumption': -1,
  'Assembly Output': 1,
};

/** A decrease of 0 is 0, not minus 0. */
const plain = (amount: number): number => amount + 0;
