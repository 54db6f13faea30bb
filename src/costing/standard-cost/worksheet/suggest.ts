/**
 * Suggests new costs in a worksheet: those of the cards times a factor each, rounded (docs/rules/standard-cost.md, "Worksheet"). One line per card of any costing method and
 * replenishment system; a line that is there is replaced. Refusal: `roundingMethodUnknown`.
 */
import type { Book } from '../../../book/book';
import { refuse } from '../../../book/refusal';
import { editWorksheetLine } from './edit-line';
import { enterLine } from './lines';
import { adjusted } from './rounding-method';

/** Factor in units of 0.00001 and number of the rounding method's code, 0 = none. */
export interface Adjustment {
  readonly factor: number;
  readonly roundingMethod: number;
}

export interface Suggestion {
  /** Number of the worksheet's name. */
  readonly worksheet: number;
  readonly standardCost: Adjustment;
  readonly indirectCostPct: Adjustment;
  readonly overheadRate: Adjustment;
}

/** Makes or replaces the lines of the cards of a type (numbers of their codes). */
export function suggestLines(book: Book, suggestion: Suggestion, type: number, cards: readonly number[]): void {
  const { standardCostWorksheet: t } = book;
  for (const { roundingMethod } of [suggestion.standardCost, suggestion.indirectCostPct, suggestion.overheadRate])
    checkMethod(book, roundingMethod);
  const suggested = (value: number, { factor, roundingMethod }: Adjustment): number => adjusted(book, value, factor, roundingMethod);
  for (const no of cards) {
    const row = enterLine(book, suggestion.worksheet, type, no);
    editWorksheetLine(book, row, 'newStandardCost', suggested(t.standardCost.a[row], suggestion.standardCost));
    editWorksheetLine(book, row, 'newIndirectCostPct', suggested(t.indirectCostPct.a[row], suggestion.indirectCostPct));
    editWorksheetLine(book, row, 'newOverheadRate', suggested(t.overheadRate.a[row], suggestion.overheadRate));
  }
}

function checkMethod({ roundingMethods: t, strings }: Book, method: number): void {
  if (method === 0 || [...t.all()].some((row) => t.code.a[row] === method)) return;
  refuse('roundingMethodUnknown', { method: strings.text(method) }, { table: 'roundingMethods' });
}
