/**
 * Gives the quantity of an undone receipt, shipment, return or transfer shipment back to its document line (docs/rules/documents.md, "Undo").
 *
 * Called by the undo of the entry, after its own checks, once for every entry that was undone (of a transfer shipment: for its outbound entry). An entry that no
 * document made, or whose document was deleted from its table, has nothing to give back: only the trail is marked corrected.
 *
 * Refusal: `transferAlreadyReceived`, when goods of the undone shipment have left the in-transit location.
 */
import type { Book } from '../book/book';
import { refuse } from '../book/refusal';
import type { Run } from '../costing/run';
import { asQuantity, mulDivRound, QUANTITY_SCALE, toCell } from '../decimal';
import { postedLineOfEntry } from './posted-lines';
import { qtyPerUnitOfMeasure } from './units';

export function documentLineUndone({ book }: Run, entry: number): void {
  const { postedDocumentLines: posted } = book;
  const row = postedLineOfEntry(book, entry);
  if (row === 0) return;
  posted.correction.setFlag(row, true);
  switch (posted.documentTable.text(row)) {
    case 'Purchase':
      giveBackToTrade(book, row, 'purchaseLines', book.purchaseLines.quantityReceived);
      break;
    case 'Sales':
      giveBackToTrade(book, row, 'salesLines', book.salesLines.quantityShipped);
      break;
    case 'Transfer':
      giveBackToTransfer(book, row);
      break;
  }
}

function giveBackToTrade(
  book: Book,
  posted: number,
  table: 'purchaseLines' | 'salesLines',
  delivered: Book['salesLines']['quantityShipped'],
): void {
  const { documentType, documentNo, lineNo, quantity } = book.postedDocumentLines;
  const lines = book[table];
  const line = lines.find(documentType.a[posted], documentNo.a[posted], lineNo.a[posted]);
  if (line === 0) return;
  delivered.add(line, -perLine(book, quantity.a[posted], lines.no.a[line], lines.unitOfMeasureCode.a[line]));
}

function giveBackToTransfer(book: Book, posted: number): void {
  const { documentType, documentNo, lineNo, quantity } = book.postedDocumentLines;
  const { transferLines: lines } = book;
  const line = lines.find(documentNo.a[posted], lineNo.a[posted]);
  if (line === 0 || documentType.text(posted) !== 'Transfer Shipment') return;
  const shipped = perLine(book, quantity.a[posted], lines.itemNo.a[line], lines.unitOfMeasureCode.a[line]);
  const inTransit = lines.quantityShipped.a[line] - lines.quantityReceived.a[line];
  if (shipped > inTransit) {
    refuse(
      'transferAlreadyReceived',
      { inTransit: toCell(inTransit, 5), quantity: toCell(shipped, 5) },
      { table: 'transferLines', row: line, column: 'quantityReceived' },
    );
  }
  lines.quantityShipped.add(line, -shipped);
}

/** Base units as units of the line. */
function perLine(book: Book, base: number, item: number, unit: number): number {
  const qtyPer = qtyPerUnitOfMeasure(book, item, unit) || asQuantity(QUANTITY_SCALE);
  return mulDivRound(base, QUANTITY_SCALE, qtyPer);
}
