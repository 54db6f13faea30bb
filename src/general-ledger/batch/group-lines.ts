/**
 * Lines summed per posting group (docs/rules/general-ledger.md, "Per posting group"). A group has one posting date, account type, location, inventory posting group, general business
 * and product posting group, dimension set, sign and balancing account type; debits and credits are never netted, and the account number is no part of it.
 */
import type { Book } from '../../book/book';
import { Chain } from '../../book/chain';
import { KeyIds } from '../../book/key-ids';
import { accountTypes } from '../account-types';
import { descriptionOfGroup } from '../descriptions';
import type { PostingAccount } from '../posting-accounts';
import type { EntryHead } from '../write-gl-entries';
import type { EntryLine } from './entry-lines';

export interface GroupLine {
  readonly id: number;
  readonly account: PostingAccount;
  readonly balancing: PostingAccount;
  readonly location: number;
  /** The lines are of expected cost: one of the two account types is an interim one. */
  readonly expected: boolean;
  readonly negative: boolean;
  readonly head: EntryHead;
  /** Sum of the amounts, debit positive. */
  amount: number;
  acyAmount: number;
}

export class GroupLines {
  private readonly places = new KeyIds();
  private readonly keys = new KeyIds();
  private readonly groups: GroupLine[] = [];
  /** Value entry of each line, and the lines of each group. */
  private entryOf = new Int32Array(64);
  private lines = 0;
  private readonly linesOf = new Chain();

  constructor(
    private readonly book: Book,
    private readonly documentNo: number,
  ) {}

  /** Adds the two sides of a part of a value entry. */
  add(valueEntry: number, line: EntryLine): void {
    const { account, balancing } = line.accounts;
    this.addSide(valueEntry, account, balancing, line.expected, line.amount, line.acyAmount);
    this.addSide(valueEntry, balancing, account, line.expected, 0 - line.amount, 0 - line.acyAmount);
  }

  /** Groups by date, account type, location, groups, dimensions and sign, debits first. */
  inOrder(): GroupLine[] {
    const { strings } = this.book;
    return [...this.groups].sort(
      (a, b) =>
        a.head.postingDate - b.head.postingDate ||
        a.account.type - b.account.type ||
        strings.compare(a.location, b.location) ||
        strings.compare(a.account.inventoryGroup, b.account.inventoryGroup) ||
        strings.compare(a.head.businessGroup, b.head.businessGroup) ||
        strings.compare(a.head.productGroup, b.head.productGroup) ||
        a.head.dimensions - b.head.dimensions ||
        Number(a.negative) - Number(b.negative) ||
        a.balancing.type - b.balancing.type,
    );
  }

  /** Visits the value entries behind a group, each as often as it has lines in it. */
  entriesOf(group: GroupLine, visit: (valueEntry: number) => void): void {
    for (let line = this.linesOf.first(group.id); line !== 0; line = this.linesOf.next(line)) visit(this.entryOf[line]);
  }

  private addSide(
    valueEntry: number,
    account: PostingAccount,
    balancing: PostingAccount,
    expected: boolean,
    amount: number,
    acyAmount: number,
  ): void {
    const { valueEntries: v } = this.book;
    const negative = amount < 0 || (amount === 0 && acyAmount < 0);
    const location = v.locationCode.a[valueEntry];
    const place = this.places.id(location, account.inventoryGroup, v.genBusPostingGroup.a[valueEntry], v.genProdPostingGroup.a[valueEntry]);
    const kind = (account.type * accountTypes.length + balancing.type) * 2 + (negative ? 1 : 0);
    const id = this.keys.id(v.postingDate.a[valueEntry], kind, place, v.dimensions.a[valueEntry]);
    const group = (this.groups[id - 1] ??= {
      id,
      account,
      balancing,
      location,
      expected,
      negative,
      head: this.headOf(valueEntry, account, balancing),
      amount: 0,
      acyAmount: 0,
    });
    group.amount += amount;
    group.acyAmount += acyAmount;
    this.remember(id, valueEntry);
  }

  private remember(group: number, valueEntry: number): void {
    const line = ++this.lines;
    if (line >= this.entryOf.length) {
      const larger = new Int32Array(this.entryOf.length * 2);
      larger.set(this.entryOf);
      this.entryOf = larger;
    }
    this.entryOf[line] = valueEntry;
    this.linesOf.add(group, line);
  }

  private headOf(valueEntry: number, account: PostingAccount, balancing: PostingAccount): EntryHead {
    const { book, documentNo } = this;
    const { valueEntries: v } = book;
    const businessGroup = v.genBusPostingGroup.a[valueEntry];
    const productGroup = v.genProdPostingGroup.a[valueEntry];
    const codes = [v.locationCode.a[valueEntry], account.inventoryGroup, businessGroup, productGroup];
    return {
      postingDate: v.postingDate.a[valueEntry],
      documentNo,
      externalDocumentNo: 0,
      description: descriptionOfGroup(book, accountTypes[account.type], accountTypes[balancing.type], codes),
      businessGroup,
      productGroup,
      reasonCode: 0,
      dimensions: v.dimensions.a[valueEntry],
    };
  }
}
