/**
 * Which posted entries came from which document line (docs/rules/documents.md, "Posted document lines"): the trail that a later invoice, an item charge and an
 * undo follow, whether the document still stands in its table or not.
 *
 * Quantities are in base units, positive for the document's own direction: a return order's 2 are 2, a line of -5 on an order is -5.
 */
import type { Book } from '../book/book';
import { asQuantity, type Quantity } from '../decimal';
import type { ColumnOptions } from './column-options';

export type DocumentTable = ColumnOptions<'postedDocumentLines', 'documentTable'>;
export type PostedDocumentType = ColumnOptions<'postedDocumentLines', 'documentType'>;

export interface DocumentKey {
  readonly table: DocumentTable;
  /** One of the document types, or the kind of transfer posting. */
  readonly type: PostedDocumentType;
  /** Number of the document's code. */
  readonly no: number;
}

/** The posted lines of one document, by line number, oldest first. Corrected ones (undone) are left out. */
export class PostedLines {
  private readonly byLine = new Map<number, number[]>();

  constructor(
    private readonly book: Book,
    private readonly key: DocumentKey,
  ) {
    const { postedDocumentLines: posted } = book;
    const table = optionOf(book, 'documentTable', key.table);
    const type = optionOf(book, 'documentType', key.type);
    for (let row = 1; row <= posted.rows; row++) {
      if (posted.documentNo.a[row] !== key.no || posted.documentTable.a[row] !== table || posted.documentType.a[row] !== type) continue;
      if (posted.correction.a[row] === 0) this.remember(posted.lineNo.a[row], row);
    }
  }

  /** Rows of Posted Document Lines of a line, oldest first. */
  ofLine(lineNo: number): readonly number[] {
    return this.byLine.get(lineNo) ?? [];
  }

  /** What was received or shipped of a line. */
  delivered(lineNo: number): Quantity {
    const { quantity } = this.book.postedDocumentLines;
    return asQuantity(this.ofLine(lineNo).reduce((sum, row) => sum + quantity.a[row], 0));
  }

  /** What was invoiced of it. */
  invoiced(lineNo: number): Quantity {
    const { qtyInvoiced } = this.book.postedDocumentLines;
    return asQuantity(this.ofLine(lineNo).reduce((sum, row) => sum + qtyInvoiced.a[row], 0));
  }

  /** Records an entry that the line made. */
  add(lineNo: number, postedDocumentNo: number, entry: number, quantity: Quantity, invoiced: Quantity): void {
    const { postedDocumentLines: posted } = this.book;
    const row = posted.append();
    posted.entryNo.set(row, row);
    posted.documentTable.setText(row, this.key.table);
    posted.documentType.setText(row, this.key.type);
    posted.documentNo.set(row, this.key.no);
    posted.lineNo.set(row, lineNo);
    posted.postedDocumentNo.set(row, postedDocumentNo);
    posted.itemLedgerEntryNo.set(row, entry);
    posted.quantity.set(row, quantity);
    posted.qtyInvoiced.set(row, invoiced);
    this.remember(lineNo, row);
  }

  private remember(lineNo: number, row: number): void {
    const rows = this.byLine.get(lineNo);
    if (rows) rows.push(row);
    else this.byLine.set(lineNo, [row]);
  }
}

function optionOf({ postedDocumentLines }: Book, column: 'documentTable' | 'documentType', caption: string): number {
  return postedDocumentLines[column].spec.options.indexOf(caption);
}

/** The row that recorded an entry and was not corrected since, or 0. Searched from the latest, since what is undone is recent. */
export function postedLineOfEntry({ postedDocumentLines: posted }: Book, entry: number): number {
  for (let row = posted.rows; row >= 1; row--) {
    if (posted.itemLedgerEntryNo.a[row] === entry && posted.correction.a[row] === 0) return row;
  }
  return 0;
}
