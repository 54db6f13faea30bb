/** Positions of the options of revaluation lines, and what a calculation is asked for. */
import { schema } from '../../schema';

const per = schema.revaluationJournal.columns.inventoryValuePer.options;

/** Inventory Value Per: blank on the line of one entry. */
export const valuePer = {
  entry: per.indexOf(''),
  item: per.indexOf('Item'),
  location: per.indexOf('Location'),
  variant: per.indexOf('Variant'),
  locationAndVariant: per.indexOf('Location and Variant'),
} as const;

export const calculatePers = ['Item Ledger Entry', 'Item'] as const;
export type CalculatePer = (typeof calculatePers)[number];

export const calculationBases = ['', 'Last Direct Unit Cost', 'Standard Cost - Assembly List', 'Standard Cost - Manufacturing'] as const;
export type CalculationBase = (typeof calculationBases)[number];
