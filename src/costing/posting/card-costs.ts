/**
 * What a posted increase tells the cards (docs/rules/posting.md, "Costs on cards").
 *
 * | method | Unit Cost of the item |
 * | --- | --- |
 * | Standard | its Standard Cost |
 * | others | the last direct cost, if there was no invoiced stock before |
 *
 * The last direct cost is the line's amount before discounts, without indirect cost, by the quantity. Stockkeeping units follow the item while averages are formed per
 * item, else each goes by its own invoiced stock.
 */
import type { Book } from '../../book/book';
import { unitCostOf } from '../../decimal';
import { calcTypes, entryTypes, methods, typesOfItem, valueTypes } from '../ledger/kinds';
import { InvoicedStock } from '../ledger/invoiced-stock';
import { StockkeepingUnits } from '../ledger/stockkeeping-units';
import type { Run } from '../run';

/**
 * Updates item and stockkeeping units after a value entry. `amountBeforeDiscount` is what the document charges for the quantity of the row, discounts not taken off;
 * nothing happens for decreases, expected cost and rows of cost adjustment.
 */
export function updateCardsAtPosting(run: Run, row: number, amountBeforeDiscount: number): void {
  const { valueEntries: t, items } = run.book;
  if (t.valuedQuantity.a[row] <= 0 || t.expectedCost.a[row] !== 0 || t.adjustment.a[row] !== 0) return;
  const item = items.find(t.itemNo.a[row]);
  const direct = lastDirectCostOf(run.book, row, item, amountBeforeDiscount);
  if (direct !== 0) items.lastDirectCost.set(item, direct);
  const dropShipment = t.dropShipment.is(row);
  if (dropShipment && direct === 0) return;
  if (!dropShipment) updateItem(run, row, item, direct);
  if (run.book.stockkeepingUnits.rows > 0) updateUnits(run, row, item, direct);
}

/** 0 when the row is none that sets a last direct cost. */
function lastDirectCostOf(book: Book, row: number, item: number, amount: number): number {
  const { valueEntries: t, items, amountPrecision, unitPrecision } = book;
  if (t.entryType.a[row] !== valueTypes['Direct Cost'] || t.itemChargeNo.get(row) !== 0 || items.inventoryValueZero.a[item] !== 0) return 0;
  if (!isPurchaseOrMade(book, row)) return 0;
  const stocked = items.type.a[item] === typesOfItem.Inventory;
  if (stocked && t.costAmountActual.a[row] + t.discountAmount.get(row) <= 0) return 0;
  return unitCostOf(amount, t.valuedQuantity.a[row], amountPrecision, unitPrecision);
}

function isPurchaseOrMade({ valueEntries: t }: Book, row: number): boolean {
  const type = t.itemLedgerEntryType.a[row];
  if (type === entryTypes.Output) return t.invoicedQuantity.a[row] > 0;
  return type === entryTypes.Purchase || type === entryTypes['Positive Adjmt.'] || type === entryTypes['Assembly Output'];
}

function updateItem(run: Run, row: number, item: number, direct: number): void {
  const { items, valueEntries: t } = run.book;
  if (items.costingMethod.a[item] === methods.Standard) {
    items.unitCost.set(item, items.standardCost.a[item]);
    return;
  }
  const invoiced = t.invoicedQuantity.a[row];
  if (items.unitCost.a[item] !== 0 && (invoiced <= 0 || direct === 0)) return;
  const stock = InvoicedStock.of(run.book).ofItem(t.itemNo.a[row]);
  if (stock > 0 && stock <= invoiced) items.unitCost.set(item, direct);
}

function updateUnits(run: Run, row: number, item: number, direct: number): void {
  const { valueEntries: t, stockkeepingUnits: units } = run.book;
  const index = StockkeepingUnits.of(run);
  const own = index.find(t.itemNo.a[row], t.locationCode.a[row], t.variantCode.get(row));
  for (let unit = index.first(t.itemNo.a[row]); unit !== 0; unit = index.next(unit)) {
    updateUnit(run, row, item, unit, unit === own, direct);
    if (unit === own && direct !== 0) units.lastDirectCost.set(unit, direct);
  }
}

function updateUnit(run: Run, row: number, item: number, unit: number, isOwn: boolean, direct: number): void {
  const { book } = run;
  const { items, stockkeepingUnits: units, valueEntries: t } = book;
  if (items.costingMethod.a[item] === methods.Standard) {
    standardUnit(book, unit);
    return;
  }
  if (book.inventorySetup.averageCostCalcType.a[1] === calcTypes.Item) {
    units.unitCost.set(unit, items.unitCost.a[item]);
    return;
  }
  const invoiced = t.invoicedQuantity.a[row];
  if (units.unitCost.a[unit] !== 0 && (invoiced <= 0 || !isOwn || direct === 0)) return;
  const stock = InvoicedStock.of(book).ofStockkeepingUnit(t.itemNo.a[row], units.locationCode.a[unit], units.variantCode.a[unit]);
  if (stock > 0 && stock <= invoiced) units.unitCost.set(unit, direct);
}

/** A stockkeeping unit of a Standard item costs its own standard cost, all of it material. */
function standardUnit({ stockkeepingUnits: units }: Book, unit: number): void {
  const cost = units.standardCost.a[unit];
  units.unitCost.set(unit, cost);
  units.singleLevelMaterialCost.set(unit, cost);
  units.rolledUpMaterialCost.set(unit, cost);
  for (const share of emptyShares) units[share].set(unit, 0);
}

const emptyShares = [
  'singleLevelCapacityCost',
  'singleLevelSubcontrdCost',
  'singleLevelCapOvhdCost',
  'singleLevelMfgOvhdCost',
  'rolledUpCapacityCost',
  'rolledUpSubcontractedCost',
  'rolledUpCapOverheadCost',
  'rolledUpMfgOvhdCost',
] as const;
