/**
 * Checks and posts one value entry at a time (docs/rules/general-ledger.md, "Checks when an item is posted", "Per entry").
 *
 * Checked are the accounts of the actual cost always, also while the cost is 0 or expected, so that a receipt is refused when its invoice could not be posted; those of the
 * expected cost when there is some to post. Refusals: those of accounts, dimensions and combinations, and `entryWithoutDocumentNo`.
 */
import type { Book } from '../book/book';
import { refusal, refuseAny } from '../book/refusal';
import { type CostToPost, costToPost, impossible, pairFor } from './cost-to-post';
import { DimensionRules } from './dimension-rules';
import { AccountFinder, type PostingAccount, type PostingAccounts } from './posting-accounts';
import { type EntryHead, type EntryWriter, relate, setPosted, writeGLEntry } from './write-gl-entries';
import { descriptionOfEntry } from './descriptions';

/** Source code of entries that carry inventory cost to the general ledger. */
export const inventoryPostCost = 'INVTPCOST';

export class EntryPosting {
  private readonly book: Book;
  private readonly accounts: AccountFinder;
  private readonly dimensions: DimensionRules;
  private readonly writer: EntryWriter;
  private readonly cost: CostToPost = { actual: 0, actualAcy: 0, expected: 0, expectedAcy: 0 };

  constructor(
    { book, userId }: { readonly book: Book; readonly userId: number },
    private readonly postExpected: boolean,
  ) {
    this.book = book;
    this.accounts = new AccountFinder(book);
    this.dimensions = new DimensionRules(book);
    this.writer = { book, userId, sourceCode: book.code(inventoryPostCost), glRegisterNo: book.glRegisters.rows + 1 };
  }

  /** What dimensions a posted line must carry for its item, or for its charge in place of it, and for its location. Corrections repeat the dimensions of what they correct. */
  checkLine(row: number): void {
    const { valueEntries: v, itemLedgerEntries: entries } = this.book;
    if (entries.correction.is(v.itemLedgerEntryNo.a[row])) return;
    const set = v.dimensions.a[row];
    refuseAny(this.dimensions.combination(set));
    const charge = v.itemChargeNo.get(row);
    refuseAny(charge === 0 ? this.dimensions.demands('Item', v.itemNo.a[row], set) : this.dimensions.demands('Item Charge', charge, set));
    const location = v.locationCode.a[row];
    if (location !== 0) refuseAny(this.dimensions.demands('Location', location, set));
  }

  /** Refuses when the entry could not be posted to the general ledger. */
  check(row: number): void {
    const { valueEntries: v } = this.book;
    refuseAny(impossible(this.book, row));
    if (v.documentNo.a[row] === 0) refuseAny([entryWithoutDocumentNo(row)]);
    costToPost(this.book, row, this.postExpected, this.cost);
    if (this.cost.expected !== 0 || this.cost.expectedAcy !== 0) this.checkPart(row, true);
    this.checkPart(row, false);
  }

  /** Writes the entries of a value entry that was checked. */
  post(row: number): void {
    const { cost, book } = this;
    if (!costToPost(book, row, this.postExpected, cost)) return;
    const head = headOf(book, row);
    const expected = (cost.expected !== 0 || cost.expectedAcy !== 0) && this.postPart(row, true, head, cost.expected, cost.expectedAcy);
    const actual = (cost.actual !== 0 || cost.actualAcy !== 0) && this.postPart(row, false, head, cost.actual, cost.actualAcy);
    setPosted(book, row, actual, expected);
  }

  private checkPart(row: number, expected: boolean): void {
    const pair = pairFor(this.book, row, expected);
    if (pair === 0) return;
    const accounts = this.accounts.accountsOf(row, pair);
    if (accounts.problem) refuseAny([accounts.problem.refusal]);
    const set = this.book.valueEntries.dimensions.a[row];
    refuseAny(this.dimensions.combination(set));
    refuseAny(this.dimensions.demands('G/L Account', accounts.account.no, set));
    refuseAny(this.dimensions.demands('G/L Account', accounts.balancing.no, set));
  }

  private postPart(row: number, expected: boolean, head: EntryHead, amount: number, acy: number): boolean {
    const pair = pairFor(this.book, row, expected);
    if (pair === 0) return false;
    postPair(this.writer, this.accounts.accountsOf(row, pair), head, row, amount, acy);
    return true;
  }
}

/** The two entries of a part of a value entry, each related to it. */
export function postPair(
  writer: EntryWriter,
  { account, balancing }: PostingAccounts,
  head: EntryHead,
  row: number,
  amount: number,
  acy: number,
): void {
  relate(writer, writeGLEntry(writer, head, writable(account), amount, acy), row);
  relate(writer, writeGLEntry(writer, head, writable(balancing), 0 - amount, 0 - acy), row);
}

/** Number of an account that takes entries; refuses a heading or a total. */
export function writable(account: PostingAccount): number {
  if (account.writeProblem) refuseAny([account.writeProblem]);
  return account.no;
}

/** Entries of a value entry carry its date, numbers, groups, reason and dimensions. */
export function headOf(book: Book, row: number): EntryHead {
  const { valueEntries: v } = book;
  return {
    postingDate: v.postingDate.a[row],
    documentNo: v.documentNo.a[row],
    externalDocumentNo: v.externalDocumentNo.get(row),
    description: descriptionOfEntry(book, row),
    businessGroup: v.genBusPostingGroup.a[row],
    productGroup: v.genProdPostingGroup.a[row],
    reasonCode: v.reasonCode.get(row),
    dimensions: v.dimensions.a[row],
  };
}

/** The refusal for a value entry without document number. */
export const entryWithoutDocumentNo = (row: number) =>
  refusal('entryWithoutDocumentNo', { entry: row }, { table: 'valueEntries', row, column: 'documentNo' });
