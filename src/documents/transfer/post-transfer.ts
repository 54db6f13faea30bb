/**
 * Posts a transfer order (docs/rules/documents.md, "Transfer orders"): a shipment takes the goods from the from-location to the in-transit location, a receipt
 * from there to the to-location; each is a transfer of its own with an outbound and inbound entries. All carry the order, since goods in transit
 * may only leave under the order that brought them there.
 *
 * A direct transfer ships and receives in one posting over the blank location.
 */
import { type Refusal, refuseAny } from '../../book/refusal';
import { blankCode, type CodeId } from '../../book/strings';
import type { PostedLine } from '../../costing/posting/item-line';
import { checkPostingDate } from '../../costing/posting/posting-date';
import type { Run } from '../../costing/run';
import { asQuantity, type Quantity } from '../../decimal';
import { lineDimensions } from '../line-dimensions';
import { nextPostedNumber } from '../posted-numbers';
import { postLine } from '../post-line';
import { findTransferOrder, type TransferOrder, type WhichOrder } from './order';
import { planTransfer, type TransferPlan, type WhatToTransfer } from './plan';
import { finishTransfer } from './finish';

export interface PostedTransfer {
  readonly shipment: CodeId;
  readonly receipt: CodeId;
  /** Outbound and inbound entries of each line, by its row. */
  readonly entriesOfLine: ReadonlyMap<number, PostedLine>;
}

export function postTransferOrder(run: Run, which: WhichOrder, asked: WhatToTransfer): PostedTransfer {
  const { book } = run;
  const order = findTransferOrder(book, which);
  const problems: Refusal[] = [
    ...checkPostingDate(run, order.postingDate, { table: 'transferOrders', row: order.header, column: 'postingDate' }),
  ];
  const plans = planTransfer(book, order, asked, problems);
  refuseAny(problems);
  const made = new Map<number, PostedLine>();
  const shipment = postHalf(run, order, plans, 'ship', made);
  const receipt = postHalf(run, order, plans, 'receive', made);
  finishTransfer(book, order, plans);
  return { shipment, receipt, entriesOfLine: made };
}

/** All shipments, or all receipts, of one posting under one number; blank when there are none. */
function postHalf(
  run: Run,
  order: TransferOrder,
  plans: readonly TransferPlan[],
  half: 'ship' | 'receive',
  made: Map<number, PostedLine>,
): CodeId {
  const { transferOrders: headers } = run.book;
  const quantityOf = (plan: TransferPlan): Quantity => (half === 'ship' ? plan.shipBase : plan.receiveBase);
  if (plans.every((plan) => quantityOf(plan) === 0)) return blankCode;
  const counter = half === 'ship' ? headers.postedDeliveries : headers.postedReceipts;
  const { no, count } = nextPostedNumber(run.book, order.no, half === 'ship' ? 'S' : 'R', counter.a[order.header]);
  counter.set(order.header, count);
  for (const plan of plans) {
    if (quantityOf(plan) === 0) continue;
    const posted = postHalfLine(run, order, plan, half, no);
    const before = made.get(plan.row);
    made.set(plan.row, before ? joined(before, posted) : posted);
  }
  return no;
}

function postHalfLine(run: Run, order: TransferOrder, plan: TransferPlan, half: 'ship' | 'receive', no: CodeId): PostedLine {
  const { book } = run;
  const { transferLines: lines, items, itemLedgerEntries } = book;
  const ships = half === 'ship';
  const quantity = ships ? plan.shipBase : plan.receiveBase;
  const itemNo = lines.itemNo.a[plan.row] as CodeId;
  const card = items.find(itemNo);
  const locationCode = ships ? order.from : order.inTransit;
  const dimensions = lineDimensions(book, [['Item', itemNo]], book.transferOrders.dimensions.a[order.header], lines.dimensions.a[plan.row]);
  const posted = postLine(run, {
    entryType: 'Transfer',
    postingDate: order.postingDate,
    documentDate: order.postingDate,
    documentType: ships ? 'Transfer Shipment' : 'Transfer Receipt',
    documentNo: no,
    documentLineNo: plan.lineNo,
    itemNo,
    variantCode: lines.variantCode.a[plan.row] as CodeId,
    newVariantCode: lines.variantCode.a[plan.row] as CodeId,
    locationCode,
    newLocationCode: ships ? order.inTransit : order.to,
    quantity,
    invoicedQuantity: quantity,
    unitOfMeasureCode: (lines.unitOfMeasureCode.a[plan.row] || items.baseUnitOfMeasure.a[card]) as CodeId,
    qtyPerUnitOfMeasure: plan.qtyPer,
    appliesToEntry: ships ? lines.applToItemEntry.a[plan.row] : 0,
    serialNo: lines.serialNo.a[plan.row] as CodeId,
    lotNo: lines.lotNo.a[plan.row] as CodeId,
    newSerialNo: lines.serialNo.a[plan.row] as CodeId,
    newLotNo: lines.lotNo.a[plan.row] as CodeId,
    orderType: 'Transfer',
    orderNo: order.no,
    orderLineNo: plan.lineNo,
    genProdPostingGroup: items.genProdPostingGroup.a[card] as CodeId,
    inventoryPostingGroup: items.inventoryPostingGroup.a[card] as CodeId,
    dimensions,
    newDimensions: dimensions,
    table: 'transferLines',
    row: plan.row,
  });
  const trail = ships ? order.shipments : order.receipts;
  for (const entry of ships ? posted.outbound : posted.inbound) {
    const moved = asQuantity(Math.abs(itemLedgerEntries.quantity.a[entry]));
    trail.add(plan.lineNo, no, entry, moved, moved);
  }
  return posted;
}

const joined = (a: PostedLine, b: PostedLine): PostedLine => ({
  entries: [...a.entries, ...b.entries],
  outbound: [...a.outbound, ...b.outbound],
  inbound: [...a.inbound, ...b.inbound],
});
