/** The value entry of an item ledger entry that hands its dates and groups to later ones (docs/rules/ledger.md, "Value entries"). */
import type { Run } from '../run';
import { valueTypes } from './kinds';

const directCost = valueTypes['Direct Cost'];
const revaluation = valueTypes.Revaluation;

/** The latest Direct Cost without item charge; with charge only if there is no other. 0 while an entry has no value entry yet. */
export function lastDirectCost({ book, ledger }: Run, entry: number): number {
  const { valueEntries: values } = book;
  let own = 0;
  let charge = 0;
  for (let row = ledger.valueEntries.first(entry); row !== 0; row = ledger.valueEntries.next(row)) {
    if (values.entryType.a[row] !== directCost) continue;
    if (values.itemChargeNo.get(row) === 0) own = row;
    else charge = row;
  }
  return own === 0 ? charge : own;
}

/** Valuation date from which an entry's cost counts for those who take from it: that of its latest revaluation, else of its latest value entry. */
export function sourceValuationDate({ book, ledger }: Run, entry: number): number {
  const { valueEntries: values } = book;
  let last = 0;
  let revalued = 0;
  for (let row = ledger.valueEntries.first(entry); row !== 0; row = ledger.valueEntries.next(row)) {
    last = row;
    if (values.entryType.a[row] === revaluation) revalued = row;
  }
  return values.valuationDate.a[revalued === 0 ? last : revalued];
}
