/**
 * A line being posted, with what its cards say: the first thing that is made of a line, and what all steps of posting hand on.
 * Quantities are signed as in the ledger: sales, negative adjustments, transfers and consumption turn the sign of the line.
 */
import { asQuantity, asUnitCost, type Quantity, type UnitCost } from '../../decimal';
import { methods, typesOfItem } from '../ledger/kinds';
import { StockkeepingUnits } from '../ledger/stockkeeping-units';
import type { Run } from '../run';
import type { ItemLedgerEntryType, ItemLine } from './item-line';

export interface Posting {
  readonly run: Run;
  readonly line: ItemLine;
  /** Rows of the cards; the stockkeeping unit of the line's location and variant, or 0. */
  readonly item: number;
  readonly unit: number;
  /** Position of the costing method. */
  readonly method: number;
  /** Type Inventory: the item has stock and value. */
  readonly stocked: boolean;
  readonly quantity: Quantity;
  /** Quantity invoiced by the line; 0 = the row holds expected cost. */
  readonly invoiced: Quantity;
  /** Cost per base unit that the line is valued with: its own, of Standard items that of the card. */
  readonly unitCost: UnitCost;
}

const signs: Readonly<Record<ItemLedgerEntryType, 1 | -1>> = {
  Purchase: 1,
  Sale: -1,
  'Positive Adjmt.': 1,
  'Negative Adjmt.': -1,
  Transfer: -1,
  Consumption: -1,
  Output: 1,
  'Assembly Consumption': -1,
  'Assembly Output': 1,
};

/** 1 when a positive quantity of the line increases inventory, -1 when it decreases it. */
export const signOf = (type: ItemLedgerEntryType): 1 | -1 => signs[type];

export function postingOf(run: Run, line: ItemLine): Posting {
  const { items, stockkeepingUnits } = run.book;
  const item = items.find(line.itemNo);
  const unit = stockkeepingUnits.rows === 0 ? 0 : StockkeepingUnits.of(run).find(line.itemNo, line.locationCode, line.variantCode);
  const method = items.costingMethod.a[item];
  const sign = signs[line.entryType];
  return {
    run,
    line,
    item,
    unit,
    method,
    stocked: items.type.a[item] === typesOfItem.Inventory,
    quantity: asQuantity(sign * line.quantity || 0),
    invoiced: asQuantity(sign * invoicedOf(line) || 0),
    unitCost: method === methods.Standard && line.appliesFromEntry === 0 ? cardUnitCost(run, item, unit) : line.unitCost,
  };
}

/** Output is never invoiced before its order is adjusted; a transfer always is. */
function invoicedOf(line: ItemLine): Quantity {
  if (line.entryType === 'Output' && line.itemLedgerEntryNo === 0) return asQuantity(0);
  return line.entryType === 'Transfer' ? line.quantity : line.invoicedQuantity;
}

/** Unit cost of the stockkeeping unit where there is one, else of the item. */
export function cardUnitCost({ book }: Run, item: number, unit: number): UnitCost {
  return asUnitCost(unit !== 0 ? book.stockkeepingUnits.unitCost.a[unit] : book.items.unitCost.a[item]);
}
