/**
 * Posts the pending changes of an item, in ascending order of the value entries that they correct (docs/rules/adjustment.md, "Rows written", "Expected cost").
 *
 * One row per corrected row; an invoice row that also moves expected cost gets a row for that before. When nothing of the actual cost of an invoice row is left to change, its expected cost is not moved either.
 */
import type { Adjustment } from '../adjustment';
import { varianceEntry } from '../kinds';
import { actualCost, expectedCost } from './row-writer';

export function postPending(a: Adjustment): void {
  const { pending, lcy, acy } = a;
  if (pending.rows.length === 0) return;
  const rows = Int32Array.from(pending.rows).sort();
  a.rows.reserve(rows.length);
  for (const row of rows) postRow(a, row);
  if (a.isAverage) {
    for (const row of rows) {
      const change = lcy.pendingExpected[row] + lcy.pendingActual[row];
      a.balances.change(row, -change, acy ? -(acy.pendingExpected[row] + acy.pendingActual[row]) : 0);
    }
  }
  pending.clear(a.work.moneys);
}

function postRow(a: Adjustment, row: number): void {
  const { values, lcy, acy, book } = a;
  a.noteForUnitCost(book.valueEntries.variantCode.get(row), book.valueEntries.locationCode.a[row]);
  const expected = lcy.pendingExpected[row];
  const expectedAcy = acy ? acy.pendingExpected[row] : 0;
  const movesExpected = expected !== 0 || expectedAcy !== 0;
  if (values.expected[row] !== 0) {
    if (movesExpected) writeExpected(a, row, expected, expectedAcy);
    return;
  }
  const actual = lcy.pendingActual[row];
  const actualAcy = acy ? acy.pendingActual[row] : 0;
  if (actual === 0 && actualAcy === 0) return;
  if (movesExpected) writeExpected(a, row, expected, expectedAcy);
  writeActual(a, row, actual, actualAcy);
}

function writeExpected(a: Adjustment, row: number, amount: number, amountAcy: number): void {
  const { varianceType } = a.book.valueEntries;
  a.rows.write(row, a.values.type[row], varianceType.get(row), a.values.valuedQuantity[row], 0, expectedCost(amount, amountAcy), row, true);
}

function writeActual(a: Adjustment, row: number, amount: number, amountAcy: number): void {
  const { values, book, pending } = a;
  const invoiced = values.invoicedQuantity[row];
  const mirrored = pending.asVariance.get(row);
  const type = mirrored === undefined ? values.type[row] : varianceEntry;
  a.rows.write(
    row,
    type,
    mirrored ?? book.valueEntries.varianceType.get(row),
    invoiced !== 0 ? invoiced : values.valuedQuantity[row],
    0,
    actualCost(amount, amountAcy),
    row,
    true,
  );
}
