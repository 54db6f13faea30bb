/**
 * Production orders: creating, finding and finishing them (docs/rules/orders.md, "Production orders"). An order has one line, its item.
 *
 * Refusals: `orderNumberUsed`, `orderUnknown`, `orderFinished`, `orderQuantityMissing`, `itemNotStocked`, and those of item-checks.ts.
 */
import type { Book } from '../../book/book';
import { type Refusal, refusal, refuseAny, type Place } from '../../book/refusal';
import type { CodeId } from '../../book/strings';
import type { Day, Quantity } from '../../decimal';
import { itemTypes } from '../../schema';
import { cardUnitCost } from '../card-cost';
import { itemProblems, locationProblems } from '../item-checks';
import { addOrderEntry, orderEntry } from '../order-entry';

export interface NewProductionOrder {
  readonly no: string;
  readonly sourceNo: string;
  readonly variantCode: string;
  readonly quantity: Quantity;
  readonly dueDate: Day;
  readonly locationCode: string;
}

const released = 0;
const finished = 1;
const inventory = itemTypes.indexOf('Inventory');

/** Creates a released order and its order adjustment entry; returns its row. */
export function createProductionOrder(book: Book, order: NewProductionOrder): number {
  const { productionOrders: orders, items } = book;
  const no = book.code(order.no);
  const item = book.code(order.sourceNo);
  const variant = book.code(order.variantCode);
  const location = book.code(order.locationCode);
  refuseAny(newOrderProblems(book, order, { no, item, variant, location }));
  const card = items.find(item);
  const row = orders.append();
  orders.no.set(row, no);
  orders.status.set(row, released);
  orders.sourceNo.set(row, item);
  orders.variantCode.set(row, variant);
  orders.quantity.set(row, order.quantity);
  orders.dueDate.set(row, order.dueDate);
  orders.locationCode.set(row, location);
  orders.unitCost.set(row, cardUnitCost(book, item, location, variant));
  const { indirectCostPct, overheadRate } = items;
  addOrderEntry(book, {
    type: 'Production',
    no,
    item,
    variant,
    location,
    indirectCostPct: indirectCostPct.a[card],
    overheadRate: overheadRate.a[card],
  });
  return row;
}

interface OrderCodes {
  readonly no: CodeId;
  readonly item: CodeId;
  readonly variant: CodeId;
  readonly location: CodeId;
}

function newOrderProblems(book: Book, order: NewProductionOrder, { no, item, variant, location }: OrderCodes): Refusal[] {
  const { productionOrders: orders, items } = book;
  const place = { table: 'productionOrders' };
  const problems = itemProblems(book, { item, variant, unitOfMeasure: 0, itemColumn: 'sourceNo' }, place);
  problems.push(...locationProblems(book, location, place, 'locationCode'));
  const known = orders.find(no);
  if (known !== 0) problems.push(refusal('orderNumberUsed', { no: order.no }, { table: 'productionOrders', row: known, column: 'no' }));
  if (order.quantity <= 0) problems.push(refusal('orderQuantityMissing', { no: order.no }, { ...place, column: 'quantity' }));
  const card = items.find(item);
  if (card !== 0 && items.type.a[card] !== inventory)
    problems.push(refusal('itemNotStocked', { item: order.sourceNo }, { ...place, column: 'sourceNo' }));
  return problems;
}

/** Why nothing can be posted to an order; `place` is the cell that names it. */
export function releasedOrderProblems(book: Book, no: number, place: Place): Refusal[] {
  const { productionOrders: orders, strings } = book;
  const row = no === 0 ? 0 : orders.find(no);
  if (row === 0) return [refusal('orderUnknown', { no: strings.text(no) }, place)];
  return orders.status.a[row] === released ? [] : [refusal('orderFinished', { no: strings.text(no) }, place)];
}

/** Finishes a released order: nothing more can be posted to it, and cost adjustment invoices its output. Returns its row. */
export function finishProductionOrder(book: Book, number: string, day: Day): number {
  const { productionOrders: orders, inventoryAdjmtEntriesOrder: entries } = book;
  const no = book.code(number);
  const row = orders.find(no);
  refuseAny(releasedOrderProblems(book, no, { table: 'productionOrders', row: row || undefined, column: 'no' }));
  orders.status.set(row, finished);
  orders.finishedDate.set(row, day);
  const entry = orderEntry(book, 'Production', no);
  entries.isFinished.setFlag(entry, true);
  entries.costIsAdjusted.setFlag(entry, false);
  return row;
}
