/**
 * What a posting receives or ships, and invoices, of each line (docs/rules/documents.md, "Quantities").
 *
 * A blank Qty. to Receive or Qty. to Ship is what is outstanding, a blank Qty. to Invoice what is delivered, with this posting, and not yet invoiced. A posting
 * that does not deliver (or invoice) leaves that side out whatever is typed. Quantities are per the line's unit in the document's own direction; the base
 * quantities of the posting that completes a line take what rounding left.
 *
 * Refusals: `quantityAboveOutstanding`, `quantityAboveDelivered`, `quantityOtherDirection`, `quantityBelowDelivered`, `wholeLineOnly`, `documentHasNothingToPost`.
 */
import type { Book } from '../../book/book';
import { type Refusal, refusal } from '../../book/refusal';
import { asQuantity, type Quantity, toCell } from '../../decimal';
import { inBaseUnits, oneUnit, qtyPerUnitOfMeasure } from '../units';
import type { TradeDocument } from './document';
import { lineColumns, type LineColumns, postsAtOnce } from './side';

export interface LinePlan {
  readonly row: number;
  readonly lineNo: number;
  readonly isCharge: boolean;
  readonly qtyPer: Quantity;
  /** Received or shipped by this posting. */
  readonly deliver: Quantity;
  readonly deliverBase: Quantity;
  /** Invoiced by this posting. */
  readonly invoice: Quantity;
  readonly invoiceBase: Quantity;
}

export interface WhatToPost {
  readonly deliver: boolean;
  readonly invoice: boolean;
}

const charge = 1;

/** The plan of each line, problems added to `problems`. */
export function planLines(book: Book, document: TradeDocument, what: WhatToPost, problems: Refusal[]): LinePlan[] {
  const columns = lineColumns(book, document.side);
  const plans = document.lines.map((row) => planLine(book, document, columns, row, what, problems));
  if (problems.length === 0 && plans.every((plan) => plan.deliver === 0 && plan.invoice === 0)) {
    problems.push(
      refusal(
        'documentHasNothingToPost',
        { no: book.strings.text(document.no) },
        { table: document.side.headerTable, row: document.header },
      ),
    );
  }
  return plans;
}

function planLine(book: Book, document: TradeDocument, columns: LineColumns, row: number, what: WhatToPost, problems: Refusal[]): LinePlan {
  const lineNo = columns.lineNo.a[row];
  const isCharge = columns.type.a[row] === charge;
  const qtyPer = isCharge ? oneUnit : qtyPerUnitOfMeasure(book, columns.no.a[row], columns.unitOfMeasureCode.a[row]) || oneUnit;
  const quantity = columns.quantity.a[row];
  const delivered = columns.delivered.a[row];
  const invoiced = columns.invoiced.a[row];
  const chosen = quantities(document, columns, row, what, problems);
  const { deliver, invoice } = chosen;
  const base = (q: number): number => inBaseUnits(asQuantity(q), qtyPer);
  const deliveredBase = isCharge ? delivered : document.posted.delivered(lineNo);
  const invoicedBase = isCharge ? invoiced : document.posted.invoiced(lineNo);
  const deliverBase = deliver === quantity - delivered ? base(quantity) - deliveredBase : base(deliver);
  const invoiceBase = invoice === delivered + deliver - invoiced ? deliveredBase + deliverBase - invoicedBase : base(invoice);
  return {
    row,
    lineNo,
    isCharge,
    qtyPer,
    deliver: asQuantity(deliver),
    deliverBase: asQuantity(deliver === 0 ? 0 : deliverBase),
    invoice: asQuantity(invoice),
    invoiceBase: asQuantity(invoice === 0 ? 0 : invoiceBase),
  };
}

function quantities(
  document: TradeDocument,
  columns: LineColumns,
  row: number,
  what: WhatToPost,
  problems: Refusal[],
): { deliver: number; invoice: number } {
  const { side } = document;
  const quantity = columns.quantity.a[row];
  const delivered = columns.delivered.a[row];
  const invoiced = columns.invoiced.a[row];
  const place = { table: side.lineTable, row };
  const outstanding = quantity - delivered;
  if (isBeyond(delivered, quantity)) {
    problems.push(
      refusal(
        'quantityBelowDelivered',
        { quantity: toCell(quantity, 5), delivered: toCell(delivered, 5) },
        { ...place, column: 'quantity' },
      ),
    );
    return { deliver: 0, invoice: 0 };
  }
  if (postsAtOnce(document.type)) {
    problems.push(...wholeLineProblems(columns.toDeliver, row, quantity, { ...place, column: side.toDeliverColumn }));
    problems.push(...wholeLineProblems(columns.toInvoice, row, quantity, { ...place, column: 'qtyToInvoice' }));
  }
  const typedDelivery = what.deliver && !columns.toDeliver.isBlank(row);
  const deliver = !what.deliver ? 0 : typedDelivery ? columns.toDeliver.a[row] : outstanding;
  if (typedDelivery)
    problems.push(...rangeProblems('quantityAboveOutstanding', deliver, outstanding, quantity, { ...place, column: side.toDeliverColumn }));
  const open = delivered + deliver - invoiced;
  const typedInvoice = what.invoice && !columns.toInvoice.isBlank(row);
  const invoice = !what.invoice ? 0 : typedInvoice ? columns.toInvoice.a[row] : open;
  if (typedInvoice)
    problems.push(...rangeProblems('quantityAboveDelivered', invoice, open, quantity, { ...place, column: 'qtyToInvoice' }));
  return { deliver, invoice };
}

type Cell = { readonly table: string; readonly row: number; readonly column: string };
type BlankableColumn = LineColumns['toInvoice'];

function wholeLineProblems(column: BlankableColumn, row: number, quantity: number, cell: Cell): Refusal[] {
  if (column.isBlank(row) || column.a[row] === quantity) return [];
  return [refusal('wholeLineOnly', { quantity: toCell(quantity, 5) }, cell)];
}

/** A typed quantity must lie between 0 and what is open, in the direction of the line. */
function rangeProblems(code: string, typed: number, open: number, quantity: number, cell: Cell): Refusal[] {
  if (typed * quantity < 0) return [refusal('quantityOtherDirection', { typed: toCell(typed, 5), quantity: toCell(quantity, 5) }, cell)];
  return isBeyond(typed, open) ? [refusal(code, { typed: toCell(typed, 5), open: toCell(open, 5) }, cell)] : [];
}

function isBeyond(part: number, whole: number): boolean {
  return Math.abs(part) > Math.abs(whole) || part * whole < 0;
}
