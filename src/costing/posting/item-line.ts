/**
 * A line to post to the item ledger, made by a journal or by a document line; the one thing that all postings hand to `postItemLine`.
 *
 * Everything is in base units and local currency. Quantities are positive for the entry type's own direction (a sale of 5 has quantity 5, a sales return -5);
 * codes are numbers of the book's strings; entry numbers are item ledger entry numbers, 0 = none.
 */
import type { DimensionSetId } from '../../book/dimension-sets';
import type { CodeId } from '../../book/strings';
import type { Amount, Day, Percent, Quantity, UnitCost } from '../../decimal';
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
