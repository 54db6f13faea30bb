/**
 * What follows from every new value entry (docs/rules/ledger.md, sections "Applied Entry to Adjust", "Entry points", "Item"): the totals of its item ledger entry, the mark
 * of a source whose cost has to be forwarded, the entry point, the item's Cost is Adjusted, and the general ledger.
 *
 * A value entry is made in two steps, since its number is reserved before the goods are applied: `newValueEntry` takes the number, the caller sets its
 * fields, `valueEntryWritten` makes it known.
 */
import type { Day } from '../../decimal';
import { itemLedgerEntryTypes, itemTypes, valueEntryTypes } from '../../schema';
import type { Run } from '../run';
import { reopenOrderOf, testItemOnline } from './online-adjustment';

const directCost = valueEntryTypes.indexOf('Direct Cost');
const revaluation = valueEntryTypes.indexOf('Revaluation');
const output = itemLedgerEntryTypes.indexOf('Output');
const assemblyOutput = itemLedgerEntryTypes.indexOf('Assembly Output');
const inventoryType = itemTypes.indexOf('Inventory');

/** Reserves the next value entry number. */
export function newValueEntry(run: Run): number {
  return newValueEntries(run, 1);
}

/** Reserves so many value entry numbers in a row and returns the first. */
export function newValueEntries(run: Run, count: number): number {
  const { valueEntries } = run.book;
  const first = valueEntries.appendRows(count);
  for (let row = first; row < first + count; row++) {
    valueEntries.entryNo.a[row] = row;
    valueEntries.sourceCode.a[row] = run.sourceCode;
    valueEntries.userId.set(row, run.userId);
  }
  return first;
}

/** Makes a value entry known to the ledger once its fields are set. */
export function valueEntryWritten(run: Run, row: number): void {
  const { book, ledger } = run;
  const entry = book.valueEntries.itemLedgerEntryNo.a[row];
  if (entry === 0) {
    ledger.capacityValueEntries.add(book.valueEntries.capacityLedgerEntryNo.get(row), row);
  } else {
    ledger.valueEntries.add(entry, row);
    addToTotals(run, entry, row);
    const itemRow = run.cardOf(book.valueEntries.itemNo.a[row]);
    if (book.items.type.a[itemRow] === inventoryType) costChanged(run, entry, row, itemRow);
  }
  if (book.inventoryAdjmtEntriesOrder.rows > 0) reopenOrderOf(run, row);
  run.touchItem(book.valueEntries.itemNo.a[row]);
  run.valueEntryWritten(row);
}

/** The cost, sales and purchase amounts of an item ledger entry are the sums of its value entries. */
function addToTotals({ book }: Run, entry: number, row: number): void {
  const { itemLedgerEntries: to, valueEntries: from } = book;
  to.costAmountExpected.add(entry, from.costAmountExpected.a[row]);
  to.costAmountActual.add(entry, from.costAmountActual.a[row]);
  to.costAmountNonInvtbl.add(entry, from.costAmountNonInvtbl.get(row));
  to.purchaseAmountExpected.add(entry, from.purchaseAmountExpected.get(row));
  to.purchaseAmountActual.add(entry, from.purchaseAmountActual.get(row));
  to.salesAmountExpected.add(entry, from.salesAmountExpected.get(row));
  to.salesAmountActual.add(entry, from.salesAmountActual.get(row));
  if (!book.acy) return;
  to.costAmountExpectedAcy.add(entry, from.costAmountExpectedAcy.get(row));
  to.costAmountActualAcy.add(entry, from.costAmountActualAcy.get(row));
  to.costAmountNonInvtblAcy.add(entry, from.costAmountNonInvtblAcy.get(row));
}

function costChanged(run: Run, entry: number, row: number, itemRow: number): void {
  const { itemLedgerEntries: entries, valueEntries: values, items } = run.book;
  const byAdjustment = values.adjustment.a[row] !== 0;
  const type = values.itemLedgerEntryType.a[row];
  if (!byAdjustment || type === output || type === assemblyOutput) {
    items.costIsAdjusted.setFlag(itemRow, false);
    testItemOnline(run, row, itemRow);
  }

  const valueType = values.entryType.a[row];
  if (valueType !== directCost && valueType !== revaluation) return;
  if (values.inventoriable.a[row] !== 0 && (!byAdjustment || type === assemblyOutput)) {
    run.entryPoints.touch(
      run.averageCost,
      values.itemNo.a[row],
      values.variantCode.get(row),
      values.locationCode.a[row],
      values.valuationDate.a[row] as Day,
    );
  }
  if (byAdjustment && type !== output && type !== assemblyOutput) return;
  if (entries.positive.a[entry] === 0) return;
  if (entries.remainingQuantity.a[entry] === entries.quantity.a[entry]) return;
  run.ledger.setMark(entry, true);
  reopenLinks(run, entry);
}

/** New cost on an inbound entry: its links have to be gone through again. */
export function reopenLinks({ book, ledger }: Run, inbound: number): void {
  const { outboundEntryIsUpdated } = book.itemApplicationEntries;
  for (let link = ledger.byInbound.first(inbound); link !== 0; link = ledger.byInbound.next(link))
    outboundEntryIsUpdated.setFlag(link, false);
}
