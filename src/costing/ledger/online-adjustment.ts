/**
 * Whether an item or an order may still be adjusted automatically (docs/rules/adjustment.md, "Automatic adjustment"). Tested with every value entry posted, and sticky: once a date too old was posted, Allow
 * Online Adjustment is off until a run of cost adjustment, or a changed setting, turns it on again.
 *
 * | setting | the date must be on or after |
 * | --- | --- |
 * | Never | no date is |
 * | Day, Week, Month, Quarter, Year | work date less a day, week, month, quarter, year |
 * | Always | any is |
 *
 * The date is the valuation date for items of method Average, else the posting date of the item ledger entry.
 */
import { addMonths, asDay } from '../../decimal';
import { automaticCostAdjustments } from '../../schema';
import type { Run } from '../run';
import { entryTypes, methods, orders } from './kinds';

/** Position of the setting that switches automatic adjustment off. */
export const neverAutomatically = automaticCostAdjustments.indexOf('Never');

/** First day that automatic adjustment reaches back to; undefined when none is. */
function reachesBackTo({ book, workDate }: Run): number | undefined {
  switch (automaticCostAdjustments[book.inventorySetup.automaticCostAdjustment.a[1]]) {
    case 'Never':
      return undefined;
    case 'Day':
      return workDate - 1;
    case 'Week':
      return workDate - 7;
    case 'Month':
      return addMonths(workDate, -1);
    case 'Quarter':
      return addMonths(workDate, -3);
    case 'Year':
      return addMonths(workDate, -12);
    case 'Always':
      return asDay(0);
  }
}

function isAllowed(run: Run, date: number): boolean {
  const first = reachesBackTo(run);
  return first !== undefined && date >= first;
}

/** A value entry of an inventory item was written: its item goes offline if the date is too old. */
export function testItemOnline(run: Run, row: number, itemRow: number): void {
  const { items, itemLedgerEntries: entries, valueEntries: values } = run.book;
  if (items.allowOnlineAdjustment.a[itemRow] === 0) return;
  const isAverage = items.costingMethod.a[itemRow] === methods.Average;
  const date = isAverage ? values.valuationDate.a[row] : entries.postingDate.a[values.itemLedgerEntryNo.a[row]];
  if (!isAllowed(run, date)) items.allowOnlineAdjustment.setFlag(itemRow, false);
}

/** Cost came to an order - consumption or capacity, adjustments included: its cost has to be adjusted, and it goes offline if the date is too old. */
export function reopenOrderOf(run: Run, row: number): void {
  const { book } = run;
  const { valueEntries: values, inventoryAdjmtEntriesOrder: table } = book;
  const orderType = values.orderType.get(row);
  if (orderType !== orders.Production && orderType !== orders.Assembly) return;
  const type = values.itemLedgerEntryType.a[row];
  if (type === entryTypes.Output || type === entryTypes['Assembly Output']) return;
  const order = table.find(orderType, values.orderNo.get(row), orderType === orders.Assembly ? 0 : values.orderLineNo.get(row));
  if (order === 0) return;
  table.costIsAdjusted.setFlag(order, false);
  if (table.allowOnlineAdjustment.a[order] === 0) return;
  const entry = values.itemLedgerEntryNo.a[row];
  const date = entry === 0 ? values.postingDate.a[row] : book.itemLedgerEntries.postingDate.a[entry];
  if (!isAllowed(run, date)) table.allowOnlineAdjustment.setFlag(order, false);
}
