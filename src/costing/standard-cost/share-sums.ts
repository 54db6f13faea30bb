/** Cost shares while they are added up, as decimals: of a lot, or of one unit (docs/rules/standard-cost.md, "Shares"). */
import { type Decimal, exact, zero } from './exact-costs';
import type { CostShares } from './cost-shares';

export interface ShareSums {
  material: Decimal;
  capacity: Decimal;
  subcontracted: Decimal;
  capOverhead: Decimal;
  mfgOverhead: Decimal;
  /** Material that is no inventory, where it is included in the cost of production. */
  nonInventory: Decimal;
}

export const noShares = (): ShareSums => ({
  material: zero,
  capacity: zero,
  subcontracted: zero,
  capOverhead: zero,
  mfgOverhead: zero,
  nonInventory: zero,
});

/** The rolled-up shares of a card or of a calculated item. */
export function rolledUp(shares: CostShares): ShareSums {
  return {
    material: exact(shares.rolledUpMaterialCost),
    capacity: exact(shares.rolledUpCapacityCost),
    subcontracted: exact(shares.rolledUpSubcontractedCost),
    capOverhead: exact(shares.rolledUpCapOverheadCost),
    mfgOverhead: exact(shares.rolledUpMfgOvhdCost),
    nonInventory: exact(shares.rolledUpMatNonInvtCost),
  };
}

/** Adds shares of a component to a sum, each by way of `times`: unrounded, or rounded for the lot. */
export function addShares(sum: ShareSums, shares: ShareSums, times: (cost: Decimal) => Decimal): void {
  for (const name of Object.keys(sum) as (keyof ShareSums)[]) sum[name] = sum[name].plus(times(shares[name]));
}
