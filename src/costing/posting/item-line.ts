/**
 * A line to post to the item ledger, made by a journal or by a document line; the one thing that all postings hand to `postItemLine`.
 *
 * Everything is in base units and local currency. Quantities are positive for the entry type's own direction (a sale of 5 has quantity 5, a sales return -5);
 * codes are numbers of the book's strings; entry numbers are item ledger entry numbers, 0 = none.
 */
import type { DimensionSetId } from '../../book/dimension-sets';
import { blankCode, type CodeId } from '../../book/strings';
import {
  type Amount,
  asAmount,
  asDay,
  asPercent,
  asQuantity,
  asUnitCost,
  type Day,
  type Percent,
  type Quantity,
  QUANTITY_SCALE,
  type UnitCost,
} from '../../decimal';
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
  /** The line takes back a posted assembly. */
  readonly correction: boolean;
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

/** Stands for "as on this side" until the other side of a transfer is known. */
const sameAsHere = -1 as CodeId & DimensionSetId;

/** A line that says nothing yet. One shape for all lines, so that the posting loop stays fast. */
class BlankLine {
  entryType: ItemLedgerEntryType | undefined = undefined;
  postingDate: Day | undefined = undefined;
  documentDate = asDay(0);
  documentType: ItemDocumentType = '';
  documentNo = blankCode;
  invoiceNo = blankCode;
  documentLineNo = 0;
  externalDocumentNo = blankCode;
  itemNo: CodeId | undefined = undefined;
  variantCode = blankCode;
  locationCode = blankCode;
  newLocationCode = blankCode;
  newVariantCode: CodeId = sameAsHere;
  quantity = asQuantity(0);
  invoicedQuantity = asQuantity(0);
  unitOfMeasureCode = blankCode;
  qtyPerUnitOfMeasure = asQuantity(QUANTITY_SCALE);
  unitAmount = asUnitCost(0);
  unitCost = asUnitCost(0);
  unitCostRemainder = '0';
  amount = asAmount(0);
  discountAmount = asAmount(0);
  indirectCostPct = asPercent(0);
  overheadRate = asUnitCost(0);
  appliesToEntry = 0;
  appliesFromEntry = 0;
  serialNo = blankCode;
  lotNo = blankCode;
  newSerialNo: CodeId = sameAsHere;
  newLotNo: CodeId = sameAsHere;
  binCode = blankCode;
  orderType: OrderType = '';
  orderNo = blankCode;
  orderLineNo = 0;
  genBusPostingGroup = blankCode;
  genProdPostingGroup = blankCode;
  inventoryPostingGroup = blankCode;
  itemChargeNo = blankCode;
  itemLedgerEntryNo = 0;
  sourceNo = blankCode;
  reasonCode = blankCode;
  dropShipment = false;
  correction = false;
  dimensions = 0 as DimensionSetId;
  newDimensions: DimensionSetId = sameAsHere;
  table = '';
  row = 0;
}

/**
 * A line with every field that is not given left blank. The other side of a transfer starts from this side: same variant, serial and lot number, dimensions. Throws when
 * entry type, posting date or item is missing: that is a fault of the caller.
 */
export function itemLine(given: Partial<ItemLine>): ItemLine {
  const line = new BlankLine();
  const fields = line as unknown as Record<string, unknown>;
  const values = given as Readonly<Record<string, unknown>>;
  // By the fields that are given: asking for each of the others costs more than posting the line does.
  for (const name in values) if (values[name] !== undefined) fields[name] = values[name];
  if (line.newVariantCode === sameAsHere) line.newVariantCode = line.variantCode;
  if (line.newSerialNo === sameAsHere) line.newSerialNo = line.serialNo;
  if (line.newLotNo === sameAsHere) line.newLotNo = line.lotNo;
  if (line.newDimensions === sameAsHere) line.newDimensions = line.dimensions;
  if (!isComplete(line)) throw new Error('An item line needs an entry type, a posting date and an item');
  return line;
}

function isComplete(line: BlankLine): line is BlankLine & ItemLine {
  return line.entryType !== undefined && line.postingDate !== undefined && line.itemNo !== undefined;
}
