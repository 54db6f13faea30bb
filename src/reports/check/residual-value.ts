/**
 * Value that is left where no quantity is (docs/rules/check.md, "Residual value"). An item of which nothing is on hand, whose entries are all invoiced and whose cost is adjusted is worth nothing.
 *
 * Finding: `residualValue`, on the item.
 */
import type { Checked } from './checked';

export function checkResidualValue(checked: Checked): void {
  const { itemLedgerEntries: e, items, avgCostAdjmtEntryPoints: points } = checked.book;
  const count = checked.book.strings.count;
  const quantity = new Float64Array(count);
  const cost = new Float64Array(count);
  const unsettled = new Uint8Array(count);
  for (const entry of checked.entries()) {
    const item = e.itemNo.a[entry];
    quantity[item] += e.quantity.a[entry];
    cost[item] += e.costAmountActual.a[entry] + e.costAmountExpected.a[entry];
    if (e.open.a[entry] !== 0 || e.completelyInvoiced.a[entry] === 0 || e.appliedEntryToAdjust.a[entry] !== 0) unsettled[item] = 1;
  }
  for (const row of points.all()) if (!points.costIsAdjusted.is(row)) unsettled[points.itemNo.a[row]] = 1;
  for (const row of items.all()) {
    const item = items.no.a[row];
    if (!checked.includes(item) || quantity[item] !== 0 || cost[item] === 0 || unsettled[item] !== 0 || !items.costIsAdjusted.is(row)) continue;
    checked.find('residualValue', { item: items.no.text(row), amount: checked.amount(cost[item]) }, { table: 'items', row, column: 'inventory' }, item);
  }
}
