/** Suggest Capacity Standard Cost: fills the standard cost worksheet with the costs of work centers, machine centers and resources, each times a factor. */
import type { Book } from '../book/book';
import { codeFilter } from '../book/filter';
import { worksheetTypes } from '../costing/standard-cost/cards-in-use';
import { suggestLines } from '../costing/standard-cost/worksheet/suggest';
import type { Command, CommandResult } from './command';
import { suggestionOf, suggestionOptions, worksheetName } from './worksheet-options';

/** Which cards a filter is for. A filter that is left blank lets all of its kind through. */
const kinds = [
  { option: 'workCenterFilter', caption: 'Work Center Filter', type: worksheetTypes.workCenter, table: 'workCenters' },
  { option: 'machineCenterFilter', caption: 'Machine Center Filter', type: worksheetTypes.machineCenter, table: 'machineCenters' },
  { option: 'resourceFilter', caption: 'Resource Filter', type: worksheetTypes.resource, table: 'resources' },
] as const;

export const suggestCapacityStandardCostCommand: Command = {
  caption: 'Suggest Capacity Standard Cost',
  group: 'costing',
  sourceCode: '',
  options: [
    worksheetName,
    ...kinds.map(({ option, caption, table }) => ({ name: option, caption, kind: 'filter', refersTo: table }) as const),
    ...suggestionOptions,
  ],
  run(book, request): CommandResult {
    const suggestion = suggestionOf(book, request);
    let count = 0;
    for (const { option, type, table } of kinds) {
      const cards = cardsOf(book, table, request.options[option] as string | undefined);
      suggestLines(book, suggestion, type, cards);
      count += cards.length;
    }
    return { lines: [{ code: 'worksheetLinesSuggested', values: { count }, table: 'standardCostWorksheet' }] };
  },
};

/** Numbers of the codes of the cards that a filter lets through, ascending. */
function cardsOf(book: Book, table: (typeof kinds)[number]['table'], text: string | undefined): number[] {
  const { no, ...rows } = { no: book[table].no, all: [...book[table].all()] };
  const filter = codeFilter(book.strings, text);
  return rows.all
    .map((row) => no.a[row])
    .filter((code) => filter.matches(code))
    .sort((a, b) => book.strings.compare(a, b));
}
