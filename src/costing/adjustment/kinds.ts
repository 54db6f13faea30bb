/** Names for the option positions that cost adjustment compares with most. */
import { entryTypes, methods, typesOfItem, valueTypes, variances } from '../ledger/kinds';

export const purchase = entryTypes.Purchase;
export const sale = entryTypes.Sale;
export const transfer = entryTypes.Transfer;
export const consumption = entryTypes.Consumption;
export const output = entryTypes.Output;
export const assemblyConsumption = entryTypes['Assembly Consumption'];
export const assemblyOutput = entryTypes['Assembly Output'];

export const directCost = valueTypes['Direct Cost'];
export const revaluation = valueTypes.Revaluation;
export const rounding = valueTypes.Rounding;
export const indirectCost = valueTypes['Indirect Cost'];
export const varianceEntry = valueTypes.Variance;

export const noVariance = variances[''];
export const purchaseVariance = variances.Purchase;
export const materialVariance = variances.Material;

export const averageMethod = methods.Average;
export const standardMethod = methods.Standard;
export const inventoryType = typesOfItem.Inventory;
