/**
 * The value entry of a revaluation (docs/rules/revaluation.md, "What is posted").
 *
 * It stands on the receipt revalued and covers its quantity left, or all of it when the line was typed; no quantity moves. Valued on the later of the line's date and the receipt's own
 * valuation date. The amount is exactly that of the line; of a Standard receipt that is not invoiced the part for the quantity not invoiced is expected cost. In the additional reporting
 * currency the cost per unit is converted at the rate of the receipt's date.
 */
import { amountOf, asDay, mulDivRound, unitCostOf } from '../../decimal';
import { typesOfItem, valueTypes } from '../ledger/kinds';
import { lastDirectCost } from '../ledger/last-value-entry';
import { newValueEntry, valueEntryWritten } from '../ledger/write-value-entry';
import { acyUnitCost } from '../posting/additional-currency';
import { updateCardsAtPosting } from '../posting/card-costs';
import type { Run } from '../run';

export interface EntryRevaluation {
  /** Row of the revaluation line. */
  readonly line: number;
  /** The receipt. */
  readonly entry: number;
  readonly quantity: number;
  readonly amount: number;
  /** Part of the amount that is expected cost. */
  readonly expected: number;
  /** Of a sum line the receipt's own; a line for an entry has none. */
  readonly sourceNo: number;
}

/** Writes the entry and everything that follows from it, and returns its number. */
export function writeRevaluation(run: Run, revaluation: EntryRevaluation): number {
  const { book } = run;
  const { valueEntries: t, itemLedgerEntries: entries } = book;
  const { entry, quantity, amount, expected } = revaluation;
  const direct = lastDirectCost(run, entry);
  const row = newValueEntry(run);
  t.itemLedgerEntryNo.set(row, entry);
  t.entryType.set(row, valueTypes.Revaluation);
  t.itemLedgerEntryType.set(row, entries.entryType.a[entry]);
  t.valuedQuantity.set(row, quantity);
  t.costAmountExpected.set(row, expected);
  t.costAmountActual.set(row, amount - expected);
  t.costPerUnit.set(row, unitCostOf(amount, quantity, book.amountPrecision, book.unitPrecision));
  t.inventoryPostingGroup.set(row, t.inventoryPostingGroup.a[direct]);
  t.valuedByAverageCost.setFlag(row, t.valuedByAverageCost.a[direct] !== 0);
  copyFromLine(run, revaluation, row);
  copyFromEntry(run, entry, row);
  t.valuationDate.set(row, Math.max(t.postingDate.a[row], t.valuationDate.a[direct]));
  if (book.acy) setAdditionalCurrency(run, revaluation, row);
  valueEntryWritten(run, row);
  updateCardsAtPosting(run, row, 0);
  return row;
}

function copyFromLine({ book }: Run, { line, sourceNo }: EntryRevaluation, row: number): void {
  const { valueEntries: t, revaluationJournal: journal } = book;
  t.postingDate.set(row, journal.postingDate.a[line]);
  t.documentNo.set(row, journal.documentNo.a[line]);
  t.partialRevaluation.setFlag(row, journal.partialRevaluation.a[line] !== 0);
  t.genBusPostingGroup.set(row, journal.genBusPostingGroup.a[line]);
  t.genProdPostingGroup.set(row, journal.genProdPostingGroup.a[line]);
  t.reasonCode.set(row, journal.reasonCode.a[line]);
  t.dimensions.set(row, journal.dimensions.a[line]);
  t.sourceNo.set(row, sourceNo);
}

function copyFromEntry({ book }: Run, entry: number, row: number): void {
  const { valueEntries: t, itemLedgerEntries: entries, items } = book;
  const item = entries.itemNo.a[entry];
  t.itemNo.set(row, item);
  t.inventoriable.setFlag(row, items.type.a[items.find(item)] === typesOfItem.Inventory);
  t.variantCode.set(row, entries.variantCode.get(entry));
  t.locationCode.set(row, entries.locationCode.a[entry]);
  t.orderType.set(row, entries.orderType.get(entry));
  t.orderNo.set(row, entries.orderNo.get(entry));
  t.orderLineNo.set(row, entries.orderLineNo.get(entry));
}

/** +1.00 on 3,000 pieces is 0.00033 a piece; at 0.5 and a unit precision of 0.001 that is 0.000, and 0 on all of them. */
function setAdditionalCurrency({ book }: Run, { entry, quantity, amount, expected }: EntryRevaluation, row: number): void {
  const { valueEntries: t, itemLedgerEntries: entries } = book;
  const unitCost = acyUnitCost(book, t.costPerUnit.a[row], asDay(entries.postingDate.a[entry]));
  const total = amountOf(unitCost, quantity, book.acy!.amountPrecision);
  const expectedPart = expected === 0 ? 0 : mulDivRound(total, expected, amount);
  t.costPerUnitAcy.set(row, unitCost);
  t.costAmountExpectedAcy.set(row, expectedPart);
  t.costAmountActualAcy.set(row, total - expectedPart);
}
