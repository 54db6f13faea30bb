/**
 * What is left of an item on a day and what it is worth, as the lines of a calculation want it: by entry, or summed by location and variant (docs/rules/revaluation.md, "Lines").
 * Quantities in units of 0.00001, values rounded to the amount precision.
 */
import type { Book } from '../../book/book';
import { KeyIds } from '../../book/key-ids';
import { methods } from '../ledger/kinds';
import type { Run } from '../run';
import { valueAtAverage } from './average-unit-cost';
import { includesExpectedCost, isCandidate, remainingQuantityAt } from './candidates';
import { addEntryValue, untilWhenCalculated } from './entry-value';
import { type CalculationRequest, splits } from './request';
import { ExactShareSum, FastShareSum, roundedSum } from './share-sum';

export interface StockLeft {
  /** Entry of a line per entry; 0 = a sum. */
  readonly entry: number;
  /** Location and variant; blank too where the sum is over them. */
  readonly location: number;
  readonly variant: number;
  readonly quantity: number;
  readonly value: number;
  /** Of an Average item the sum of its entries' own values, which the average replaces; otherwise 0. */
  readonly appliedAmount: number;
}

/** What is left of an item (row of its card), in order of location, variant and entry; blank codes last. */
export function stockLeft(run: Run, request: CalculationRequest, itemRow: number): StockLeft[] {
  const found = request.calculatePer === 'Item' ? perItem(run, request, itemRow) : perEntry(run, request, itemRow);
  return found.sort((a, b) => byCode(run.book, a.location, b.location) || byCode(run.book, a.variant, b.variant) || a.entry - b.entry);
}

/** Ascending, the blank code last. */
function byCode({ strings }: Book, a: number, b: number): number {
  if (a === b) return 0;
  if (a === 0 || b === 0) return a === 0 ? 1 : -1;
  return strings.compare(a, b);
}

function perEntry(run: Run, request: CalculationRequest, itemRow: number): StockLeft[] {
  const { itemLedgerEntries: t } = run.book;
  const found: StockLeft[] = [];
  visitCandidates(run, request, itemRow, false, (entry, quantity) => {
    const until = untilWhenCalculated(run, entry, request.postingDate);
    const value = roundedSum(run.book.amountPrecision, (sum) => addEntryValue(run, entry, quantity, false, until, sum));
    found.push({ entry, location: t.locationCode.a[entry], variant: t.variantCode.get(entry), quantity, value, appliedAmount: 0 });
  });
  return found;
}

/** Sum of one location and variant, or over them. */
interface Group {
  readonly location: number;
  readonly variant: number;
  quantity: number;
  readonly value: FastShareSum;
}

function perItem(run: Run, request: CalculationRequest, itemRow: number): StockLeft[] {
  const { items } = run.book;
  const expected = includesExpectedCost(run.book, itemRow, true);
  const isAverage = items.costingMethod.a[itemRow] === methods.Average;
  const groups = groupsOf(run, request, itemRow, expected).filter((group) => group.quantity !== 0);
  return groups.map((group) => {
    const value = group.value.rounded() ?? exactValue(run, request, itemRow, expected, group);
    const { location, variant, quantity } = group;
    if (!isAverage) return { entry: 0, location, variant, quantity, value, appliedAmount: 0 };
    const split = splits(request);
    const scope = {
      item: items.no.a[itemRow],
      location: split.byLocation ? location : undefined,
      variant: split.byVariant ? variant : undefined,
    };
    return {
      entry: 0,
      location,
      variant,
      quantity,
      value: valueAtAverage(run, scope, request.postingDate, quantity),
      appliedAmount: value,
    };
  });
}

function groupsOf(run: Run, request: CalculationRequest, itemRow: number, expected: boolean): Group[] {
  const { itemLedgerEntries: t } = run.book;
  const { byLocation, byVariant } = splits(request);
  const keys = new KeyIds();
  const groups: Group[] = [];
  visitCandidates(run, request, itemRow, expected, (entry, quantity) => {
    const location = byLocation ? t.locationCode.a[entry] : 0;
    const variant = byVariant ? t.variantCode.get(entry) : 0;
    const at = keys.id(location, variant) - 1;
    const group = (groups[at] ??= { location, variant, quantity: 0, value: new FastShareSum() });
    group.quantity += quantity;
    addEntryValue(run, entry, quantity, expected, untilWhenCalculated(run, entry, request.postingDate), group.value);
  });
  return groups;
}

/** The value of a group once more, where the fast sum lies too near to a tie. */
function exactValue(run: Run, request: CalculationRequest, itemRow: number, expected: boolean, group: Group): number {
  const { itemLedgerEntries: t } = run.book;
  const { byLocation, byVariant } = splits(request);
  const sum = new ExactShareSum(run.book.amountPrecision);
  visitCandidates(run, request, itemRow, expected, (entry, quantity) => {
    if (byLocation && t.locationCode.a[entry] !== group.location) return;
    if (byVariant && t.variantCode.get(entry) !== group.variant) return;
    addEntryValue(run, entry, quantity, expected, untilWhenCalculated(run, entry, request.postingDate), sum);
  });
  return sum.rounded();
}

/** Visits the increases that count and of which something is left, in order of entry number. */
function visitCandidates(
  run: Run,
  { postingDate, locations, variants }: CalculationRequest,
  itemRow: number,
  expected: boolean,
  visit: (entry: number, quantity: number) => void,
): void {
  const { book, ledger } = run;
  const { itemLedgerEntries: t, items } = book;
  const item = items.no.a[itemRow];
  for (let entry = ledger.entriesOfItem.first(item); entry !== 0; entry = ledger.entriesOfItem.next(entry)) {
    if (t.positive.a[entry] === 0 || !isCandidate(book, entry, postingDate, expected)) continue;
    if (!locations.matches(t.locationCode.a[entry]) || !variants.matches(t.variantCode.get(entry))) continue;
    const quantity = remainingQuantityAt(run, entry, postingDate);
    if (quantity !== 0) visit(entry, quantity);
  }
}
