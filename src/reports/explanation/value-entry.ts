/**
 * Explains one value entry: quantity x cost per unit and what rounding left, actual and expected cost apart; of an adjustment what the entry has to cost less what it cost before; of a
 * rounding entry what was left over when the goods were used up.
 */
import { amountOf } from '../../decimal';
import { valueEntryTypes } from '../../schema';
import { explained, type Explanation, withRest } from './explanation';
import type { Reader } from './reader';

const rounding = valueEntryTypes.indexOf('Rounding');

export function explainValueEntry(reader: Reader, row: number): Explanation {
  const { valueEntries: v } = reader.book;
  const cost = reader.costOfValue(row);
  const values = { entry: row, type: { option: v.entryType.text(row) }, date: { day: v.postingDate.a[row] }, document: v.documentNo.text(row) };
  const said = { code: v.adjustment.a[row] !== 0 ? 'explainedAdjustment' : 'explainedValueEntry', values, table: 'valueEntries', row } as const;
  if (cost === 0 && v.costAmountActual.a[row] === 0) return explained(said, cost);
  return explained(said, cost, { parts: partsOf(reader, row) });
}

function partsOf(reader: Reader, row: number): readonly Explanation[] {
  const { valueEntries: v } = reader.book;
  if (v.entryType.a[row] === rounding) return residual(reader, row);
  if (v.adjustment.a[row] !== 0) return change(reader, row);
  const [actual, expected] = [v.costAmountActual.a[row], v.costAmountExpected.a[row]];
  if (actual === 0 || expected === 0) return calculated(reader, row, actual + expected);
  return [explained({ code: 'explainedActual' }, actual, { parts: calculated(reader, row, actual) }), explained({ code: 'explainedExpectedBack' }, expected)];
}

/** Quantity x cost per unit, where the entry has both. */
function calculated(reader: Reader, row: number, amount: number): readonly Explanation[] {
  const { valueEntries: v, amountPrecision } = reader.book;
  const quantity = v.valuedQuantity.a[row];
  const unitCost = v.costPerUnit.a[row];
  if (quantity === 0 || unitCost === 0) return [];
  const product = explained({ code: 'explainedProduct', values: { quantity: reader.quantity(quantity), unit: reader.unit(unitCost) } }, amountOf(unitCost, quantity, amountPrecision));
  return withRest(amount, [product], { code: 'explainedRoundingOfUnit' });
}

/** What the entry costs with this adjustment, less what it cost before. */
function change(reader: Reader, row: number): readonly Explanation[] {
  const entry = reader.book.valueEntries.itemLedgerEntryNo.a[row];
  const before = reader.valueEntries(entry).reduce((sum, other) => (other < row ? sum + reader.costOfValue(other) : sum), 0);
  const now = before + reader.costOfValue(row);
  return [explained({ code: 'explainedCostNow', values: { entry } }, now), explained({ code: 'explainedCostBefore', values: { entry } }, 0 - before)];
}

/** A rounding entry makes an increase and the decreases that used it up worth nothing together. */
function residual(reader: Reader, row: number): readonly Explanation[] {
  const { valueEntries: v, itemApplicationEntries: links } = reader.book;
  const entry = v.itemLedgerEntryNo.a[row];
  const others = reader.valueEntries(entry).reduce((sum, other) => (other === row ? sum : sum + reader.costOfValue(other)), 0);
  const taken = new Set<number>();
  for (let link = reader.ledger.byInbound.first(entry); link !== 0; link = reader.ledger.byInbound.next(link)) {
    if (links.quantity.a[link] < 0) taken.add(links.outboundItemEntryNo.a[link]);
  }
  const out = [...taken].reduce((sum, outbound) => sum + reader.costOfEntry(outbound), 0);
  const parts = [explained({ code: 'explainedOtherCost', values: { entry } }, 0 - others), explained({ code: 'explainedTakenCost', values: { count: taken.size } }, 0 - out)];
  return withRest(reader.costOfValue(row), parts, { code: 'explainedOtherSources' });
}
