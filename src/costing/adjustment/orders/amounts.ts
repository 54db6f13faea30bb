/**
 * What an order cost (docs/rules/orders.md, "Amounts"): material consumed, capacity and subcontracting used with their overhead, and manufacturing overhead on all of it.
 *
 * Material = -(actual cost of the consumption, rounding left out), less revaluations of consumption that was returned. Manufacturing overhead = round((material + capacity + subcontracted + capacity overhead) x
 * Indirect Cost % / 100 + Overhead Rate x net output).
 */
import { Exact, toDecimal } from '../../../decimal';
import type { Adjustment } from '../adjustment';
import { directCost, revaluation, rounding } from '../kinds';
import { type Decimal, type Money, product, quotient, zero } from '../money';
import type { Order } from './order';
import { noShares, roundedInOrder, type Shares } from './shares';

/** Actual shares of an order in one currency; `factor` is that of the additional currency at the last output, 1 for local currency. */
export function actualShares(a: Adjustment, money: Money, order: Order, factor: Decimal): Shares {
  const { inventoryAdjmtEntriesOrder: table } = a.book;
  const shares = noShares();
  addMaterial(a, money, order, shares);
  addCapacity(a, money, order, shares);
  shares.manufacturingOverhead = overheadOn(
    money,
    shares,
    table.indirectCostPct.a[order.row],
    table.overheadRate.a[order.row],
    order.netQuantity,
    factor,
  );
  shares.direct = shares.material + shares.capacity + shares.subcontracted + shares.capacityOverhead;
  shares.indirect = shares.manufacturingOverhead;
  return shares;
}

/** round(shares x percentage + rate x quantity). */
export function overheadOn(money: Money, shares: Shares, percent: number, rate: number, quantity: number, factor: Decimal): number {
  if (percent === 0 && rate === 0) return 0;
  const costs = shares.material + shares.capacity + shares.subcontracted + shares.capacityOverhead + shares.directNonInventory;
  const byPercent = product(money.decimal(costs), toDecimal(percent, 7));
  const byRate = product(product(toDecimal(rate, 5), toDecimal(quantity, 5)), factor);
  return money.rounded(byPercent.plus(byRate));
}

function addMaterial(a: Adjustment, money: Money, order: Order, shares: Shares): void {
  const { ledger, values, book } = a;
  const nonInventory = order.isProduction && book.manufacturingSetup.incNonInvCostToProd.is(1);
  const notStocked = money === a.lcy ? book.valueEntries.costAmountNonInvtbl : book.valueEntries.costAmountNonInvtblAcy;
  for (const entry of order.consumed) {
    for (let row = ledger.valueEntries.first(entry); row !== 0; row = ledger.valueEntries.next(row)) {
      if (values.type[row] === rounding) continue;
      if (values.inventoriable[row] !== 0) shares.material -= money.actual[row];
      if (nonInventory) {
        shares.directNonInventory -= notStocked.get(row);
        shares.materialNonInventory -= notStocked.get(row);
      }
      if (a.entries.positive[entry] !== 0 && values.type[row] === revaluation) shares.material += money.actual[row];
    }
  }
}

/** Capacity is shared by the lines of an order with the same routing, by what was produced on each. */
function addCapacity(a: Adjustment, money: Money, order: Order, shares: Shares): void {
  if (order.capacity.length === 0) return;
  const share = shareOfCapacity(a, order);
  let [capacity, subcontracted, overhead] = [zero, zero, zero];
  for (const at of order.capacity) {
    let direct = 0;
    let indirect = 0;
    const { capacityValueEntries: rows } = a.ledger;
    for (let row = rows.first(at); row !== 0; row = rows.next(row)) {
      if (a.values.type[row] === directCost) direct += money.actual[row];
      else indirect += money.actual[row];
    }
    const own = product(money.decimal(direct), share);
    if (a.book.capacityLedgerEntries.subcontracting.is(at)) subcontracted = subcontracted.plus(own);
    else capacity = capacity.plus(own);
    overhead = overhead.plus(product(money.decimal(indirect), share));
  }
  const exact: Partial<Record<keyof Shares, Decimal>> = {
    material: money.decimal(shares.material),
    capacity,
    subcontracted,
    capacityOverhead: overhead,
  };
  const rounded = roundedInOrder(money, (name) => exact[name]);
  shares.capacity = rounded.capacity;
  shares.subcontracted = rounded.subcontracted;
  shares.capacityOverhead = rounded.capacityOverhead;
}

/** Output of this order line by that of all lines of the order with its routing and item. */
function shareOfCapacity(a: Adjustment, order: Order): Decimal {
  const { inventoryAdjmtEntriesOrder: table, itemLedgerEntries: entries } = a.book;
  const one = new Exact(1);
  if (!order.isProduction) return one;
  const lines = [...table.all()].filter(
    (row) =>
      table.orderType.a[row] === table.orderType.a[order.row] &&
      table.orderNo.a[row] === table.orderNo.a[order.row] &&
      table.routingNo.a[row] === table.routingNo.a[order.row] &&
      table.routingReferenceNo.a[row] === table.routingReferenceNo.a[order.row] &&
      table.itemNo.a[row] === order.item,
  );
  if (lines.length <= 1) return one;
  const numbers = new Set(lines.map((row) => table.orderLineNo.a[row]));
  let all = 0;
  for (let entry = a.ledger.entriesOfItem.first(order.item); entry !== 0; entry = a.ledger.entriesOfItem.next(entry)) {
    if (
      entries.orderNo.get(entry) === table.orderNo.a[order.row] &&
      numbers.has(entries.orderLineNo.get(entry)) &&
      order.outputs.length > 0
    ) {
      if (a.entries.type[entry] === a.entries.type[order.outputs[0]]) all += a.entries.quantity[entry];
    }
  }
  return all === 0 ? one : quotient(order.netQuantity, all);
}
