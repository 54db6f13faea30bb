/**
 * Unit Cost of the cards after an item was adjusted (docs/rules/adjustment.md, "Unit cost after adjustment"). Not for Standard items, whose unit cost is their standard cost.
 *
 * Item: cost of everything less the open outbounds, divided by their quantity; with nothing left, the cost of the last outbound. Stockkeeping units: the item's with calculation type Item, else cost by quantity
 * of their own location and variant, open outbounds included. A cost of 0 leaves a card as it is; a negative one counts as 0.
 */
import { toDecimal, unitCostOf } from '../../../decimal';
import { OpenEntries } from '../../application/open-entries';
import { StockkeepingUnits } from '../../ledger/stockkeeping-units';
import type { Adjustment } from '../adjustment';
import { sumsToTheEnd } from '../average/sums';
import { quotient, zero } from '../money';
import { lastOutboundCost } from './last-outbound';
import { totalOfItem, totalOfPlace } from './totals';

/** An average as a fraction of amount units by quantity, and what it is exactly where amounts say too little. */
type UnitCost = number;

/** Updates the card of the item being adjusted, and of its stockkeeping units at the places noted. */
export function updateUnitCosts(a: Adjustment): void {
  if (a.isStandard || a.notedForUnitCost.length === 0) return;
  const { items, stockkeepingUnits } = a.book;
  const cost = itemUnitCost(a);
  if (cost > 0) items.unitCost.set(a.itemRow, cost);
  if (stockkeepingUnits.rows === 0) return;
  const perItem = a.book.inventorySetup.averageCostCalcType.a[1] === 0;
  const units = StockkeepingUnits.of(a.run);
  for (let unit = units.first(a.item); unit !== 0; unit = units.next(unit)) {
    if (perItem) stockkeepingUnits.unitCost.set(unit, items.unitCost.a[a.itemRow]);
    else if (isNoted(a, unit)) {
      const own = placeUnitCost(a, stockkeepingUnits.variantCode.a[unit], stockkeepingUnits.locationCode.a[unit]);
      if (own > 0) stockkeepingUnits.unitCost.set(unit, own);
    }
  }
}

/** A unit is updated when its location and its variant are each blank or noted; a blank place noted updates all. */
function isNoted(a: Adjustment, unit: number): boolean {
  const { locationCode, variantCode } = a.book.stockkeepingUnits;
  const [location, variant] = [locationCode.a[unit], variantCode.a[unit]];
  return a.notedForUnitCost.some(
    (noted) =>
      (noted.location === 0 && noted.variant === 0) ||
      ((location === 0 || location === noted.location) && (variant === 0 || variant === noted.variant)),
  );
}

function itemUnitCost(a: Adjustment): UnitCost {
  const { itemLedgerEntries: entries } = a.book;
  const total = totalOfItem(a.book, a.item);
  let { quantity, cost } = total;
  const open = OpenEntries.of(a.book).ofItem(a.item, false);
  for (const entry of open) {
    quantity -= entries.quantity.a[entry];
    cost -= entries.costAmountActual.a[entry] + entries.costAmountExpected.a[entry];
  }
  if (quantity > 0) {
    if (cost === 1) return preciseUnitCost(a, open, quantity);
    return unitCost(a, cost, quantity);
  }
  const nothingOpen = open.length === 0 && OpenEntries.of(a.book).ofItem(a.item, true).length === 0;
  return total.quantity === 0 && nothingOpen ? lastOutboundCost(a, undefined) : 0;
}

/** cost / quantity, rounded to the unit-amount precision; negative counts as 0. */
function unitCost({ lcy }: Adjustment, cost: number, quantity: number): UnitCost {
  if (cost < 0 !== quantity < 0 || cost === 0) return 0;
  return unitCostOf(cost, quantity, lcy.precision, lcy.unitPrecision);
}

function roundedUnit(unitPrecision: number, cost: ReturnType<typeof toDecimal>): UnitCost {
  const units = cost.times(100_000).div(unitPrecision).toDecimalPlaces(0, 4).toNumber();
  return units * unitPrecision;
}

/**
 * What is left is worth one amount unit, which says little: 0.01 for 1,000 pieces may be anything up to 0.015. Then from the entries that hold it: open inbounds by their remaining quantity, and those that open
 * outbounds took from by what they took.
 */
function preciseUnitCost(a: Adjustment, openOutbounds: readonly number[], quantity: number): UnitCost {
  const { itemLedgerEntries: entries } = a.book;
  const { ledger, links, lcy } = a;
  const remaining = new Map<number, number>();
  for (const entry of OpenEntries.of(a.book).ofItem(a.item, true)) remaining.set(entry, entries.remainingQuantity.a[entry]);
  for (const outbound of openOutbounds) {
    for (let link = ledger.byCause.first(outbound); link !== 0; link = ledger.byCause.next(link)) {
      remaining.set(links.inbound[link], (remaining.get(links.inbound[link]) ?? 0) - links.quantity[link]);
    }
  }
  let cost = zero;
  for (const [entry, left] of remaining) {
    const whole = lcy.decimal(entries.costAmountActual.a[entry] + entries.costAmountExpected.a[entry]);
    cost = cost.plus(whole.times(left).div(entries.quantity.a[entry]));
  }
  if (cost.lte(0)) return 0;
  return roundedUnit(lcy.unitPrecision, quotient(cost, toDecimal(quantity, 5)));
}

/** Unit cost of a variant at a location. */
function placeUnitCost(a: Adjustment, variant: number, location: number): UnitCost {
  if (!a.isAverage) {
    const { quantity, cost } = totalOfPlace(a.book, a.item, variant, location);
    return quantity === 0 ? lastCostAtPlace(a, variant, location) : unitCost(a, cost, quantity);
  }
  const { quantity, cost, fraction } = sumsToTheEnd(a, variant, location);
  if (quantity === 0) return lastCostAtPlace(a, variant, location);
  if (fraction === undefined) return unitCost(a, cost, quantity);
  const exact = quotient(a.lcy.decimal(cost).plus(fraction), toDecimal(quantity, 5));
  return exact.lte(0) ? 0 : roundedUnit(a.lcy.unitPrecision, exact);
}

function lastCostAtPlace(a: Adjustment, variant: number, location: number): UnitCost {
  const { itemLedgerEntries: entries } = a.book;
  const open = OpenEntries.of(a.book);
  const isHere = (entry: number): boolean => entries.locationCode.a[entry] === location && entries.variantCode.get(entry) === variant;
  if (open.ofItem(a.item, true).some(isHere) || open.ofItem(a.item, false).some(isHere)) return 0;
  return lastOutboundCost(a, { variant, location });
}
