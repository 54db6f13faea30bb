/**
 * Posts a revaluation line (docs/rules/revaluation.md, "What is posted"): one value entry on the receipt of the line, or a sum spread over the receipts it covers.
 *
 * Refusals: `newPostingsSinceCalculation` when the receipts of a sum no longer hold exactly its quantity, and those of line-checks.ts for single receipts.
 */
import type { Book } from '../../book/book';
import { type Refusal, Refused, refuseAny } from '../../book/refusal';
import { mulDivRound } from '../../decimal';
import type { Run } from '../run';
import { includesExpectedCost, isCandidate, remainingQuantityAt } from './candidates';
import { addEntryValue, untilWhenPosted } from './entry-value';
import { valuePer } from './kinds';
import { type DimensionCheck, newPostings, spreadProblems } from './line-checks';
import { writeRevaluation } from './revaluation-entry';
import { roundedSum } from './share-sum';
import { spread } from './spread';
import { updateStandardCost } from './update-standard-cost';

/** Posts a line (row of the Revaluation Journal) that was checked before; returns the value entries written. A line with Amount 0 posts nothing. */
export function postRevaluationLine(run: Run, line: number, dimensionProblems: DimensionCheck): number[] {
  const { revaluationJournal: t } = run.book;
  const amount = t.amount.a[line];
  if (amount === 0) return [];
  if (t.inventoryValuePer.a[line] === valuePer.entry) {
    return [
      writeRevaluation(run, { line, entry: t.appliesToEntry.a[line], quantity: t.quantity.a[line], amount, expected: 0, sourceNo: 0 }),
    ];
  }
  const written = postSum(run, line, dimensionProblems);
  if (t.updateStandardCost.a[line] !== 0) updateStandardCost(run, line);
  return written;
}

/** A receipt of a sum line and what is left of it. */
interface Receipt {
  readonly entry: number;
  readonly left: number;
}

function postSum(run: Run, line: number, dimensionProblems: DimensionCheck): number[] {
  const { book } = run;
  const { revaluationJournal: t, itemLedgerEntries: entries, items } = book;
  const expectedToo = includesExpectedCost(book, items.find(t.itemNo.a[line]), true);
  const receipts = receiptsOf(run, line, expectedToo);
  const left = receipts.map((receipt) => receipt.left);
  if (left.reduce((sum, quantity) => sum + quantity, 0) !== t.quantity.a[line]) throw new Refused([newPostings(run, line)]);

  const until = untilWhenPosted(t.postingDate.a[line]);
  const values = receipts.map((r) =>
    roundedSum(book.amountPrecision, (sum) => addEntryValue(run, r.entry, r.left, expectedToo, until, sum)),
  );
  const sum = { revalued: t.inventoryValueRevalued.a[line], amount: t.amount.a[line], quantity: t.quantity.a[line] };
  const amounts = spread(sum, left, values, book.amountPrecision);
  const toPost = receipts.map((r, i) => ({ ...r, amount: amounts[i] })).filter((r) => r.amount !== 0);
  refuseAny(toPost.flatMap((r): Refusal[] => spreadProblems(run, line, r.entry, dimensionProblems)));
  return toPost.map(({ entry, left: quantity, amount }) =>
    writeRevaluation(run, {
      line,
      entry,
      quantity,
      amount,
      expected: expectedToo ? notInvoiced(book, entry, amount) : 0,
      sourceNo: entries.sourceNo.get(entry),
    }),
  );
}

/** Part of an amount for the quantity of a receipt that is not invoiced. */
function notInvoiced({ itemLedgerEntries: t }: Book, entry: number, amount: number): number {
  if (t.completelyInvoiced.a[entry] !== 0) return 0;
  return mulDivRound(amount, t.quantity.a[entry] - t.invoicedQuantity.a[entry], t.quantity.a[entry]);
}

/** Receipts that a sum line covers and of which something is left, in order of location, variant and entry. */
function receiptsOf(run: Run, line: number, expectedToo: boolean): Receipt[] {
  const { book, ledger } = run;
  const { revaluationJournal: t, itemLedgerEntries: entries, strings } = book;
  const day = t.postingDate.a[line];
  const per = t.inventoryValuePer.a[line];
  const byLocation = t.locationCode.a[line] !== 0 || per === valuePer.location || per === valuePer.locationAndVariant;
  const byVariant = t.variantCode.a[line] !== 0 || per === valuePer.variant || per === valuePer.locationAndVariant;
  const found: Receipt[] = [];
  for (let entry = ledger.entriesOfItem.first(t.itemNo.a[line]); entry !== 0; entry = ledger.entriesOfItem.next(entry)) {
    if (entries.positive.a[entry] === 0 || !isCandidate(book, entry, day, expectedToo)) continue;
    if (byLocation && entries.locationCode.a[entry] !== t.locationCode.a[line]) continue;
    if (byVariant && entries.variantCode.get(entry) !== t.variantCode.a[line]) continue;
    const left = remainingQuantityAt(run, entry, day);
    if (left !== 0) found.push({ entry, left });
  }
  const location = (r: Receipt): number => entries.locationCode.a[r.entry];
  const variant = (r: Receipt): number => entries.variantCode.get(r.entry);
  return found.sort((a, b) => strings.compare(location(a), location(b)) || strings.compare(variant(a), variant(b)) || a.entry - b.entry);
}
