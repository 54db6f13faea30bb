/** What the commands of the standard cost worksheet share: the worksheet's name, factors and rounding methods. */
import type { Book } from '../book/book';
import { fromCell } from '../decimal';
import { refuse } from '../book/refusal';
import type { Suggestion } from '../costing/standard-cost/worksheet/suggest';
import type { CommandOption, Request } from './command';

export const worksheetName: CommandOption = {
  name: 'worksheetName',
  caption: 'Standard Cost Worksheet Name',
  kind: 'code',
  default: 'DEFAULT',
};

/** Number of the name's code. */
export const worksheetOf = (book: Book, { options }: Request): number => book.code(options.worksheetName as string);

const adjustments = [
  ['standardCost', 'Standard Cost'],
  ['indirectCostPct', 'Indirect Cost %'],
  ['overheadRate', 'Overhead Rate'],
] as const;

/** A factor and a rounding method for each of the three costs. */
export const suggestionOptions: readonly CommandOption[] = adjustments.flatMap(([name, caption]): CommandOption[] => [
  { name: `${name}Factor`, caption: `${caption} Adjustment Factor`, kind: 'number', default: '1' },
  { name: `${name}Rounding`, caption: `${caption} Rounding Method`, kind: 'code', refersTo: 'roundingMethods' },
]);

export function suggestionOf(book: Book, request: Request): Suggestion {
  const adjustment = (name: string, caption: string) => {
    const value = request.options[`${name}Factor`];
    const factor = fromCell(value as number, 5);
    const option = { caption: `${caption} Adjustment Factor` };
    if (typeof factor !== 'number' || factor < 0) return refuse('optionWrongKind', { option, value: String(value) });
    return { factor, roundingMethod: book.code((request.options[`${name}Rounding`] as string | undefined) ?? '') };
  };
  const [standardCost, indirectCostPct, overheadRate] = adjustments.map(([name, caption]) => adjustment(name, caption));
  return { worksheet: worksheetOf(book, request), standardCost, indirectCostPct, overheadRate };
}
