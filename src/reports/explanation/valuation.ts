/** Explains the ending value of an item in the Inventory Valuation: what was there, what came, what went, entry by entry. */
import type { Day } from '../../decimal';
import { shortened } from './entry';
import { explained, type Explanation } from './explanation';
import type { Reader } from './reader';

/** `start` and `end` may be 0: nothing is opening, no end. Actual cost only, by posting date. */
export function explainValuation(reader: Reader, itemRow: number, start: Day, end: Day): Explanation {
  const { book, ledger } = reader;
  const { items, valueEntries: v } = book;
  const opening: Explanation[] = [];
  const inPeriod: Explanation[] = [];
  for (let entry = ledger.entriesOfItem.first(items.no.a[itemRow]); entry !== 0; entry = ledger.entriesOfItem.next(entry)) {
    let [before, within] = [0, 0];
    for (const row of reader.valueEntries(entry)) {
      if (end !== 0 && v.postingDate.a[row] > end) continue;
      if (v.postingDate.a[row] < start) before += v.costAmountActual.a[row];
      else within += v.costAmountActual.a[row];
    }
    const said = { code: 'explainedEntry', values: reader.entryValues(entry), table: 'itemLedgerEntries', row: entry } as const;
    if (before !== 0) opening.push(explained(said, before));
    if (within !== 0) inPeriod.push(explained(said, within));
  }
  const values = { item: items.no.text(itemRow), date: { day: end } };
  const parts = [block(reader, 'explainedOpening', opening), block(reader, 'explainedIncreases', inPeriod.filter((part) => part.figure > 0)), block(reader, 'explainedDecreases', inPeriod.filter((part) => part.figure < 0))];
  const total = parts.reduce((sum, part) => sum + part.figure, 0);
  return explained({ code: end === 0 ? 'explainedValuation' : 'explainedValuationAt', values, table: 'items', row: itemRow }, total, { parts });
}

function block(reader: Reader, code: string, parts: readonly Explanation[]): Explanation {
  return explained({ code }, parts.reduce((sum, part) => sum + part.figure, 0), { parts: shortened(reader, parts) });
}
