/**
 * The warning beside a difference (docs/rules/reports.md, "Warnings"): what most likely explains it, in the reference's order. Expected cost first, where it concerns the interim and WIP
 * accounts; then the first general cause that applies; else the largest of the causes found entry by entry.
 *
 * Given as refusals, which the edge turns into sentences: `expectedCostNotPosted`, `costNotYetPosted`, `accountsDeleted`, `postingDatesDiffer`, `postedDirectly`, `accountReassigned`,
 * `accountOfSeveralPurposes`, `postedAmountDiffers`.
 */
import type { Book } from '../../book/book';
import type { Filter } from '../../book/filter';
import { type Refusal, refusal } from '../../book/refusal';
import type { Day } from '../../decimal';
import { accountTypes } from '../../general-ledger/account-types';
import type { Cause, Difference } from './differences';

const concernedByExpected = new Set(['Inventory (Interim)', 'WIP Inventory', 'Invt. Accrual (Interim)', 'COGS (Interim)']);
const inventory = accountTypes.indexOf('Inventory');
const interim = accountTypes.indexOf('Inventory (Interim)');

const codeOf: Readonly<Record<Cause, string>> = {
  'Cost not yet posted': 'costNotYetPosted',
  'Expected cost is not posted': 'expectedCostNotPosted',
  'Posted directly to the account': 'postedDirectly',
  'Posting date differs': 'postingDatesDiffer',
  'Account not in the posting setup': 'accountReassigned',
  'Account used for several purposes': 'accountOfSeveralPurposes',
  'Account deleted': 'accountsDeleted',
  'Value entry missing': 'postedAmountDiffers',
  'Amount differs from what was posted': 'postedAmountDiffers',
};

export interface Reconciled {
  /** G/L less value entries, by account type. */
  readonly differences: readonly number[];
  readonly causes: readonly Difference[];
  readonly accounts: readonly ReadonlySet<number>[];
  readonly date: Filter<Day>;
}

/** The warning for each account type with a difference. */
export function warnings(book: Book, reconciled: Reconciled): (Refusal | undefined)[] {
  const expectedIsOff = !book.inventorySetup.expectedCostPostingToGL.is(1);
  const general = generalWarning(book, reconciled);
  return accountTypes.map((type, i) => {
    if (reconciled.differences[i] === 0) return undefined;
    if (expectedIsOff && concernedByExpected.has(type)) return refusal('expectedCostNotPosted', {}, { table: 'inventorySetup', row: 1, column: 'expectedCostPostingToGL' });
    return general ?? refusal(codeOf[largestCause(reconciled.causes, i)]);
  });
}

/** The first of the reference's general causes that applies. Inventory (Interim) is not looked at. */
function generalWarning(book: Book, { differences, accounts, date, causes }: Reconciled): Refusal | undefined {
  if (differences.every((difference, type) => difference === 0 || type === interim)) return undefined;
  if (causes.some(({ cause, valueEntry }) => cause === 'Cost not yet posted' && book.valueEntries.costPostedToGL.get(valueEntry) === 0)) {
    return refusal('costNotYetPosted', {}, { table: 'postValueEntryToGL' });
  }
  if (hasEntriesWithoutAccount(book, date)) return refusal('accountsDeleted', {}, { table: 'glEntries' });
  if (causes.some(({ cause }) => cause === 'Posting date differs') && agreesOverAllDates(book, accounts)) return refusal('postingDatesDiffer', {}, { table: 'glEntries' });
  return undefined;
}

function hasEntriesWithoutAccount({ glEntries: g }: Book, date: Filter<Day>): boolean {
  for (let row = 1; row <= g.rows; row++) if (g.glAccountNo.a[row] === 0 && date.matches(g.postingDate.a[row] as Day)) return true;
  return false;
}

/** The inventory accounts hold what all value entries with an item ledger entry cost. */
function agreesOverAllDates({ glEntries: g, valueEntries: v }: Book, accounts: readonly ReadonlySet<number>[]): boolean {
  let difference = 0;
  for (let row = 1; row <= g.rows; row++) if (accounts[inventory].has(g.glAccountNo.a[row])) difference += g.amount.a[row];
  for (let row = 1; row <= v.rows; row++) if (v.itemLedgerEntryNo.a[row] !== 0) difference -= v.costAmountActual.a[row];
  return difference === 0;
}

function largestCause(causes: readonly Difference[], type: number): Cause {
  const sums = new Map<Cause, number>();
  for (const each of causes) if (each.type === type) sums.set(each.cause, (sums.get(each.cause) ?? 0) + Math.abs(each.amount));
  let largest: Cause = 'Amount differs from what was posted';
  for (const [cause, sum] of sums) if (sum > (sums.get(largest) ?? 0)) largest = cause;
  return largest;
}
