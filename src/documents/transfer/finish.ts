/** After a posting: transfer lines learn what was shipped and received; an order that is received whole leaves its tables with its lines. */
import type { Book } from '../../book/book';
import type { TransferOrder } from './order';
import type { TransferPlan } from './plan';

export function finishTransfer(book: Book, order: TransferOrder, plans: readonly TransferPlan[]): void {
  const { transferLines: lines } = book;
  for (const { row, ship, receive } of plans) {
    lines.quantityShipped.add(row, ship);
    lines.quantityReceived.add(row, receive);
    lines.qtyToShip.set(row, NaN);
    lines.qtyToReceive.set(row, NaN);
  }
  if (!plans.every(({ row }) => lines.quantityReceived.a[row] === lines.quantity.a[row])) return;
  for (const row of order.lines) lines.remove(row);
  book.transferOrders.remove(order.header);
}
