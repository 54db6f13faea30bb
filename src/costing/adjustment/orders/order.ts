/** An order whose cost is to be adjusted: a production order line or an assembly order, with the entries that belong to it. */
import type { Adjustment } from '../adjustment';
import { assemblyConsumption, assemblyOutput, consumption, output } from '../kinds';
import { orders } from '../../ledger/kinds';
import { orderEntriesOf } from './order-entries';

export interface Order {
  /** Row of the order adjustment entry. */
  readonly row: number;
  readonly isProduction: boolean;
  readonly item: number;
  readonly outputs: readonly number[];
  readonly consumed: readonly number[];
  readonly capacity: readonly number[];
  /** Output less what was taken back. */
  readonly netQuantity: number;
  /** Positive output only. */
  readonly grossQuantity: number;
}

export function orderOf(a: Adjustment, row: number): Order {
  const { inventoryAdjmtEntriesOrder: table, itemLedgerEntries, capacityLedgerEntries: capacities } = a.book;
  const type = table.orderType.a[row];
  const isProduction = type === orders.Production;
  const { entries, capacity } = orderEntriesOf(a.run, type, table.orderNo.a[row]);
  const line = table.orderLineNo.a[row];
  const own = isProduction ? entries.filter((entry) => itemLedgerEntries.orderLineNo.get(entry) === line) : entries;
  const outputs = own.filter((entry) => a.entries.type[entry] === output || a.entries.type[entry] === assemblyOutput);
  const sum = (of: readonly number[]): number => of.reduce((total, entry) => total + a.entries.quantity[entry], 0);
  return {
    row,
    isProduction,
    item: table.itemNo.a[row],
    outputs,
    consumed: own.filter((entry) => a.entries.type[entry] === consumption || a.entries.type[entry] === assemblyConsumption),
    capacity: capacity.filter(
      (at) =>
        capacities.itemNo.a[at] === table.itemNo.a[row] &&
        (!isProduction ||
          (capacities.routingNo.a[at] === table.routingNo.a[row] &&
            capacities.routingReferenceNo.a[at] === table.routingReferenceNo.a[row])),
    ),
    netQuantity: sum(outputs),
    grossQuantity: sum(outputs.filter((entry) => a.entries.positive[entry] !== 0)),
  };
}
