/**
 * Where each row of the entry tables stands when the rows of an item lie together (docs/architecture.md, "Large adjustments"). Within an item rows keep the order of their numbers, so that whatever the rules
 * compare - entries of one item - compares as before.
 */
import type { Book } from '../../../book/book';

/** By table and row, from 1: its place in the order of items. 0 stays 0: "no row". */
export interface Positions {
  readonly itemLedgerEntries: Int32Array;
  readonly itemApplicationEntries: Int32Array;
  readonly valueEntries: Int32Array;
}

export function positionsByItem({ itemLedgerEntries, valueEntries, itemApplicationEntries, strings }: Book): Positions {
  const items = strings.count;
  const itemOfEntry = itemLedgerEntries.itemNo.a;
  const itemOfLink = new Int32Array(itemApplicationEntries.rows + 1);
  const inbound = itemApplicationEntries.inboundItemEntryNo.a;
  for (let link = 1; link < itemOfLink.length; link++) itemOfLink[link] = itemOfEntry[inbound[link]];
  return {
    itemLedgerEntries: positions(itemOfEntry, itemLedgerEntries.rows, items),
    itemApplicationEntries: positions(itemOfLink, itemApplicationEntries.rows, items),
    valueEntries: positions(valueEntries.itemNo.a, valueEntries.rows, items),
  };
}

/** Rows counted by item, then numbered item after item. */
function positions(item: Int32Array, rows: number, items: number): Int32Array {
  const next = new Int32Array(items + 2);
  for (let row = 1; row <= rows; row++) next[item[row] + 1]++;
  next[0] = 1;
  for (let i = 1; i < next.length; i++) next[i] += next[i - 1];
  const to = new Int32Array(rows + 1);
  for (let row = 1; row <= rows; row++) to[row] = next[item[row]]++;
  return to;
}
