/** Positions of the options that posting asks for (src/schema/options.ts), so that loops compare numbers. */
import {
  averageCostCalcTypes,
  costingMethods,
  itemDocumentTypes,
  itemLedgerEntryTypes,
  itemTypes,
  orderTypes,
  valueEntryTypes,
  varianceTypes,
  yesNoDefaults,
} from '../../schema';

const positions = <O extends string>(options: readonly O[]): Readonly<Record<O, number>> =>
  Object.fromEntries(options.map((caption, position) => [caption, position])) as Record<O, number>;

/** By caption: `entryTypes.Purchase`, `entryTypes['Positive Adjmt.']`. */
export const entryTypes = positions(itemLedgerEntryTypes);
export const valueTypes = positions(valueEntryTypes);
export const variances = positions(varianceTypes);
export const documentTypes = positions(itemDocumentTypes);
export const orders = positions(orderTypes);
export const methods = positions(costingMethods);
export const typesOfItem = positions(itemTypes);
export const calcTypes = positions(averageCostCalcTypes);
export const yesNo = positions(yesNoDefaults);
