/**
 * What stands on the accounts of the posting setups (docs/rules/reports.md, "Reconciliation"): their net change in the date filter. An account counts once for each kind of account that it is set up
 * for, however many lines of the setup name it. Items and locations cannot be told apart here.
 */
import type { Book } from '../../book/book';
import type { Filter } from '../../book/filter';
import type { Day } from '../../decimal';
import { accountPlaces, accountTypes } from '../../general-ledger/account-types';

/** Numbers of the accounts of each account type, by position in `accountTypes`. */
export function accountsByType(book: Book): ReadonlySet<number>[] {
  return accountTypes.map((type) => {
    const { table: name, column: wanted } = accountPlaces[type];
    const table = book.table(name);
    const column = table.columns.find((c) => c.name === wanted)!;
    const accounts = new Set([...table.all()].map((row) => column.get(row)));
    accounts.delete(0);
    return accounts;
  });
}

/** Net change by account type. */
export function accountSums(book: Book, accounts: readonly ReadonlySet<number>[], date: Filter<Day>): number[] {
  const { glEntries: g } = book;
  const byAccount = new Float64Array(book.strings.count);
  for (let row = 1; row <= g.rows; row++) if (date.matches(g.postingDate.a[row] as Day)) byAccount[g.glAccountNo.a[row]] += g.amount.a[row];
  return accounts.map((set) => [...set].reduce((sum, account) => sum + byAccount[account], 0));
}
