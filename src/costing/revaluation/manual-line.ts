/**
 * A revaluation line typed for one receipt (docs/rules/revaluation.md, "Lines by hand"): naming the receipt fills in its date, place, dimensions, its whole invoiced quantity - also
 * what was sold of it - and its cost without rounding and without revaluations of a remainder.
 *
 * Refusals: `appliesToEntryOnSumLine`, `averagePerEntryAfterCalculated`, `entryUnknown`, `entryOfOtherItem`, `entryNotPositive`, `entryNotCompletelyInvoiced`,
 * `costSourceNotAdjusted`; for the item `itemUnknown`, `itemBlocked`, `itemHasNoInventory`, `itemWithoutInventoryValue`.
 */
import { type Refusal, refusal, refuseAny } from '../../book/refusal';
import { methods, typesOfItem, valueTypes } from '../ledger/kinds';
import type { Run } from '../run';
import { valuePer } from './kinds';
import { clearFigures, proposeValue, setCalculated } from './line-values';

const at = (row: number, column: string) => ({ table: 'revaluationJournal', row, column });

/** Makes a line about an item; what it said of another item's receipt is cleared. */
export function setLineItem(run: Run, row: number, item: number): void {
  const { book } = run;
  const { revaluationJournal: t, items } = book;
  refuseAny(itemProblems(run, row, item));
  const card = items.find(item);
  t.itemNo.set(row, item);
  t.genProdPostingGroup.set(row, items.genProdPostingGroup.a[card]);
  t.inventoryPostingGroup.set(row, items.inventoryPostingGroup.a[card]);
  t.inventoryValuePer.set(row, valuePer.entry);
  clearLineEntry(run, row);
}

function itemProblems({ book }: Run, row: number, item: number): Refusal[] {
  const { items, strings } = book;
  const card = items.find(item);
  const values = { item: strings.text(item) };
  if (card === 0) return [refusal('itemUnknown', values, at(row, 'itemNo'))];
  const problems: Refusal[] = [];
  if (items.blocked.a[card] !== 0) problems.push(refusal('itemBlocked', values, at(row, 'itemNo')));
  if (items.type.a[card] !== typesOfItem.Inventory) problems.push(refusal('itemHasNoInventory', values, at(row, 'itemNo')));
  if (items.inventoryValueZero.a[card] !== 0) problems.push(refusal('itemWithoutInventoryValue', values, at(row, 'itemNo')));
  return problems;
}

/** Makes a line about no receipt: it has no quantity and no values then. */
export function clearLineEntry({ book }: Run, row: number): void {
  const { revaluationJournal: t } = book;
  for (const name of ['appliesToEntry', 'locationCode', 'variantCode'] as const) t[name].set(row, 0);
  t.partialRevaluation.setFlag(row, false);
  clearFigures(book, row);
}

/** Makes a line about a receipt of its item. */
export function setLineEntry(run: Run, row: number, entry: number): void {
  const { book } = run;
  const { revaluationJournal: t, itemLedgerEntries: entries } = book;
  refuseAny(entryProblems(run, row, entry));
  t.appliesToEntry.set(row, entry);
  t.entryType.set(row, entries.entryType.a[entry]);
  t.postingDate.set(row, entries.postingDate.a[entry]);
  t.locationCode.set(row, entries.locationCode.a[entry]);
  t.variantCode.set(row, entries.variantCode.get(entry));
  t.dimensions.set(row, entries.dimensions.a[entry]);
  t.partialRevaluation.setFlag(row, false);
  const value = wholeValue(run, entry);
  setCalculated(book, row, entries.invoicedQuantity.a[entry], value);
  proposeValue(book, row, value);
}

function entryProblems(run: Run, row: number, entry: number): Refusal[] {
  const { revaluationJournal: t, itemLedgerEntries: entries } = run.book;
  const place = at(row, 'appliesToEntry');
  if (entry < 1 || entry > entries.rows) return [refusal('entryUnknown', { entry }, place)];
  const item = t.itemNo.text(row);
  const problems: Refusal[] = [];
  if (t.inventoryValuePer.a[row] !== valuePer.entry) problems.push(refusal('appliesToEntryOnSumLine', { item }, place));
  if (entries.itemNo.a[entry] !== t.itemNo.a[row])
    problems.push(refusal('entryOfOtherItem', { entry, item, other: entries.itemNo.text(entry) }, place));
  if (revaluedAsAverage(run, t.itemNo.a[row])) problems.push(refusal('averagePerEntryAfterCalculated', { item }, place));
  if (entries.positive.a[entry] === 0) problems.push(refusal('entryNotPositive', { entry }, place));
  else if (entries.completelyInvoiced.a[entry] === 0) problems.push(refusal('entryNotCompletelyInvoiced', { entry }, place));
  if (costIsPending(run, entry)) problems.push(refusal('costSourceNotAdjusted', { entry }, place));
  return problems;
}

/** An Average item of which the remainder was revalued once is not revalued by receipt any more. */
function revaluedAsAverage({ book, ledger }: Run, item: number): boolean {
  const { items, valueEntries: t } = book;
  if (items.costingMethod.a[items.find(item)] !== methods.Average) return false;
  for (let entry = ledger.entriesOfItem.first(item); entry !== 0; entry = ledger.entriesOfItem.next(entry)) {
    for (let row = ledger.valueEntries.first(entry); row !== 0; row = ledger.valueEntries.next(row)) {
      if (t.entryType.a[row] === valueTypes.Revaluation && t.partialRevaluation.is(row)) return true;
    }
  }
  return false;
}

/** The receipt has its cost from an outbound entry, as a return has, that cost adjustment has yet to go through. */
function costIsPending({ book, ledger }: Run, entry: number): boolean {
  const { itemApplicationEntries: links, itemLedgerEntries: entries } = book;
  for (let link = ledger.byCause.first(entry); link !== 0; link = ledger.byCause.next(link)) {
    const source = links.outboundItemEntryNo.a[link];
    if (source !== 0 && entries.appliedEntryToAdjust.a[source] !== 0) return true;
  }
  return false;
}

/** Actual cost of the whole receipt. */
function wholeValue({ book, ledger }: Run, entry: number): number {
  const { valueEntries: t } = book;
  let value = 0;
  for (let row = ledger.valueEntries.first(entry); row !== 0; row = ledger.valueEntries.next(row)) {
    const counts = t.entryType.a[row] !== valueTypes.Rounding && t.expectedCost.a[row] === 0 && !t.partialRevaluation.is(row);
    if (counts) value += t.costAmountActual.a[row];
  }
  return value;
}
