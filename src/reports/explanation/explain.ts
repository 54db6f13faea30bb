/** What can be explained, and the explanation as lines: a figure, its views or parts below it, and below a part the source that it was calculated from. */
import type { Book } from '../../book/book';
import { refuse } from '../../book/refusal';
import type { Day } from '../../decimal';
import { explainEntry } from './entry';
import type { Explanation } from './explanation';
import { explainGLEntry } from './gl-entry';
import { Reader } from './reader';
import { explainUnitCost } from './unit-cost';
import { explainValuation } from './valuation';
import { explainValueEntry } from './value-entry';

export const explainable = ['Item Ledger Entry', 'Value Entry', 'Unit Cost', 'Inventory Valuation', 'G/L Entry'] as const;
export type Explainable = (typeof explainable)[number];

export interface Question {
  readonly what: Explainable;
  /** Of entries. */
  readonly entryNo: number;
  /** Of unit costs and valuations. */
  readonly itemNo: string;
  readonly start: Day;
  readonly end: Day;
  /** So many sources of sources are followed. */
  readonly levels: number;
}

const partsMax = 50;

/** Refuses entries and items that do not exist: `entryToExplainMissing`, `itemToExplainMissing`. */
export function explain(book: Book, { what, entryNo, itemNo, start, end, levels }: Question): Explanation {
  const reader = new Reader(book, partsMax);
  switch (what) {
    case 'Item Ledger Entry':
      return explainEntry(reader, existing(book, 'itemLedgerEntries', entryNo), levels);
    case 'Value Entry':
      return explainValueEntry(reader, existing(book, 'valueEntries', entryNo));
    case 'G/L Entry':
      return explainGLEntry(reader, existing(book, 'glEntries', entryNo), levels);
    case 'Unit Cost':
      return explainUnitCost(reader, existingItem(book, itemNo));
    case 'Inventory Valuation':
      return explainValuation(reader, existingItem(book, itemNo), start, end);
  }
}

function existing(book: Book, name: 'itemLedgerEntries' | 'valueEntries' | 'glEntries', entryNo: number): number {
  const table = book.table(name);
  if (entryNo < 1 || entryNo > table.rows || table.isRemoved(entryNo)) refuse('entryToExplainMissing', { entry: entryNo, table: { caption: table.spec.caption } }, { table: name });
  return entryNo;
}

function existingItem(book: Book, itemNo: string): number {
  const row = book.items.find(book.code(itemNo));
  if (row === 0) refuse('itemToExplainMissing', { item: itemNo }, { table: 'items' });
  return row;
}

export interface ExplanationLine {
  readonly level: number;
  readonly node: Explanation;
}

/** The tree as lines, each above what explains it. */
export function linesOf(node: Explanation, level = 0): ExplanationLine[] {
  const below = [...node.views, ...node.parts, ...(node.source ? [node.source] : [])];
  return [{ level, node }, ...below.flatMap((each) => linesOf(each, level + 1))];
}
