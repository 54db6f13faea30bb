/** A transfer order found in its tables, with the shipments and receipts posted of it before. */
import type { Book } from '../../book/book';
import { refuse } from '../../book/refusal';
import type { CodeId } from '../../book/strings';
import type { Day } from '../../decimal';
import { PostedLines } from '../posted-lines';

export interface TransferOrder {
  readonly no: CodeId;
  /** Row of the header. */
  readonly header: number;
  /** Rows of the lines, by Line No. */
  readonly lines: readonly number[];
  readonly from: CodeId;
  readonly to: CodeId;
  /** Blank on a direct transfer. */
  readonly inTransit: CodeId;
  readonly postingDate: Day;
  readonly shipments: PostedLines;
  readonly receipts: PostedLines;
}

export interface WhichOrder {
  readonly no: string;
  /** Left out: the header's, else the work date. */
  readonly postingDate: Day | undefined;
  readonly workDate: Day;
}

/** Refusals: `documentMissing`, `documentWithoutLines`. */
export function findTransferOrder(book: Book, { no: number, postingDate, workDate }: WhichOrder): TransferOrder {
  const { transferOrders: headers, transferLines } = book;
  const no = book.code(number);
  const header = headers.find(no);
  if (header === 0) refuse('documentMissing', { type: { caption: 'Transfer Order' }, no: number }, { table: 'transferOrders' });
  const lines = [...transferLines.all()].filter((row) => transferLines.documentNo.a[row] === no);
  if (lines.length === 0) refuse('documentWithoutLines', { no: number }, { table: 'transferOrders', row: header, column: 'no' });
  return {
    no,
    header,
    lines: lines.sort((a, b) => transferLines.lineNo.a[a] - transferLines.lineNo.a[b]),
    from: headers.transferFromCode.a[header] as CodeId,
    to: headers.transferToCode.a[header] as CodeId,
    inTransit: (headers.directTransfer.is(header) ? 0 : headers.inTransitCode.a[header]) as CodeId,
    postingDate: postingDate ?? ((headers.postingDate.a[header] || workDate) as Day),
    shipments: new PostedLines(book, { table: 'Transfer', type: 'Transfer Shipment', no }),
    receipts: new PostedLines(book, { table: 'Transfer', type: 'Transfer Receipt', no }),
  };
}
