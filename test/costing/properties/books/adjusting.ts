/** Cost adjustment of a book outside of a scenario, with everything or only what is marked left to do, and the value entries it writes. */
import type { Book } from '../../../../src/book/book';
import { adjustCostItemEntriesCommand } from '../../../../src/commands/adjust-cost-item-entries';
import { perform } from '../../../../src/commands/perform';
import type { Day } from '../../../../src/decimal';

/** A value entry that an adjustment added. */
export interface AdjustmentRow {
  readonly entry: number;
  readonly item: string;
  readonly isRounding: boolean;
  /** Actual and expected cost together. */
  readonly amount: number;
  readonly text: string;
}

/** Runs Adjust Cost - Item Entries and says what it adds. */
export function adjusted(book: Book, workDate: Day): string[] {
  return adjustedRows(book, workDate).map(({ text }) => text);
}

export function adjustedRows(book: Book, workDate: Day): AdjustmentRow[] {
  const { valueEntries } = book;
  const before = valueEntries.rows;
  const request = { options: {}, workDate, userId: 'PLAYER', now: { day: workDate, time: '12:00:00' } };
  const outcome = perform(book, adjustCostItemEntriesCommand, request);
  if (!outcome.done) throw new Error(`adjustment is refused: ${outcome.refusals.map(({ code }) => code).join(', ')}`);
  return Array.from({ length: valueEntries.rows - before }, (_, i) => rowOf(book, before + 1 + i));
}

function rowOf(book: Book, row: number): AdjustmentRow {
  const { valueEntries: t } = book;
  return {
    entry: t.itemLedgerEntryNo.a[row],
    item: t.itemNo.text(row),
    isRounding: t.entryType.text(row) === 'Rounding',
    amount: t.costAmountActual.a[row] + t.costAmountExpected.a[row],
    text: valueEntryText(book, row),
  };
}

/** A value entry as far as rules decide it, without its own number. */
function valueEntryText({ valueEntries: t }: Book, row: number): string {
  const figures = [
    t.itemLedgerEntryNo,
    t.valuationDate,
    t.postingDate,
    t.valuedQuantity,
    t.invoicedQuantity,
    t.costAmountActual,
    t.costAmountExpected,
  ];
  const [entry, ...rest] = figures.map((column) => column.get(row));
  const names = [t.itemLedgerEntryType, t.itemNo, t.entryType, t.varianceType, t.documentNo]
    .map((column) => column.text(row))
    .filter(Boolean);
  const applies = t.appliesToEntry.get(row);
  return `entry ${entry}: ${names.join(' ')} ${rest.join(' ')}, applies to ${applies}${t.adjustment.is(row) ? ', adjustment' : ''}`;
}

/** Leaves everything to do: every item, source, period and, unless told otherwise, order. For a book that the engine has not worked on yet. */
export function leaveEverythingToDo(book: Book, { orders = true } = {}): void {
  const { items, itemLedgerEntries: t, avgCostAdjmtEntryPoints, itemApplicationEntries, inventoryAdjmtEntriesOrder } = book;
  for (const row of items.all()) items.costIsAdjusted.setFlag(row, false);
  for (let entry = 1; entry <= t.rows; entry++) {
    const hasReturns = t.shippedQtyNotReturned.a[entry] !== t.quantity.a[entry];
    if (t.positive.is(entry) || hasReturns) t.appliedEntryToAdjust.setFlag(entry, true);
  }
  for (const row of avgCostAdjmtEntryPoints.all()) avgCostAdjmtEntryPoints.costIsAdjusted.setFlag(row, false);
  for (const row of itemApplicationEntries.all()) itemApplicationEntries.outboundEntryIsUpdated.setFlag(row, false);
  if (orders) for (const row of inventoryAdjmtEntriesOrder.all()) inventoryAdjmtEntriesOrder.costIsAdjusted.setFlag(row, false);
}
