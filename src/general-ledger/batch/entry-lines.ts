/**
 * The lines of a waiting value entry: its expected and its actual part with their accounts, or why it is left (docs/rules/general-ledger.md, "Batch job").
 *
 * All or nothing: one unusable account among its lines leaves the whole entry. Refusal that is only a reason: `nothingToPost`.
 */
import type { Book } from '../../book/book';
import { type Refusal, refusal } from '../../book/refusal';
import { type CostToPost, costToPost, impossible, pairFor } from '../cost-to-post';
import { AccountFinder, type PostingAccounts } from '../posting-accounts';

/** One part of a value entry: `amount` on the account, its opposite on the balancing account. */
export interface EntryLine {
  readonly accounts: PostingAccounts;
  readonly expected: boolean;
  readonly amount: number;
  readonly acyAmount: number;
}

export type Verdict =
  | { readonly kind: 'post'; readonly lines: readonly EntryLine[] }
  /** Left for a later run and listed; the lines are those with accounts that were found. */
  | { readonly kind: 'skip'; readonly reason: Refusal; readonly lines: readonly EntryLine[] }
  /** The whole run has to stop; without lines for an entry that can never be posted. */
  | { readonly kind: 'stop'; readonly reasons: readonly Refusal[]; readonly lines: readonly EntryLine[] }
  /** No business of the general ledger; not listed. */
  | { readonly kind: 'ignore' };

const ignored: Verdict = { kind: 'ignore' };

export class EntryLines {
  private readonly accounts: AccountFinder;
  private readonly cost: CostToPost = { actual: 0, actualAcy: 0, expected: 0, expectedAcy: 0 };

  constructor(
    private readonly book: Book,
    private readonly postExpected: boolean,
  ) {
    this.accounts = new AccountFinder(book);
  }

  /** What is to be done with a value entry. */
  of(valueEntry: number): Verdict {
    const { book, cost } = this;
    if (this.isWithoutCost(valueEntry)) return ignored;
    const wrong = impossible(book, valueEntry);
    if (wrong.length > 0) return { kind: 'stop', reasons: wrong, lines: [] };
    if (!costToPost(book, valueEntry, this.postExpected, cost)) return this.nothing(valueEntry);
    const lines = [
      this.line(valueEntry, true, cost.expected, cost.expectedAcy),
      this.line(valueEntry, false, cost.actual, cost.actualAcy),
    ].filter((line) => line !== undefined);
    if (lines.length === 0) return this.nothing(valueEntry);
    const problems = lines.map((line) => line.accounts.problem).filter((problem) => problem !== undefined);
    const problem = problems.find((each) => each.consequence === 'stop') ?? problems[0];
    if (problem === undefined) return { kind: 'post', lines };
    return problem.consequence === 'skip'
      ? { kind: 'skip', reason: problem.refusal, lines }
      : { kind: 'stop', reasons: [problem.refusal], lines };
  }

  private isWithoutCost(row: number): boolean {
    const { valueEntries: v } = this.book;
    if (v.inventoriable.a[row] === 0) return true;
    return (
      v.costAmountActual.a[row] === 0 &&
      v.costAmountExpected.a[row] === 0 &&
      v.costAmountActualAcy.get(row) === 0 &&
      v.costAmountExpectedAcy.get(row) === 0
    );
  }

  private line(row: number, expected: boolean, amount: number, acyAmount: number): EntryLine | undefined {
    if (amount === 0 && acyAmount === 0) return undefined;
    const pair = pairFor(this.book, row, expected);
    return pair === 0 ? undefined : { accounts: this.accounts.accountsOf(row, pair), expected, amount, acyAmount };
  }

  private nothing(row: number): Verdict {
    return { kind: 'skip', reason: refusal('nothingToPost', { entry: row }, { table: 'valueEntries', row }), lines: [] };
  }
}
