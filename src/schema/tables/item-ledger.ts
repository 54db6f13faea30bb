/**
 * The item ledger: quantity (item ledger entries), links (item application entries), value (value entries), and the state that cost
 * adjustment keeps between its runs. Quantities are in base units; amounts in local currency unless marked (ACY).
 * Signs: increases of inventory are positive, decreases negative, for quantity and cost alike.
 */
import { amount, amountAcy, boolean, code, date, dimensions, integer, option, quantity, rare, text, unit, unitAcy } from '../column';
import { itemDocumentTypes, itemLedgerEntryTypes, orderTypes, registerStates, valueEntryTypes, varianceTypes } from '../options';
import { table } from '../table';

export const itemLedgerEntries = table('Item Ledger Entries', 'posted', 'entries', ['entryNo'], {
  entryNo: integer('Entry No.', 'key'),
  entryType: option('Entry Type', 'fact', itemLedgerEntryTypes),
  postingDate: date('Posting Date', 'fact'),
  documentDate: rare(date('Document Date', 'fact')),
  documentType: option('Document Type', 'fact', itemDocumentTypes),
  documentNo: code('Document No.', 'fact'),
  documentLineNo: integer('Document Line No.', 'fact'),
  itemNo: code('Item No.', 'fact', { refersTo: 'Items' }),
  variantCode: rare(code('Variant Code', 'fact')),
  locationCode: code('Location Code', 'fact'),
  quantity: quantity('Quantity', 'fact'),
  invoicedQuantity: quantity('Invoiced Quantity', 'derived'),
  remainingQuantity: quantity('Remaining Quantity', 'derived'),
  open: boolean('Open', 'derived'),
  positive: boolean('Positive', 'fact'),
  completelyInvoiced: boolean('Completely Invoiced', 'history'),
  lastInvoiceDate: date('Last Invoice Date', 'history'),
  appliesToEntry: rare(integer('Applies-to Entry', 'history')),
  appliedEntryToAdjust: boolean('Applied Entry to Adjust', 'history'),
  shippedQtyNotReturned: quantity('Shipped Qty. Not Returned', 'history'),
  correction: rare(boolean('Correction', 'fact')),
  dropShipment: rare(boolean('Drop Shipment', 'fact')),
  serialNo: rare(code('Serial No.', 'fact')),
  lotNo: rare(code('Lot No.', 'fact')),
  binCode: rare(code('Bin Code', 'fact')),
  orderType: rare(option('Order Type', 'fact', orderTypes)),
  orderNo: rare(code('Order No.', 'fact')),
  orderLineNo: rare(integer('Order Line No.', 'fact')),
  unitOfMeasureCode: rare(code('Unit of Measure Code', 'fact')),
  qtyPerUnitOfMeasure: rare(quantity('Qty. per Unit of Measure', 'fact')),
  sourceNo: rare(code('Source No.', 'fact')),
  externalDocumentNo: rare(code('External Document No.', 'fact')),
  costAmountExpected: amount('Cost Amount (Expected)', 'derived'),
  costAmountActual: amount('Cost Amount (Actual)', 'derived'),
  costAmountNonInvtbl: rare(amount('Cost Amount (Non-Invtbl.)', 'derived')),
  purchaseAmountExpected: rare(amount('Purchase Amount (Expected)', 'derived')),
  purchaseAmountActual: rare(amount('Purchase Amount (Actual)', 'derived')),
  salesAmountExpected: rare(amount('Sales Amount (Expected)', 'derived')),
  salesAmountActual: rare(amount('Sales Amount (Actual)', 'derived')),
  costAmountExpectedAcy: amountAcy('Cost Amount (Expected) (ACY)', 'derived'),
  costAmountActualAcy: amountAcy('Cost Amount (Actual) (ACY)', 'derived'),
  costAmountNonInvtblAcy: amountAcy('Cost Amount (Non-Invtbl.) (ACY)', 'derived'),
  dimensions: dimensions('Dimensions', 'fact'),
});

const application = {
  itemLedgerEntryNo: integer('Item Ledger Entry No.', 'fact'),
  inboundItemEntryNo: integer('Inbound Item Entry No.', 'fact'),
  outboundItemEntryNo: integer('Outbound Item Entry No.', 'fact'),
  /** A later application between the same three entries adds to it, so it is not a fact. */
  quantity: quantity('Quantity', 'history'),
  postingDate: date('Posting Date', 'fact'),
  transferredFromEntryNo: rare(integer('Transferred-from Entry No.', 'fact')),
  costApplication: boolean('Cost Application', 'history'),
  outputCompletelyInvdDate: date('Output Completely Invd. Date', 'history'),
};

export const itemApplicationEntries = table('Item Application Entries', 'posted', 'entries', ['entryNo'], {
  entryNo: integer('Entry No.', 'key'),
  ...application,
  outboundEntryIsUpdated: boolean('Outbound Entry is Updated', 'history'),
});

