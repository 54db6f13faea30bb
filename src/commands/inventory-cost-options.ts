/**
 * What the commands that carry inventory cost to the general ledger, or test it, have in common: options, and the test of posting dates. Inventory periods do not
 * hold for the general ledger; the allowed posting dates of the user or of the general ledger setup do (docs/rules/general-ledger.md, "Batch job").
 */
import type { Book } from '../book/book';
import { parseDateFilter } from '../book/filter';
import { type Place, type Refusal, refusal } from '../book/refusal';
import { allowedDays } from '../costing/posting/posting-date';
import type { Day } from '../decimal';
import { type PostingMethod, postingMethods } from '../general-ledger/batch/post-inventory-cost';
import type { CommandOption, Request } from './command';

export const inventoryCostOptions: readonly CommandOption[] = [
  { name: 'postingMethod', caption: 'Posting Method', kind: 'choice', choices: postingMethods, default: 'Per Posting Group' },
  { name: 'documentNo', caption: 'Document No.', kind: 'code', onlyIf: { option: 'postingMethod', values: ['Per Posting Group'] } },
];

export const inventoryCostFilters: readonly CommandOption[] = [
  { name: 'itemNoFilter', caption: 'Item No. Filter', kind: 'filter', refersTo: 'items' },
  { name: 'postingDateFilter', caption: 'Posting Date Filter', kind: 'filter' },
];

/** The options in the form that the general ledger takes them. */
export function inventoryCostJob(book: Book, request: Request) {
  const { postingMethod, documentNo, itemNoFilter, postingDateFilter } = request.options;
  return {
    method: postingMethod as PostingMethod,
    documentNo: (documentNo as string | undefined) ?? '',
    itemFilter: itemNoFilter as string | undefined,
    postingDateFilter: parseDateFilter(postingDateFilter as string | undefined),
    dateProblems: dateProblemsOf(book, request),
    sentence: (reason: Refusal) => request.sentence?.(reason) ?? reason.code,
  };
}

function dateProblemsOf(book: Book, { userId }: Request) {
  const { from, to } = allowedDays({ book, userId: book.code(userId) });
  return (day: Day, place: Place): readonly Refusal[] =>
    day < from || (to !== 0 && day > to) ? [refusal('postingDateNotAllowed', { date: { day } }, place)] : [];
}
