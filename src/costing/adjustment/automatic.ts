/**
 * Automatic cost adjustment after a posting (docs/rules/adjustment.md, "Automatic adjustment"): items and orders that the posting touched, as far as they allow online adjustment, are adjusted whole.
 *
 * Whether they do is tested per value entry posted (online-adjustment.ts). Rows carry the source code of cost adjustment. Refusals: those of `adjustCost`.
 */
import { neverAutomatically } from '../ledger/online-adjustment';
import type { Run } from '../run';
import { adjustCost } from './adjust-cost';
import { adjustmentSourceCode } from './source-code';

/** Adjusts what a run has touched; to be called after the last line of a posting. */
export function adjustAutomatically(run: Run): void {
  const { book } = run;
  if (book.inventorySetup.automaticCostAdjustment.a[1] === neverAutomatically) return;
  const touched = new Set(run.itemsTouched);
  if (touched.size === 0) return;
  const { sourceCode } = run;
  run.sourceCode = book.code(adjustmentSourceCode);
  adjustCost(run, { items: (item) => touched.has(item), online: true });
  run.sourceCode = sourceCode;
}
