/** Undoes a posted receipt, shipment or return line, and gives its quantity back to the document it came from. */
import { undoEntry } from '../costing/posting/undo';
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
    const counter = postingRun(book, request, sourceCode, (run) => {
      const made = undoEntry(run, entry);
      documentLineUndone(run, entry);
      return made;
    });
    return {
      lines: [{ code: 'entryUndone', values: { entry, counter: counter.entries[0] }, table: 'itemLedgerEntries' }],
      entriesOfLine: new Map([[0, counter]]),
    };
  },
};
