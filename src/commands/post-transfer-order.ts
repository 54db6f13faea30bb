/** Post Transfer Order: ships to the in-transit location, receives from there. */
import { postTransferOrder } from '../documents/transfer/post-transfer';
import type { Day } from '../decimal';
import type { Command, CommandResult } from './command';
import { postingRun } from './posting-run';

const sourceCode = 'TRANSFER';

export const postTransferOrderCommand: Command = {
  caption: 'Post Transfer Order',
  group: 'inventory',
  sourceCode,
  options: [
    { name: 'documentNo', caption: 'Document No.', kind: 'code', required: true, refersTo: 'transferOrders' },
    { name: 'postingDate', caption: 'Posting Date', kind: 'date' },
    { name: 'ship', caption: 'Ship', kind: 'boolean', default: true },
    { name: 'receive', caption: 'Receive', kind: 'boolean' },
  ],
  run(book, request): CommandResult {
    const { options, workDate } = request;
    const no = options.documentNo as string;
    const asked = { ship: options.ship === true, receive: options.receive === true };
    const which = { no, postingDate: options.postingDate as Day | undefined, workDate };
    const { shipment, receipt, entriesOfLine } = postingRun(book, request, sourceCode, (run) => postTransferOrder(run, which, asked));
    const posted = [shipment, receipt].filter((number) => number !== 0).map((number) => book.strings.text(number));
    return {
      lines: [{ code: 'documentPosted', values: { no: no.toUpperCase(), posted: posted.join(', ') }, table: 'postedDocumentLines' }],
      entriesOfLine,
    };
  },
};
