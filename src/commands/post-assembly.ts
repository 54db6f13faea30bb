/** Post Assembly: consumes the components and resources of an assembly order and puts the assembled item into stock. */
import { postAssembly } from '../documents/assembly/post-assembly';
import type { Day } from '../decimal';
import type { Command, CommandResult } from './command';
import { entriesByLine } from './entries-by-line';
import { postingRun } from './posting-run';

const sourceCode = 'ASSEMBLY';

export const postAssemblyCommand: Command = {
  caption: 'Post Assembly',
  group: 'orders',
  sourceCode,
  options: [
    { name: 'documentNo', caption: 'Document No.', kind: 'code', required: true, refersTo: 'assemblyOrders' },
    { name: 'postingDate', caption: 'Posting Date', kind: 'date' },
  ],
  run(book, request): CommandResult {
    const { options, workDate } = request;
    const which = { no: options.documentNo as string, postingDate: options.postingDate as Day | undefined, workDate };
    const { no, entriesOfLine } = postingRun(book, request, sourceCode, (run) => postAssembly(run, which));
    return {
      lines: [
        { code: 'documentPosted', values: { no: which.no.toUpperCase(), posted: book.strings.text(no) }, table: 'itemLedgerEntries' },
      ],
      entriesOfLine: entriesByLine(entriesOfLine),
    };
  },
};
