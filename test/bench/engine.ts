/**
 * One measurement of the engine in a process of its own: movements into item lines, posted through the engine of the commands, then adjusted in full.
 * Prints one JSON line.
 */
import { readFileSync } from 'node:fs';
import type { Book } from '../../src/book/book';
import { adjustAll, importMovements, newBook, postMovements } from './ledger';

function timed<T>(act: () => T): { readonly result: T; readonly nanoseconds: number } {
  const start = process.hrtime.bigint();
  const result = act();
  return { result, nanoseconds: Number(process.hrtime.bigint() - start) };
}

function bytesOf(book: Book, tables: readonly ('itemLedgerEntries' | 'itemApplicationEntries' | 'valueEntries')[]): number {
  return tables.reduce((sum, name) => sum + (book.table(name).bytes / book.table(name).capacity) * book.table(name).rows, 0);
}

const [file, method] = process.argv.slice(2);
const book = newBook();
const imported = timed(() => importMovements(book, readFileSync(file, 'latin1'), method));
const posted = timed(() => postMovements(book, imported.result));
const values = book.valueEntries.rows;
const adjusted = timed(() => adjustAll(book));
const valuesAfter = book.valueEntries.rows;
const again = timed(() => adjustAll(book));
if (book.valueEntries.rows !== valuesAfter) throw new Error('a second adjustment added rows');
process.stdout.write(
  `${JSON.stringify({
    movements: imported.result.count,
    entries: book.itemLedgerEntries.rows,
    valueEntries: valuesAfter,
    adjusted: valuesAfter - values,
    importNs: imported.nanoseconds,
    postNs: posted.nanoseconds,
    adjustNs: adjusted.nanoseconds,
    secondNs: again.nanoseconds,
    bytesPerMovement: Math.round(bytesOf(book, ['itemLedgerEntries', 'itemApplicationEntries']) / imported.result.count),
    bytesPerValueEntry: Math.round(bytesOf(book, ['valueEntries']) / valuesAfter),
    rssMb: Math.round(process.memoryUsage().rss / 1_048_576),
  })}\n`,
);
