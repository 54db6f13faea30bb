/**
 * Posts the item journal (docs/rules/item-journal.md): all lines are completed and checked before the first one is posted, then posted in the order given. Posted lines leave
 * the journal; empty ones stay.
 *
 * Refusals: `itemJournalEmpty`, `quantityMissing`, `unitOfMeasureUnknown`, and those of the lines (src/costing/posting).
 */
import { type Refusal, refusal, refuse, refuseAny } from '../../book/refusal';
import { lineProblems } from '../../costing/posting/checks';
import type { ItemLine, PostedLine } from '../../costing/posting/item-line';
import { postItemLine } from '../../costing/posting/post-item-line';
import type { Book } from '../../book/book';
import type { Run } from '../../costing/run';
import { orderTypes } from '../../schema';
import { qtyPerUnitOfMeasure } from '../units';
import { journalLine } from './journal-line';

/** Posts the lines and returns the entries of each by its row. */
export function postItemJournal(run: Run): Map<number, PostedLine> {
  const { itemJournal } = run.book;
  const rows = [...itemJournal.all()].filter((row) => itemJournal.itemNo.a[row] !== 0 || itemJournal.quantity.a[row] !== 0);
  if (rows.length === 0) refuse('itemJournalEmpty', {}, { table: 'itemJournal' });
  const posted = new Map<number, PostedLine>();
  for (const { row, line } of completedLines(run, rows)) {
    posted.set(row, postItemLine(run, line));
    putOut(run, line);
  }
  for (const row of rows) itemJournal.remove(row);
  return posted;
}

/** The lines with the costs that the cards have before the first one is posted: a journal takes them as it is typed, whatever its own lines then do to the cards. */
function completedLines(run: Run, rows: readonly number[]): { row: number; line: ItemLine }[] {
  const { itemJournal: t, items, strings } = run.book;
  const problems: Refusal[] = [];
  const lines: { row: number; line: ItemLine }[] = [];
  for (const row of rows) {
    const place = { table: 'itemJournal', row };
    if (t.quantity.a[row] === 0) problems.push(refusal('quantityMissing', {}, { ...place, column: 'quantity' }));
    const known = items.find(t.itemNo.a[row]) !== 0;
    const qtyPer = qtyPerUnitOfMeasure(run.book, t.itemNo.a[row], t.unitOfMeasureCode.a[row]);
    if (known && qtyPer === 0) {
      const values = { item: t.itemNo.text(row), unit: strings.text(t.unitOfMeasureCode.a[row]) };
      problems.push(refusal('unitOfMeasureUnknown', values, { ...place, column: 'unitOfMeasureCode' }));
      continue;
    }
    takePlaceOfEntry(run.book, row);
    const line = journalLine(run.book, row, qtyPer);
    problems.push(...lineProblems(run, line));
    lines.push({ row, line });
  }
  refuseAny(problems);
  return lines;
}

/** A line without a location or variant posts where the entry it applies to lies (docs/rules/item-journal.md). */
function takePlaceOfEntry({ itemJournal: t, itemLedgerEntries: entries }: Book, row: number): void {
  const entry = t.appliesToEntry.a[row];
  if (entry <= 0 || entry > entries.rows) return;
  if (t.locationCode.a[row] === 0) t.locationCode.a[row] = entries.locationCode.a[entry];
  if (t.variantCode.a[row] === 0) t.variantCode.a[row] = entries.variantCode.get(entry);
}

/** Output counts on its production order. */
function putOut({ book }: Run, line: ItemLine): void {
  if (line.entryType !== 'Output' || line.orderType !== orderTypes[1]) return;
  const order = book.productionOrders.find(line.orderNo);
  if (order !== 0) book.productionOrders.finishedQuantity.add(order, line.quantity);
}
