/**
 * Documents and orders: what is outstanding, what a posting receives, ships and invoices. Anyone can continue them after the file was closed.
 * Quantities and prices are per the line's unit of measure; the base columns are in base units.
 */
import { amount, boolean, code, date, dimensions, integer, option, percent, quantity, rowSeal, unit, orBlank } from '../column';
import { orderTypes } from '../options';
import { table } from '../table';

const documentTypes = ['Order', 'Invoice', 'Return Order', 'Credit Memo'] as const;

const header = {
  documentType: option('Document Type', 'key', documentTypes),
  no: code('No.', 'key', { required: true }),
  postingDate: date('Posting Date', 'input'),
  documentDate: date('Document Date', 'input'),
  externalDocumentNo: code('External Document No.', 'input'),
  genBusPostingGroup: code('Gen. Bus. Posting Group', 'input'),
  locationCode: code('Location Code', 'input', { refersTo: 'Locations' }),
  /** Counts the posted receipts or shipments, and the posted invoices, for their numbers: PO1/R1, PO1/I1. */
  postedDeliveries: integer('Posted Deliveries', 'history'),
  postedInvoices: integer('Posted Invoices', 'history'),
  dimensions: dimensions('Dimensions', 'input'),
};

export const purchaseDocuments = table('Purchase Documents', 'document', 'documents', ['documentType', 'no'], {
  ...header,
  vendorNo: code('Vendor No.', 'input'),
});
export const salesDocuments = table('Sales Documents', 'document', 'documents', ['documentType', 'no'], {
  ...header,
  customerNo: code('Customer No.', 'input'),
});

const line = {
  documentType: option('Document Type', 'key', documentTypes),
  documentNo: code('Document No.', 'key', { required: true }),
  lineNo: integer('Line No.', 'key'),
  type: option('Type', 'input', ['Item', 'Charge (Item)']),
  no: code('No.', 'input', { required: true }),
  variantCode: code('Variant Code', 'input'),
  locationCode: code('Location Code', 'input', { refersTo: 'Locations' }),
  binCode: code('Bin Code', 'input'),
  quantity: quantity('Quantity', 'input'),
  unitOfMeasureCode: code('Unit of Measure Code', 'input'),
};
const lineTail = {
  qtyToInvoice: orBlank(quantity('Qty. to Invoice', 'input')),
  quantityInvoiced: quantity('Quantity Invoiced', 'history'),
  genBusPostingGroup: code('Gen. Bus. Posting Group', 'input'),
  genProdPostingGroup: code('Gen. Prod. Posting Group', 'input'),
  serialNo: code('Serial No.', 'input'),
  lotNo: code('Lot No.', 'input'),
  dimensions: dimensions('Dimensions', 'input'),
};

export const purchaseLines = table('Purchase Lines', 'document', 'documents', ['documentType', 'documentNo', 'lineNo'], {
  ...line,
  directUnitCost: orBlank(unit('Direct Unit Cost', 'input')),
  lineDiscountPct: percent('Line Discount %', 'input'),
  indirectCostPct: orBlank(percent('Indirect Cost %', 'input')),
  /** On returns and credit memos: to ship. */
  qtyToReceive: orBlank(quantity('Qty. to Receive', 'input')),
  quantityReceived: quantity('Quantity Received', 'history'),
  applToItemEntry: integer('Appl.-to Item Entry', 'input', { refersTo: 'ItemLedgerEntries' }),
  ...lineTail,
});

export const salesLines = table('Sales Lines', 'document', 'documents', ['documentType', 'documentNo', 'lineNo'], {
  ...line,
  unitPrice: orBlank(unit('Unit Price', 'input')),
  unitCostLcy: orBlank(unit('Unit Cost (LCY)', 'input')),
  lineDiscountPct: percent('Line Discount %', 'input'),
  /** On returns and credit memos: to receive. */
  qtyToShip: orBlank(quantity('Qty. to Ship', 'input')),
  quantityShipped: quantity('Quantity Shipped', 'history'),
  applToItemEntry: integer('Appl.-to Item Entry', 'input', { refersTo: 'ItemLedgerEntries' }),
  applFromItemEntry: integer('Appl.-from Item Entry', 'input', { refersTo: 'ItemLedgerEntries' }),
  ...lineTail,
});

