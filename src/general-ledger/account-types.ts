/**
 * The kinds of account that inventory cost is posted to, and where each is looked up (docs/rules/general-ledger.md, "Accounts").
 *
 * Inventory Posting Setup is read by location and inventory posting group, General Posting Setup by general business and product posting group. The order is the one in
 * which lines of a date are posted per posting group.
 */
import type { ColumnName } from '../schema';

export const accountTypes = [
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
