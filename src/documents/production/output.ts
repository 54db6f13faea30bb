/**
 * Posts the output lines of the item journal (docs/rules/orders.md, "Output"): the produced item enters stock with expected cost, quantity x unit cost of the
 * stockkeeping unit of the order, else of the item. What it really cost is invoiced by cost adjustment once the order is finished.
 *
 * Negative output takes back an earlier one, named in Applies-to Entry.
 * Refusals: `outputOfOtherItem`, `outputReversalNeedsEntry`, `itemWithoutValue`, and those of journal-lines.ts.
 */
import type { Book } from '../../book/book';
import { type Refusal, refusal } from '../../book/refusal';
import type { Run } from '../../costing/run';
import { amountOf } from '../../decimal';
import { cardUnitCost } from '../card-cost';
import { postLine } from '../post-line';
import { commonProductionFields, type ProductionLine, productionLines } from './journal-lines';

/** Posts and uses up the lines; returns the entries of each journal row. */
export function postOutput(run: Run, orderNo: string): Map<number, readonly number[]> {
  const { book } = run;
  const { productionOrders: orders } = book;
  const lines = productionLines(run, 'Output', orderNo, (line) => outputProblems(book, line));
  const made = new Map<number, readonly number[]>();
  for (const line of lines) {
    const unitCost = cardUnitCost(book, line.item, orders.locationCode.a[line.order], line.variant);
    const { entries } = postLine(run, {
      ...commonProductionFields(book, line),
      entryType: 'Output',
      unitAmount: unitCost,
      unitCost,
      amount: amountOf(unitCost, line.quantity, book.amountPrecision),
    });
    made.set(line.row, entries);
    orders.finishedQuantity.add(line.order, line.quantity);
    book.itemJournal.remove(line.row);
  }
  return made;
}

function outputProblems(book: Book, line: ProductionLine): Refusal[] {
  const { itemJournal: journal, productionOrders: orders, items, strings } = book;
  const place = { table: 'itemJournal', row: line.row };
  const problems: Refusal[] = [];
  const source = orders.sourceNo.a[line.order];
  if (line.item !== source) {
    const values = { item: strings.text(line.item), source: strings.text(source), order: orders.no.text(line.order) };
    problems.push(refusal('outputOfOtherItem', values, { ...place, column: 'itemNo' }));
  }
  if (journal.quantity.a[line.row] < 0 && journal.appliesToEntry.a[line.row] === 0) {
    problems.push(refusal('outputReversalNeedsEntry', {}, { ...place, column: 'appliesToEntry' }));
  }
  const card = items.find(line.item);
  if (card !== 0 && items.inventoryValueZero.is(card)) {
    problems.push(refusal('itemWithoutValue', { item: strings.text(line.item) }, { ...place, column: 'itemNo' }));
  }
  return problems;
}
