/** Explains a G/L entry: the value entries behind it, with what each posted to the kind of account that the entry stands on. */
import { creditedBy, debitedBy } from '../../general-ledger/account-matrix';
import { accountTypes } from '../../general-ledger/account-types';
import { pairFor } from '../../general-ledger/cost-to-post';
import { accountsByType } from '../reconciliation/account-sums';
import { explainEntry, shortened } from './entry';
import { explained, type Explanation, withRest } from './explanation';
import type { Reader } from './reader';
import { explainValueEntry } from './value-entry';

export function explainGLEntry(reader: Reader, row: number, depth: number): Explanation {
  const { glEntries: g } = reader.book;
  const amount = g.amount.a[row];
  const entries = valueEntriesBehind(reader, row);
  const contributions = entries.map((valueEntry) => contribution(reader, valueEntry, row, entries.length === 1, depth));
  const values = { entry: row, account: g.glAccountNo.text(row), date: { day: g.postingDate.a[row] }, document: g.documentNo.text(row) };
  return explained({ code: 'explainedGLEntry', values, table: 'glEntries', row }, amount, {
    parts: withRest(amount, shortened(reader, contributions), { code: 'explainedPostedBefore' }),
  });
}

function valueEntriesBehind({ book: { glItemLedgerRelation: relation } }: Reader, glEntry: number): number[] {
  const found = new Set<number>();
  for (const row of relation.all()) if (relation.glEntryNo.a[row] === glEntry) found.add(relation.valueEntryNo.a[row]);
  return [...found];
}

/** What a value entry posts to the account of a G/L entry: its cost, or the opposite on the balancing account. */
function contribution(reader: Reader, valueEntry: number, glEntry: number, isOnly: boolean, depth: number): Explanation {
  const { glEntries: g, valueEntries: v } = reader.book;
  const types = accountsByType(reader.book);
  const account = g.glAccountNo.a[glEntry];
  const sides = [false, true].flatMap((expected) => {
    const pair = pairFor(reader.book, valueEntry, expected);
    const cost = expected ? v.costAmountExpected.a[valueEntry] : v.costAmountActual.a[valueEntry];
    if (pair === 0 || cost === 0) return [];
    return [
      { type: debitedBy(pair), amount: cost },
      { type: creditedBy(pair), amount: 0 - cost },
    ];
  });
  const onAccount = sides.filter((side) => types[side.type].has(account));
  const negative = g.amount.a[glEntry] < 0;
  const side = onAccount.find((each) => each.amount < 0 === negative) ?? onAccount[0] ?? sides.find((each) => each.amount < 0 === negative);
  const entry = v.itemLedgerEntryNo.a[valueEntry];
  const source = isOnly && entry !== 0 && depth > 0 ? explainEntry(reader, entry, depth - 1) : explainValueEntry(reader, valueEntry);
  const values = { entry: valueEntry, type: { option: v.entryType.text(valueEntry) }, account: { option: side ? accountTypes[side.type] : '' } };
  return explained({ code: 'explainedPosted', values, table: 'valueEntries', row: valueEntry }, side?.amount ?? 0, { source });
}
