/**
 * The kinds of account that inventory cost is posted to, and where each is looked up (docs/rules/general-ledger.md, "Accounts").
 *
 * Inventory Posting Setup is read by location and inventory posting group, General Posting Setup by general business and product posting group.
 */
import { type ColumnName, inventoryAccountTypes } from '../schema';

export const accountTypes = inventoryAccountTypes;

export type AccountType = (typeof accountTypes)[number];

/** Where an account stands: the setup table and its column. */
export type AccountPlace =
  | { readonly table: 'inventoryPostingSetup'; readonly column: ColumnName<'inventoryPostingSetup'> }
  | { readonly table: 'generalPostingSetup'; readonly column: ColumnName<'generalPostingSetup'> };

const inventorySetup = (column: ColumnName<'inventoryPostingSetup'>): AccountPlace => ({ table: 'inventoryPostingSetup', column });
const generalSetup = (column: ColumnName<'generalPostingSetup'>): AccountPlace => ({ table: 'generalPostingSetup', column });

export const accountPlaces: Readonly<Record<AccountType, AccountPlace>> = {
  'Inventory (Interim)': inventorySetup('inventoryAccountInterim'),
  'Invt. Accrual (Interim)': generalSetup('invtAccrualAccInterim'),
  Inventory: inventorySetup('inventoryAccount'),
  'WIP Inventory': inventorySetup('wipAccount'),
  'Inventory Adjmt.': generalSetup('inventoryAdjmtAccount'),
  'Direct Cost Applied': generalSetup('directCostAppliedAccount'),
  'Overhead Applied': generalSetup('overheadAppliedAccount'),
  'Purchase Variance': generalSetup('purchaseVarianceAccount'),
  COGS: generalSetup('cogsAccount'),
  'COGS (Interim)': generalSetup('cogsAccountInterim'),
  'Material Variance': inventorySetup('materialVarianceAccount'),
  'Capacity Variance': inventorySetup('capacityVarianceAccount'),
  'Subcontracted Variance': inventorySetup('subcontractedVarianceAccount'),
  'Cap. Overhead Variance': inventorySetup('capOverheadVarianceAccount'),
  'Mfg. Overhead Variance': inventorySetup('mfgOverheadVarianceAccount'),
  'Mat. Non-Inv. Variance': inventorySetup('matNonInvVarianceAccount'),
  'Direct Cost Non-Inv. Applied': generalSetup('directCostNonInvAppliedAccount'),
};

/** Columns of the report Post Inventory Cost to G/L, with the kinds of account that each sums up: interim accounts stand with their final ones. */
export const reportColumns = {
  inventory: ['Inventory', 'Inventory (Interim)'],
  wipInventory: ['WIP Inventory'],
  cogs: ['COGS', 'COGS (Interim)'],
  inventoryAdjmt: ['Inventory Adjmt.', 'Invt. Accrual (Interim)'],
  directCostApplied: ['Direct Cost Applied', 'Direct Cost Non-Inv. Applied'],
  overheadApplied: ['Overhead Applied'],
  purchaseVariance: ['Purchase Variance'],
  mfgDirectCostVariance: [
    'Material Variance',
    'Capacity Variance',
    'Subcontracted Variance',
    'Cap. Overhead Variance',
    'Mat. Non-Inv. Variance',
  ],
  mfgOverheadVariance: ['Mfg. Overhead Variance'],
} as const satisfies Partial<Record<ColumnName<'postInventoryCostToGL'>, readonly AccountType[]>>;

export type ReportColumn = keyof typeof reportColumns;
