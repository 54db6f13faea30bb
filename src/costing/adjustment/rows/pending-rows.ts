/**
 * Posts the pending changes of an item, in ascending order of the value entries that they correct (docs/rules/adjustment.md, "Rows written", "Expected cost").
 *
 * One row per corrected row; an invoice row that also moves expected cost gets a row for that before. When nothing of the actual cost of an invoice row is left to change, its expected cost is not moved either.
 */
import type { Adjustment } from '../adjustment';
import { varianceEntry } from '../kinds';

export function postPending(a: Adjustment): void {
  const { pending, lcy, acy } = a;
  const rows = Int32Array.from(pending.rows).sort();
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
  const { values, lcy, acy } = a;
  const entry = values.entry[row];
  a.noteForUnitCost(a.variantOf(entry), a.entries.location[entry]);
  const expected = lcy.pendingExpected[row];
  const expectedAcy = acy ? acy.pendingExpected[row] : 0;
  const movesExpected = expected !== 0 || expectedAcy !== 0;
  if (values.expected[row] !== 0) {
    if (movesExpected) write(a, row, expected, expectedAcy, true);
    return;
  }
  const actual = lcy.pendingActual[row];
  const actualAcy = acy ? acy.pendingActual[row] : 0;
  if (actual === 0 && actualAcy === 0) return;
  if (movesExpected) write(a, row, expected, expectedAcy, true);
  write(a, row, actual, actualAcy, false);
}

function write(a: Adjustment, row: number, amount: number, amountAcy: number, isExpected: boolean): void {
  const { values, book, pending } = a;
  const mirrored = isExpected ? undefined : pending.asVariance.get(row);
  const invoiced = isExpected ? 0 : values.invoicedQuantity[row];
  a.rows.write({
    like: row,
    type: mirrored === undefined ? values.type[row] : varianceEntry,
    varianceType: mirrored ?? book.valueEntries.varianceType.get(row),
    valuedQuantity: invoiced !== 0 ? invoiced : values.valuedQuantity[row],
    invoicedQuantity: 0,
    actual: isExpected ? 0 : amount,
    actualAcy: isExpected ? 0 : amountAcy,
    expected: isExpected ? amount : 0,
    expectedAcy: isExpected ? amountAcy : 0,
    isExpected,
    isAdjustment: true,
    appliesToEntry: row,
  });
}
