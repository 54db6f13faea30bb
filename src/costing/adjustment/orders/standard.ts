/**
 * Standard cost of an order and its variances (docs/rules/orders.md, "Variances"): per kind of cost, standard - actual, so that direct + indirect + variances are the standard cost. Only for items of method
 * Standard.
 *
 * The standard is the single-level cost of the item - of its stockkeeping unit where manufacturing loads costs from there - times the output, rounded in the order of the shares. Direct and indirect cost of
 * the order entry come first, so that their rests reach the kinds: two at 132.428 are 264.856, 264.86 as direct cost, which leaves 264.852 = 264.85 for the kind. At the first adjustment the standard is frozen
 * in the order entry, rounded to the unit-amount precision, rests carried from kind to kind; later changes of the card do not move the variances of old orders.
 */
import { toDecimal } from '../../../decimal';
import { StockkeepingUnits } from '../../ledger/stockkeeping-units';
import type { Adjustment } from '../adjustment';
import { type Decimal, type Money, product, zero } from '../money';
import { overheadOn } from './amounts';
import type { Order } from './order';
import { type CostKind, costKinds, minus, noShares, roundedInOrder, type ShareName, type Shares, unitAmountsOf } from './shares';

/** Columns of the cards and of the order entry. */
const columns = {
  material: 'singleLevelMaterialCost',
  capacity: 'singleLevelCapacityCost',
  subcontracted: 'singleLevelSubcontrdCost',
  capacityOverhead: 'singleLevelCapOvhdCost',
  manufacturingOverhead: 'singleLevelMfgOvhdCost',
} as const;
const frozenKinds = Object.keys(columns) as (keyof typeof columns)[];

/** Cost per unit of each kind, in units of 0.00001, with overhead percentage and rate. */
export interface StandardCost {
  readonly perUnit: Readonly<Record<CostKind, number>>;
  /** Direct and indirect cost per unit that the order entry keeps in local currency. */
  readonly direct: Decimal;
  readonly indirect: Decimal;
  readonly indirectCostPct: number;
  readonly overheadRate: number;
  readonly frozen: boolean;
}

/** The standard that an order is measured against: the frozen one once it is completely invoiced, else that of the cards. */
export function standardOf(a: Adjustment, order: Order): StandardCost {
  const { inventoryAdjmtEntriesOrder: table, items, manufacturingSetup } = a.book;
  const card = items.find(order.item);
  const nonInventory = order.isProduction && manufacturingSetup.incNonInvCostToProd.is(1) ? items.singleLvlMatNonInvtCost.a[card] : 0;
  if (table.completelyInvoiced.is(order.row)) {
    const perUnit = { ...kinds((kind) => table[columns[kind]].a[order.row]), materialNonInventory: nonInventory };
    const [indirectCostPct, overheadRate] = [table.indirectCostPct.a[order.row], table.overheadRate.a[order.row]];
    return { perUnit, ...keptPerUnit(a, order), indirectCostPct, overheadRate, frozen: true };
  }
  const unit = stockkeepingUnit(a, order);
  const { stockkeepingUnits } = a.book;
  const perUnit = {
    ...kinds((kind) => (unit !== 0 ? stockkeepingUnits[columns[kind]].a[unit] : items[columns[kind]].a[card])),
    materialNonInventory: nonInventory,
  };
  return {
    perUnit,
    ...keptPerUnit(a, order),
    indirectCostPct: table.indirectCostPct.a[order.row] || items.indirectCostPct.a[card],
    overheadRate: items.overheadRate.a[card],
    frozen: false,
  };
}

function kinds(cost: (kind: keyof typeof columns) => number): Record<keyof typeof columns, number> {
  return Object.fromEntries(frozenKinds.map((kind) => [kind, cost(kind)])) as Record<keyof typeof columns, number>;
}

/** The stockkeeping unit that a production order loads its costs from, or 0. */
function stockkeepingUnit(a: Adjustment, order: Order): number {
  const { manufacturingSetup, productionOrders, inventoryAdjmtEntriesOrder: table } = a.book;
  if (!order.isProduction || !manufacturingSetup.loadSkuCostOnManufacturing.is(1)) return 0;
  const row = productionOrders.find(table.orderNo.a[order.row]);
  if (row === 0) return 0;
  return StockkeepingUnits.of(a.run).find(order.item, productionOrders.locationCode.a[row], productionOrders.variantCode.a[row]);
}

