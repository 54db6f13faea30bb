/**
 * The general ledger against the value entries (docs/rules/check.md, "General ledger"): it balances, its entries are related to value entries that exist, they hold what was posted of them, and what was not posted
 * waits.
 *
 * Findings: `glRegisterUnbalanced`, `glDebitCreditDiffers`, `glEntryWithoutValueEntry`, `relationBroken`, `costPostedDiffers`, `valueEntryNotWaiting`, `queueRowBroken`.
 */
import type { Book } from '../../book/book';
import { accountTypes } from '../../general-ledger/account-types';
import { hasCostToQueue } from '../../general-ledger/queue';
import { itemTypes } from '../../schema';
import { accountsByType } from '../reconciliation/account-sums';
import type { Checked } from './checked';

const inventory = accountTypes.indexOf('Inventory');
const interim = accountTypes.indexOf('Inventory (Interim)');
const inventoryType = itemTypes.indexOf('Inventory');

export function checkGeneralLedger(checked: Checked): void {
  checkBalance(checked);
  checkRelations(checked);
  checkPostedCost(checked);
  checkQueue(checked);
}

/** Every posting is 0 in both currencies; debit and credit say what the amount says. */
function checkBalance(checked: Checked): void {
  const { glEntries: g, glRegisters: registers } = checked.book;
  for (let row = 1; row <= g.rows; row++) {
    if (g.amount.a[row] !== g.debitAmount.a[row] - g.creditAmount.a[row]) checked.find('glDebitCreditDiffers', { entry: row }, { table: 'glEntries', row, column: 'amount' });
  }
  for (const register of registers.all()) {
    let [sum, sumAcy] = [0, 0];
    for (let row = registers.fromEntryNo.a[register]; row <= registers.toEntryNo.a[register] && row <= g.rows && row > 0; row++) {
      sum += g.amount.a[row];
      sumAcy += g.additionalCurrencyAmount.get(row);
    }
    const place = { table: 'glRegisters', row: register, column: 'toEntryNo' };
    if (sum !== 0 || sumAcy !== 0) checked.find('glRegisterUnbalanced', { register, amount: checked.amount(sum !== 0 ? sum : sumAcy) }, place);
  }
}

function checkRelations(checked: Checked): void {
  const { glItemLedgerRelation: relation, glEntries: g, valueEntries: v } = checked.book;
  const related = new Uint8Array(g.rows + 1);
  for (const row of relation.all()) {
    const glEntry = relation.glEntryNo.a[row];
    const valueEntry = relation.valueEntryNo.a[row];
    const broken = glEntry < 1 || glEntry > g.rows || g.isRemoved(glEntry) ? 'glEntryNo' : valueEntry < 1 || valueEntry > v.rows || v.isRemoved(valueEntry) ? 'valueEntryNo' : undefined;
    if (broken) checked.find('relationBroken', { glEntry, valueEntry }, { table: 'glItemLedgerRelation', row, column: broken });
    else related[glEntry] = 1;
  }
  for (const row of g.all()) if (related[row] === 0) checked.find('glEntryWithoutValueEntry', { entry: row }, { table: 'glEntries', row, column: 'entryNo' });
}

/**
 * What the inventory accounts hold of a value entry is what was posted of it. Entries posted per group share G/L entries, so the sums are taken over all that hang together. Where an account is in no posting setup any
 * more, nothing can be said.
 */
function checkPostedCost(checked: Checked): void {
  const { book } = checked;
  const { glItemLedgerRelation: relation, glEntries: g, valueEntries: v } = book;
  const groups = new Groups(v.rows + 1, g.rows);
  for (const row of relation.all()) groups.join(relation.valueEntryNo.a[row], relation.glEntryNo.a[row]);
  const accounts = accountsByType(book);
  const known = new Set(accounts.flatMap((set) => [...set]));
  const difference = new Float64Array(groups.size);
  const unknown = new Uint8Array(groups.size);
  for (let row = 1; row <= g.rows; row++) {
    const group = groups.ofGL(row);
    const account = g.glAccountNo.a[row];
    if (!known.has(account)) unknown[group] = 1;
    if (accounts[inventory].has(account) || accounts[interim].has(account)) difference[group] += g.amount.a[row];
  }
  for (let row = 1; row <= v.rows; row++) {
    // Capacity moves cost between accounts that are no inventory accounts.
    if (v.itemLedgerEntryNo.a[row] !== 0) difference[groups.ofValue(row)] -= v.costPostedToGL.get(row) + v.expectedCostPostedToGL.get(row);
  }
  const reported = new Set<number>();
  for (let row = 1; row <= v.rows; row++) {
    const group = groups.ofValue(row);
    if (difference[group] === 0 || unknown[group] !== 0 || reported.has(group)) continue;
    reported.add(group);
    checked.value('costPostedDiffers', row, 'costPostedToGL', { amount: checked.amount(difference[group]) });
  }
}

/** Sets of value entries and G/L entries that are related to each other. */
class Groups {
  readonly size: number;
  private readonly parent: Int32Array;

  constructor(
    private readonly valueEntries: number,
    glEntries: number,
  ) {
    this.size = valueEntries + glEntries + 1;
    this.parent = Int32Array.from({ length: this.size }, (_, i) => i);
  }

  join(valueEntry: number, glEntry: number): void {
    const at = this.valueEntries + glEntry;
    if (valueEntry < this.valueEntries && at < this.size) this.parent[this.root(valueEntry)] = this.root(at);
  }

  ofValue(row: number): number {
    return this.root(row);
  }

  ofGL(row: number): number {
    return this.root(this.valueEntries + row);
  }

  private root(node: number): number {
    const { parent } = this;
    let at = node;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]];
    return at;
  }
}

/** What was not posted waits, and what waits exists. */
function checkQueue(checked: Checked): void {
  const { book } = checked;
  const { postValueEntryToGL: queue, valueEntries: v } = book;
  const waiting = new Uint8Array(v.rows + 1);
  for (const row of queue.all()) {
    const entry = queue.valueEntryNo.a[row];
    if (entry < 1 || entry > v.rows || v.isRemoved(entry)) checked.find('queueRowBroken', { entry }, { table: 'postValueEntryToGL', row, column: 'valueEntryNo' });
    else waiting[entry] = 1;
  }
  for (let row = 1; row <= v.rows; row++) {
    if (waiting[row] === 0 && hasUnpostedCost(book, row) && isValued(checked, row)) checked.value('valueEntryNotWaiting', row, 'costPostedToGL', { amount: checked.amount(v.costAmountActual.a[row] - v.costPostedToGL.get(row)) });
  }
}

function hasUnpostedCost(book: Book, row: number): boolean {
  const { valueEntries: v } = book;
  return hasCostToQueue(book, row, false) && v.costAmountActual.a[row] !== v.costPostedToGL.get(row);
}

/** Cost of items without stock, or kept at no value, never reaches the general ledger. */
function isValued(checked: Checked, row: number): boolean {
  const { valueEntries: v, items } = checked.book;
  const item = checked.itemRow(v.itemNo.a[row]);
  return item !== 0 && items.type.a[item] === inventoryType && !items.inventoryValueZero.is(item);
}
