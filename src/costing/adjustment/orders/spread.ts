/**
 * Spreads the cost of an order over its output entries, by entry number, increases first (docs/rules/orders.md, "Spreading").
 *
 * Each entry takes rest x (its quantity + what was taken back of it) / rest quantity; the rest shrinks, so the last entry takes what remains: direct cost 10.00 and indirect 1.00 over 1, 1, 1 are
 * (3.33, 0.34), (3.34, 0.33), (3.33, 0.33). Negative output mirrors the entry that it takes back. What is returned is the change against what the entries hold.
 */
import type { Adjustment } from '../adjustment';
import { directCost, indirectCost, varianceEntry } from '../kinds';
import { valueTypes, variances } from '../../ledger/kinds';
import type { Money } from '../money';
import type { Order } from './order';
import { minus, noShares, partOf, type ShareName, type Shares } from './shares';

/** Changes of cost by output entry, in the order in which they are posted. */
export function spread(a: Adjustment, money: Money, order: Order, whole: Shares): Map<number, Shares> {
  const changes = new Map<number, Shares>();
  const { netQuantity: net, grossQuantity: gross } = order;
  const back = gross - net;
  const takenBack = back === 0 ? noShares() : net === 0 ? minus(noShares(), whole) : partOf(money, whole, -back, net);
  let [rest, restQuantity, restBack, restBackQuantity] = [whole, net, takenBack, -back];
  for (const entry of order.outputs.filter((output) => a.entries.positive[output] !== 0)) {
    const reversed = takenBackOf(a, order, entry);
    const quantity = a.entries.quantity[entry] + reversed;
    let share = noShares();
    if (restQuantity !== 0 && quantity !== 0) {
      share = partOf(money, rest, quantity, restQuantity);
      restQuantity -= quantity;
      rest = minus(rest, share);
    }
    if (restBackQuantity !== 0 && reversed !== 0) {
      const back = partOf(money, restBack, reversed, restBackQuantity);
      restBackQuantity -= reversed;
      restBack = minus(restBack, back);
      share = minus(share, back);
    }
    changes.set(entry, minus(share, heldBy(a, money, entry)));
  }
  [rest, restQuantity] = [takenBack, -back];
  for (const entry of order.outputs.filter((output) => a.entries.positive[output] === 0)) {
    const quantity = a.entries.quantity[entry];
    let share = noShares();
    if (restQuantity !== 0) {
      share = partOf(money, rest, quantity, restQuantity);
      restQuantity -= quantity;
      rest = minus(rest, share);
    }
    changes.set(entry, minus(share, heldBy(a, money, entry)));
  }
  return changes;
}

/** Quantity of output that was taken back of an entry (negative). */
function takenBackOf(a: Adjustment, order: Order, entry: number): number {
  const { ledger, links, entries, book } = a;
  let quantity = 0;
  for (let link = ledger.byInbound.first(entry); link !== 0; link = ledger.byInbound.next(link)) {
    const outbound = links.outbound[link];
    if (outbound === 0 || !order.outputs.includes(outbound) || book.itemLedgerEntries.appliesToEntry.get(outbound) === 0) continue;
    quantity += entries.quantity[outbound];
  }
  return quantity;
}

const shareOfVariance: Partial<Record<number, ShareName>> = {
  [variances.Material]: 'material',
  [variances.Capacity]: 'capacity',
  [variances['Capacity Overhead']]: 'capacityOverhead',
  [variances['Manufacturing Overhead']]: 'manufacturingOverhead',
  [variances.Subcontracted]: 'subcontracted',
  [variances['Material - Non Inventory']]: 'materialNonInventory',
};

/** What the rows of an output entry hold; item charges count as direct cost, revaluations do not count. */
function heldBy(a: Adjustment, money: Money, entry: number): Shares {
  const { ledger, values, book } = a;
  const held = noShares();
  for (let row = ledger.valueEntries.first(entry); row !== 0; row = ledger.valueEntries.next(row)) {
    const type = values.type[row];
    if (type === directCost) held.direct += money.actual[row];
    else if (type === indirectCost) held.indirect += money.actual[row];
    else if (type === valueTypes['Direct Cost - Non Inventory']) held.directNonInventory += money.actual[row];
    else if (type === varianceEntry) {
      const share = shareOfVariance[book.valueEntries.varianceType.get(row)];
      if (share) held[share] += money.actual[row];
    }
  }
  return held;
}
