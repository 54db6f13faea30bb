/**
 * A line to post to the item ledger, made by a journal or by a document line; the one thing that all postings hand to `postItemLine`.
 *
 * Everything is in base units and local currency. Quantities are positive for the entry type's own direction (a sale of 5 has quantity 5, a sales return -5);
 * codes are numbers of the book's strings; entry numbers are item ledger entry numbers, 0 = none.
 */
import type { DimensionSetId } from '../../book/dimension-sets';
import { blankCode, type CodeId } from '../../book/strings';
import { type Amount, asAmount, asDay, asPercent, asQuantity, asUnitCost, type Day, type Percent, type Quantity, QUANTITY_SCALE, type UnitCost } from '../../decimal';
import type { itemDocumentTypes, itemLedgerEntryTypes, orderTypes } from '../../schema';

export type ItemLedgerEntryType = Exclude<(typeof itemLedgerEntryTypes)[number], ''>;
export type ItemDocumentType = (typeof itemDocumentTypes)[number];
export type OrderType = (typeof orderTypes)[number];

export interface ItemLine {
  readonly entryType: ItemLedgerEntryType;
  readonly postingDate: Day;
  readonly documentDate: Day;
  readonly documentType: ItemDocumentType;
  readonly documentNo: CodeId;
  /**
   * Number of the invoice when a receipt or shipment is invoiced as it is posted: the item ledger entry keeps `documentNo`, the value entry has this one
   * and the next document type (Purchase Receipt, Purchase Invoice). 0 = the value entry has `documentNo` too.
   */
  readonly invoiceNo: CodeId;
  readonly documentLineNo: number;
  readonly externalDocumentNo: CodeId;
  readonly itemNo: CodeId;
  readonly variantCode: CodeId;
  readonly locationCode: CodeId;
  /** Transfers: where the goods go. */
  readonly newLocationCode: CodeId;
  readonly newVariantCode: CodeId;
  readonly quantity: Quantity;
  /** The quantity, or 0 (expected cost). Of an invoice for an earlier receipt or shipment: the quantity invoiced while `quantity` is 0. */
  readonly invoicedQuantity: Quantity;
  readonly unitOfMeasureCode: CodeId;
  readonly qtyPerUnitOfMeasure: Quantity;
  /** Per base unit: price or cost before indirect cost; blank where the rules take it from the card. */
  readonly unitAmount: UnitCost;
  /** Per base unit, rounded to the unit-amount precision, including indirect cost and overhead. */
  readonly unitCost: UnitCost;
  /**
   * What rounding the base unit cost left, as exact base unit cost = (unitCost + remainder); as a decimal text, '0' when it came out even.
   * Quantity x remainder is the residual R of docs/rules/posting.md.
   */
  readonly unitCostRemainder: string;
  /** Line amount after discounts; signed as the quantity. */
  readonly amount: Amount;
  readonly discountAmount: Amount;
  readonly indirectCostPct: Percent;
  readonly overheadRate: UnitCost;
  readonly appliesToEntry: number;
  readonly appliesFromEntry: number;
  readonly serialNo: CodeId;
  readonly lotNo: CodeId;
  readonly newSerialNo: CodeId;
  readonly newLotNo: CodeId;
  readonly binCode: CodeId;
  readonly orderType: OrderType;
  readonly orderNo: CodeId;
  readonly orderLineNo: number;
  readonly genBusPostingGroup: CodeId;
  readonly genProdPostingGroup: CodeId;
  readonly inventoryPostingGroup: CodeId;
  /** Of the item charge posted on `itemLedgerEntryNo`. */
  readonly itemChargeNo: CodeId;
  /** The earlier receipt or shipment that this line invoices, or that it charges. */
  readonly itemLedgerEntryNo: number;
  readonly sourceNo: CodeId;
  readonly reasonCode: CodeId;
  readonly dropShipment: boolean;
  readonly dimensions: DimensionSetId;
  /** Transfers: dimensions of the inbound side. */
  readonly newDimensions: DimensionSetId;
  /** Where the user typed the line, for refusals. */
  readonly table: string;
  readonly row: number;
}

