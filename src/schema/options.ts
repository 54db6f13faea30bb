/**
 * Options that several tables share, as captions in Business Central's order. A column stores the position in the list.
 */
export const itemTypes = ['Inventory', 'Service', 'Non-Inventory'] as const;
export const costingMethods = ['FIFO', 'LIFO', 'Specific', 'Average', 'Standard'] as const;
/** The same, or none. */
export const costingMethodsOrNone = ['', ...costingMethods] as const;
export const replenishmentSystems = ['Purchase', 'Prod. Order', 'Transfer', 'Assembly'] as const;
/** Blank stands for a capacity value entry. */
export const itemLedgerEntryTypes = [
  'Purchase',
  'Sale',
  'Positive Adjmt.',
  'Negative Adjmt.',
  'Transfer',
  'Consumption',
  'Output',
  '',
  'Assembly Consumption',
  'Assembly Output',
] as const;
/** For reports, in which a row need not be about an entry. */
export const itemLedgerEntryTypesOrNone = ['', ...itemLedgerEntryTypes.filter((type) => type !== '')] as const;
export const valueEntryTypes = [
  'Direct Cost',
  'Revaluation',
  'Rounding',
  'Indirect Cost',
  'Variance',
  'Direct Cost - Non Inventory',
] as const;
export const varianceTypes = [
  '',
  'Purchase',
  'Material',
  'Capacity',
  'Capacity Overhead',
  'Manufacturing Overhead',
  'Subcontracted',
  'Material - Non Inventory',
] as const;
export const itemDocumentTypes = [
  '',
  'Sales Shipment',
  'Sales Invoice',
  'Sales Return Receipt',
  'Sales Credit Memo',
  'Purchase Receipt',
  'Purchase Invoice',
  'Purchase Return Shipment',
  'Purchase Credit Memo',
  'Transfer Shipment',
  'Transfer Receipt',
  'Posted Assembly',
] as const;
export const orderTypes = ['', 'Production', 'Transfer', 'Service', 'Assembly'] as const;
export const averageCostCalcTypes = ['Item', 'Item & Location & Variant'] as const;
export const averageCostPeriods = ['Day', 'Week', 'Month', 'Quarter', 'Year', 'Accounting Period'] as const;
export const automaticCostAdjustments = ['Never', 'Day', 'Week', 'Month', 'Quarter', 'Year', 'Always'] as const;
export const yesNoDefaults = ['Default', 'No', 'Yes'] as const;
export const valuePostings = ['', 'Code Mandatory', 'Same Code', 'No Code'] as const;
export const registerStates = ['Announced', 'Completed', 'Removed'] as const;
/** Kinds of account that inventory cost is posted to, in the order in which lines of a date are posted per posting group. */
export const inventoryAccountTypes = [
  'Inventory (Interim)',
  'Invt. Accrual (Interim)',
  'Inventory',
  'WIP Inventory',
  'Inventory Adjmt.',
  'Direct Cost Applied',
  'Overhead Applied',
  'Purchase Variance',
  'COGS',
  'COGS (Interim)',
  'Material Variance',
  'Capacity Variance',
  'Subcontracted Variance',
  'Cap. Overhead Variance',
  'Mfg. Overhead Variance',
  'Mat. Non-Inv. Variance',
  'Direct Cost Non-Inv. Applied',
] as const;
/** Why the general ledger does not hold what the value entries say. */
export const differenceCauses = [
  '',
  'Cost not yet posted',
  'Expected cost is not posted',
  'Posted directly to the account',
  'Posting date differs',
  'Account not in the posting setup',
  'Account used for several purposes',
  'Account deleted',
  'Value entry missing',
  'Amount differs from what was posted',
] as const;
