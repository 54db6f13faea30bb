/**
 * Makes a change of cost pending on a value entry, with what follows from it: the part of the expected cost that an invoice row takes back (docs/rules/adjustment.md, "Expected cost"), the work
 * flags of an inbound's links, the balance of its average cost period, and the brake on averages that swing to and fro ("Formula and carry-over").
 */
import { reopenLinks } from '../ledger/write-value-entry';
import type { Adjustment } from './adjustment';
import { noteConsumption } from './average/consumption';
import { directCost } from './kinds';
import { type Money, product, quotient } from './money';

/** Swings in a row after which further changes of an entry valued by average are ignored. */
const swingsMax = 20;

/**
 * Changes the cost of a row of an entry by these amounts: its expected cost if the row is expected, else its actual cost. `invoicedQuantity` is the quantity that the row's document line invoiced.
 * Returns whether there was a change.
 */
export function changeCost(
  a: Adjustment,
  entry: number,
  row: number,
  change: number,
  changeAcy: number,
  invoicedQuantity: number,
): boolean {
  if (change === 0 && changeAcy === 0) return false;
  const { values, entries, pending, lcy, acy } = a;
  if (a.isAverage) {
    if (values.byAverage[row] !== 0 && swings(a, entry, change, changeAcy)) return false;
    noteConsumption(a, row);
    a.balances.change(row, change, changeAcy);
  }
  const expected = values.expected[row] !== 0;
  pending.add(lcy, row, change, expected);
  if (acy) pending.add(acy, row, changeAcy, expected);
  if (!expected && values.type[row] === directCost) balanceExpected(a, row, entry, invoicedQuantity);
  if (entries.quantity[entry] < 0) return true;
  a.work.sources.forget(entry);
  if (entries.open[entry] !== 0 || entries.marked[entry] !== 0) reopenLinks(a.run, entry);
  return true;
}

/**
 * An invoice row whose actual cost changes takes back its share of the pending expected changes of its entry: all of it once everything is invoiced. It replaces what the row took back before, but counts it
 * among the changes so far.
 */
function balanceExpected(a: Adjustment, row: number, entry: number, invoicedQuantity: number): void {
  const { ledger, pending, values } = a;
  let first = ledger.valueEntries.first(entry);
  while (!pending.has(first)) first = ledger.valueEntries.next(first);
  if (values.expected[first] === 0) return;
  const balance = balanceIn(a, a.lcy, entry, invoicedQuantity);
  const balanceAcy = a.acy ? balanceIn(a, a.acy, entry, invoicedQuantity) : 0;
  if (balance === 0 && balanceAcy === 0) return;
  if (a.isAverage) a.balances.change(row, balance - a.lcy.pendingExpectedOf(row), a.acy ? balanceAcy - a.acy.pendingExpectedOf(row) : 0);
  pending.setBalance(a.lcy, row, balance);
  if (a.acy) pending.setBalance(a.acy, row, balanceAcy);
}

function balanceIn(a: Adjustment, money: Money, entry: number, invoicedQuantity: number): number {
  const { ledger, entries } = a;
  let sum = 0;
  for (let row = ledger.valueEntries.first(entry); row !== 0; row = ledger.valueEntries.next(row)) sum += money.pendingExpectedOf(row);
  if (sum === 0) return 0;
  if (entries.quantity[entry] === entries.invoicedQuantity[entry]) return -sum;
  return -money.rounded(product(money.decimal(sum), quotient(invoicedQuantity, entries.quantity[entry])));
}

/** Counts changes of an entry that go against the one before; true when there were too many and this one is ignored. */
function swings(a: Adjustment, entry: number, change: number, changeAcy: number): boolean {
  const { work, lcy, acy } = a;
  const before = lcy.lastChange[entry];
  const beforeAcy = acy ? acy.lastChange[entry] : 0;
  if (before === 0 && beforeAcy === 0) work.changed.push(entry);
  else {
    const small = !acy || change <= 1 || changeAcy <= 1;
    const against = before * change <= 0 && beforeAcy * changeAcy <= 0;
    work.swings[entry] = small && against ? Math.min(work.swings[entry] + 1, 255) : 0;
  }
  lcy.lastChange[entry] = change;
  if (acy) acy.lastChange[entry] = changeAcy;
  return work.swings[entry] > swingsMax;
}