/** Which posted entries came from which document line: what a later invoice, undo or charge finds again. */
export const postedDocumentLines = table('Posted Document Lines', 'posted', 'documents', ['entryNo'], {
  entryNo: integer('Entry No.', 'key'),
  documentTable: option('Document Table', 'fact', ['Purchase', 'Sales', 'Transfer']),
  documentType: option('Document Type', 'fact', [...documentTypes, 'Transfer Shipment', 'Transfer Receipt']),
  documentNo: code('Document No.', 'fact'),
  lineNo: integer('Line No.', 'fact'),
  postedDocumentNo: code('Posted Document No.', 'fact'),
  itemLedgerEntryNo: integer('Item Ledger Entry No.', 'fact'),
  /** In base units and in the document's own direction: what a return order takes back is positive, a line of -5 on an order negative. */
  quantity: quantity('Quantity', 'fact'),
  qtyInvoiced: quantity('Qty. Invoiced', 'history'),
  correction: boolean('Correction', 'history'),
  seal: rowSeal,
});

export const itemChargeAssignments = table(
  'Item Charge Assignment',
  'document',
  'documents',
  ['documentTable', 'documentType', 'documentNo', 'documentLineNo', 'lineNo'],
  {
    documentTable: option('Document Table', 'key', ['Purchase', 'Sales']),
    documentType: option('Document Type', 'key', documentTypes),
    documentNo: code('Document No.', 'key', { required: true }),
    documentLineNo: integer('Document Line No.', 'key'),
    lineNo: integer('Line No.', 'key'),
    itemChargeNo: code('Item Charge No.', 'input'),
    /** The receipt, shipment or return to carry the charge. */
    itemLedgerEntryNo: integer('Item Ledger Entry No.', 'input', { refersTo: 'ItemLedgerEntries' }),
    /** Instead of a posted entry: a line of the same document that this posting receives. */
    appliesToDocLineNo: integer('Applies-to Doc. Line No.', 'input'),
    qtyToAssign: orBlank(quantity('Qty. to Assign', 'input')),
    qtyAssigned: quantity('Qty. Assigned', 'history'),
    amountToAssign: orBlank(amount('Amount to Assign', 'input')),
  },
);

export const transferOrders = table('Transfer Orders', 'document', 'documents', ['no'], {
  no: code('No.', 'key', { required: true }),
  postingDate: date('Posting Date', 'input'),
  transferFromCode: code('Transfer-from Code', 'input', { required: true, refersTo: 'Locations' }),
  transferToCode: code('Transfer-to Code', 'input', { required: true, refersTo: 'Locations' }),
  inTransitCode: code('In-Transit Code', 'input', { refersTo: 'Locations' }),
  directTransfer: boolean('Direct Transfer', 'input'),
  postedDeliveries: integer('Posted Deliveries', 'history'),
  postedReceipts: integer('Posted Receipts', 'history'),
  dimensions: dimensions('Dimensions', 'input'),
});

export const transferLines = table('Transfer Lines', 'document', 'documents', ['documentNo', 'lineNo'], {
  documentNo: code('Document No.', 'key', { required: true }),
  lineNo: integer('Line No.', 'key'),
  itemNo: code('Item No.', 'input', { required: true, refersTo: 'Items' }),
  variantCode: code('Variant Code', 'input'),
  quantity: quantity('Quantity', 'input'),
  unitOfMeasureCode: code('Unit of Measure Code', 'input'),
  qtyToShip: orBlank(quantity('Qty. to Ship', 'input')),
  quantityShipped: quantity('Quantity Shipped', 'history'),
  qtyToReceive: orBlank(quantity('Qty. to Receive', 'input')),
  quantityReceived: quantity('Quantity Received', 'history'),
  /** The receipt to ship from, when it must be that one. */
  applToItemEntry: integer('Appl.-to Item Entry', 'input', { refersTo: 'ItemLedgerEntries' }),
  serialNo: code('Serial No.', 'input'),
  lotNo: code('Lot No.', 'input'),
  dimensions: dimensions('Dimensions', 'input'),
});

