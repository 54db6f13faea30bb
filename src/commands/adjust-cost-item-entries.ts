/** Adjust Cost - Item Entries: brings the cost of every outbound in line with what its goods really cost, and hands the cost of orders to their output. */
import { codeFilter, type Filter } from '../book/filter';
import type { Book } from '../book/book';
import { refuse } from '../book/refusal';
import { adjustCost } from '../costing/adjustment/adjust-cost';
import { adjustmentSourceCode } from '../costing/adjustment/source-code';
import type { Command, CommandResult, OptionValues, ResultLine } from './command';
import { postingRun } from './posting-run';

export const adjustCostItemEntriesCommand: Command = {
  caption: 'Adjust Cost - Item Entries',
  group: 'costing',
  sourceCode: adjustmentSourceCode,
  options: [
    { name: 'itemNoFilter', caption: 'Item No. Filter', kind: 'filter', refersTo: 'items' },
    { name: 'itemCategoryFilter', caption: 'Item Category Filter', kind: 'filter', refersTo: 'itemCategories' },
    { name: 'postToGL', caption: 'Post to G/L', kind: 'boolean', default: false },
  ],
  run(book, request): CommandResult {
    const items = itemsWanted(book, request.options);
    const before = book.valueEntries.rows;
    const unadjusted = [...book.items.all()].filter((row) => book.items.costIsAdjusted.a[row] === 0).length;
    const done = postingRun(
      book,
      request,
      adjustmentSourceCode,
      (run) => {
        run.postAdjustmentToGL = request.options.postToGL === true;
        return adjustCost(run, { items, progress: (adjusted) => request.progress?.(adjusted, Math.max(adjusted, unadjusted)) });
      },
      { adjustAutomatically: false },
    );
    const written = book.valueEntries.rows - before;
    const lines: ResultLine[] = [
      written === 0
        ? { code: 'nothingToAdjust', values: {} }
        : { code: 'costAdjusted', values: { entries: written }, table: 'valueEntries' },
    ];
    for (const item of done.unsettled)
      lines.push({ code: 'averageCostUnsettled', values: { item: book.strings.text(item) }, table: 'items' });
    return { lines };
  },
};

/** One of the two filters, not both. */
function itemsWanted(book: Book, { itemNoFilter, itemCategoryFilter }: OptionValues): ((item: number) => boolean) | undefined {
  const numbers = codeFilter(book.strings, itemNoFilter as string | undefined);
  const categories: Filter<number> = codeFilter(book.strings, itemCategoryFilter as string | undefined);
  if (!numbers.isBlank && !categories.isBlank) refuse('itemOrCategoryFilter');
  if (!numbers.isBlank) return (item) => numbers.matches(item);
  if (categories.isBlank) return undefined;
  return (item) => categories.matches(book.items.itemCategoryCode.a[book.items.find(item)]);
}
