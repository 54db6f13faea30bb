/**
 * Numbers that were given out are never given out again: where the registers tell higher numbers than the rows that are there (rows were lost, or a posting was removed), the book goes
 * on after them, and the missing ones stand as removed.
 */
import type { Book } from '../../book/book';
import { coveredRanges, registerTables } from '../seal/register-rows';

/** A range beyond this many rows above what is there was not written by a posting: the number of a register was overwritten. */
const gapMost = 200_000;

export function keepNumbersGivenOut(book: Book): void {
  for (const name of [...registerTables].reverse()) {
    for (const register of book[name].all()) {
      for (const { table, to } of coveredRanges(book, name, register)) {
        const rows = book.table(table);
        if (to - rows.rows > gapMost) continue;
        while (rows.rows < to) rows.remove(rows.append());
      }
    }
  }
}
