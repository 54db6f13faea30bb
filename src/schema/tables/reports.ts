/** Reports: replaced by each run. Amounts in local currency, increases of inventory positive unless said otherwise. */
import { amount, code, date, integer, option, quantity, text } from '../column';
import { table } from '../table';

/** When each report was made last, and over what. */
export const reportRuns = table('Report Runs', 'report', 'reports', ['report'], {
  report: text('Report', 'key'),
  runDate: date('Run Date', 'shown'),
  runTime: text('Run Time', 'shown'),
  workDate: date('Work Date', 'shown'),
  userId: code('User ID', 'shown'),
  filters: text('Filters', 'shown'),
});

/** Something found by a test: the cell it is about, and a sentence that says what is wrong and what to do. */
const finding = {
  lineNo: integer('Line No.', 'key'),
  table: text('Table', 'shown'),
  entryNo: integer('Entry No.', 'shown'),
  no: code('No.', 'shown'),
  column: text('Column', 'shown'),
  reason: text('Reason', 'shown'),
} as const;

export const closeInventoryPeriodTest = table('Close Inventory Period - Test', 'report', 'reports', ['lineNo'], finding);

export const checkInventoryCosting = table('Check Inventory Costing', 'report', 'reports', ['lineNo'], {
  lineNo: finding.lineNo,
  check: text('Check', 'shown'),
  table: finding.table,
  entryNo: finding.entryNo,
  no: finding.no,
  column: finding.column,
  itemNo: code('Item No.', 'shown'),
  reason: finding.reason,
});

const block = (prefix: 'Starting' | 'Increase' | 'Decrease' | 'Ending') => ({
  invoicedQuantity: quantity(`${prefix} Invoiced Quantity`, 'shown'),
  invoicedValue: amount(`${prefix} Invoiced Value`, 'shown'),
  expectedQuantity: quantity(`${prefix} Expected Quantity`, 'shown'),
  expectedValue: amount(`${prefix} Expected Value`, 'shown'),
});
const starting = block('Starting');
const increase = block('Increase');
const decrease = block('Decrease');
const ending = block('Ending');

const valuationColumns = {
  startingInvoicedQuantity: starting.invoicedQuantity,
  startingInvoicedValue: starting.invoicedValue,
  increaseInvoicedQuantity: increase.invoicedQuantity,
  increaseInvoicedValue: increase.invoicedValue,
  decreaseInvoicedQuantity: decrease.invoicedQuantity,
  decreaseInvoicedValue: decrease.invoicedValue,
  endingInvoicedQuantity: ending.invoicedQuantity,
  endingInvoicedValue: ending.invoicedValue,
  costPostedToGL: amount('Cost Posted to G/L', 'shown'),
  startingExpectedQuantity: starting.expectedQuantity,
  startingExpectedValue: starting.expectedValue,
  increaseExpectedQuantity: increase.expectedQuantity,
  increaseExpectedValue: increase.expectedValue,
  decreaseExpectedQuantity: decrease.expectedQuantity,
  decreaseExpectedValue: decrease.expectedValue,
  endingExpectedQuantity: ending.expectedQuantity,
  endingExpectedValue: ending.expectedValue,
  expectedCostPostedToGL: amount('Expected Cost Posted to G/L', 'shown'),
} as const;

export const inventoryValuation = table('Inventory Valuation', 'report', 'reports', ['itemNo'], {
  inventoryPostingGroup: code('Inventory Posting Group', 'shown'),
  itemNo: code('Item No.', 'key'),
  description: text('Description', 'shown'),
  ...valuationColumns,
});

/** The valuation per inventory posting group, and over all of them. */
export const inventoryValuationTotals = table('Inventory Valuation - Totals', 'report', 'reports', ['type', 'inventoryPostingGroup'], {
  type: option('Type', 'key', ['Posting Group', 'Total']),
  inventoryPostingGroup: code('Inventory Posting Group', 'key'),
  ...valuationColumns,
});

/** One row per account type (and, for scenarios, per item): what the value entries say, beside what the accounts hold. */
export const inventoryGLReconciliation = table('Inventory - G/L Reconciliation', 'report', 'reports', ['lineNo'], {
  lineNo: integer('Line No.', 'key'),
  type: option('Type', 'shown', ['', 'Item', 'Account Type', 'Total', 'G/L Total', 'Difference']),
  no: code('No.', 'shown'),
  name: text('Name', 'shown'),
  inventory: amount('Inventory', 'shown'),
  inventoryInterim: amount('Inventory (Interim)', 'shown'),
  wipInventory: amount('WIP Inventory', 'shown'),
  total: amount('Total', 'shown'),
  glTotal: amount('G/L Total', 'shown'),
  difference: amount('Difference', 'shown'),
  warning: text('Warning', 'shown'),
});
