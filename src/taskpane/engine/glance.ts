/** The workbook at a glance: which sheets there are, what is missing, and what is waiting to be done. */
import type { Book } from '../../book/book';
import { schema } from '../../schema';
import type { Session } from '../../workbook/session';
import { tablesOfNewWorkbook } from '../../workbook/sheets/set-up';
import type { OpenedWorkbook, SheetLink, WorkbookFacts } from './protocol';

export function glanceAt({ book, places }: Session): OpenedWorkbook {
  return { refusals: [], sheets: sheetsOf(places), missing: missingFrom(places), facts: factsOf(book) };
}

type Places = Session['places'];

/** The sheets of the workbook that hold a table of ours, in the order of the schema. */
export function sheetsOf(places: Places): readonly SheetLink[] {
  return [...places.keys()].map((table) => {
    const { name, caption, group } = schema[table];
    return { table: name, caption, group };
  });
}

/** How many tables a workbook that is set up has, and this one has not. */
export const missingFrom = (places: Places): number => tablesOfNewWorkbook().filter((table) => !places.has(table)).length;

function factsOf(book: Book): WorkbookFacts {
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
