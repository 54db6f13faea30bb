/**
 * Writes G/L entries and their relation to value entries (docs/rules/general-ledger.md, "Entries"). Debit is positive. One pair of lines: the account takes the amount, the
 * balancing account the opposite, in both currencies; an amount of 0 in local currency with one in the additional currency is an entry of that currency alone.
 */
import type { Book } from '../book/book';

/** What the entries of one value entry, or of one group, have in common. */
export interface EntryHead {
  readonly postingDate: number;
  readonly documentNo: number;
  readonly externalDocumentNo: number;
  readonly description: number;
  readonly businessGroup: number;
  readonly productGroup: number;
  readonly reasonCode: number;
  readonly dimensions: number;
}

/** Who posts, and under which register. */
export interface EntryWriter {
  readonly book: Book;
  readonly userId: number;
  readonly sourceCode: number;
  readonly glRegisterNo: number;
}

/** Appends one G/L entry and returns its number. */
export function writeGLEntry(
  { book, userId, sourceCode }: EntryWriter,
  head: EntryHead,
  account: number,
  amount: number,
  acyAmount: number,
): number {
  const { glEntries: g } = book;
  const row = g.append();
  g.entryNo.a[row] = row;
  g.glAccountNo.a[row] = account;
  g.postingDate.a[row] = head.postingDate;
  g.documentNo.a[row] = head.documentNo;
  g.externalDocumentNo.a[row] = head.externalDocumentNo;
  g.description.a[row] = head.description;
  g.amount.a[row] = amount;
  g.debitAmount.a[row] = amount > 0 ? amount : 0;
  g.creditAmount.a[row] = amount < 0 ? -amount : 0;
  g.genBusPostingGroup.a[row] = head.businessGroup;
  g.genProdPostingGroup.a[row] = head.productGroup;
  g.sourceCode.a[row] = sourceCode;
  g.reasonCode.a[row] = head.reasonCode;
  g.userId.a[row] = userId;
  g.dimensions.a[row] = head.dimensions;
  if (acyAmount !== 0) g.additionalCurrencyAmount.set(row, acyAmount);
  return row;
}

/** Notes that a value entry stands behind a G/L entry. */
export function relate({ book, glRegisterNo }: EntryWriter, glEntry: number, valueEntry: number): void {
  const { glItemLedgerRelation: relation } = book;
  const row = relation.append();
  relation.glEntryNo.a[row] = glEntry;
  relation.valueEntryNo.a[row] = valueEntry;
  relation.glRegisterNo.a[row] = glRegisterNo;
}

/** What was posted of a value entry is now the whole of its cost, not the sum of what was posted in steps. */
export function setPosted({ valueEntries: v }: Book, valueEntry: number, actual: boolean, expected: boolean): void {
  if (actual) {
    v.costPostedToGL.set(valueEntry, v.costAmountActual.a[valueEntry]);
    v.costPostedToGLAcy.set(valueEntry, v.costAmountActualAcy.get(valueEntry));
  }
  if (expected) {
    v.expectedCostPostedToGL.set(valueEntry, v.costAmountExpected.a[valueEntry]);
    v.expectedCostPostedToGLAcy.set(valueEntry, v.costAmountExpectedAcy.get(valueEntry));
  }
}
