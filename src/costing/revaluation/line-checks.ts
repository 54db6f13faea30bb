/**
 * What is wrong with a revaluation line before anything is posted (docs/rules/revaluation.md, "What posting refuses"). Lines with Amount 0 are not looked at.
 *
 * Refusals: `itemNoMissing`, `itemUnknown`, `itemBlocked`, `variantBlocked`, `baseUnitMissing`, `documentNoMissing`, `genProdPostingGroupMissing`, `variantMissing`, `locationIsInTransit`,
 * `appliesToEntryMissing`, `postingDateBeforeEarliest`, `appliedDateBeforeEarliest`, `newPostingsSinceCalculation`, those of posting-date.ts and of the dimension check handed in.
 */
import { type Refusal, refusal } from '../../book/refusal';
import { asDay } from '../../decimal';
import { checksOf } from '../posting/checks-of-run';
import { checkPostingDate } from '../posting/posting-date';
import type { Run } from '../run';
import { remainingQuantityAt } from './candidates';
import { valuePer } from './kinds';

/** Problems of a set of dimension values on a line for an item at a location (codes as numbers). */
export type DimensionCheck = (item: number, location: number, dimensions: number) => readonly Refusal[];

/** All problems of a line (row of the Revaluation Journal). */
export function revaluationLineProblems(run: Run, line: number, dimensionProblems: DimensionCheck): Refusal[] {
  const { book } = run;
  const { revaluationJournal: t, items, strings } = book;
  const at = (column: string) => ({ table: 'revaluationJournal', row: line, column });
  const item = items.find(t.itemNo.a[line]);
  if (item === 0) return [refusal(t.itemNo.a[line] === 0 ? 'itemNoMissing' : 'itemUnknown', { item: t.itemNo.text(line) }, at('itemNo'))];
  const values = { item: strings.text(t.itemNo.a[line]) };
  const problems: Refusal[] = [];
  if (items.blocked.a[item] !== 0) problems.push(refusal('itemBlocked', values, at('itemNo')));
  if (items.baseUnitOfMeasure.a[item] === 0)
    problems.push(refusal('baseUnitMissing', values, { table: 'items', row: item, column: 'baseUnitOfMeasure' }));
  if (t.documentNo.a[line] === 0) problems.push(refusal('documentNoMissing', {}, at('documentNo')));
  if (t.genProdPostingGroup.a[line] === 0) problems.push(refusal('genProdPostingGroupMissing', values, at('genProdPostingGroup')));
  problems.push(...checkPostingDate(run, asDay(t.postingDate.a[line]), at('postingDate')));
  problems.push(...placeProblems(run, line, item), ...entryProblems(run, line));
  problems.push(
    ...earliestProblems(run, line, t.postingDate.a[line], 0),
    ...dimensionProblems(t.itemNo.a[line], t.locationCode.a[line], t.dimensions.a[line]),
  );
  return problems;
}

/** Problems of one receipt of a sum line: it is posted like a line of its own. */
export function spreadProblems(run: Run, line: number, entry: number, dimensionProblems: DimensionCheck): Refusal[] {
  const { revaluationJournal: t, itemLedgerEntries: entries, items } = run.book;
  const problems: Refusal[] = [];
  const isTotal = t.inventoryValuePer.a[line] === valuePer.item || t.inventoryValuePer.a[line] === valuePer.location;
  const variant = entries.variantCode.get(entry);
  problems.push(...variantProblems(run, line, items.find(t.itemNo.a[line]), variant, !isTotal));
  problems.push(
    ...earliestProblems(run, line, 0, entry),
    ...dimensionProblems(t.itemNo.a[line], entries.locationCode.a[entry], t.dimensions.a[line]),
  );
  return problems;
}

/** In-transit stock is revalued only through a line over all locations; variants may be mandatory except on sums over them. */
function placeProblems(run: Run, line: number, item: number): Refusal[] {
  const { revaluationJournal: t, locations, strings } = run.book;
  const problems: Refusal[] = [];
  const location = t.locationCode.a[line];
  if (location !== 0 && locations.useAsInTransit.is(locations.find(location))) {
    problems.push(
      refusal(
        'revaluationInTransit',
        { location: strings.text(location) },
        { table: 'revaluationJournal', row: line, column: 'locationCode' },
      ),
    );
  }
  const isTotal = t.inventoryValuePer.a[line] === valuePer.item || t.inventoryValuePer.a[line] === valuePer.location;
  problems.push(...variantProblems(run, line, item, t.variantCode.a[line], !isTotal));
  return problems;
}

/** A variant is not blocked, and is there where it is mandatory. */
function variantProblems(run: Run, line: number, item: number, variant: number, needed: boolean): Refusal[] {
  const { items, itemVariants, strings } = run.book;
  const place = { table: 'revaluationJournal', row: line, column: 'variantCode' };
  const values = { item: strings.text(items.no.a[item]) };
  if (variant === 0) return needed && checksOf(run).needsVariant(item) ? [refusal('variantMissing', values, place)] : [];
  const row = itemVariants.find(items.no.a[item], variant);
  return row !== 0 && itemVariants.blocked.is(row) ? [refusal('variantBlocked', { ...values, variant: strings.text(variant) }, place)] : [];
}

/** A line that is no sum names its receipt, and a calculated one still covers all that is left of it. */
function entryProblems(run: Run, line: number): Refusal[] {
  const { revaluationJournal: t, itemLedgerEntries: entries } = run.book;
  if (t.inventoryValuePer.a[line] !== valuePer.entry) return [];
  const entry = t.appliesToEntry.a[line];
  const place = { table: 'revaluationJournal', row: line, column: 'appliesToEntry' };
  if (entry < 1 || entry > entries.rows) return [refusal('appliesToEntryMissing', { item: t.itemNo.text(line) }, place)];
  if (t.partialRevaluation.a[line] === 0) return [];
  const left = remainingQuantityAt(run, entry, t.postingDate.a[line]);
  return left === t.quantity.a[line] ? [] : [newPostings(run, line)];
}

/** Something was posted since the line was calculated. */
export function newPostings({ book: { revaluationJournal: t } }: Run, line: number): Refusal {
  return refusal(
    'newPostingsSinceCalculation',
    { item: t.itemNo.text(line) },
    { table: 'revaluationJournal', row: line, column: 'quantity' },
  );
}

/** Neither the posting date nor the receipt's may lie before the Earliest Allowed Val. Date. */
function earliestProblems(run: Run, line: number, postingDate: number, entryOfSum: number): Refusal[] {
  const { earliest } = checksOf(run);
  if (earliest === 0) return [];
  const { revaluationJournal: t, itemLedgerEntries: entries } = run.book;
  const problems: Refusal[] = [];
  const at = (column: string) => ({ table: 'revaluationJournal', row: line, column });
  if (postingDate !== 0 && postingDate < earliest) {
    problems.push(refusal('postingDateBeforeEarliest', { date: { day: postingDate }, earliest: { day: earliest } }, at('postingDate')));
  }
  const entry = entryOfSum === 0 ? t.appliesToEntry.a[line] : entryOfSum;
  const date = entry < 1 || entry > entries.rows ? earliest : entries.postingDate.a[entry];
  if (date < earliest)
    problems.push(refusal('appliedDateBeforeEarliest', { entry, date: { day: date }, earliest: { day: earliest } }, at('appliesToEntry')));
  return problems;
}
