/** The same adjustment made in the ledger where it lies, and on a copy in the order of items, as large ledgers are (docs/architecture.md, "Large adjustments"). */
import type { Book } from '../../../../src/book/book';
import { adjustCost } from '../../../../src/costing/adjustment/adjust-cost';
import { Run } from '../../../../src/costing/run';
import type { Day } from '../../../../src/decimal';
import { attachGeneralLedger } from '../../../../src/general-ledger/attach';
import { adjusted, leaveEverythingToDo } from './adjusting';
import { copyOf } from './copy';
import { differences, fingerprintOf } from './fingerprint';

export function itemOrderDifferences(book: Book, workDate: Day): string[] {
  leaveEverythingToDo(book);
  const inPlace = copyOf(book);
  book.generation++;
  const before = fingerprintOf(book);
  adjust(book, workDate, true);
  book.takeBack();
  const notTakenBack = differences(before, fingerprintOf(book)).map((difference) => `not taken back: ${difference}`);
  adjust(book, workDate, true);
  book.keep();
  adjust(inPlace, workDate, false);
  inPlace.keep();
  const again = adjusted(book, workDate).map((row) => `a second adjustment added ${row}`);
  adjusted(inPlace, workDate);
  return [...notTakenBack, ...differences(fingerprintOf(inPlace), fingerprintOf(book)), ...again];
}

function adjust(book: Book, workDate: Day, inItemOrder: boolean): void {
  book.begin();
  const run = new Run(book, { workDate, userId: 'PLAYER', sourceCode: 'INVTADJMT' });
  attachGeneralLedger(run);
  adjustCost(run, { inItemOrder });
}
