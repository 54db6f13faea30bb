/**
 * Posts the item journal (docs/rules/item-journal.md): all lines are checked before the first one is posted, then posted in the order given. Posted lines leave the journal;
 * empty ones stay.
 *
 * Refusals: `itemJournalEmpty`, `quantityMissing`, `unitOfMeasureUnknown`, and those of the lines (src/costing/posting).
 */
import { type Refusal, refusal, refuse, refuseAny } from '../../book/refusal';
import { lineProblems } from '../../costing/posting/checks';
import type { ItemLine, PostedLine } from '../../costing/posting/item-line';
import { postItemLine } from '../../costing/posting/post-item-line';
import type { Run } from '../../costing/run';
import { orderTypes } from '../../schema';
import { qtyPerUnitOfMeasure } from '../units';
import { journalLine } from './journal-line';

/** Posts the lines and returns the entries of each by its row. */
export function postItemJournal(run: Run): Map<number, PostedLine> {
  const { itemJournal } = run.book;
  const rows = [...itemJournal.all()].filter((row) => itemJournal.itemNo.a[row] !== 0 || itemJournal.quantity.a[row] !== 0);
  if (rows.length === 0) refuse('itemJournalEmpty', {}, { table: 'itemJournal' });
  check(run, rows);
  const posted = new Map<number, PostedLine>();
  for (const row of rows) {
    const line = lineOf(run, row);
    posted.set(row, postItemLine(run, line));
    putOut(run, line);
  }
  for (const row of rows) itemJournal.remove(row);
  return posted;
}

/** Costs of the cards may change while lines are posted, so a line is made when its turn comes. */
function lineOf({ book }: Run, row: number): ItemLine {
  const { itemJournal: t } = book;
  return journalLine(book, row, qtyPerUnitOfMeasure(book, t.itemNo.a[row], t.unitOfMeasureCode.a[row]));
}

function check(run: Run, rows: readonly number[]): void {
  const { itemJournal: t, items, strings } = run.book;
  const problems: Refusal[] = [];
  for (const row of rows) {
    const place = { table: 'itemJournal', row };
    if (t.quantity.a[row] === 0) problems.push(refusal('quantityMissing', {}, { ...place, column: 'quantity' }));
    const known = items.find(t.itemNo.a[row]) !== 0;
    if (known && qtyPerUnitOfMeasure(run.book, t.itemNo.a[row], t.unitOfMeasureCode.a[row]) === 0) {
      const values = { item: t.itemNo.text(row), unit: strings.text(t.unitOfMeasureCode.a[row]) };
      problems.push(refusal('unitOfMeasureUnknown', values, { ...place, column: 'unitOfMeasureCode' }));
    } else problems.push(...lineProblems(run, lineOf(run, row)));
  }
  refuseAny(problems);
}

/** Output counts on its production order. */
function putOut({ book }: Run, line: ItemLine): void {
  if (line.entryType !== 'Output' || line.orderType !== orderTypes[1]) return;
  const order = book.productionOrders.find(line.orderNo);
  if (order !== 0) book.productionOrders.finishedQuantity.add(order, line.quantity);
}
