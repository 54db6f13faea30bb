/**
 * What rules a calculation out before any line is written, looked for over all items at once (docs/rules/revaluation.md, "What stops the calculation").
 *
 * Refusals: `averageCannotBePerEntry` (R1), `averageFilterNotAllowed`, `averageSplitNotAllowed` (R2), `averageNeedsLocationAndVariant` (R3), `openOutboundEntry` (R4),
 * `averageNotAdjusted` (R5), `revaluationDateNotPeriodEnd` (R6).
 */
import { type Refusal, refusal } from '../../book/refusal';
import { calcTypes, methods } from '../ledger/kinds';
import type { Run } from '../run';
import type { CalculationRequest } from './request';

/** Every reason against the calculation. */
export function calculationProblems(run: Run, request: CalculationRequest): Refusal[] {
  const averages = request.items.filter((row) => run.book.items.costingMethod.a[row] === methods.Average);
  return [
    ...(averages.length > 0 ? scopeProblems(run, request) : []),
    ...request.items.flatMap((row) => openOutbounds(run, request, row)),
    ...averages.flatMap((row) => averageProblems(run, request, row)),
  ];
}

/** Whether the lines that are asked for are those over which averages are formed. */
function scopeProblems({ book }: Run, { calculatePer, byLocation, byVariant, locations, variants }: CalculationRequest): Refusal[] {
  if (calculatePer === 'Item Ledger Entry') return [refusal('averageCannotBePerEntry')];
  if (book.inventorySetup.averageCostCalcType.a[1] === calcTypes.Item) {
    const inWay = [
      !locations.isBlank && refusal('averageFilterNotAllowed', { filter: { caption: 'Location Filter' } }),
      !variants.isBlank && refusal('averageFilterNotAllowed', { filter: { caption: 'Variant Filter' } }),
      byLocation && refusal('averageSplitNotAllowed', { option: { caption: 'By Location' } }),
      byVariant && refusal('averageSplitNotAllowed', { option: { caption: 'By Variant' } }),
    ];
    return inWay.filter((problem) => problem !== false);
  }
  const covered = (byLocation || !locations.isBlank) && (byVariant || !variants.isBlank);
  return covered ? [] : [refusal('averageNeedsLocationAndVariant')];
}

/** Negative stock: what was taken without being there has no cost to revalue yet. Holds for every costing method. */
function openOutbounds({ book, ledger }: Run, { postingDate, locations, variants }: CalculationRequest, row: number): Refusal[] {
  const { items, itemLedgerEntries: t, strings } = book;
  const item = items.no.a[row];
  const found: Refusal[] = [];
  for (let entry = ledger.entriesOfItem.first(item); entry !== 0; entry = ledger.entriesOfItem.next(entry)) {
    if (t.open.a[entry] === 0 || t.positive.a[entry] !== 0 || t.postingDate.a[entry] > postingDate) continue;
    if (!locations.matches(t.locationCode.a[entry]) || !variants.matches(t.variantCode.get(entry))) continue;
    const values = { item: strings.text(item), entry, date: { day: t.postingDate.a[entry] } };
    found.push(refusal('openOutboundEntry', values, { table: 'itemLedgerEntries', row: entry, column: 'open' }));
  }
  return found;
}

/** Averages have to be settled, and stand only at the end of a period. */
function averageProblems(run: Run, { postingDate, calculatePer }: CalculationRequest, row: number): Refusal[] {
  const { items, avgCostAdjmtEntryPoints: points, strings } = run.book;
  const item = items.no.a[row];
  const place = { table: 'items', row };
  const problems: Refusal[] = [];
  const isOpen = (point: number): boolean => points.costIsAdjusted.a[point] === 0 && points.valuationDate.a[point] <= postingDate;
  if (run.entryPoints.ofItemRows(item).some(isOpen)) problems.push(refusal('averageNotAdjusted', { item: strings.text(item) }, place));
  const end = run.averageCost.periodEnd(postingDate);
  if (calculatePer === 'Item' && end !== postingDate) {
    const values = { item: strings.text(item), date: { day: postingDate }, periodEnd: { day: end } };
    problems.push(refusal('revaluationDateNotPeriodEnd', values, place));
  }
  return problems;
}
