/**
 * What prevents an inventory period from being closed (docs/rules/periods.md, "Test"): items whose cost is not adjusted, finished orders whose cost is not handed to their output, decreases not
 * covered by an increase. Entries of all costing methods count; released production orders do not.
 *
 * Refusals: `itemCostUnadjusted`, `orderCostUnadjusted`, `outboundEntryOpen`.
 */
import type { Book } from '../../book/book';
import { type Refusal, refusal } from '../../book/refusal';
import type { Day } from '../../decimal';
import { itemLedgerEntryTypes } from '../../schema';
import { Ledger } from '../ledger/ledger';
import { OrderEntries } from '../ledger/order-entries';

const output = itemLedgerEntryTypes.indexOf('Output');
const assemblyOutput = itemLedgerEntryTypes.indexOf('Assembly Output');

/** Everything up to and including a day that has to be settled before it can be closed. */
export function obstaclesToClosing(book: Book, endingDate: Day): Refusal[] {
  return [...unadjustedItems(book, endingDate), ...unadjustedOrders(book, endingDate), ...openDecreases(book, endingDate)];
}

/** One for each item with an open entry point, at the earliest of its days. */
function unadjustedItems(book: Book, endingDate: Day): Refusal[] {
  const { avgCostAdjmtEntryPoints: points, items, strings } = book;
  const earliest = new Map<number, number>();
  for (let row = 1; row <= points.rows; row++) {
    const day = points.valuationDate.a[row];
    if (points.costIsAdjusted.a[row] !== 0 || day > endingDate || points.isRemoved(row)) continue;
    const item = points.itemNo.a[row];
    if (day < (earliest.get(item) ?? Infinity)) earliest.set(item, day);
  }
  const inOrder = [...earliest].sort(([a], [b]) => strings.compare(a, b));
  return inOrder.map(([item, day]) =>
    refusal(
      'itemCostUnadjusted',
      { item: strings.text(item), date: { day } },
      { table: 'items', row: items.find(item), column: 'costIsAdjusted' },
    ),
  );
}

function unadjustedOrders(book: Book, endingDate: Day): Refusal[] {
  const { inventoryAdjmtEntriesOrder: orders } = book;
  const rows = [...orders.all()].filter(
    (row) => orders.isFinished.is(row) && !orders.costIsAdjusted.is(row) && hasOutputUpTo(book, row, endingDate),
  );
  return rows.map((row) =>
    refusal(
      'orderCostUnadjusted',
      { type: { option: orders.orderType.text(row) }, order: orders.orderNo.text(row), line: orders.orderLineNo.a[row] },
      {
        table: 'inventoryAdjmtEntriesOrder',
        row,
        column: 'costIsAdjusted',
      },
    ),
  );
}

/** Whether the order has output that is valued on or before a day. */
function hasOutputUpTo(book: Book, order: number, endingDate: Day): boolean {
  const { inventoryAdjmtEntriesOrder: orders, itemLedgerEntries: entries, valueEntries: values } = book;
  const ofOrder = OrderEntries.of(book);
  const ledger = Ledger.of(book);
  for (
    let entry = ofOrder.first(orders.orderType.a[order], orders.orderNo.a[order], orders.orderLineNo.a[order]);
    entry !== 0;
    entry = ofOrder.next(entry)
  ) {
    const type = entries.entryType.a[entry];
    if (type !== output && type !== assemblyOutput) continue;
    for (let value = ledger.valueEntries.first(entry); value !== 0; value = ledger.valueEntries.next(value))
      if (values.valuationDate.a[value] <= endingDate) return true;
  }
  return false;
}

function openDecreases({ itemLedgerEntries: entries, strings }: Book, endingDate: Day): Refusal[] {
  const found: Refusal[] = [];
  for (let entry = 1; entry <= entries.rows; entry++) {
    if (entries.open.a[entry] === 0 || entries.positive.a[entry] !== 0 || entries.postingDate.a[entry] > endingDate) continue;
    const values = { entry, item: strings.text(entries.itemNo.a[entry]), date: { day: entries.postingDate.a[entry] } };
    found.push(refusal('outboundEntryOpen', values, { table: 'itemLedgerEntries', row: entry, column: 'remainingQuantity' }));
  }
  return found;
}
