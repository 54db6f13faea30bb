/**
 * Adjusts one item (docs/rules/adjustment.md, "One item"): cost is forwarded along applications, averages are calculated, the pending changes are posted, the cards are updated, and the item is adjusted
 * unless something is left for another visit. An item whose averages do not settle keeps the costs it has (docs/rules/average-cost.md, "Where costs do not settle").
 */
import type { Adjustment } from './adjustment';
import { adjustAverage } from './average/visit';
import { updateUnitCosts } from './cards/unit-cost';
import { forwardAppliedCost } from './forward/forward';
import { dropPending, postPending } from './rows/pending-rows';

/** Adjusts an item; average cost periods up to a day. */
export function adjustItem(a: Adjustment, item: number, until: number): void {
  a.begin(item);
  a.done.items++;
  const { entryPoints } = a.run;
  const { avgCostAdjmtEntryPoints: points } = a.book;
  for (const point of entryPoints.openOf(item)) a.noteForUnitCost(points.variantCode.a[point], points.locationCode.a[point]);
  const firstVisit = !a.kept.has(item);
  const before = a.isAverage ? { marked: markedOf(a), open: [...entryPoints.openOf(item)] } : undefined;
  forwardAppliedCost(a);
  if (before && !adjustAverage(a, until)) leaveAsItWas(a, before);
  postPending(a);
  if (!a.levelExceeded) setAdjusted(a, firstVisit, until);
  updateUnitCosts(a);
}

/** What was to be done for an item before its visit: marked entries and open points. */
interface ToDo {
  readonly marked: readonly number[];
  readonly open: readonly number[];
}

const markedOf = (a: Adjustment): number[] => (a.ledger.marked.get(a.item) ?? []).filter((entry) => a.entries.marked[entry] !== 0);

/** Averages that do not settle may have grown beyond reason: nothing of the visit is posted, and the item has everything still to do. */
function leaveAsItWas(a: Adjustment, { marked, open }: ToDo): void {
  a.unsettled.add(a.item);
  dropPending(a);
  for (const entry of marked) if (a.entries.marked[entry] === 0) a.ledger.setMark(entry, true);
  for (const point of open) a.run.entryPoints.reopen(point);
}

function setAdjusted(a: Adjustment, firstVisit: boolean, until: number): void {
  const { items, avgCostAdjmtEntryPoints: points } = a.book;
  const { entryPoints } = a.run;
  items.allowOnlineAdjustment.setFlag(a.itemRow, true);
  if (a.isAverage) {
    const open = entryPoints.openOf(a.item);
    items.costIsAdjusted.setFlag(a.itemRow, !a.unsettled.has(a.item) && !open.some((point) => points.valuationDate.a[point] <= until));
    return;
  }
  entryPoints.adjustAll(a.item);
  const visitAgain = firstVisit && a.kept.has(a.item);
  items.costIsAdjusted.setFlag(a.itemRow, !visitAgain);
  if (visitAgain) restoreMarks(a, a.item);
}

/** Marks the entries of an item again whose marks were kept. */
export function restoreMarks(a: Adjustment, item: number): void {
  for (const entry of a.kept.get(item) ?? []) if (a.entries.marked[entry] === 0) a.ledger.setMark(entry, true);
}
