/** Setup: how the books are kept. */
import { boolean, code, date, factor, integer, option, rowSeal, text } from '../column';
import { automaticCostAdjustments, averageCostCalcTypes, averageCostPeriods, costingMethods, valuePostings } from '../options';
import { table } from '../table';

export const inventorySetup = table('Inventory Setup', 'setup', 'setup', [], {
  automaticCostPosting: boolean('Automatic Cost Posting', 'input'),
  expectedCostPostingToGL: boolean('Expected Cost Posting to G/L', 'input'),
  automaticCostAdjustment: option('Automatic Cost Adjustment', 'input', automaticCostAdjustments),
  averageCostCalcType: option('Average Cost Calc. Type', 'input', averageCostCalcTypes),
  averageCostPeriod: option('Average Cost Period', 'input', averageCostPeriods),
  defaultCostingMethod: option('Default Costing Method', 'input', costingMethods),
  preventNegativeInventory: boolean('Prevent Negative Inventory', 'input'),
  exactCostReversingMandatory: boolean('Exact Cost Reversing Mandatory', 'input'),
  locationMandatory: boolean('Location Mandatory', 'input'),
  variantMandatoryIfExists: boolean('Variant Mandatory if Exists', 'input'),
  earliestAllowedValDate: date('Earliest Allowed Val. Date', 'input'),
});

export const generalLedgerSetup = table('General Ledger Setup', 'setup', 'setup', [], {
  amountRoundingPrecision: factor('Amount Rounding Precision', 'input', { default: 0.01 }),
  unitAmountRoundingPrecision: factor('Unit-Amount Rounding Precision', 'input', { default: 0.00001 }),
  allowPostingFrom: date('Allow Posting From', 'input'),
  allowPostingTo: date('Allow Posting To', 'input'),
  additionalReportingCurrency: code('Additional Reporting Currency', 'input', { refersTo: 'Currencies' }),
});

export const manufacturingSetup = table('Manufacturing Setup', 'setup', 'setup', [], {
  costInclSetup: boolean('Cost Incl. Setup', 'input'),
  loadSkuCostOnManufacturing: boolean('Load SKU Cost on Manufacturing', 'input'),
  incNonInvCostToProd: boolean('Inc. Non. Inv. Cost To Prod', 'input'),
});

export const userSetup = table('User Setup', 'master', 'setup', ['userId'], {
  userId: code('User ID', 'key', { required: true }),
  allowPostingFrom: date('Allow Posting From', 'input'),
  allowPostingTo: date('Allow Posting To', 'input'),
});

export const currencies = table('Currencies', 'master', 'setup', ['code'], {
  code: code('Code', 'key', { required: true }),
  amountRoundingPrecision: factor('Amount Rounding Precision', 'input'),
  unitAmountRoundingPrecision: factor('Unit-Amount Rounding Precision', 'input'),
});

export const currencyExchangeRates = table('Currency Exchange Rates', 'master', 'setup', ['currencyCode', 'startingDate'], {
  currencyCode: code('Currency Code', 'key', { required: true, refersTo: 'Currencies' }),
  startingDate: date('Starting Date', 'key', { required: true }),
  exchangeRateAmount: factor('Exchange Rate Amount', 'input', { required: true }),
  relationalExchRateAmount: factor('Relational Exch. Rate Amount', 'input', { required: true }),
  relationalCurrencyCode: code('Relational Currency Code', 'input', { refersTo: 'Currencies' }),
});

export const accountingPeriods = table('Accounting Periods', 'master', 'setup', ['startingDate'], {
  startingDate: date('Starting Date', 'key', { required: true }),
  name: text('Name', 'input'),
  newFiscalYear: boolean('New Fiscal Year', 'input'),
  closed: boolean('Closed', 'input'),
  averageCostCalcType: option('Average Cost Calc. Type', 'history', ['', ...averageCostCalcTypes]),
  averageCostPeriod: option('Average Cost Period', 'history', ['', ...averageCostPeriods]),
});

export const inventoryPeriods = table('Inventory Periods', 'master', 'setup', ['endingDate'], {
  endingDate: date('Ending Date', 'key', { required: true }),
  name: text('Name', 'input'),
  closed: boolean('Closed', 'history'),
});

export const inventoryPeriodEntries = table('Inventory Period Entries', 'posted', 'entries', ['entryNo'], {
  entryNo: integer('Entry No.', 'key'),
  endingDate: date('Ending Date', 'fact'),
  entryType: option('Entry Type', 'fact', ['Close', 'Re-open']),
  userId: code('User ID', 'fact'),
  creationDate: date('Creation Date', 'fact'),
  creationTime: text('Creation Time', 'fact'),
  closingItemRegisterNo: integer('Closing Item Register No.', 'fact'),
  seal: rowSeal,
});

export const locations = table('Locations', 'master', 'setup', ['code'], {
  code: code('Code', 'key', { required: true }),
  name: text('Name', 'input'),
  useAsInTransit: boolean('Use As In-Transit', 'input'),
});

export const unitsOfMeasure = table('Units of Measure', 'master', 'setup', ['code'], {
  code: code('Code', 'key', { required: true }),
  description: text('Description', 'input'),
});

export const inventoryPostingGroups = table('Inventory Posting Groups', 'master', 'setup', ['code'], {
  code: code('Code', 'key', { required: true }),
  description: text('Description', 'input'),
});