/** The kinds that the order entry took over, rounded to unit amounts (an assembly: to amounts), added up. */
function keptPerUnit(a: Adjustment, order: Order): { direct: Decimal; indirect: Decimal } {
  const { inventoryAdjmtEntriesOrder: table } = a.book;
  const to = order.isProduction ? unitAmountsOf(a.lcy) : a.lcy;
  const kept = roundedInOrder(to, (name) => {
    const kind = frozenKinds.find((of) => of === name);
    return kind && toDecimal(table[columns[kind]].a[order.row], 5);
  });
  const direct = kept.material + kept.capacity + kept.subcontracted + kept.capacityOverhead;
  return { direct: to.decimal(direct), indirect: to.decimal(kept.manufacturingOverhead) };
}

/** Standard shares for the net output. */
export function standardShares(money: Money, order: Order, standard: StandardCost, factor: Decimal): Shares {
  const quantity = toDecimal(order.netQuantity, 5);
  const unit = perUnitIn(money, order, standard, factor);
  const shares = roundedInOrder(money, (name) => product(unit(name), quantity));
  if (!order.isProduction) {
    shares.manufacturingOverhead = overheadOn(money, shares, standard.indirectCostPct, standard.overheadRate, order.netQuantity, factor);
    shares.indirect = shares.manufacturingOverhead;
  }
  return shares;
}

/** Cost per unit in a currency; of a production order whose standard is frozen it is rounded to unit amounts of that currency. */
function perUnitIn(money: Money, order: Order, standard: StandardCost, factor: Decimal): (name: ShareName) => Decimal {
  const { perUnit, direct, indirect } = standard;
  const exact: Partial<Record<ShareName, Decimal>> = {
    ...Object.fromEntries(costKinds.map((kind) => [kind, product(toDecimal(perUnit[kind], 5), factor)])),
    direct: product(direct, factor),
    indirect: product(indirect, factor),
  };
  if (!standard.frozen || !order.isProduction) return (name) => exact[name] ?? zero;
  const unitAmounts = unitAmountsOf(money);
  const rounded = roundedInOrder(unitAmounts, (name) => exact[name]);
  const { material, capacity, subcontracted, capacityOverhead, manufacturingOverhead } = rounded;
  const frozen: Shares = { ...rounded, direct: material + capacity + subcontracted + capacityOverhead, indirect: manufacturingOverhead };
  return (name) => unitAmounts.decimal(frozen[name]);
}

/** Direct and indirect cost as they are, each kind of cost as what it lacks of the standard. */
export function withVariances(actual: Shares, standard: Shares): Shares {
  const lacking = minus(standard, actual);
  return { ...lacking, direct: actual.direct, indirect: actual.indirect, directNonInventory: actual.directNonInventory };
}

/** Other methods have no variances. */
export function withoutVariances(actual: Shares): Shares {
  return { ...noShares(), direct: actual.direct, indirect: actual.indirect, directNonInventory: actual.directNonInventory };
}

/** Keeps the standard in the order entry at its first adjustment. */
export function freeze(a: Adjustment, order: Order, standard: StandardCost): void {
  const { inventoryAdjmtEntriesOrder: table, unitPrecision } = a.book;
  let rest = 0;
  let sum = 0;
  for (const kind of frozenKinds) {
    const cost = standard.perUnit[kind];
    const rounded = cost === 0 ? 0 : Math.sign(cost + rest) * Math.floor(Math.abs(cost + rest) / unitPrecision + 0.5) * unitPrecision;
    if (cost !== 0) rest = cost + rest - rounded;
    sum += rounded;
    table[columns[kind]].set(order.row, rounded);
  }
  table.unitCost.set(order.row, sum);
  table.indirectCostPct.set(order.row, standard.indirectCostPct);
  table.overheadRate.set(order.row, standard.overheadRate);
}
