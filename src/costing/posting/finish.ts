/** The end of a batch or document: what was unapplied to make room for fixed applications is applied again (docs/rules/application.md, "Making room"). */
import { reapplyTouched } from '../application/reapply';
import type { Run } from '../run';

/** To be called once, after the last line of a batch or document. */
export function finishItemPosting(run: Run): void {
  reapplyTouched(run);
}
