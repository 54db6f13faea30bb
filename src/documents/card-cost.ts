/**
 * Costs and prices that a line takes from the cards when none is typed (docs/rules/documents.md, "Unit costs"). All per base unit.
 */
import type { Book } from '../book/book';
import { asUnitCost, type UnitCost, unitCostOf } from '../decimal';
import { averageCostCalcTypes, costingMethods, itemTypes } from '../schema';

const standard = costingMethods.indexOf('Standard');
const inventory = itemTypes.indexOf('Inventory');
const perItem = averageCostCalcTypes.indexOf('Item');

/** Unit cost of the stockkeeping unit where there is one, else of the item: documents, output and assembly. */
export function cardUnitCost({ items, stockkeepingUnits }: Book, item: number, location: number, variant: number): UnitCost {
  const unit = stockkeepingUnits.find(item, location, variant);
  return asUnitCost(unit !== 0 ? stockkeepingUnits.unitCost.a[unit] : items.unitCost.a[items.find(item)]);
}

/** Unit cost as a journal takes it: of the item while averages are formed per item, else as on documents. */
export function journalUnitCost(book: Book, item: number, location: number, variant: number): UnitCost {
  if (book.inventorySetup.averageCostCalcType.a[1] !== perItem) return cardUnitCost(book, item, location, variant);
  return asUnitCost(book.items.unitCost.a[book.items.find(item)]);
}

export function isStandardCost({ items }: Book, item: number): boolean {
  return items.costingMethod.a[items.find(item)] === standard;
}

/** What a posted entry costs a unit now, expected and actual together, without sign. */
export function entryUnitCost(book: Book, entry: number): UnitCost {
  const { itemLedgerEntries: entries, items, amountPrecision, unitPrecision } = book;
  const stocked = items.type.a[items.find(entries.itemNo.a[entry])] === inventory;
  const cost = stocked ? entries.costAmountExpected.a[entry] + entries.costAmountActual.a[entry] : entries.costAmountNonInvtbl.get(entry);
  return asUnitCost(Math.abs(unitCostOf(cost, entries.quantity.a[entry], amountPrecision, unitPrecision)));
}
