/**
 * The Rounding entry of a source that has gone out whole (docs/rules/rounding.md, "Residual of a source"). It is not flagged Adjustment, covers the whole quantity, and follows the source's last direct
 * cost that is neither a charge nor an adjustment.
 */
import { updateCardsAtPosting } from '../../posting/card-costs';
import type { Adjustment } from '../adjustment';
import { directCost, noVariance, rounding } from '../kinds';
import { actualCost } from './row-writer';

export function writeRounding(a: Adjustment, source: number, amount: number, amountAcy: number): void {
  const made = a.rows.write(
    lastOwnCost(a, source),
    rounding,
    noVariance,
    a.entries.quantity[source],
    0,
    actualCost(amount, amountAcy),
    0,
    false,
  );
  updateCardsAtPosting(a.run, made, 0);
}

function lastOwnCost({ ledger, values, book }: Adjustment, source: number): number {
  let found = 0;
  for (let row = ledger.valueEntries.first(source); row !== 0; row = ledger.valueEntries.next(row)) {
    if (values.type[row] === directCost && values.adjustment[row] === 0 && book.valueEntries.itemChargeNo.get(row) === 0) found = row;
  }
  return found;
}
