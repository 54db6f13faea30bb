/**
 * Order adjustment entries: what cost adjustment knows of a production or assembly order (docs/rules/orders.md, "Order adjustment entry"). One per production
 * order line and one per assembly order, which is finished as soon as it is posted.
 *
 * Indirect cost and the single-level cost shares are those of the item when the order is made, of its stockkeeping unit where manufacturing loads costs from there.
 */
import type { Book } from '../book/book';
import { orderTypes } from '../schema';

/** The only line of a production order. */
export const productionLineNo = 10_000;

export type CostedOrder = 'Production' | 'Assembly';

/** Row of the entry of an order, or 0. */
export function orderEntry({ inventoryAdjmtEntriesOrder: entries }: Book, type: CostedOrder, no: number): number {
  return entries.find(orderTypes.indexOf(type), no, lineNoOf(type));
}

const lineNoOf = (type: CostedOrder): number => (type === 'Production' ? productionLineNo : 0);

export interface NewOrder {
  readonly type: CostedOrder;
  readonly no: number;
  readonly item: number;
  readonly variant: number;
  readonly location: number;
  readonly indirectCostPct: number;
  readonly overheadRate: number;
}

const shares = [
  'singleLevelMaterialCost',
  'singleLevelCapacityCost',
  'singleLevelSubcontrdCost',
  'singleLevelCapOvhdCost',
  'singleLevelMfgOvhdCost',
] as const;

export function addOrderEntry(book: Book, order: NewOrder): number {
  const { inventoryAdjmtEntriesOrder: entries, items } = book;
  const row = entries.append();
  const card = items.find(order.item);
  entries.orderType.setText(row, order.type);
  entries.orderNo.set(row, order.no);
  entries.orderLineNo.set(row, lineNoOf(order.type));
  entries.itemNo.set(row, order.item);
  entries.routingNo.set(row, order.type === 'Production' ? items.routingNo.a[card] : 0);
  entries.routingReferenceNo.set(row, lineNoOf(order.type));
  entries.indirectCostPct.set(row, order.indirectCostPct);
  entries.overheadRate.set(row, order.overheadRate);
  entries.allowOnlineAdjustment.setFlag(row, true);
  entries.isFinished.setFlag(row, order.type === 'Assembly');
  copyShares(book, order, row, card);
  return row;
}

function copyShares(book: Book, order: NewOrder, row: number, card: number): void {
  const { inventoryAdjmtEntriesOrder: entries, items, stockkeepingUnits: units } = book;
  const unit = fromStockkeepingUnit(book, order) ? units.find(order.item, order.location, order.variant) : 0;
  let total = 0;
  for (const share of shares) {
    const cost = unit !== 0 ? units[share].a[unit] : items[share].a[card];
    entries[share].set(row, cost);
    total += cost;
  }
  entries.unitCost.set(row, total);
}

const fromStockkeepingUnit = ({ manufacturingSetup }: Book, order: NewOrder): boolean =>
  order.type === 'Production' && manufacturingSetup.loadSkuCostOnManufacturing.is(1);
