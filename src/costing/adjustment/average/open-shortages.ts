/**
 * Shortages of earlier periods that are still open: outbounds of the key posted before the period that no receipt covers yet, and whatever took its cost from them. They belong to the average; older releases left them
 * out, and a run can be told to (docs/rules/average-cost.md, "Base").
 */
import { OpenEntries } from '../../application/open-entries';
import type { Adjustment } from '../adjustment';
import type { AveragePeriod } from './average-period';

const none: ReadonlySet<number> = new Set();

/** Entries that leave the average of a period; none unless the run was told to leave them out. */
export function shortagesLeftOut(a: Adjustment, period: AveragePeriod): ReadonlySet<number> {
  if (!a.openShortagesLeaveTheAverage) return none;
  const left = new Set<number>();
  for (const shortage of OpenEntries.of(a.book).ofItem(a.item, false)) {
    if (a.periodEnd(a.entries.postingDate[shortage]) >= period.end || !isOfPlace(a, shortage, period)) continue;
    for (const entry of [shortage, ...a.forward.inAnyPeriod(shortage)]) if (isValuedBefore(a, entry, period.end)) left.add(entry);
  }
  return left;
}

function isOfPlace({ book: { itemLedgerEntries: t } }: Adjustment, entry: number, { perItem, variant, location }: AveragePeriod): boolean {
  return perItem || (t.locationCode.a[entry] === location && t.variantCode.get(entry) === variant);
}

function isValuedBefore(a: Adjustment, entry: number, end: number): boolean {
  return rowsOf(a, entry).some((row) => a.periodEnd(a.values.valuationDate[row]) < end);
}

/** Value entries of an entry that the sums of a period contain: of its key, valued no later than its end, and known when it was collected. */
export function rowsInSums(a: Adjustment, entry: number, period: AveragePeriod): number[] {
  if (!isOfPlace(a, entry, period)) return [];
  return rowsOf(a, entry).filter((row) => {
    const end = a.periodEnd(a.values.valuationDate[row]);
    return end < period.end || (end === period.end && row <= period.lastRow);
  });
}

function rowsOf({ ledger }: Adjustment, entry: number): number[] {
  const rows: number[] = [];
  for (let row = ledger.valueEntries.first(entry); row !== 0; row = ledger.valueEntries.next(row)) rows.push(row);
  return rows;
}
