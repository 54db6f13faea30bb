/**
 * Posting dates of the rows that cost adjustment writes (docs/rules/adjustment.md, "Posting date of the rows"): that of the corrected row where this is allowed, else the first open day.
 * Each day is decided and checked once a run. Refusals: those of `checkPostingDate`, pointing at the corrected row.
 */
import { refuseAny } from '../../../book/refusal';
import type { Day } from '../../../decimal';
import { checkPostingDate, firstAllowedAdjustmentDate } from '../../posting/posting-date';
import type { Run } from '../../run';

export class RowDates {
  private readonly decided = new Map<number, Day>();

  constructor(private readonly run: Run) {}

  /** Posting date of a row that corrects the value entry `corrected`. */
  for(corrected: number): Day {
    const day = this.run.book.valueEntries.postingDate.a[corrected];
    let allowed = this.decided.get(day);
    if (allowed === undefined) {
      allowed = firstAllowedAdjustmentDate(this.run, day as Day);
      refuseAny(checkPostingDate(this.run, allowed, { table: 'valueEntries', row: corrected, column: 'postingDate' }));
      this.decided.set(day, allowed);
    }
    return allowed;
  }
}
