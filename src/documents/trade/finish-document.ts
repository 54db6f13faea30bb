/**
 * After a posting (docs/rules/documents.md, "What stays"): lines learn what was received or shipped and invoiced, typed quantities are used up, and a document
 * that is delivered and invoiced whole leaves its tables together with its lines and charge assignments.
 */
import type { Book } from '../../book/book';
import type { TradeDocument } from './document';
import type { LinePlan } from './plan';
import { headersOf, lineColumns, linesOf } from './side';

export function finishDocument(book: Book, document: TradeDocument, plans: readonly LinePlan[]): void {
  const columns = lineColumns(book, document.side);
  for (const { row, deliver, invoice } of plans) {
    columns.delivered.add(row, deliver);
    columns.invoiced.add(row, invoice);
    columns.toDeliver.set(row, NaN);
    columns.toInvoice.set(row, NaN);
  }
  if (plans.every(({ row }) => columns.invoiced.a[row] === columns.quantity.a[row])) removeDocument(book, document);
}

function removeDocument(book: Book, document: TradeDocument): void {
  const { side, type, no, header, lines } = document;
  for (const row of lines) linesOf(book, side).remove(row);
  headersOf(book, side).remove(header);
  const { itemChargeAssignments: assignments } = book;
  for (const row of [...assignments.all()]) {
    if (assignments.documentNo.a[row] !== no || assignments.documentTable.text(row) !== side.table) continue;
    if (assignments.documentType.text(row) === type) assignments.remove(row);
  }
}
