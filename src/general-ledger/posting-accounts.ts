/**
 * From a kind of account to the account of the chart (docs/rules/general-ledger.md, "Accounts"). Each combination of pair of kinds, location and posting groups is
 * looked up and checked once a run: a million value entries share a handful of combinations.
 *
 * What can be wrong, and what the batch job does about it: `skip` leaves the value entry for a later run, `stop` ends the run. Posting a line stops on both.
 *
 * | refusal | when | batch job |
 * | --- | --- | --- |
 * | `inventoryPostingSetupMissing`, `generalPostingSetupMissing` | no line for the combination | skip |
 * | `inventoryAccountBlank`, `generalAccountBlank` | the column of the line is blank | skip |
 * | `accountBlocked` | the account is blocked | skip |
 * | `generalPostingSetupBlocked` | the line is blocked | stop |
 * | `accountUnknown` | the chart has no such account | stop |
 * | `accountNotPosting` | the account is a heading or a total; seen only when an entry is written | stop |
 */
import type { Book } from '../book/book';
import { KeyIds } from '../book/key-ids';
import { type Refusal, refusal } from '../book/refusal';
import { itemTypes, orderTypes } from '../schema';
import { creditedBy, debitedBy } from './account-matrix';
import { type AccountPlace, accountPlaces, accountTypes } from './account-types';

export type Consequence = 'skip' | 'stop';

export interface AccountProblem {
  readonly refusal: Refusal;
  readonly consequence: Consequence;
}

export interface PostingAccount {
  /** Position in `accountTypes`. */
  readonly type: number;
  /** Number of the account's code; 0 when there is none. */
  readonly no: number;
  /** Inventory posting group that it was looked up with: of the WIP account the produced item's. */
  readonly inventoryGroup: number;
  readonly problem?: AccountProblem;
  /** Set when an entry on this account cannot be written, though it may be shown. */
  readonly writeProblem?: Refusal;
}

export interface PostingAccounts {
  readonly account: PostingAccount;
  readonly balancing: PostingAccount;
  /** Of the two, the first thing that is wrong; a stop before a skip. */
  readonly problem: AccountProblem | undefined;
}

/** Groups by which accounts are looked up, as numbers of codes. */
interface Keys {
  readonly location: number;
  readonly inventoryGroup: number;
  readonly businessGroup: number;
  readonly productGroup: number;
  /** Inventory posting group for the WIP account: the produced item's. */
  readonly wipGroup: number;
}

const production = orderTypes.indexOf('Production');
const inventoryType = itemTypes.indexOf('Inventory');
const wip = accountTypes.indexOf('WIP Inventory');
const posting = 0;

export class AccountFinder {
  private readonly keys = new KeyIds();
  private readonly found: PostingAccounts[] = [];

  constructor(private readonly book: Book) {}

  /** The two accounts of a pair for the groups of a value entry. */
  accountsOf(valueEntry: number, pair: number): PostingAccounts {
    const { valueEntries: v } = this.book;
    const inventoryGroup = v.inventoryPostingGroup.a[valueEntry];
    const wipGroup = debitedBy(pair) === wip || creditedBy(pair) === wip ? this.wipGroupOf(valueEntry, inventoryGroup) : inventoryGroup;
    const location = v.locationCode.a[valueEntry];
    const businessGroup = v.genBusPostingGroup.a[valueEntry];
    const productGroup = v.genProdPostingGroup.a[valueEntry];
    const id = this.keys.id(pair, location, inventoryGroup, businessGroup, productGroup, wipGroup);
    return (this.found[id] ??= this.lookUp(pair, { location, inventoryGroup, businessGroup, productGroup, wipGroup }));
  }

  /** WIP follows the item that the order makes, which a consumption names as its source. */
  private wipGroupOf(valueEntry: number, own: number): number {
    const { valueEntries: v, items } = this.book;
    const source = v.sourceNo.get(valueEntry);
    if (source === 0 || source === v.itemNo.a[valueEntry] || v.orderType.get(valueEntry) !== production) return own;
    const row = items.find(source);
    return row !== 0 && items.type.a[row] === inventoryType ? items.inventoryPostingGroup.a[row] : own;
  }

