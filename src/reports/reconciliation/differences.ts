/**
 * Why an account type holds something else than the value entries say, entry by entry (docs/rules/reports.md, "Causes of differences"). The amounts of a type add up to its difference, G/L less
 * value entries; what no entry explains stands as one line of its own.
 *
 * | cause | entries |
 * | --- | --- |
 * | Cost not yet posted, Expected cost is not posted | value entries whose cost is not, or not wholly, posted |
 * | Posted directly to the account | G/L entries related to no value entry |
 * | Posting date differs | related entries of which one lies outside the date filter |
 * | Account not in the posting setup | G/L entries on an account that the setup no longer names for their kind |
 * | Account used for several purposes | G/L entries that count for another kind of account too |
 * | Value entry missing | G/L entries whose value entry is gone |
 */
import type { Book } from '../../book/book';
import type { Day } from '../../decimal';
import { creditedBy, debitedBy } from '../../general-ledger/account-matrix';
import { pairFor } from '../../general-ledger/cost-to-post';
import type { differenceCauses } from '../../schema';
import { expectedPair, type ReconciliationFilter, typeCount, visitEntries } from './value-entry-sums';

export type Cause = Exclude<(typeof differenceCauses)[number], ''>;

export interface Difference {
  /** Position in `accountTypes`. */
  readonly type: number;
  readonly cause: Cause;
  /** 0 where no such entry is meant. */
  readonly valueEntry: number;
  readonly glEntry: number;
  /** What it adds to G/L less value entries. */
  readonly amount: number;
}

export function differences(book: Book, filter: ReconciliationFilter, accounts: readonly ReadonlySet<number>[], totals: readonly number[]): Difference[] {
  const found = [...notPosted(book, filter), ...ofLedgerEntries(book, filter, accounts)];
  const explained = new Float64Array(typeCount);
  for (const { type, amount } of found) explained[type] += amount;
  totals.forEach((total, type) => {
    const rest = total - explained[type];
    if (rest !== 0) found.push({ type, cause: 'Amount differs from what was posted', valueEntry: 0, glEntry: 0, amount: rest });
  });
  return found;
}

function notPosted(book: Book, filter: ReconciliationFilter): Difference[] {
  const { valueEntries: v, inventorySetup } = book;
  const found: Difference[] = [];
  const add = (valueEntry: number, pair: number, amount: number, cause: Cause): void => {
    if (pair === 0 || amount === 0) return;
    found.push({ type: debitedBy(pair), cause, valueEntry, glEntry: 0, amount: 0 - amount });
    found.push({ type: creditedBy(pair), cause, valueEntry, glEntry: 0, amount });
  };
  const expectedCause = inventorySetup.expectedCostPostingToGL.is(1) ? 'Cost not yet posted' : 'Expected cost is not posted';
  visitEntries(book, filter, (row) => {
    add(row, pairFor(book, row, false), v.costAmountActual.a[row] - v.costPostedToGL.get(row), 'Cost not yet posted');
    const expected = v.costAmountExpected.a[row] - v.expectedCostPostedToGL.get(row);
    if (expected !== 0) add(row, expectedPair(book, row), expected, expectedCause);
  });
  return found;
}

function ofLedgerEntries(book: Book, filter: ReconciliationFilter, accounts: readonly ReadonlySet<number>[]): Difference[] {
  const { glEntries: g } = book;
  const related = firstValueEntries(book);
  const typesOf = typesOfAccounts(accounts);
  const found: Difference[] = [];
  for (let row = 1; row <= g.rows; row++) {
    const types = typesOf.get(g.glAccountNo.a[row]) ?? [];
    const inside = filter.date.matches(g.postingDate.a[row] as Day);
    const valueEntry = related[row];
    if (valueEntry !== 0 || inside) found.push(...ofLedgerEntry(book, filter, { row, valueEntry, types, inside }));
  }
  return found;
}

interface LedgerEntry {
  readonly row: number;
  /** First value entry behind it, 0 if none, -1 if it is gone. */
  readonly valueEntry: number;
  /** Account types that its account is set up for. */
  readonly types: readonly number[];
  /** Its date lies in the filter. */
  readonly inside: boolean;
}

function ofLedgerEntry(book: Book, filter: ReconciliationFilter, { row, valueEntry, types, inside }: LedgerEntry): Difference[] {
  const { glEntries: g, valueEntries: v } = book;
  const amount = g.amount.a[row];
  const line = (type: number, cause: Cause, sum: number): Difference => ({ type, cause, valueEntry: Math.max(valueEntry, 0), glEntry: row, amount: sum });
  if (valueEntry <= 0) return inside ? types.map((type) => line(type, valueEntry === 0 ? 'Posted directly to the account' : 'Value entry missing', amount)) : [];
  const own = ownType(book, valueEntry, amount, types);
  const entryInside = filter.date.matches(v.postingDate.a[valueEntry] as Day);
  const counted = inside ? types : [];
  const found: Difference[] = [];
  for (const type of counted) if (type !== own) found.push(line(type, 'Account used for several purposes', amount));
  if (entryInside && !inside) found.push(line(own, 'Posting date differs', 0 - amount));
  else if (entryInside && !counted.includes(own)) found.push(line(own, g.glAccountNo.a[row] === 0 ? 'Account deleted' : 'Account not in the posting setup', 0 - amount));
  else if (!entryInside && counted.includes(own)) found.push(line(own, 'Posting date differs', amount));
  return found;
}

/** The account type that a related G/L entry was written for: one of its value entry's, by account, else by sign. */
function ownType(book: Book, valueEntry: number, amount: number, types: readonly number[]): number {
  const { valueEntries: v } = book;
  const sides: { readonly type: number; readonly sign: number }[] = [];
  for (const expected of [false, true]) {
    const pair = pairFor(book, valueEntry, expected);
    const cost = expected ? v.costAmountExpected.a[valueEntry] : v.costAmountActual.a[valueEntry];
    if (pair === 0 || cost === 0) continue;
    sides.push({ type: debitedBy(pair), sign: Math.sign(cost) }, { type: creditedBy(pair), sign: -Math.sign(cost) });
  }
  const onAccount = sides.filter((side) => types.includes(side.type));
  const candidates = onAccount.length > 0 ? onAccount : sides;
  return (candidates.find((side) => side.sign === Math.sign(amount)) ?? candidates[0])?.type ?? types[0] ?? 0;
}

/** First value entry behind each G/L entry; those of a posting group share date, groups and account types. */
function firstValueEntries(book: Book): Int32Array {
  const { glItemLedgerRelation: relation, glEntries, valueEntries } = book;
  const first = new Int32Array(glEntries.rows + 1);
  for (let row = relation.rows; row >= 1; row--) {
    const valueEntry = relation.valueEntryNo.a[row];
    const glEntry = relation.glEntryNo.a[row];
    if (glEntry <= glEntries.rows) first[glEntry] = valueEntry <= valueEntries.rows && !valueEntries.isRemoved(valueEntry) ? valueEntry : -1;
  }
  return first;
}

function typesOfAccounts(accounts: readonly ReadonlySet<number>[]): Map<number, number[]> {
  const types = new Map<number, number[]>();
  accounts.forEach((set, type) => {
    for (const account of set) types.set(account, [...(types.get(account) ?? []), type]);
  });
  return types;
}
