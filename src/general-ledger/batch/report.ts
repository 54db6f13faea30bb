/**
 * The sheets that the batch job fills: Post Inventory Cost to G/L and Skipped Entries (docs/rules/general-ledger.md, "Report"). Debit is positive; interim accounts stand with their
 * final ones, the accrual with Inventory Adjmt.
 */
import type { Book } from '../../book/book';
import { appendRow, emptyTable } from '../../book/defaults';
import type { Refusal } from '../../book/refusal';
import { accountTypes, type ReportColumn, reportColumns } from '../account-types';
import type { EntryLine } from './entry-lines';
import type { GroupLine } from './group-lines';

const columns = Object.keys(reportColumns) as ReportColumn[];
/** Position in `columns` of the column that an account type counts in. */
const columnOfType = accountTypes.map((type) => columns.findIndex((column) => (reportColumns[column] as readonly string[]).includes(type)));

export class PostingReport {
  private readonly totals = columns.map(() => 0);
  private lines = 0;
  private readonly sums = columns.map(() => 0);

  constructor(
    private readonly book: Book,
    private readonly sentence: (reason: Refusal) => string,
  ) {
    emptyTable(book, 'postInventoryCostToGL');
    emptyTable(book, 'skippedEntries');
  }

  /** Counts a value entry into the totals, and shows it when the run only reports. */
  entry(row: number, lines: readonly EntryLine[], shown: boolean): void {
    const { sums, totals } = this;
    sums.fill(0);
    for (const { accounts, amount } of lines) {
      sums[columnOfType[accounts.account.type]] += amount;
      sums[columnOfType[accounts.balancing.type]] -= amount;
    }
    sums.forEach((sum, i) => (totals[i] += sum));
    if (shown) this.amounts(this.ofEntry('Value Entry', row), sums);
  }

  /** Lists a value entry that was left; its expected cost if it has that alone, else its actual cost. */
  skipped(row: number, reason: Refusal, shown: boolean): void {
    const { valueEntries: v, skippedEntries } = this.book;
    const amount = v.expectedCost.a[row] !== 0 ? v.costAmountExpected.a[row] : v.costAmountActual.a[row];
    const made = appendRow(this.book, 'skippedEntries', { valueEntryNo: row, reason: this.sentence(reason), amount });
    skippedEntries.itemNo.set(made, v.itemNo.a[row]);
    skippedEntries.itemLedgerEntryType.set(made, v.itemLedgerEntryType.a[row]);
    skippedEntries.postingDate.set(made, v.postingDate.a[row]);
    skippedEntries.documentNo.set(made, v.documentNo.a[row]);
    if (shown) this.book.postInventoryCostToGL.amount.set(this.ofEntry('Skipped', row), amount);
  }

  group({ account, head, amount }: GroupLine): void {
    const { postInventoryCostToGL: report } = this.book;
    const made = this.line('Posting Group');
    report.postingDate.set(made, head.postingDate);
    report.documentNo.set(made, head.documentNo);
    report.glAccountNo.set(made, account.no);
    report.accountType.setText(made, accountTypes[account.type]);
    report.description.set(made, head.description);
    report.amount.set(made, amount);
  }

  /** The row of totals, unless there is nothing to add up. */
  total(): void {
    if (this.lines > 0 || this.totals.some((sum) => sum !== 0)) this.amounts(this.line('Total'), this.totals);
  }

  private ofEntry(type: 'Value Entry' | 'Skipped', row: number): number {
    const { valueEntries: v, postInventoryCostToGL: report } = this.book;
    const made = this.line(type);
    report.valueEntryNo.set(made, row);
    report.postingDate.set(made, v.postingDate.a[row]);
    report.documentNo.set(made, v.documentNo.a[row]);
    report.itemNo.set(made, v.itemNo.a[row]);
    report.itemLedgerEntryType.setText(made, v.itemLedgerEntryType.text(row));
    return made;
  }

  private line(type: string): number {
    return appendRow(this.book, 'postInventoryCostToGL', { lineNo: ++this.lines, type });
  }

  private amounts(row: number, sums: readonly number[]): void {
    columns.forEach((column, i) => this.book.postInventoryCostToGL[column].set(row, sums[i]));
  }
}