  private lookUp(pair: number, keys: Keys): PostingAccounts {
    const account = this.account(debitedBy(pair), keys);
    const balancing = this.account(creditedBy(pair), keys);
    const problems = [account.problem, balancing.problem].filter((p) => p !== undefined);
    return { account, balancing, problem: problems.find((p) => p.consequence === 'stop') ?? problems[0] };
  }

  private account(type: number, keys: Keys): PostingAccount {
    const name = accountTypes[type];
    const place = accountPlaces[name];
    const row = this.setupRow(place, type, keys);
    const none = { type, no: 0, inventoryGroup: inventoryGroupFor(type, keys) };
    if (row === 0) return { ...none, problem: skip(this.setupMissing(place, type, keys)) };
    const { book } = this;
    if (place.table === 'generalPostingSetup' && book.generalPostingSetup.blocked.is(row)) {
      return {
        ...none,
        problem: stop(refusal('generalPostingSetupBlocked', this.groups(keys), { table: place.table, row, column: 'blocked' })),
      };
    }
    const no = columnOf(book, place).get(row);
    if (no === 0) return { ...none, problem: skip(this.accountBlank(place, row, type, keys)) };
    return { ...none, no, ...this.checked(no, { table: place.table, row, column: place.column }) };
  }

  /** What is wrong with an account of the chart. */
  private checked(no: number, place: { table: string; row: number; column: string }): Pick<PostingAccount, 'problem' | 'writeProblem'> {
    const { glAccounts, strings } = this.book;
    const row = glAccounts.find(no);
    const values = { account: strings.text(no) };
    if (row === 0) return { problem: stop(refusal('accountUnknown', values, place)) };
    const kind = { option: glAccounts.accountType.text(row) };
    return {
      ...(glAccounts.blocked.is(row) && {
        problem: skip(refusal('accountBlocked', values, { table: 'glAccounts', row, column: 'blocked' })),
      }),
      ...(glAccounts.accountType.a[row] !== posting && {
        writeProblem: refusal('accountNotPosting', { ...values, kind }, { table: 'glAccounts', row, column: 'accountType' }),
      }),
    };
  }

  private setupRow(place: AccountPlace, type: number, keys: Keys): number {
    const { inventoryPostingSetup, generalPostingSetup } = this.book;
    if (place.table === 'inventoryPostingSetup') return inventoryPostingSetup.find(keys.location, inventoryGroupFor(type, keys));
    return generalPostingSetup.find(keys.businessGroup, keys.productGroup);
  }

  private setupMissing(place: AccountPlace, type: number, keys: Keys): Refusal {
    const code = place.table === 'inventoryPostingSetup' ? 'inventoryPostingSetupMissing' : 'generalPostingSetupMissing';
    return refusal(code, { ...this.groups(keys, type), account: { caption: captionOf(this.book, place) } }, { table: place.table });
  }

  private accountBlank(place: AccountPlace, row: number, type: number, keys: Keys): Refusal {
    const caption = this.book.table(place.table).spec.caption;
    const code = place.table === 'inventoryPostingSetup' ? 'inventoryAccountBlank' : 'generalAccountBlank';
    const values = { ...this.groups(keys, type), account: { caption: captionOf(this.book, place) }, setup: { caption } };
    return refusal(code, values, { table: place.table, row, column: place.column });
  }

  private groups(keys: Keys, type = -1): Record<'location' | 'group' | 'business' | 'product', string> {
    const { strings } = this.book;
    return {
      location: strings.text(keys.location),
      group: strings.text(inventoryGroupFor(type, keys)),
      business: strings.text(keys.businessGroup),
      product: strings.text(keys.productGroup),
    };
  }
}

function inventoryGroupFor(type: number, keys: Keys): number {
  return type === wip ? keys.wipGroup : keys.inventoryGroup;
}

function columnOf(book: Book, { table, column }: AccountPlace): { get(row: number): number } {
  return book.table(table).columns.find((c) => c.name === column)!;
}

function captionOf(book: Book, { table, column }: AccountPlace): string {
  return book.table(table).columns.find((c) => c.name === column)!.spec.caption;
}

const skip = (why: Refusal): AccountProblem => ({ refusal: why, consequence: 'skip' });
const stop = (why: Refusal): AccountProblem => ({ refusal: why, consequence: 'stop' });
