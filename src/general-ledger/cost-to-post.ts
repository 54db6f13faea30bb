/**
 * What of a value entry has yet to reach the general ledger (docs/rules/general-ledger.md, "Amounts to post"): cost less what was posted, for expected and actual cost, in
 * local currency and in the additional reporting currency. Increases of inventory are positive.
 *
 * Refusals: `valueEntryTypesImpossible`, `purchaseVarianceOnly`, `expectedMarkOfType`, `expectedCostOfType`.
 */
import type { Book } from '../book/book';
import { refusal, type Refusal } from '../book/refusal';
import { itemLedgerEntryTypes, valueEntryTypes, varianceTypes } from '../schema';
import { pairOf } from './account-matrix';

export interface CostToPost {
  actual: number;
  actualAcy: number;
  expected: number;
  expectedAcy: number;
}

const directCost = valueEntryTypes.indexOf('Direct Cost');
const revaluation = valueEntryTypes.indexOf('Revaluation');
const variance = valueEntryTypes.indexOf('Variance');
const purchase = itemLedgerEntryTypes.indexOf('Purchase');

/**
 * Fills `to` and tells whether anything of it is to be posted. Expected cost counts only while `postExpected`; an expected entry is left alone while it is off and nothing of
 * it was posted before.
 */
export function costToPost({ valueEntries: v }: Book, row: number, postExpected: boolean, to: CostToPost): boolean {
  const expectedPosted = v.expectedCostPostedToGL.get(row);
  to.expected = postExpected ? v.costAmountExpected.a[row] - expectedPosted : 0;
  to.expectedAcy = postExpected ? v.costAmountExpectedAcy.get(row) - v.expectedCostPostedToGLAcy.get(row) : 0;
  to.actual = v.costAmountActual.a[row] - v.costPostedToGL.get(row);
  to.actualAcy = v.costAmountActualAcy.get(row) - v.costPostedToGLAcy.get(row);
  if (v.expectedCost.a[row] !== 0 && !postExpected && expectedPosted === 0) return false;
  return to.actual !== 0 || to.actualAcy !== 0 || to.expected !== 0 || to.expectedAcy !== 0;
}

/** Pair of account types for the actual or the expected part of a value entry; 0 if it has none. */
export function pairFor({ valueEntries: v }: Book, row: number, expected: boolean): number {
  return pairOf(v.itemLedgerEntryType.a[row], v.entryType.a[row], v.varianceType.get(row), v.orderType.get(row), expected);
}

/** Why a value entry can never be posted, whatever the setup; it should not exist. Everything that is wrong with it. */
export function impossible(book: Book, row: number): readonly Refusal[] {
  const { valueEntries: v } = book;
  const type = v.entryType.a[row];
  if (type === directCost || type === revaluation) return pairFor(book, row, false) === 0 ? [combinationRefused(book, row)] : possible;
  const values = { entry: row, type: { option: v.entryType.text(row) } };
  const found: Refusal[] = [];
  if (v.expectedCost.a[row] !== 0)
    found.push(refusal('expectedMarkOfType', values, { table: 'valueEntries', row, column: 'expectedCost' }));
  if (v.costAmountExpected.a[row] !== 0 || v.costAmountExpectedAcy.get(row) !== 0)
    found.push(refusal('expectedCostOfType', values, { table: 'valueEntries', row, column: 'costAmountExpected' }));
  if (pairFor(book, row, false) === 0) found.push(combinationRefused(book, row));
  return found.length === 0 ? possible : found;
}

const possible: readonly Refusal[] = [];

function combinationRefused({ valueEntries: v }: Book, row: number): Refusal {
  const type = v.entryType.a[row];
  const place = { table: 'valueEntries', row, column: 'entryType' };
  if (v.itemLedgerEntryType.a[row] === purchase && type === variance) {
    return refusal(
      'purchaseVarianceOnly',
      { entry: row, variance: { option: v.varianceType.text(row) } },
      { ...place, column: 'varianceType' },
    );
  }
  const values = {
    entry: row,
    entryType: { option: v.itemLedgerEntryType.text(row) },
    type: { option: v.entryType.text(row) },
    variance: { option: varianceTypes[v.varianceType.get(row)] },
  };
  return refusal('valueEntryTypesImpossible', values, place);
}