export const itemApplicationEntryHistory = table('Item Application Entry History', 'posted', 'entries', ['primaryEntryNo'], {
  primaryEntryNo: integer('Primary Entry No.', 'key'),
  entryNo: integer('Entry No.', 'fact'),
  ...application,
  deletedDate: date('Deleted Date', 'fact'),
  deletedByUser: code('Deleted By User', 'fact'),
});

export const valueEntries = table('Value Entries', 'posted', 'entries', ['entryNo'], {
  entryNo: integer('Entry No.', 'key'),
  itemLedgerEntryNo: integer('Item Ledger Entry No.', 'fact'),
  itemLedgerEntryType: option('Item Ledger Entry Type', 'fact', itemLedgerEntryTypes),
  entryType: option('Entry Type', 'fact', valueEntryTypes),
  varianceType: rare(option('Variance Type', 'fact', varianceTypes)),
  postingDate: date('Posting Date', 'fact'),
  valuationDate: date('Valuation Date', 'history'),
  documentDate: rare(date('Document Date', 'fact')),
  documentType: option('Document Type', 'fact', itemDocumentTypes),
  documentNo: code('Document No.', 'fact'),
  documentLineNo: integer('Document Line No.', 'fact'),
  externalDocumentNo: rare(code('External Document No.', 'fact')),
  itemNo: code('Item No.', 'fact', { refersTo: 'Items' }),
  variantCode: rare(code('Variant Code', 'fact')),
  locationCode: code('Location Code', 'fact'),
  itemChargeNo: rare(code('Item Charge No.', 'fact')),
  itemLedgerEntryQuantity: quantity('Item Ledger Entry Quantity', 'fact'),
  valuedQuantity: quantity('Valued Quantity', 'fact'),
  invoicedQuantity: quantity('Invoiced Quantity', 'fact'),
  costPerUnit: unit('Cost per Unit', 'fact'),
  costAmountExpected: amount('Cost Amount (Expected)', 'fact'),
  costAmountActual: amount('Cost Amount (Actual)', 'fact'),
  costAmountNonInvtbl: rare(amount('Cost Amount (Non-Invtbl.)', 'fact')),
  expectedCost: boolean('Expected Cost', 'fact'),
  inventoriable: boolean('Inventoriable', 'fact'),
  adjustment: boolean('Adjustment', 'fact'),
  partialRevaluation: rare(boolean('Partial Revaluation', 'fact')),
  valuedByAverageCost: boolean('Valued By Average Cost', 'history'),
  appliesToEntry: rare(integer('Applies-to Entry', 'fact')),
  purchaseAmountExpected: rare(amount('Purchase Amount (Expected)', 'fact')),
  purchaseAmountActual: rare(amount('Purchase Amount (Actual)', 'fact')),
  salesAmountExpected: rare(amount('Sales Amount (Expected)', 'fact')),
  salesAmountActual: rare(amount('Sales Amount (Actual)', 'fact')),
  discountAmount: rare(amount('Discount Amount', 'fact')),
  costPostedToGL: rare(amount('Cost Posted to G/L', 'history')),
  expectedCostPostedToGL: rare(amount('Expected Cost Posted to G/L', 'history')),
  inventoryPostingGroup: code('Inventory Posting Group', 'fact'),
  genBusPostingGroup: code('Gen. Bus. Posting Group', 'fact'),
  genProdPostingGroup: code('Gen. Prod. Posting Group', 'fact'),
  sourceNo: rare(code('Source No.', 'fact')),
  sourceCode: code('Source Code', 'fact'),
  reasonCode: rare(code('Reason Code', 'fact')),
  userId: rare(code('User ID', 'fact')),
  dropShipment: rare(boolean('Drop Shipment', 'fact')),
  orderType: rare(option('Order Type', 'fact', orderTypes)),
  orderNo: rare(code('Order No.', 'fact')),
  orderLineNo: rare(integer('Order Line No.', 'fact')),
  capacityLedgerEntryNo: rare(integer('Capacity Ledger Entry No.', 'fact')),
  type: rare(option('Type', 'fact', ['', 'Work Center', 'Machine Center', 'Resource'])),
  no: rare(code('No.', 'fact')),
  averageCostException: rare(boolean('Average Cost Exception', 'history')),
  costPerUnitAcy: unitAcy('Cost per Unit (ACY)', 'fact'),
  costAmountExpectedAcy: amountAcy('Cost Amount (Expected) (ACY)', 'fact'),
  costAmountActualAcy: amountAcy('Cost Amount (Actual) (ACY)', 'fact'),
  costAmountNonInvtblAcy: amountAcy('Cost Amount (Non-Invtbl.) (ACY)', 'fact'),
  costPostedToGLAcy: amountAcy('Cost Posted to G/L (ACY)', 'history'),
  expectedCostPostedToGLAcy: amountAcy('Exp. Cost Posted to G/L (ACY)', 'history'),
  dimensions: dimensions('Dimensions', 'fact'),
});

