/** What the start page tells of a workbook at a glance. */
import type { Book } from '../../book/book';
import type { WorkbookFacts } from './protocol';

export function factsOf(book: Book): WorkbookFacts {
  let itemsNotAdjusted = 0;
  for (const row of book.items.all()) if (!book.items.costIsAdjusted.is(row)) itemsNotAdjusted++;
  return {
    items: book.items.count,
    entries: book.itemLedgerEntries.count,
    valueEntries: book.valueEntries.count,
    itemsNotAdjusted,
    waitingForGeneralLedger: book.postValueEntryToGL.count,
    revaluationLines: book.revaluationJournal.count,
    itemJournalLines: book.itemJournal.count,
  };
}