export const productionOrders = table('Production Orders', 'document', 'orders', ['no'], {
  no: code('No.', 'key', { required: true }),
  status: option('Status', 'history', ['Released', 'Finished']),
  sourceNo: code('Source No.', 'input', { required: true, refersTo: 'Items' }),
  variantCode: code('Variant Code', 'input'),
  quantity: quantity('Quantity', 'input'),
  dueDate: date('Due Date', 'input'),
  locationCode: code('Location Code', 'input', { refersTo: 'Locations' }),
  unitCost: unit('Unit Cost', 'history'),
  finishedQuantity: quantity('Finished Quantity', 'history'),
  finishedDate: date('Finished Date', 'history'),
});

export const assemblyOrders = table('Assembly Orders', 'document', 'orders', ['no'], {
  no: code('No.', 'key', { required: true }),
  postingDate: date('Posting Date', 'input'),
  itemNo: code('Item No.', 'input', { required: true, refersTo: 'Items' }),
  variantCode: code('Variant Code', 'input'),
  locationCode: code('Location Code', 'input', { refersTo: 'Locations' }),
  quantity: quantity('Quantity', 'input'),
  quantityToAssemble: orBlank(quantity('Quantity to Assemble', 'input')),
  assembledQuantity: quantity('Assembled Quantity', 'history'),
  unitCost: orBlank(unit('Unit Cost', 'input')),
  indirectCostPct: orBlank(percent('Indirect Cost %', 'input')),
  overheadRate: orBlank(unit('Overhead Rate', 'input')),
  /** Counts its postings for their numbers: ASM1/A1. */
  postedAssemblies: integer('Posted Assemblies', 'history'),
  dimensions: dimensions('Dimensions', 'input'),
});

export const assemblyLines = table('Assembly Lines', 'document', 'orders', ['documentNo', 'lineNo'], {
  documentNo: code('Document No.', 'key', { required: true }),
  lineNo: integer('Line No.', 'key'),
  type: option('Type', 'input', ['Item', 'Resource']),
  no: code('No.', 'input', { required: true }),
  variantCode: code('Variant Code', 'input'),
  locationCode: code('Location Code', 'input', { refersTo: 'Locations' }),
  quantity: quantity('Quantity', 'input'),
  quantityToConsume: orBlank(quantity('Quantity to Consume', 'input')),
  consumedQuantity: quantity('Consumed Quantity', 'history'),
  unitOfMeasureCode: code('Unit of Measure Code', 'input'),
  unitCost: orBlank(unit('Unit Cost', 'input')),
  appliesToEntry: integer('Applies-to Entry', 'input', { refersTo: 'ItemLedgerEntries' }),
});

/** Capacity waiting to be posted to a production order: time at a unit cost, or an amount. */
export const capacityJournal = table('Capacity Journal', 'journal', 'journals', ['lineNo'], {
  lineNo: integer('Line No.', 'key'),
  postingDate: date('Posting Date', 'input', { required: true }),
  documentNo: code('Document No.', 'input'),
  orderType: option('Order Type', 'input', orderTypes, { default: 'Production' }),
  orderNo: code('Order No.', 'input', { required: true }),
  orderLineNo: integer('Order Line No.', 'input'),
  type: option('Type', 'input', ['Work Center', 'Machine Center', 'Resource']),
  no: code('No.', 'input'),
  operationNo: code('Operation No.', 'input'),
  quantity: quantity('Quantity', 'input'),
  unitCost: orBlank(unit('Unit Cost', 'input')),
  indirectCostPct: orBlank(percent('Indirect Cost %', 'input')),
  overheadRate: unit('Overhead Rate', 'input'),
  /** Direct cost of the whole line instead of a unit cost; rounded when it is posted. */
  amount: orBlank(unit('Amount', 'input')),
  subcontracting: boolean('Subcontracting', 'input'),
  dimensions: dimensions('Dimensions', 'input'),
});
