/**
 * Value entries of an undone entry (docs/rules/undo.md, "Value"). X = everything still expected of the old entry.
 *
 * | row | entry | expected | actual | |
 * | --- | --- | --- | --- | --- |
 * | a | old | -X | +X | invoices its quantity |
 * | b | counter | -X | | brings the opposite quantity |
 * | c | counter | +X | -X | invoices it |
 *
 * All are copies of the old entry's first value entry, on the same dates. An entry that was invoiced as it was posted - a transfer - has one row instead, on the counter entry: the
 * opposite of that first value entry.
 */
import { newValueEntry, valueEntryWritten } from '../ledger/write-value-entry';
import type { Run } from '../run';

const expectedColumns = ['costAmountExpected', 'costAmountExpectedAcy', 'salesAmountExpected', 'purchaseAmountExpected'] as const;
type Expected = Readonly<Record<(typeof expectedColumns)[number], number>>;

/** Writes the three rows. */
export function writeUndoneValue(run: Run, entry: number, counter: number): void {
  const first = run.ledger.valueEntries.first(entry);
  const quantity = run.book.itemLedgerEntries.quantity.a[entry];
  const expected = expectedOf(run, entry);
  writeCopy(run, { first, entry, sign: 1, quantity: 0, invoiced: quantity }, expected);
  writeCopy(run, { first, entry: counter, sign: -1, quantity: -quantity, invoiced: 0 }, expected);
  writeCopy(run, { first, entry: counter, sign: -1, quantity: 0, invoiced: -quantity }, expected);
}

/** Writes the one row of the counter entry of an entry that was invoiced as it was posted. What was adjusted since comes back by cost adjustment. */
export function writeReversedValue(run: Run, entry: number, counter: number): void {
  const { valueEntries: t } = run.book;
  const first = run.ledger.valueEntries.first(entry);
  const row = copyOf(run, first, counter);
  const quantity = -run.book.itemLedgerEntries.quantity.a[entry];
  t.valuedQuantity.set(row, -t.valuedQuantity.a[first]);
  t.itemLedgerEntryQuantity.set(row, quantity);
  t.invoicedQuantity.set(row, quantity);
  if (quantity > 0) t.valuedByAverageCost.setFlag(row, false);
  t.costAmountActual.set(row, -t.costAmountActual.a[first] || 0);
  t.costAmountActualAcy.set(row, -t.costAmountActualAcy.get(first) || 0);
  valueEntryWritten(run, row);
}

function expectedOf({ book, ledger }: Run, entry: number): Expected {
  const { valueEntries: t } = book;
  const sums = { costAmountExpected: 0, costAmountExpectedAcy: 0, salesAmountExpected: 0, purchaseAmountExpected: 0 };
  for (let row = ledger.valueEntries.first(entry); row !== 0; row = ledger.valueEntries.next(row)) {
    for (const name of expectedColumns) sums[name] += t[name].get(row);
  }
  return sums;
}

interface Copy {
  /** The value entry that is copied. */
  readonly first: number;
  readonly entry: number;
  /** Of the valued quantity and of the actual cost, as on the old entry or against it. */
  readonly sign: 1 | -1;
  readonly quantity: number;
  readonly invoiced: number;
}

const cleared = [
  'discountAmount',
  'costPostedToGL',
  'expectedCostPostedToGL',
  'costPostedToGLAcy',
  'expectedCostPostedToGLAcy',
  'costAmountActual',
  'costAmountActualAcy',
  'salesAmountActual',
  'purchaseAmountActual',
] as const;

function writeCopy(run: Run, { first, entry, sign, quantity, invoiced }: Copy, expected: Expected): void {
  const { valueEntries: t } = run.book;
  const row = copyOf(run, first, entry);
  t.valuedQuantity.set(row, sign * t.valuedQuantity.a[first]);
  t.itemLedgerEntryQuantity.set(row, quantity);
  t.invoicedQuantity.set(row, invoiced);
  t.expectedCost.setFlag(row, invoiced === 0);
  if (run.book.itemLedgerEntries.quantity.a[entry] > 0) t.valuedByAverageCost.setFlag(row, false);
  const turned = invoiced === 0 ? -1 : -sign;
  for (const name of expectedColumns) t[name].set(row, turned * expected[name] || 0);
  if (invoiced !== 0) {
    t.costAmountActual.set(row, sign * expected.costAmountExpected || 0);
    t.costAmountActualAcy.set(row, sign * expected.costAmountExpectedAcy || 0);
  }
  valueEntryWritten(run, row);
}

/** A copy of a value entry for another item ledger entry, without amounts of its own. */
function copyOf(run: Run, first: number, entry: number): number {
  const { valueEntries: t } = run.book;
  const row = newValueEntry(run);
  for (const column of t.columns) column.set(row, column.get(first));
  for (const name of cleared) t[name].set(row, 0);
  t.entryNo.set(row, row);
  t.userId.set(row, run.userId);
  t.sourceCode.set(row, run.sourceCode);
  t.itemLedgerEntryNo.set(row, entry);
  return row;
}
