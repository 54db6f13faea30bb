/**
 * Posting dates of the rows that cost adjustment writes (docs/rules/adjustment.md, "Posting date of the rows"): that of the corrected row where this is allowed, else the first open day.
 * Days between two that were found open are open too, so hardly any is checked. Refusals: those of `checkPostingDate`, pointing at the corrected row.
 */
import { refuseAny } from '../../../book/refusal';
import { asDay } from '../../../decimal';
import { checkPostingDate, firstAllowedAdjustmentDate } from '../../posting/posting-date';
import type { Run } from '../../run';

export class RowDates {
  /** First and last day that rows were allowed to keep. */
  private openFrom = Number.MAX_SAFE_INTEGER;
  private openTo = 0;

  constructor(private readonly run: Run) {}

  /** Posting date of a row that corrects the value entry `corrected` of this day. */
  for(corrected: number, day: number): number {
    if (day >= this.openFrom && day <= this.openTo) return day;
    const allowed = firstAllowedAdjustmentDate(this.run, asDay(day));
    refuseAny(checkPostingDate(this.run, allowed, { table: 'valueEntries', row: corrected, column: 'postingDate' }));
    if (allowed === day) {
      this.openFrom = Math.min(this.openFrom, day);
      this.openTo = Math.max(this.openTo, day);
    }
    return allowed;
  }
}
