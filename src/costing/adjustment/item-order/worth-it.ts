/**
 * When cost adjustment works on a copy of the ledger in the order of items (docs/architecture.md, "Large adjustments"): in a large ledger of which a good part is to be adjusted, whose items are mixed. Copying
 * all of it and bringing the results back takes a third of what a full adjustment takes where the entries lie, so that it cannot pay for little.
 *
 * Not in books with orders: their cost goes from item to item in the order of entry numbers.
 */
import type { Run } from '../../run';

/** Entries from which on the copy can pay: smaller ledgers fit into the processor's cache as they are. */
const entriesMin = 150_000;
/** Marked entries and open entry points must be an eighth of the entries at least. */
const part = 8;

/** Whether a run over these items (numbers of their codes) is to work on a copy. */
export function worthCopying(run: Run, items: readonly number[]): boolean {
  const { itemLedgerEntries: entries, inventoryAdjmtEntriesOrder: orders } = run.book;
  if (entries.rows < entriesMin || orders.rows > 0) return false;
  let toDo = 0;
  for (const item of items) toDo += (run.ledger.marked.get(item)?.length ?? 0) + run.entryPoints.openOf(item).length;
  return toDo * part >= entries.rows && isMixed(entries.itemNo.a, entries.rows);
}

/** Mostly the next entry is of another item. */
function isMixed(item: Int32Array, rows: number): boolean {
  let changes = 0;
  for (let row = 2; row <= rows; row++) if (item[row] !== item[row - 1]) changes++;
  return changes * 2 > rows;
}
