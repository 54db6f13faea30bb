/**
 * Hands the cost of orders to their output (docs/rules/orders.md, "Adjustment of orders"): every assembly order, then every finished production order line, whose cost is not adjusted and whose item is to be
 * adjusted. Their output makes the produced items unadjusted. Unfinished production orders keep their expected cost.
 */
import { asDay, Exact } from '../../../decimal';
import { orders } from '../../ledger/kinds';
import { acyFactor } from '../../posting/additional-currency';
import type { Adjustment } from '../adjustment';
import type { AdjustCostOptions } from '../adjust-cost';
import type { Decimal, Money } from '../money';
import { actualShares } from './amounts';
import { type Order, orderOf } from './order';
import { writeOutputRows } from './rows';
import type { Shares } from './shares';
import { freeze, standardOf, standardShares, type StandardCost, withoutVariances, withVariances } from './standard';
import { spread } from './spread';

export function adjustOrders(a: Adjustment, options: AdjustCostOptions): void {
  for (const row of ordersToAdjust(a, orders.Assembly, options)) adjustOrder(a, row);
  for (const row of ordersToAdjust(a, orders.Production, options)) adjustOrder(a, row);
}

function ordersToAdjust({ book }: Adjustment, type: number, { items, online }: AdjustCostOptions): number[] {
  const { inventoryAdjmtEntriesOrder: table, strings } = book;
  const found: number[] = [];
  for (let row = 1; row <= table.rows; row++) {
    if (table.costIsAdjusted.a[row] !== 0 || table.orderType.a[row] !== type || table.isRemoved(row)) continue;
    if (table.isFinished.a[row] === 0 || (online && table.allowOnlineAdjustment.a[row] === 0)) continue;
    if (!items || items(table.itemNo.a[row])) found.push(row);
  }
  return found.sort((x, y) => strings.compare(table.orderNo.a[x], table.orderNo.a[y]) || table.orderLineNo.a[x] - table.orderLineNo.a[y]);
}

function adjustOrder(a: Adjustment, row: number): void {
  const { inventoryAdjmtEntriesOrder: table, items } = a.book;
  const order = orderOf(a, row);
  a.begin(order.item);
  const first = table.completelyInvoiced.a[row] === 0;
  const standard = standardOf(a, order);
  if (order.isProduction || !items.inventoryValueZero.is(a.itemRow)) {
    const changes = spread(a, a.lcy, order, costOf(a, a.lcy, order, standard));
    const changesAcy = a.acy ? spread(a, a.acy, order, costOf(a, a.acy, order, standard)) : undefined;
    for (const [entry, change] of changes) writeOutputRows(a, order, entry, change, changesAcy?.get(entry), first);
  }
  if (first) {
    freeze(a, order, standard);
    table.completelyInvoiced.setFlag(row, true);
  }
  table.costIsAdjusted.setFlag(row, true);
  table.allowOnlineAdjustment.setFlag(row, true);
}

/** Direct and indirect cost of an order with its variances, in one currency. */
function costOf(a: Adjustment, money: Money, order: Order, standard: StandardCost): Shares {
  const factor = money === a.lcy ? one : factorAtLastOutput(a, order);
  const actual = actualShares(a, money, order, factor);
  if (money === a.lcy) {
    const { directCost, indirectCost } = a.book.inventoryAdjmtEntriesOrder;
    directCost.set(order.row, actual.direct);
    indirectCost.set(order.row, actual.indirect);
  }
  return a.isStandard ? withVariances(actual, standardShares(money, order, standard, factor)) : withoutVariances(actual);
}

const one: Decimal = new Exact(1);

/** Rate of the additional currency on the posting date of the last output; 0 without output. */
function factorAtLastOutput({ book, entries }: Adjustment, { outputs }: Order): Decimal {
  if (outputs.length === 0) return new Exact(0);
  const { numerator, denominator } = acyFactor(book, asDay(entries.postingDate[outputs[outputs.length - 1]]));
  return new Exact(numerator).div(denominator);
}