export const genBusinessPostingGroups = table('Gen. Business Posting Groups', 'master', 'setup', ['code'], {
  code: code('Code', 'key', { required: true }),
  description: text('Description', 'input'),
});

export const genProductPostingGroups = table('Gen. Product Posting Groups', 'master', 'setup', ['code'], {
  code: code('Code', 'key', { required: true }),
  description: text('Description', 'input'),
});

const account = (caption: string) => code(caption, 'input', { refersTo: 'GLAccounts' });

export const inventoryPostingSetup = table('Inventory Posting Setup', 'master', 'generalLedger', ['locationCode', 'invtPostingGroupCode'], {
  locationCode: code('Location Code', 'key', { refersTo: 'Locations' }),
  invtPostingGroupCode: code('Invt. Posting Group Code', 'key', { refersTo: 'InventoryPostingGroups' }),
  inventoryAccount: account('Inventory Account'),
  inventoryAccountInterim: account('Inventory Account (Interim)'),
  wipAccount: account('WIP Account'),
  materialVarianceAccount: account('Material Variance Account'),
  capacityVarianceAccount: account('Capacity Variance Account'),
  mfgOverheadVarianceAccount: account('Mfg. Overhead Variance Account'),
  capOverheadVarianceAccount: account('Cap. Overhead Variance Account'),
  subcontractedVarianceAccount: account('Subcontracted Variance Account'),
  matNonInvVarianceAccount: account('Mat. Non-Inv. Variance Acc.'),
});

export const generalPostingSetup = table(
  'General Posting Setup',
  'master',
  'generalLedger',
  ['genBusPostingGroup', 'genProdPostingGroup'],
  {
    genBusPostingGroup: code('Gen. Bus. Posting Group', 'key', { refersTo: 'GenBusinessPostingGroups' }),
    genProdPostingGroup: code('Gen. Prod. Posting Group', 'key', { refersTo: 'GenProductPostingGroups' }),
    cogsAccount: account('COGS Account'),
    cogsAccountInterim: account('COGS Account (Interim)'),
    inventoryAdjmtAccount: account('Inventory Adjmt. Account'),
    invtAccrualAccInterim: account('Invt. Accrual Acc. (Interim)'),
    directCostAppliedAccount: account('Direct Cost Applied Account'),
    directCostNonInvAppliedAccount: account('Direct Cost Non-Inv. Applied Account'),
    overheadAppliedAccount: account('Overhead Applied Account'),
    purchaseVarianceAccount: account('Purchase Variance Account'),
    blocked: boolean('Blocked', 'input'),
  },
);

export const glAccounts = table('G/L Accounts', 'master', 'generalLedger', ['no'], {
  no: code('No.', 'key', { required: true }),
  name: text('Name', 'input'),
  accountType: option('Account Type', 'input', ['Posting', 'Heading', 'Total', 'Begin-Total', 'End-Total']),
  directPosting: boolean('Direct Posting', 'input', { default: true }),
  blocked: boolean('Blocked', 'input'),
});

export const dimensionsTable = table('Dimensions', 'master', 'setup', ['code'], {
  code: code('Code', 'key', { required: true }),
  name: text('Name', 'input'),
  blocked: boolean('Blocked', 'input'),
});

export const dimensionValues = table('Dimension Values', 'master', 'setup', ['dimensionCode', 'code'], {
  dimensionCode: code('Dimension Code', 'key', { required: true, refersTo: 'Dimensions' }),
  code: code('Code', 'key', { required: true }),
  name: text('Name', 'input'),
  blocked: boolean('Blocked', 'input'),
});

export const defaultDimensions = table('Default Dimensions', 'master', 'setup', ['table', 'no', 'dimensionCode'], {
  table: option('Table', 'key', ['Item', 'Location', 'G/L Account', 'Item Charge']),
  no: code('No.', 'key'),
  dimensionCode: code('Dimension Code', 'key', { required: true, refersTo: 'Dimensions' }),
  dimensionValueCode: code('Dimension Value Code', 'input'),
  valuePosting: option('Value Posting', 'input', valuePostings),
});

export const dimensionCombinations = table(
  'Dimension Combinations',
  'master',
  'setup',
  ['dimension1Code', 'dimension1ValueCode', 'dimension2Code', 'dimension2ValueCode'],
  {
    dimension1Code: code('Dimension 1 Code', 'key', { required: true, refersTo: 'Dimensions' }),
    dimension1ValueCode: code('Dimension 1 Value Code', 'key'),
    dimension2Code: code('Dimension 2 Code', 'key', { required: true, refersTo: 'Dimensions' }),
    dimension2ValueCode: code('Dimension 2 Value Code', 'key'),
  },
);

/**
 * Settings as the engine last took note of them. A user types into Inventory Setup whenever he likes; what a change entails (entry points rebuilt, entries queued) happens
 * at the start of the next command, which finds the difference here.
 */
export const settingsInForce = table('Settings in Force', 'work', 'entries', [], {
  averageCostCalcType: option('Average Cost Calc. Type', 'history', averageCostCalcTypes),
  averageCostPeriod: option('Average Cost Period', 'history', averageCostPeriods),
  automaticCostAdjustment: option('Automatic Cost Adjustment', 'history', automaticCostAdjustments),
  expectedCostPostingToGL: boolean('Expected Cost Posting to G/L', 'history'),
  additionalReportingCurrency: code('Additional Reporting Currency', 'history'),
  /** Starting dates of the accounting periods that averages are cut at, as the last command knew them. */
  accountingPeriods: text('Accounting Periods', 'history'),
});
