/**
 * Test Inventory Cost to G/L: every line that posting would write, with everything that is wrong with it; nothing is posted (docs/rules/general-ledger.md, "Test report").
 *
 * Unlike the batch job it keeps lines without an account. Dates, accounts of the chart and dimensions are only tested where the entry and its posting setup are in order. A violated
 * dimension rule is listed, though the batch job posts in spite of it.
 */
import type { Book } from '../../book/book';
import { appendRow, emptyTable } from '../../book/defaults';
import type { Filter } from '../../book/filter';
import type { Place, Refusal } from '../../book/refusal';
import type { Day } from '../../decimal';
import { accountTypes } from '../account-types';
import { DimensionRules } from '../dimension-rules';
import type { PostingAccount } from '../posting-accounts';
import { type EntryLine, EntryLines } from './entry-lines';
import { GroupLines } from './group-lines';
import { checkDocumentNo, type PostingMethod } from './post-inventory-cost';
import { waitingEntries } from './waiting-entries';

export interface TestInventoryCost {
  readonly method: PostingMethod;
  readonly documentNo: string;
  readonly showDimensions: boolean;
  readonly showOnlyWarnings: boolean;
  readonly itemFilter: string | undefined;
  readonly postingDateFilter: Filter<Day>;
  readonly dateProblems: (day: Day, place: Place) => readonly Refusal[];
  readonly sentence: (reason: Refusal) => string;
}

export interface InventoryCostTested {
  readonly lines: number;
  readonly errors: number;
}

/** One line of the report: of a value entry, or of a posting group. */
interface TestLine {
  /** 0 for a group. */
  readonly valueEntry: number;
  readonly account: PostingAccount | undefined;
  readonly postingDate: number;
  readonly documentNo: number;
  readonly dimensions: number;
  readonly amount: number;
}

/** Problems of the posting setup: what depends on the account is not tested with them. */
const setupProblems = new Set(['inventoryPostingSetupMissing', 'generalPostingSetupMissing', 'generalPostingSetupBlocked']);

export function testInventoryCost(book: Book, test: TestInventoryCost): InventoryCostTested {
  checkDocumentNo(test);
  emptyTable(book, 'testInventoryCostToGL');
  const report = new TestReport(book, test);
  const lines = new EntryLines(book, book.inventorySetup.expectedCostPostingToGL.is(1));
  const groups = test.method === 'Per Posting Group' ? new GroupLines(book, book.code(test.documentNo)) : undefined;
  for (const queueRow of waitingEntries(book, { itemNo: test.itemFilter, postingDate: test.postingDateFilter })) {
    const valueEntry = book.postValueEntryToGL.valueEntryNo.a[queueRow];
    const verdict = lines.of(valueEntry);
    if (verdict.kind === 'ignore') continue;
    if (verdict.kind === 'stop' && verdict.lines.length === 0) report.impossible(valueEntry, verdict.reasons);
    for (const line of verdict.lines) {
      if (groups) groups.add(valueEntry, line);
      else for (const side of sides(book, valueEntry, line)) report.line(side);
    }
  }
  for (const group of groups?.inOrder() ?? []) {
    const { account, amount, head } = group;
    report.line({
      valueEntry: 0,
      account,
      amount,
      postingDate: head.postingDate,
      documentNo: head.documentNo,
      dimensions: head.dimensions,
    });
  }
  return { lines: report.lines, errors: report.errors };
}

function sides({ valueEntries: v }: Book, row: number, { accounts, amount }: EntryLine): TestLine[] {
  const shared = { valueEntry: row, postingDate: v.postingDate.a[row], documentNo: v.documentNo.a[row], dimensions: v.dimensions.a[row] };
  return [
    { ...shared, account: accounts.account, amount },
    { ...shared, account: accounts.balancing, amount: 0 - amount },
  ];
}

class TestReport {
  lines = 0;
  errors = 0;
  private readonly dimensions: DimensionRules;
  private readonly dateProblemsOf = new Map<number, readonly Refusal[]>();

  constructor(
    private readonly book: Book,
    private readonly test: TestInventoryCost,
  ) {
    this.dimensions = new DimensionRules(book);
  }

  /** A value entry that has no accounts at all. */
  impossible(row: number, reasons: readonly Refusal[]): void {
    const { valueEntries: v } = this.book;
    const amount = v.costAmountActual.a[row] + v.costAmountExpected.a[row];
    this.write(
      {
        valueEntry: row,
        account: undefined,
        amount,
        postingDate: v.postingDate.a[row],
        documentNo: v.documentNo.a[row],
        dimensions: v.dimensions.a[row],
      },
      reasons,
    );
  }

  line(line: TestLine): void {
    this.write(line, this.problemsOf(line));
  }

  private problemsOf({ account, postingDate, dimensions }: TestLine): readonly Refusal[] {
    const problem = account?.problem?.refusal;
    if (problem && setupProblems.has(problem.code)) return [problem];
    return [
      ...[problem, account?.writeProblem].filter((each) => each !== undefined),
      ...this.ofDate(postingDate),
      ...this.dimensions.combination(dimensions),
      ...(account && account.no !== 0 ? this.dimensions.demands('G/L Account', account.no, dimensions) : []),
    ];
  }

  private ofDate(day: number): readonly Refusal[] {
    let problems = this.dateProblemsOf.get(day);
    if (!problems) this.dateProblemsOf.set(day, (problems = this.test.dateProblems(day as Day, {})));
    return problems;
  }

  private write({ valueEntry, account, postingDate, documentNo, dimensions, amount }: TestLine, problems: readonly Refusal[]): void {
    this.lines++;
    this.errors += problems.length;
    if (this.test.showOnlyWarnings && problems.length === 0) return;
    const { testInventoryCostToGL: report, valueEntries: v } = this.book;
    const reason = problems.map((problem) => this.test.sentence(problem)).join(' ');
    const row = appendRow(this.book, 'testInventoryCostToGL', {
      lineNo: this.lines,
      valueEntryNo: valueEntry,
      amount,
      errors: problems.length,
      reason,
    });
    report.postingDate.set(row, postingDate);
    report.documentNo.set(row, documentNo);
    if (valueEntry !== 0) report.itemNo.set(row, v.itemNo.a[valueEntry]);
    if (account) {
      report.glAccountNo.set(row, account.no);
      report.accountType.setText(row, accountTypes[account.type]);
    }
    if (this.test.showDimensions) report.dimensions.set(row, dimensions);
  }
}
