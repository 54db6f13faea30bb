/**
 * The seal of a posting: how many rows it wrote and a SHA-256 over their facts, chained to the register before, so that any posted row changed, lost, added or exchanged
 * later breaks the chain at the register that wrote it.
 *
 * An item register seals the item ledger, value, capacity and application entries and every other posted row of its posting; a G/L register seals G/L entries and their relation.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Book } from '../../book/book';
import type { BookTable } from '../../book/book-table';
import type { TableChanges } from '../../book/changes';
import type { TableName } from '../../schema';
import { canonicalRow, sealedColumns } from './canonical';

const ofGeneralLedger: readonly TableName[] = ['glEntries', 'glItemLedgerRelation'];
const registerTables: readonly TableName[] = ['itemRegisters', 'glRegisters'];

/** Fills Row Count, Previous Hash and Hash of the registers that the changes contain. */
export function sealChanges(book: Book, changes: readonly TableChanges[]): void {
  for (const register of changes.filter((change) => registerTables.includes(change.table))) {
    const sealed = changes.filter(
      (change) => isPosted(book, change.table) && ofGeneralLedger.includes(change.table) === (register.table === 'glRegisters'),
    );
    const table = register.table === 'glRegisters' ? book.glRegisters : book.itemRegisters;
    for (let row = register.firstAppended; row <= register.lastAppended; row++) {
      const previous = row > 1 ? table.hash.text(row - 1) : '';
      const { count, hash } = hashOf(book, row === register.lastAppended ? sealed : [], previous);
      table.rowCount.put(row, count);
      table.previousHash.put(row, book.strings.id(previous));
      table.hash.put(row, book.strings.id(hash));
    }
  }
}

/**
 * Seals a book that is written for the first time: all its posted rows with their last register, earlier registers with none.
 * Registers made before the first writing have no chain of their own to keep.
 */
export function sealBook(book: Book): void {
  const whole = (Object.values(book) as unknown[]).filter(
    (table): table is BookTable => typeof table === 'object' && table !== null && 'rowsBefore' in table,
  );
  sealChanges(
    book,
    whole.map((table) => ({ table: table.tableName as TableName, firstAppended: 1, lastAppended: table.rows, removed: [], changed: [] })),
  );
}

function isPosted(book: Book, table: TableName): boolean {
  return book.table(table).spec.nature === 'posted' && !registerTables.includes(table);
}

function hashOf(book: Book, changes: readonly TableChanges[], previous: string): { count: number; hash: string } {
  const digest = sha256.create();
  digest.update(utf8ToBytes(previous));
  let count = 0;
  for (const change of [...changes].sort((a, b) => (a.table < b.table ? -1 : 1))) {
    const table = book.table(change.table);
    count += updateWithRows(book, table, change, digest);
  }
  return { count, hash: bytesToHex(digest.digest()) };
}

/** Rows are hashed in chunks of text, so that a posting of 100,000 rows makes no string of all of them. */
function updateWithRows(book: Book, table: BookTable, change: TableChanges, digest: { update(data: Uint8Array): unknown }): number {
  const columns = sealedColumns(table);
  let text = `${table.spec.name}\n`;
  let count = 0;
  for (let row = change.firstAppended; row <= change.lastAppended; row++) {
    if (table.isRemoved(row)) continue;
    text += `${canonicalRow(book, columns, row)}\n`;
    count++;
    if (text.length > 65536) {
      digest.update(utf8ToBytes(text));
      text = '';
    }
  }
  digest.update(utf8ToBytes(text));
  return count;
}
