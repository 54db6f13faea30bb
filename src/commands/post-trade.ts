/** What Post Purchase and Post Sales share: options, the posting, and what is reported. */
import { postDocument } from '../documents/trade/post-document';
import type { DocumentType, TradeSide } from '../documents/trade/side';
import type { Day } from '../decimal';
import type { Command, CommandResult } from './command';
import { entriesByLine } from './entries-by-line';
import { postingRun } from './posting-run';

interface TradeCommand {
  readonly caption: string;
  readonly side: TradeSide;
  /** Option that receives or ships; on returns and credit memos the other way. */
  readonly deliverOption: 'receive' | 'ship';
  readonly deliverCaption: string;
}

const documentTypes: readonly DocumentType[] = ['Order', 'Invoice', 'Return Order', 'Credit Memo'];
const ordersOnly = { option: 'documentType', values: ['Order', 'Return Order'] };

export function postTradeCommand({ caption, side, deliverOption, deliverCaption }: TradeCommand): Command {
  return {
    caption,
    group: 'inventory',
    sourceCode: side.sourceCode,
    options: [
      { name: 'documentType', caption: 'Document Type', kind: 'choice', choices: documentTypes, default: 'Order' },
      { name: 'documentNo', caption: 'Document No.', kind: 'code', required: true, refersTo: side.headerTable },
      { name: 'postingDate', caption: 'Posting Date', kind: 'date' },
      { name: deliverOption, caption: deliverCaption, kind: 'boolean', default: true, onlyIf: ordersOnly },
      { name: 'invoice', caption: 'Invoice', kind: 'boolean', default: true, onlyIf: ordersOnly },
    ],
    run(book, request): CommandResult {
      const { options, workDate } = request;
      const which = {
        type: options.documentType as DocumentType,
        no: options.documentNo as string,
        postingDate: options.postingDate as Day | undefined,
        workDate,
      };
      const what = { deliver: options[deliverOption] === true, invoice: options.invoice === true };
      const { numbers, entriesOfLine } = postingRun(book, request, side.sourceCode, (run) => postDocument(run, side, which, what));
      const posted = [numbers.delivery, numbers.invoice].filter((no) => no !== 0).map((no) => book.strings.text(no));
      return {
        lines: [
          { code: 'documentPosted', values: { no: which.no.toUpperCase(), posted: posted.join(', ') }, table: 'postedDocumentLines' },
        ],
        entriesOfLine: entriesByLine(entriesOfLine),
      };
    },
  };
}
