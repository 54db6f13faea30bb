/**
 * Cost shares of a standard cost, per base unit: what an item, a stockkeeping unit or a revaluation line carries beside it (docs/rules/standard-cost.md, "Shares").
 * The single-level shares of an item add up to its standard cost; the rolled-up ones tell the same cost with the shares of its components taken apart.
 */
import type { UnitCost } from '../../decimal';

export const singleLevelShares = [
  'singleLevelMaterialCost',
  'singleLevelCapacityCost',
  'singleLevelSubcontrdCost',
  'singleLevelCapOvhdCost',
  'singleLevelMfgOvhdCost',
  'singleLvlMatNonInvtCost',
] as const;
const rolledUpShares = [
  'rolledUpMaterialCost',
  'rolledUpCapacityCost',
  'rolledUpSubcontractedCost',
  'rolledUpCapOverheadCost',
  'rolledUpMfgOvhdCost',
  'rolledUpMatNonInvtCost',
] as const;
export const costShareNames = [...singleLevelShares, ...rolledUpShares] as const;
export type CostShareName = (typeof costShareNames)[number];

/** Shares in units of 0.00001. */
export type CostShares = Readonly<Record<CostShareName, UnitCost | number>>;

interface ShareColumn {
  get(row: number): number;
  set(row: number, value: number): void;
}
/** A table whose rows carry cost shares: items, stockkeeping units, revaluation lines. */
export type TableWithShares = Readonly<Record<CostShareName, ShareColumn>>;

export function sharesOf(table: TableWithShares, row: number): CostShares {
  return Object.fromEntries(costShareNames.map((name) => [name, table[name].get(row)])) as Record<CostShareName, number>;
}

export function setShares(table: TableWithShares, row: number, shares: CostShares): void {
  for (const name of costShareNames) table[name].set(row, shares[name]);
}

/** A cost without a breakdown: all of it material. */
export function allMaterial(cost: UnitCost | number): CostShares {
  const none = Object.fromEntries(costShareNames.map((name) => [name, 0])) as Record<CostShareName, number>;
  return { ...none, singleLevelMaterialCost: cost, rolledUpMaterialCost: cost };
}

/** Sum of the single-level shares. */
export function singleLevelSum(table: TableWithShares, row: number): number {
  return singleLevelShares.reduce((sum, name) => sum + table[name].get(row), 0);
}

/** Sum of the rolled-up shares. */
export function rolledUpSum(table: TableWithShares, row: number): number {
  return rolledUpShares.reduce((sum, name) => sum + table[name].get(row), 0);
}
