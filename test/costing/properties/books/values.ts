/** Costs of a book as the general ledger and the reports must show them too, in the smallest unit of the currency. */
import type { Book } from '../../../../src/book/book';
import { inventoryValuation } from '../../../../src/reports/valuation/inventory-valuation';
import type { Day } from '../../../../src/decimal';

/** Posting accounts of the standard chart of test/conformance/player/setup.ts. */
const accounts = { inventory: '2110', interim: '2111' };

/** Where value entries, the valuation and the general ledger disagree after all inventory cost was posted. */
export function disagreements(book: Book, day: Day): string[] {
  const { valueEntries: t, glEntries: g } = book;
  const sums = { actual: 0, expected: 0, posted: 0, expectedPosted: 0 };
  for (let row = 1; row <= t.rows; row++) {
    // Capacity and what is not inventoriable is no stock.
    if (t.itemLedgerEntryNo.a[row] === 0) continue;
    sums.actual += t.costAmountActual.a[row];
    sums.expected += t.costAmountExpected.a[row];
    sums.posted += t.costPostedToGL.get(row);
    sums.expectedPosted += t.expectedCostPostedToGL.get(row);
  }
  const balance = { all: 0, inventory: 0, interim: 0 };
  for (let row = 1; row <= g.rows; row++) {
    const account = g.glAccountNo.text(row);
    balance.all += g.amount.a[row];
    if (account === accounts.inventory) balance.inventory += g.amount.a[row];
    if (account === accounts.interim) balance.interim += g.amount.a[row];
  }
  const isExpectedPosted = book.inventorySetup.expectedCostPostingToGL.is(1);
  const report = inventoryValuation(book, { start: 0 as Day, end: day, includeExpectedCost: true, filters: {} });
  const equal = (what: string, one: number, other: number): string[] => (one === other ? [] : [`${what}: ${one} is not ${other}`]);
  return [
    ...equal('all G/L entries', balance.all, 0),
    ...equal('Inventory Account and actual cost', balance.inventory, sums.actual),
    ...equal('Inventory Account (Interim) and expected cost', balance.interim, isExpectedPosted ? sums.expected : 0),
    ...equal('Cost Posted to G/L and actual cost', sums.posted, sums.actual),
    ...equal('Expected Cost Posted to G/L and expected cost', sums.expectedPosted, isExpectedPosted ? sums.expected : 0),
    ...equal('Inventory Valuation and actual cost', report.value, sums.actual),
  ];
}
