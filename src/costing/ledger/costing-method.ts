/**
 * The costing method of an item holds from its first entry on (docs/rules/ledger.md, "Item"): what was posted was applied and valued by it. Typing into a sheet runs no code of ours, so the card
 * keeps the method that its entries were posted with.
 *
 * Refusal: `costingMethodChanged`.
 */
import type { Book } from '../../book/book';
import { type Refusal, refusal } from '../../book/refusal';
import { costingMethods } from '../../schema';

/** Items with entries whose Costing Method was typed over. */
export function costingMethodProblems({ items }: Book): Refusal[] {
  const problems: Refusal[] = [];
  for (let row = 1; row <= items.rows; row++) {
    const posted = items.costingMethodOfEntries.get(row);
    if (posted === 0 || posted - 1 === items.costingMethod.a[row] || items.isRemoved(row)) continue;
    const values = {
      item: items.no.text(row),
      posted: { option: costingMethods[posted - 1] },
      typed: { option: items.costingMethod.text(row) },
    };
    problems.push(refusal('costingMethodChanged', values, { table: 'items', row, column: 'costingMethod' }));
  }
  return problems;
}

/** Keeps the methods of items that the running command has posted to. */
export function rememberCostingMethods({ items, itemLedgerEntries: entries }: Book): void {
  for (let entry = entries.rowsBefore + 1; entry <= entries.rows; entry++) {
    const row = items.find(entries.itemNo.a[entry]);
    if (items.costingMethodOfEntries.get(row) === 0) items.costingMethodOfEntries.set(row, items.costingMethod.a[row] + 1);
  }
}
