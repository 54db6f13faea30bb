/**
 * Output of a released production order is valued no earlier than what was consumed for it (docs/rules/valuation-date.md, "Production orders"): after each consumption or
 * output the rows of the order line's output with an earlier date are raised to the latest date of its consumption, and whoever took from that output with them.
 */
import { entryTypes, orders, valueTypes } from '../ledger/kinds';
import { OrderEntries } from '../ledger/order-entries';
import type { Run } from '../run';
import { pullAlong } from '../application/valuation-date';

/** `entry` is the consumption or output just posted; nothing happens for others and for finished orders. */
export function raiseOutputDates(run: Run, entry: number): void {
  const { itemLedgerEntries: entries } = run.book;
  const type = entries.entryType.a[entry];
  if (entries.orderType.get(entry) !== orders.Production || (type !== entryTypes.Consumption && type !== entryTypes.Output)) return;
  if (isFinished(run, entry)) return;
  const output = outputOf(run, entry);
  if (output.length === 0) return;
  const latest = latestConsumption(run, entry);
  for (const other of output) raise(run, other, latest);
}

function outputOf({ book }: Run, entry: number): number[] {
  const all = OrderEntries.of(book);
  const output: number[] = [];
  for (let other = all.firstOfSameLine(entry); other !== 0; other = all.next(other)) {
    if (book.itemLedgerEntries.entryType.a[other] === entryTypes.Output) output.push(other);
  }
  return output;
}

function isFinished({ book }: Run, entry: number): boolean {
  const { itemLedgerEntries: entries, inventoryAdjmtEntriesOrder: adjustments } = book;
  const row = adjustments.find(orders.Production, entries.orderNo.get(entry), entries.orderLineNo.get(entry));
  return row !== 0 && adjustments.isFinished.is(row);
}

/** Latest valuation date among the consumption of the order line, revaluations left out. */
function latestConsumption({ book, ledger }: Run, entry: number): number {
  const { itemLedgerEntries: entries, valueEntries: values } = book;
  const all = OrderEntries.of(book);
  let latest = 0;
  for (let other = all.firstOfSameLine(entry); other !== 0; other = all.next(other)) {
    if (entries.entryType.a[other] !== entryTypes.Consumption) continue;
    for (let row = ledger.valueEntries.first(other); row !== 0; row = ledger.valueEntries.next(row)) {
      if (values.entryType.a[row] !== valueTypes.Revaluation && values.valuationDate.a[row] > latest) latest = values.valuationDate.a[row];
    }
  }
  return latest;
}

function raise(run: Run, output: number, date: number): void {
  const { valueEntries: values } = run.book;
  let raised = false;
  for (let row = run.ledger.valueEntries.first(output); row !== 0; row = run.ledger.valueEntries.next(row)) {
    if (values.valuationDate.a[row] >= date) continue;
    raised = true;
    run.ledger.setValuationDate(row, date);
  }
  if (raised) pullAlong(run, output, date);
}
