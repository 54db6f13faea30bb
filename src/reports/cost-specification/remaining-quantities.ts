/**
 * What of each entry was left as of a day (docs/rules/reports.md, "Cost Specification"): of an increase its quantity less what decreases up to that day took, of a decrease its quantity and what
 * it took from increases up to that day; decreases that are not covered stay negative. An application counts by its own date and by that of the entry on its other side.
 */
import type { Book } from '../../book/book';
import type { Day } from '../../decimal';

/** Remaining quantities by entry number; `counts` says which entries are looked at at all. */
export function remainingQuantities(book: Book, until: Day, counts: (entry: number) => boolean): Float64Array {
  const { itemLedgerEntries: entries, itemApplicationEntries: links } = book;
  const remaining = new Float64Array(entries.rows + 1);
  const dates = entries.postingDate.a;
  for (let entry = 1; entry <= entries.rows; entry++) if (counts(entry)) remaining[entry] = entries.quantity.a[entry];
  for (let link = 1; link <= links.rows; link++) {
    const outbound = links.outboundItemEntryNo.a[link];
    const taken = links.quantity.a[link];
    if (outbound === 0 || taken >= 0 || links.postingDate.a[link] > until || links.isRemoved(link)) continue;
    const inbound = links.inboundItemEntryNo.a[link];
    if (counts(inbound) && dates[outbound] <= until) remaining[inbound] += taken;
    if (counts(outbound) && links.itemLedgerEntryNo.a[link] === outbound && dates[inbound] <= until) remaining[outbound] -= taken;
  }
  return remaining;
}
