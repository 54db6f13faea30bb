/** Reports: replaced by each run. Amounts in local currency, increases of inventory positive unless said otherwise. */
import { amount, boolean, code, date, integer, option, orBlank, quantity, text, unit } from '../column';
import { costingMethods, differenceCauses, inventoryAccountTypes, itemLedgerEntryTypesOrNone, valueEntryTypes } from '../options';
import { table } from '../table';

/** When each report was made last, and over what. */
export const reportRuns = table('Report Runs', 'report', 'reports', ['report'], {
  report: text('Report', 'key'),
  runDate: date('Run Date', 'shown'),
  runTime: text('Run Time', 'shown'),
  workDate: date('Work Date', 'shown'),
  userId: code('User ID', 'shown'),
  filters: text('Filters', 'shown', { wide: true }),
});

/** Something found by a test: the cell it is about, and a sentence that says what is wrong and what to do. */
const finding = {
  lineNo: integer('Line No.', 'key'),
  table: text('Table', 'shown'),
  entryNo: integer('Entry No.', 'shown'),
  no: code('No.', 'shown'),
  column: text('Column', 'shown'),
  reason: text('Reason', 'shown', { wide: true }),
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

const accountTypeOrTotal = [
  '',
  ...inventoryAccountTypes,
  'Inventory To WIP',
  'WIP To Interim',
  'Total',
  'G/L Total',
  'Difference',
] as const;

/**
 * What value entries say should stand on the accounts, beside what stands there. Rows of account types (income statement) by columns (balance sheet), the totals below; then a row per item
 * with a column per account type. Signs as in the general ledger: debit is positive.
 */
export const inventoryGLReconciliation = table('Inventory - G/L Reconciliation', 'report', 'reports', ['lineNo'], {
  lineNo: integer('Line No.', 'key'),
  type: option('Type', 'shown', ['', 'Item', 'Account Type', 'Total', 'G/L Total', 'Difference']),
  accountType: option('Account Type', 'shown', accountTypeOrTotal),
  no: code('No.', 'shown'),
  name: text('Name', 'shown'),
  inventory: orBlank(amount('Inventory', 'shown')),
  inventoryInterim: orBlank(amount('Inventory (Interim)', 'shown')),
  wipInventory: orBlank(amount('WIP Inventory', 'shown')),
  total: orBlank(amount('Total', 'shown')),
  glTotal: orBlank(amount('G/L Total', 'shown')),
  difference: orBlank(amount('Difference', 'shown')),
  warning: text('Warning', 'shown'),
  invtAccrualInterim: orBlank(amount('Invt. Accrual (Interim)', 'shown')),
  inventoryAdjmt: orBlank(amount('Inventory Adjmt.', 'shown')),
  directCostApplied: orBlank(amount('Direct Cost Applied', 'shown')),
  overheadApplied: orBlank(amount('Overhead Applied', 'shown')),
  purchaseVariance: orBlank(amount('Purchase Variance', 'shown')),
  cogs: orBlank(amount('COGS', 'shown')),
  cogsInterim: orBlank(amount('COGS (Interim)', 'shown')),
  materialVariance: orBlank(amount('Material Variance', 'shown')),
  capacityVariance: orBlank(amount('Capacity Variance', 'shown')),
  subcontractedVariance: orBlank(amount('Subcontracted Variance', 'shown')),
  capOverheadVariance: orBlank(amount('Cap. Overhead Variance', 'shown')),
  mfgOverheadVariance: orBlank(amount('Mfg. Overhead Variance', 'shown')),
  matNonInvVariance: orBlank(amount('Mat. Non-Inv. Variance', 'shown')),
  directCostNonInvApplied: orBlank(amount('Direct Cost Non-Inv. Applied', 'shown')),
});

/** The entries behind the differences of the reconciliation, with what each adds to the difference of an account type. */
export const inventoryGLDifferences = table('Inventory - G/L Differences', 'report', 'reports', ['lineNo'], {
  lineNo: integer('Line No.', 'key'),
  accountType: option('Account Type', 'shown', ['', ...inventoryAccountTypes]),
  glAccountNo: code('G/L Account No.', 'shown'),
  valueEntryNo: integer('Value Entry No.', 'shown'),
  glEntryNo: integer('G/L Entry No.', 'shown'),
  itemNo: code('Item No.', 'shown'),
  postingDate: date('Posting Date', 'shown'),
  documentNo: code('Document No.', 'shown'),
  amount: amount('Amount', 'shown'),
  cause: option('Cause', 'shown', differenceCauses),
});

/** Stock on hand as of a day, by kind of cost: amounts, and per unit. */
export const inventoryValuationCostSpecification = table('Inventory Valuation - Cost Specification', 'report', 'reports', ['lineNo'], {
  lineNo: integer('Line No.', 'key'),
  type: option('Type', 'shown', ['Item', 'Total']),
  itemNo: code('Item No.', 'shown'),
  description: text('Description', 'shown'),
  costingMethod: option('Costing Method', 'shown', ['', ...costingMethods]),
  quantity: orBlank(quantity('Quantity', 'shown')),
  directCost: amount('Direct Cost', 'shown'),
  revaluation: amount('Revaluation', 'shown'),
  rounding: amount('Rounding', 'shown'),
  indirectCost: amount('Indirect Cost', 'shown'),
  variance: amount('Variance', 'shown'),
  total: amount('Total', 'shown'),
  directCostPerUnit: orBlank(unit('Direct Cost per Unit', 'shown')),
  revaluationPerUnit: orBlank(unit('Revaluation per Unit', 'shown')),
  roundingPerUnit: orBlank(unit('Rounding per Unit', 'shown')),
  indirectCostPerUnit: orBlank(unit('Indirect Cost per Unit', 'shown')),
  variancePerUnit: orBlank(unit('Variance per Unit', 'shown')),
  averageCost: orBlank(unit('Average Cost', 'shown')),
});

/** Purchases and positive adjustments whose cost differs from the cost per unit of the entry. */
export const inventoryCostVariance = table('Inventory - Cost Variance', 'report', 'reports', ['lineNo'], {
  lineNo: integer('Line No.', 'key'),
  type: option('Type', 'shown', ['Value Entry', 'Item', 'Total']),
  itemNo: code('Item No.', 'shown'),
  description: text('Description', 'shown'),
  postingDate: date('Posting Date', 'shown'),
  documentNo: code('Document No.', 'shown'),
  itemLedgerEntryType: option('Item Ledger Entry Type', 'shown', itemLedgerEntryTypesOrNone),
  entryType: option('Entry Type', 'shown', ['', ...valueEntryTypes]),
  valueEntryNo: integer('Value Entry No.', 'shown'),
  sourceNo: code('Source No.', 'shown'),
  invoicedQuantity: orBlank(quantity('Invoiced Quantity', 'shown')),
  unitAmount: orBlank(unit('Unit Amount', 'shown')),
  costPerUnit: orBlank(unit('Cost per Unit', 'shown')),
  unitCostVariance: orBlank(unit('Unit Cost Variance', 'shown')),
  totalVarianceAmount: amount('Total Variance Amount', 'shown'),
});

/** How the average of each period came about: what was there, what came at its own cost, the average, what was valued by it, what is left. */
export const averageCostCalcOverview = table('Average Cost Calc. Overview', 'report', 'reports', ['lineNo'], {
  lineNo: integer('Line No.', 'key'),
  type: option('Type', 'shown', ['Opening', 'Entry', 'Average Cost', 'Valued by Average', 'Closing']),
  itemNo: code('Item No.', 'shown'),
  variantCode: code('Variant Code', 'shown'),
  locationCode: code('Location Code', 'shown'),
  valuationDate: date('Valuation Date', 'shown'),
  itemLedgerEntryNo: integer('Item Ledger Entry No.', 'shown'),
  entryType: option('Entry Type', 'shown', itemLedgerEntryTypesOrNone),
  postingDate: date('Posting Date', 'shown'),
  documentNo: code('Document No.', 'shown'),
  quantity: quantity('Quantity', 'shown'),
  costAmountExpected: amount('Cost Amount (Expected)', 'shown'),
  costAmountActual: amount('Cost Amount (Actual)', 'shown'),
  averageCost: unit('Average Cost', 'shown'),
  costIsAdjusted: boolean('Cost is Adjusted', 'shown'),
});

/** How a figure came about: each line with its part of the figure above it; lines further in explain the line that they stand under. */
export const explainCost = table('Explain Cost', 'report', 'reports', ['lineNo'], {
  lineNo: integer('Line No.', 'key'),
  level: integer('Level', 'shown'),
  description: text('Description', 'shown', { wide: true }),
  amount: orBlank(amount('Amount', 'shown')),
  unitCost: orBlank(unit('Unit Cost', 'shown')),
  table: text('Table', 'shown'),
  entryNo: integer('Entry No.', 'shown'),
});