export const capacityLedgerEntries = table('Capacity Ledger Entries', 'posted', 'entries', ['entryNo'], {
  entryNo: integer('Entry No.', 'key'),
  postingDate: date('Posting Date', 'fact'),
  type: option('Type', 'fact', ['Work Center', 'Machine Center', 'Resource']),
  no: code('No.', 'fact'),
  documentNo: code('Document No.', 'fact'),
  description: text('Description', 'fact'),
  itemNo: code('Item No.', 'fact'),
  routingNo: code('Routing No.', 'fact'),
  routingReferenceNo: integer('Routing Reference No.', 'fact'),
  operationNo: code('Operation No.', 'fact'),
  quantity: quantity('Quantity', 'fact'),
  invoicedQuantity: quantity('Invoiced Quantity', 'fact'),
  subcontracting: boolean('Subcontracting', 'fact'),
  orderType: option('Order Type', 'fact', orderTypes),
  orderNo: code('Order No.', 'fact'),
  orderLineNo: integer('Order Line No.', 'fact'),
  directCost: amount('Direct Cost', 'derived'),
  overheadCost: amount('Overhead Cost', 'derived'),
});

export const avgCostAdjmtEntryPoints = table(
  'Avg. Cost Adjmt. Entry Points',
  'work',
  'entries',
  ['itemNo', 'variantCode', 'locationCode', 'valuationDate'],
  {
    itemNo: code('Item No.', 'key'),
    variantCode: code('Variant Code', 'key'),
    locationCode: code('Location Code', 'key'),
    valuationDate: date('Valuation Date', 'key'),
    costIsAdjusted: boolean('Cost Is Adjusted', 'history'),
  },
);

/** Order adjustment entries: production order lines and assembly orders with the cost shares that variances are measured against. */
export const inventoryAdjmtEntriesOrder = table(
  'Inventory Adjmt. Entry (Order)',
  'work',
  'entries',
  ['orderType', 'orderNo', 'orderLineNo'],
  {
    orderType: option('Order Type', 'key', orderTypes),
    orderNo: code('Order No.', 'key'),
    orderLineNo: integer('Order Line No.', 'key'),
    itemNo: code('Item No.', 'fact'),
    routingNo: code('Routing No.', 'fact'),
    routingReferenceNo: integer('Routing Reference No.', 'fact'),
    indirectCostPct: unit('Indirect Cost %', 'history'),
    overheadRate: unit('Overhead Rate', 'history'),
    costIsAdjusted: boolean('Cost is Adjusted', 'history'),
    allowOnlineAdjustment: boolean('Allow Online Adjustment', 'history', { default: true }),
    completelyInvoiced: boolean('Completely Invoiced', 'history'),
    isFinished: boolean('Is Finished', 'history'),
    unitCost: unit('Unit Cost', 'history'),
    directCost: amount('Direct Cost', 'history'),
    indirectCost: amount('Indirect Cost', 'history'),
    singleLevelMaterialCost: unit('Single-Level Material Cost', 'history'),
    singleLevelCapacityCost: unit('Single-Level Capacity Cost', 'history'),
    singleLevelSubcontrdCost: unit('Single-Level Subcontrd. Cost', 'history'),
    singleLevelCapOvhdCost: unit('Single-Level Cap. Ovhd Cost', 'history'),
    singleLevelMfgOvhdCost: unit('Single-Level Mfg. Ovhd Cost', 'history'),
  },
);

const ranges = {
  fromEntryNo: integer('From Entry No.', 'fact'),
  toEntryNo: integer('To Entry No.', 'fact'),
  fromValueEntryNo: integer('From Value Entry No.', 'fact'),
  toValueEntryNo: integer('To Value Entry No.', 'fact'),
  fromCapacityEntryNo: integer('From Capacity Entry No.', 'fact'),
  toCapacityEntryNo: integer('To Capacity Entry No.', 'fact'),
  fromApplicationEntryNo: integer('From Application Entry No.', 'fact'),
  toApplicationEntryNo: integer('To Application Entry No.', 'fact'),
};

/** One row per posting: what it wrote, counted and hashed, so that any later change of a posted row is named. */
const seal = {
  state: option('State', 'history', registerStates),
  creationDate: date('Creation Date', 'fact'),
  creationTime: text('Creation Time', 'fact'),
  userId: code('User ID', 'fact'),
  sourceCode: code('Source Code', 'fact'),
  rowCount: integer('Row Count', 'fact'),
  /** State cells of older rows that the posting changed, so that they can be put back or sealed again. */
  changes: text('Changes', 'fact'),
  previousHash: text('Previous Hash', 'fact'),
  hash: text('Hash', 'fact'),
};

export const itemRegisters = table('Item Registers', 'posted', 'entries', ['no'], { no: integer('No.', 'key'), ...ranges, ...seal });

export const glRegisters = table('G/L Registers', 'posted', 'generalLedger', ['no'], {
  no: integer('No.', 'key'),
  fromEntryNo: integer('From Entry No.', 'fact'),
  toEntryNo: integer('To Entry No.', 'fact'),
  ...seal,
});
