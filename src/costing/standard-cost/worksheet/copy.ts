/** Copies the lines of a worksheet into another; a line for the same card is overwritten (docs/rules/standard-cost.md, "Worksheet"). Refusals: `worksheetEmpty`, `worksheetsAreTheSame`. */
import type { Book } from '../../../book/book';
import { refuse } from '../../../book/refusal';
import { worksheetLines } from './lines';

/** Names as numbers of their codes; returns how many lines were copied. */
export function copyWorksheet(book: Book, from: number, to: number): number {
  const { standardCostWorksheet: t, strings } = book;
  if (from === to) refuse('worksheetsAreTheSame', { name: strings.text(from) });
  const lines = worksheetLines(book, from);
  if (lines.length === 0) refuse('worksheetEmpty', { name: strings.text(from) }, { table: 'standardCostWorksheet' });
  for (const line of lines) {
    const row = t.find(to, t.type.a[line], t.no.a[line]) || t.append();
    for (const column of t.columns) column.set(row, column.get(line));
    t.standardCostWorksheetName.set(row, to);
  }
  return lines.length;
}
