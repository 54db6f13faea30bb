/**
 * Takes a posted receipt, shipment or return back by a counter entry (docs/rules/undo.md). What was expected of the old entry becomes actual on both, so that each is balanced
 * for itself.
 *
 * Refusals: `undoEntryMissing`, `undoNotADocument`, `undoCorrection`, `undoInvoiced`, `undoCharged`, `undoRevalued`, `undoApplied`, `undoReturned`, `itemBlocked`, those of the
 * posting date and `inventoryNotSufficient`.
 */
import { type Refusal, refusal, refuseAny } from '../../book/refusal';
import { toCell, type Day } from '../../decimal';
import { documentTypes, entryTypes, valueTypes } from '../ledger/kinds';
import type { Run } from '../run';
import { applyCounterEntry, insertCounterEntry, settleOldEntry } from './counter-entry';
import type { PostedLine } from './item-line';
import { checkPostingDate, earliestDateProblems } from './posting-date';
import { writeUndoneValue } from './undo-value';

const undoable = new Set<number>([
  documentTypes['Purchase Receipt'],
  documentTypes['Purchase Return Shipment'],
  documentTypes['Sales Shipment'],
  documentTypes['Sales Return Receipt'],
]);

/** Undoes an entry that has no `undoProblems`, else throws `Refused`; returns the counter entry. */
export function undoEntry(run: Run, entry: number): PostedLine {
  refuseAny(undoProblems(run, entry));
  const counter = insertCounterEntry(run, entry);
  writeUndoneValue(run, entry, counter);
  settleOldEntry(run, entry);
  applyCounterEntry(run, entry, counter);
  return { entries: [counter], outbound: [], inbound: [] };
}

/** Why an entry of a receipt, shipment or return cannot be undone; empty when it can. */
function undoProblems(run: Run, entry: number): Refusal[] {
  const { itemLedgerEntries: t } = run.book;
  if (!(entry >= 1 && entry <= t.rows)) return [refusal('undoEntryMissing', { entry })];
  const place = { table: 'itemLedgerEntries', row: entry };
  if (!t.correction.is(entry) && !undoable.has(t.documentType.a[entry])) return [refusal('undoNotADocument', { entry }, place)];
  const invoiced = Math.abs(t.invoicedQuantity.a[entry]);
  if (!t.correction.is(entry) && invoiced !== 0)
    return [
      refusal('undoInvoiced', { entry, quantity: toCell(invoiced, 5) }, { ...place, column: 'invoicedQuantity' }),
      ...takeBackProblems(run, entry),
    ];
  return takeBackProblems(run, entry);
}

/** Why no entry like this can be taken back, whatever posted it: it is itself a correction, carries a charge or a revaluation, was used, or its date is closed. */
export function takeBackProblems(run: Run, entry: number): Refusal[] {
  const { itemLedgerEntries: t, items, strings } = run.book;
  const place = { table: 'itemLedgerEntries', row: entry };
  if (t.correction.is(entry)) return [refusal('undoCorrection', { entry }, place)];
  const problems: Refusal[] = [];
  const item = items.find(t.itemNo.a[entry]);
  if (items.blocked.a[item] !== 0)
    problems.push(refusal('itemBlocked', { item: strings.text(t.itemNo.a[entry]) }, { table: 'items', row: item, column: 'blocked' }));
  problems.push(...valueProblems(run, entry), ...usedProblems(run, entry));
  const date = { ...place, column: 'postingDate' };
  problems.push(...checkPostingDate(run, t.postingDate.a[entry] as Day, date), ...earliestDateProblems(run, t.postingDate.a[entry], date));
  return problems;
}

function valueProblems({ book, ledger }: Run, entry: number): Refusal[] {
  const { valueEntries: values, strings } = book;
  for (let row = ledger.valueEntries.first(entry); row !== 0; row = ledger.valueEntries.next(row)) {
    const place = { table: 'valueEntries', row };
    const charge = values.itemChargeNo.get(row);
    if (charge !== 0) return [refusal('undoCharged', { entry, charge: strings.text(charge) }, place)];
    if (values.entryType.a[row] === valueTypes.Revaluation) return [refusal('undoRevalued', { entry }, place)];
  }
  return [];
}

function usedProblems({ book }: Run, entry: number): Refusal[] {
  const { itemLedgerEntries: t, items } = book;
  const place = { table: 'itemLedgerEntries', row: entry };
  const quantity = t.quantity.a[entry];
  if (quantity > 0) {
    const stocked = items.type.a[items.find(t.itemNo.a[entry])] === 0;
    const used = quantity - t.remainingQuantity.a[entry];
    return stocked && used !== 0
      ? [refusal('undoApplied', { entry, quantity: toCell(used, 5) }, { ...place, column: 'remainingQuantity' })]
      : [];
  }
  const returned = t.entryType.a[entry] === entryTypes.Transfer ? 0 : t.shippedQtyNotReturned.a[entry] - quantity;
  return returned !== 0
    ? [refusal('undoReturned', { entry, quantity: toCell(returned, 5) }, { ...place, column: 'shippedQtyNotReturned' })]
    : [];
}
