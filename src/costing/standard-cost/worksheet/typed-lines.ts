/**
 * Worksheet lines that were typed while no rule could follow (docs/rules/standard-cost.md, "Worksheet"). A line that names a card but has no cost at all was added: the card is copied, and a new
 * cost that was typed with it is typed after. A new standard cost that its shares do not add up to was typed: the shares follow.
 */
import type { Book } from '../../../book/book';
import { worksheetTypes } from '../cards-in-use';
import { checkNewCosts, editWorksheetLine, scaleShares } from './edit-line';
import { copyCard, shareColumns } from './lines';

const singleLevel = shareColumns.slice(0, 5).map(([, next]) => next);

/** Lets the rules follow what was typed into a worksheet. */
export function takeNoteOfTypedWorksheet(book: Book): void {
  const { standardCostWorksheet: t } = book;
  for (const row of t.all()) {
    if (t.no.a[row] === 0) continue;
    if (isNew(book, row)) typeNewLine(book, row);
    else {
      checkNewCosts(book, row);
      if (t.type.a[row] === worksheetTypes.item) takeNoteOfCost(book, row);
    }
  }
}

/** Nothing of the card was copied into it. */
function isNew({ standardCostWorksheet: t }: Book, row: number): boolean {
  if (t.type.a[row] === worksheetTypes.item) return t.replenishmentSystem.a[row] === 0;
  return t.description.a[row] === 0 && t.standardCost.a[row] === 0 && t.indirectCostPct.a[row] === 0 && t.overheadRate.a[row] === 0;
}

function typeNewLine(book: Book, row: number): void {
  const { standardCostWorksheet: t } = book;
  const typed = [
    ['newStandardCost', t.newStandardCost.a[row]],
    ['newIndirectCostPct', t.newIndirectCostPct.a[row]],
    ['newOverheadRate', t.newOverheadRate.a[row]],
  ] as const;
  copyCard(book, row);
  for (const [column, value] of typed) if (value !== 0) editWorksheetLine(book, row, column, value);
}

function takeNoteOfCost(book: Book, row: number): void {
  const { standardCostWorksheet: t, manufacturingSetup } = book;
  // A share of material that is no inventory has no column of its own here, so that the others do not add up.
  if (manufacturingSetup.incNonInvCostToProd.is(1)) return;
  const sum = singleLevel.reduce((total, name) => total + t[name].a[row], 0);
  if (Math.abs(sum - t.newStandardCost.a[row]) > singleLevel.length * book.unitPrecision)
    scaleShares(book, row, sum, t.newStandardCost.a[row]);
}
