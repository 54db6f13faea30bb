/**
 * An adjustment of what is marked, compared with one of everything on a copy of the same book. By the rules they may differ in three things (docs/rules/adjustment.md, "Marks kept" and "Known properties"):
 * - Rounding rows of sources whose marks were lost;
 * - shipments that stock does not cover yet: a source that covers a part of one loses its mark, and the rest of it comes when a receipt covers it;
 * - pairs of rows of one entry that cancel each other.
 */
import type { Book } from '../../../../src/book/book';
import type { Day } from '../../../../src/decimal';
import { type AdjustmentRow, adjustedRows, leaveEverythingToDo } from './adjusting';
import { copyOf } from './copy';

/** Goes on with the book. `orders` false: orders that are adjusted are left alone, since a revaluation of output that was taken back reaches the entries without them. */
export function incrementalDifferences(book: Book, workDate: Day, { orders = true } = {}): string[] {
  const everything = copyOf(book);
  leaveEverythingToDo(everything, { orders });
  const short = itemsShort(book);
  const all = comparable(adjustedRows(everything, workDate), short);
  const marked = comparable(adjustedRows(book, workDate), short);
  const missing = all.filter((row) => !marked.includes(row)).map((row) => `only a run over everything writes ${row}`);
  const added = marked.filter((row) => !all.includes(row)).map((row) => `a run over everything does not write ${row}`);
  return [...missing, ...added];
}

/** Items of which more went out than came in, and what is made of them. */
function itemsShort({ itemLedgerEntries: t }: Book): ReadonlySet<string> {
  const short = new Set<string>();
  for (let entry = 1; entry <= t.rows; entry++) if (t.open.is(entry) && !t.positive.is(entry)) short.add(t.itemNo.text(entry)).add('MADE');
  return short;
}

function comparable(rows: readonly AdjustmentRow[], short: ReadonlySet<string>): string[] {
  const sums = new Map<number, number>();
  for (const { entry, amount } of rows) sums.set(entry, (sums.get(entry) ?? 0) + amount);
  const isPair = ({ entry, amount }: AdjustmentRow): boolean =>
    sums.get(entry) === 0 && rows.filter((other) => other.entry === entry && Math.abs(other.amount) === Math.abs(amount)).length === 2;
  return rows.filter((row) => !row.isRounding && !short.has(row.item) && !isPair(row)).map(({ text }) => text);
}
