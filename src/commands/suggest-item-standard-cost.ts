/** Suggest Item Standard Cost: fills the standard cost worksheet with the costs of items, each times a factor. */
import { codeFilter, parseFilter } from '../book/filter';
import type { Book } from '../book/book';
import { worksheetTypes } from '../costing/standard-cost/cards-in-use';
import { suggestLines } from '../costing/standard-cost/worksheet/suggest';
import { costingMethods, replenishmentSystems } from '../schema';
import type { Command, CommandResult, Request } from './command';
import { suggestionOf, suggestionOptions, worksheetName } from './worksheet-options';

export const suggestItemStandardCostCommand: Command = {
  caption: 'Suggest Item Standard Cost',
  group: 'costing',
  sourceCode: '',
  options: [
    worksheetName,
    { name: 'itemNoFilter', caption: 'Item No. Filter', kind: 'filter', refersTo: 'items' },
    { name: 'costingMethodFilter', caption: 'Costing Method Filter', kind: 'filter' },
    { name: 'replenishmentSystemFilter', caption: 'Replenishment System Filter', kind: 'filter' },
    ...suggestionOptions,
  ],
  run(book, request): CommandResult {
    const items = itemsOf(book, request);
    suggestLines(book, suggestionOf(book, request), worksheetTypes.item, items);
    return { lines: [{ code: 'worksheetLinesSuggested', values: { count: items.length }, table: 'standardCostWorksheet' }] };
  },
};

/** Numbers of the items' codes, of every type. */
function itemsOf({ items, strings }: Book, { options }: Request): number[] {
  const text = (name: string): string | undefined => options[name] as string | undefined;
  const numbers = codeFilter(strings, text('itemNoFilter'));
  const methods = parseFilter(text('costingMethodFilter'));
  const systems = parseFilter(text('replenishmentSystemFilter'));
  const rows = [...items.all()].filter(
    (row) =>
      numbers.matches(items.no.a[row]) &&
      methods.matches(costingMethods[items.costingMethod.a[row]]) &&
      systems.matches(replenishmentSystems[items.replenishmentSystem.a[row]]),
  );
  return rows.map((row) => items.no.a[row]).sort((a, b) => strings.compare(a, b));
}
