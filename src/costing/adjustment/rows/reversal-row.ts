/**
 * The row that corrects indirect cost or variance of an exact reversal; written at once, while its direct cost is still pending (docs/rules/adjustment.md, "Exact reversals").
 */
import type { Adjustment } from '../adjustment';
import { actualCost } from './row-writer';

/** Writes the change of one part. `like` is the row of that type to correct, or the line's first row when there is none; `invoiced` is the quantity that the line invoiced (negative). */
export function writeReversalPart(
  a: Adjustment,
  like: number,
  type: number,
  newVariance: number | undefined,
  invoiced: number,
  change: number,
  changeAcy: number,
): void {
  a.rows.write(
    like,
    type,
    newVariance ?? a.book.valueEntries.varianceType.get(like),
    invoiced,
    0,
    actualCost(change, changeAcy),
    like,
    true,
  );
}
