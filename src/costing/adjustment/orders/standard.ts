/**
 * Standard cost of an order and its variances (docs/rules/orders.md, "Variances"): per kind of cost, standard - actual, so that direct + indirect + variances are the standard cost. Only for items of method
 * Standard.
 *
 * The standard is the single-level cost of the item - of its stockkeeping unit where manufacturing loads costs from there - times the output. At the first adjustment it is frozen in the
 * order entry, rounded to the unit-amount precision, rests carried from kind to kind; later changes of the card do not move the variances of old orders.
 */
import { toDecimal } from '../../../decimal';
import { StockkeepingUnits } from '../../ledger/stockkeeping-units';
import type { Adjustment } from '../adjustment';
import { type Decimal, type Money, product, zero } from '../money';
import { overheadOn } from './amounts';
import type { Order } from './order';
import { type CostKind, costKinds, minus, noShares, shareNames, type Shares } from './shares';

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
  readonly indirectCostPct: number;
  readonly overheadRate: number;
}

/** The standard that an order is measured against: the frozen one once it is completely invoiced, else that of the cards. */
export function standardOf(a: Adjustment, order: Order): StandardCost {
  const { inventoryAdjmtEntriesOrder: table, items, manufacturingSetup } = a.book;
  const card = items.find(order.item);
  const nonInventory = order.isProduction && manufacturingSetup.incNonInvCostToProd.is(1) ? items.singleLvlMatNonInvtCost.a[card] : 0;
  if (table.completelyInvoiced.is(order.row)) {
    const perUnit = { ...kinds((kind) => table[columns[kind]].a[order.row]), materialNonInventory: nonInventory };
    return { perUnit, indirectCostPct: table.indirectCostPct.a[order.row], overheadRate: table.overheadRate.a[order.row] };
  }
  const unit = stockkeepingUnit(a, order);
  const { stockkeepingUnits } = a.book;
  const perUnit = {
    ...kinds((kind) => (unit !== 0 ? stockkeepingUnits[columns[kind]].a[unit] : items[columns[kind]].a[card])),
    materialNonInventory: nonInventory,
  };
  return {
    perUnit,
    indirectCostPct: table.indirectCostPct.a[order.row] || items.indirectCostPct.a[card],
    overheadRate: items.overheadRate.a[card],
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

/** Standard shares for the net output. */
export function standardShares(money: Money, order: Order, standard: StandardCost, factor: Decimal): Shares {
  const { perUnit } = standard;
  const unit = (name: CostKind): Decimal => product(toDecimal(perUnit[name], 5), factor);
  const direct = unit('material').plus(unit('capacity')).plus(unit('subcontracted')).plus(unit('capacityOverhead'));
  const exact = {
    ...Object.fromEntries(costKinds.map((kind) => [kind, unit(kind)])),
    direct,
    indirect: unit('manufacturingOverhead'),
  } as Partial<Record<keyof Shares, Decimal>>;
  const quantity = toDecimal(order.netQuantity, 5);
  const shares = noShares();
  for (const name of shareNames) shares[name] = money.rounded(product(exact[name] ?? zero, quantity));
  if (!order.isProduction) {
    shares.manufacturingOverhead = overheadOn(money, shares, standard.indirectCostPct, standard.overheadRate, order.netQuantity, factor);
    shares.indirect = shares.manufacturingOverhead;
  }
  return shares;
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
    if (cost === 0) continue;
    const rounded = Math.sign(cost + rest) * Math.floor(Math.abs(cost + rest) / unitPrecision + 0.5) * unitPrecision;
    rest = cost + rest - rounded;
    sum += rounded;
    table[columns[kind]].set(order.row, rounded);
  }
  table.unitCost.set(order.row, sum);
  table.indirectCostPct.set(order.row, standard.indirectCostPct);
  table.overheadRate.set(order.row, standard.overheadRate);
}
