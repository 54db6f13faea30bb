/** Undoes a posted receipt, shipment or return line, a transfer shipment line or an assembly, and gives its quantity back to the document it came from. */
import type { PostedLine } from '../costing/posting/item-line';
import { undoEntry } from '../costing/posting/undo';
import { undoTransferShipment } from '../costing/posting/undo-transfer';
import type { Run } from '../costing/run';
import { undoAssembly } from '../documents/assembly/undo-assembly';
import { documentLineUndone } from '../documents/undo-line';
import type { Command, CommandResult } from './command';
import { entryNumber } from './entry-number';
import { postingRun } from './posting-run';

const sourceCode = 'UNDO';

export const undoCommand: Command = {
  caption: 'Undo',
  group: 'inventory',
  sourceCode,
  options: [{ name: 'entryNo', caption: 'Entry No.', kind: 'text', required: true, refersTo: 'itemLedgerEntries' }],
  run(book, request): CommandResult {
    const entry = entryNumber(request.options.entryNo);
    const counter = postingRun(book, request, sourceCode, (run) => takeBack(run, entry));
    return {
      lines: [{ code: 'entryUndone', values: { entry, counter: counter.entries[0] }, table: 'itemLedgerEntries' }],
      entriesOfLine: new Map([[0, counter]]),
    };
  },
};

function takeBack(run: Run, entry: number): PostedLine {
  const { itemLedgerEntries: t } = run.book;
  switch (entry >= 1 && entry <= t.rows ? t.documentType.text(entry) : '') {
    case 'Posted Assembly':
      return undoAssembly(run, entry);
    case 'Transfer Shipment': {
      const { shipped, made } = undoTransferShipment(run, entry);
      for (const outbound of shipped) documentLineUndone(run, outbound);
      return made;
    }
    default: {
      const made = undoEntry(run, entry);
      documentLineUndone(run, entry);
      return made;
    }
  }
}
