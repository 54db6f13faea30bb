/**
 * Which value entries a batch job takes up, and in what order (docs/rules/general-ledger.md, "Order"): by item, posting date and number; capacity entries, which belong to no item
 * ledger entry, after all others, by order.
 */
import type { Book } from '../../book/book';
import { codeFilter, type Filter } from '../../book/filter';
import type { Day } from '../../decimal';

export interface WaitingFilter {
  readonly itemNo: string | undefined;
  /** On the posting date of the value entry. */
  readonly postingDate: Filter<Day>;
}

/** Rows of the queue, in the order in which they are posted. */
export function waitingEntries(book: Book, filter: WaitingFilter): number[] {
  const { postValueEntryToGL: queue, valueEntries: v } = book;
  const item = codeFilter(book.strings, filter.itemNo);
  const ofItems: number[] = [];
  const ofCapacity: number[] = [];
  for (const row of queue.all()) {
    const valueEntry = queue.valueEntryNo.a[row];
    if (!item.matches(queue.itemNo.a[row]) || !filter.postingDate.matches(v.postingDate.a[valueEntry] as Day)) continue;
    (v.itemLedgerEntryNo.a[valueEntry] !== 0 ? ofItems : ofCapacity).push(row);
  }
  return [...sorted(book, ofItems, byItemAndDate(book, ofItems)), ...sorted(book, ofCapacity, byOrder(book))];
}

type Compare = (a: number, b: number) => number;

/** Sorts by value entries; what is equal otherwise stands by number. */
function sorted({ postValueEntryToGL: queue }: Book, rows: number[], compare: Compare): number[] {
  const entry = queue.valueEntryNo.a;
  return rows.sort((a, b) => compare(entry[a], entry[b]) || entry[a] - entry[b]);
}

function byItemAndDate({ valueEntries: v, postValueEntryToGL: queue, strings }: Book, rows: readonly number[]): Compare {
  const items = [...new Set(rows.map((row) => queue.itemNo.a[row]))].sort((a, b) => strings.compare(a, b));
  const rank = new Map(items.map((item, i) => [item, i]));
  const rankOf = (valueEntry: number): number => rank.get(v.itemNo.a[valueEntry])!;
  const dates = v.postingDate.a;
  return (a, b) => (v.itemNo.a[a] === v.itemNo.a[b] ? 0 : rankOf(a) - rankOf(b)) || dates[a] - dates[b];
}

function byOrder({ valueEntries: v, strings }: Book): Compare {
  return (a, b) =>
    v.orderType.get(a) - v.orderType.get(b) ||
    strings.compare(v.orderNo.get(a), v.orderNo.get(b)) ||
    v.orderLineNo.get(a) - v.orderLineNo.get(b);
}
