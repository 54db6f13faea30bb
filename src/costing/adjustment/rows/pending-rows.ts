/**
 * Posts the pending changes of an item, in ascending order of the value entries that they correct (docs/rules/adjustment.md, "Rows written", "Expected cost").
 *
 * One row per corrected row; an invoice row that also moves expected cost gets a row for that before. When nothing of the actual cost of an invoice row is left to change, its expected cost is not moved either.
 */
import type { Adjustment } from '../adjustment';
import { isExactReversal } from '../forward/purchase-return';
import { directCost, varianceEntry } from '../kinds';
import { actualCost, type RowCost } from './row-writer';

export function postPending(a: Adjustment): void {
  const { pending } = a;
  if (pending.rows.length === 0) return;
  const corrected = Int32Array.from(pending.rows).sort();
  const corrections = correctionsOf(a, corrected);
  if (corrections.count > 0) write(a, corrections);
  if (a.isAverage) takeOutOfBalances(a, corrected);
  pending.clear(a.work.moneys);
}

/** Forgets the pending changes of an item, as if they had never been computed. */
export function dropPending(a: Adjustment): void {
  takeOutOfBalances(a, Int32Array.from(a.pending.rows));
  a.pending.clear(a.work.moneys);
}

/** Rows to write: the value entry that each corrects, and whether it moves its expected cost. */
interface Corrections {
  readonly corrected: Int32Array;
  readonly ofExpected: Uint8Array;
  count: number;
}

function correctionsOf(a: Adjustment, rows: Int32Array): Corrections {
  const found: Corrections = { corrected: new Int32Array(rows.length * 2), ofExpected: new Uint8Array(rows.length * 2), count: 0 };
  const { values, lcy, acy } = a;
  const { variantCode, locationCode } = a.book.valueEntries;
  for (const row of rows) {
    a.noteForUnitCost(variantCode.get(row), locationCode.a[row]);
    const movesExpected = lcy.pendingExpectedOf(row) !== 0 || (acy !== undefined && acy.pendingExpectedOf(row) !== 0);
    const movesActual = lcy.pendingActualOf(row) !== 0 || (acy !== undefined && acy.pendingActualOf(row) !== 0);
    const isExpected = values.expected[row] !== 0;
    if (movesExpected && (isExpected || movesActual)) note(found, row, 1);
    if (movesActual && !isExpected) note(found, row, 0);
  }
  return found;
}

function note(to: Corrections, row: number, ofExpected: 0 | 1): void {
  to.corrected[to.count] = row;
  to.ofExpected[to.count++] = ofExpected;
}

function write(a: Adjustment, { corrected, ofExpected, count }: Corrections): void {
  const rows = corrected.subarray(0, count);
  const first = a.rows.begin(rows, true);
  const cost = actualCost(0, 0);
  for (let i = 0; i < count; i++) {
    const row = rows[i];
    if (ofExpected[i] !== 0) writeExpected(a, first + i, row, cost);
    else writeActual(a, first + i, row, cost);
  }
  a.rows.end();
}

function writeExpected(a: Adjustment, made: number, row: number, cost: RowCost): void {
  const { values, lcy, acy } = a;
  cost.actual = cost.actualAcy = 0;
  cost.expected = lcy.pendingExpectedOf(row);
  cost.expectedAcy = acy ? acy.pendingExpectedOf(row) : 0;
  cost.onlyExpected = true;
  const variance = a.book.valueEntries.varianceType.get(row);
  a.rows.complete(made, row, values.type[row], variance, values.valuedQuantity[row], 0, cost, row, true);
}

function writeActual(a: Adjustment, made: number, row: number, cost: RowCost): void {
  const { values, lcy, acy, pending } = a;
  cost.actual = lcy.pendingActualOf(row);
  cost.actualAcy = acy ? acy.pendingActualOf(row) : 0;
  cost.onlyExpected = false;
  const mirrored = pending.asVariance.size === 0 ? undefined : pending.asVariance.get(row);
  const type = mirrored === undefined ? values.type[row] : varianceEntry;
  const isTaken = type === directCost && takesItsExpectedCost(a, row);
  cost.expected = isTaken ? -cost.actual : 0;
  cost.expectedAcy = isTaken ? -cost.actualAcy : 0;
  const variance = mirrored ?? a.book.valueEntries.varianceType.get(row);
  const valued = values.invoicedQuantity[row] !== 0 ? values.invoicedQuantity[row] : values.valuedQuantity[row];
  a.rows.complete(made, row, type, variance, valued, 0, cost, row, true);
}

/**
 * Whether the change of an invoice row comes out of what its entry still expects: while the entry is invoiced in part, unless an expected row corrects the invoice row as well,
 * be it of an earlier run. An exact reversal keeps what it expects until all of it is invoiced. 100 expected at -1300.00, 25 more of them invoiced at -250.00 and +250.00: the correction of -75.00 takes +75.00 with it, so that the whole stays at -1300.00.
 */
function takesItsExpectedCost(a: Adjustment, row: number): boolean {
  const { book, entries, ledger, values } = a;
  const entry = values.entry[row];
  if (entries.quantity[entry] === entries.invoicedQuantity[entry] || isExactReversal(a, entry)) return false;
  if (values.expected[ledger.valueEntries.first(entry)] === 0 || book.valueEntries.itemChargeNo.get(row) !== 0) return false;
  const { appliesToEntry, expectedCost } = book.valueEntries;
  for (let other = ledger.valueEntries.first(entry); other !== 0; other = ledger.valueEntries.next(other)) {
    if (appliesToEntry.get(other) === row && expectedCost.is(other)) return false;
  }
  return true;
}

/** What was pending is posted now, and counted as such. */
function takeOutOfBalances({ balances, lcy, acy }: Adjustment, rows: Int32Array): void {
  for (const row of rows) {
    const change = lcy.pendingExpectedOf(row) + lcy.pendingActualOf(row);
    balances.change(row, -change, acy ? -(acy.pendingExpectedOf(row) + acy.pendingActualOf(row)) : 0);
  }
}