/** Entries that posting a line made, in ascending order: a transfer's outbound first. */
export interface PostedLine {
  readonly entries: readonly number[];
  /** Of a transfer: its outbound and inbound entries apart. */
  readonly outbound: readonly number[];
  readonly inbound: readonly number[];
}

const noDimensions = 0 as DimensionSetId;
const noDay = asDay(0);
const noAmount = asAmount(0);
const noUnitCost = asUnitCost(0);
const noQuantity = asQuantity(0);
const noPercent = asPercent(0);
const oneBaseUnit = asQuantity(QUANTITY_SCALE);

/**
 * A line with every field that is not given left blank; one shape for all lines, so that the posting loop stays fast. The other side of a transfer starts from
 * this side: same variant, serial and lot number, dimensions. Throws when entry type, posting date or item is missing: that is a fault of the caller.
 */
export function itemLine(line: Partial<ItemLine>): ItemLine {
  if (line.entryType === undefined || line.postingDate === undefined || line.itemNo === undefined) {
    throw new Error('An item line needs an entry type, a posting date and an item');
  }
  return {
    entryType: line.entryType,
    postingDate: line.postingDate,
    documentDate: line.documentDate ?? noDay,
    documentType: line.documentType ?? '',
    documentNo: line.documentNo ?? blankCode,
    invoiceNo: line.invoiceNo ?? blankCode,
    documentLineNo: line.documentLineNo ?? 0,
    externalDocumentNo: line.externalDocumentNo ?? blankCode,
    itemNo: line.itemNo,
    variantCode: line.variantCode ?? blankCode,
    locationCode: line.locationCode ?? blankCode,
    newLocationCode: line.newLocationCode ?? blankCode,
    newVariantCode: line.newVariantCode ?? line.variantCode ?? blankCode,
    quantity: line.quantity ?? noQuantity,
    invoicedQuantity: line.invoicedQuantity ?? noQuantity,
    unitOfMeasureCode: line.unitOfMeasureCode ?? blankCode,
    qtyPerUnitOfMeasure: line.qtyPerUnitOfMeasure ?? oneBaseUnit,
    unitAmount: line.unitAmount ?? noUnitCost,
    unitCost: line.unitCost ?? noUnitCost,
    unitCostRemainder: line.unitCostRemainder ?? '0',
    amount: line.amount ?? noAmount,
    discountAmount: line.discountAmount ?? noAmount,
    indirectCostPct: line.indirectCostPct ?? noPercent,
    overheadRate: line.overheadRate ?? noUnitCost,
    appliesToEntry: line.appliesToEntry ?? 0,
    appliesFromEntry: line.appliesFromEntry ?? 0,
    serialNo: line.serialNo ?? blankCode,
    lotNo: line.lotNo ?? blankCode,
    newSerialNo: line.newSerialNo ?? line.serialNo ?? blankCode,
    newLotNo: line.newLotNo ?? line.lotNo ?? blankCode,
    binCode: line.binCode ?? blankCode,
    orderType: line.orderType ?? '',
    orderNo: line.orderNo ?? blankCode,
    orderLineNo: line.orderLineNo ?? 0,
    genBusPostingGroup: line.genBusPostingGroup ?? blankCode,
    genProdPostingGroup: line.genProdPostingGroup ?? blankCode,
    inventoryPostingGroup: line.inventoryPostingGroup ?? blankCode,
    itemChargeNo: line.itemChargeNo ?? blankCode,
    itemLedgerEntryNo: line.itemLedgerEntryNo ?? 0,
    sourceNo: line.sourceNo ?? blankCode,
    reasonCode: line.reasonCode ?? blankCode,
    dropShipment: line.dropShipment ?? false,
    dimensions: line.dimensions ?? noDimensions,
    newDimensions: line.newDimensions ?? line.dimensions ?? noDimensions,
    table: line.table ?? '',
    row: line.row ?? 0,
  };
}
