/**
 * The hash of a register: SHA-256 over the facts of its row, with them the hash of the register before, and over the facts of the posted rows it covers. A link that was taken back since
 * is found with the same facts in the history.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Book } from '../../book/book';
import { canonicalRow, factColumns, type SealedColumn } from './canonical';
import { coveredRanges, linksInHistory, type RegisterTable, relationsByRegister } from './register-rows';

/** Rows are hashed in chunks of text, so that a posting of 100,000 rows makes no string of all of them. */
const charactersPerChunk = 65_536;

type Facts = readonly SealedColumn[];

/** Hashes registers of one book as it stands; to be made anew after the book changed. */
export class RegisterHashes {
  private readonly facts = new Map<string, Facts>();
  private readonly relations: ReadonlyMap<number, readonly number[]>;
  private readonly history: ReadonlyMap<number, number>;

  constructor(private readonly book: Book) {
    this.relations = relationsByRegister(book);
    this.history = linksInHistory(book);
  }

  /** How many posted rows a register covers that are there. */
  rowCount(name: RegisterTable, register: number): number {
    let count = 0;
    for (const { table, from, to } of coveredRanges(this.book, name, register)) {
      const rows = this.book.table(table);
      for (let row = from; row <= Math.min(to, rows.rows); row++) if (!rows.isRemoved(row) || this.isInHistory(table, row)) count++;
    }
    return count + this.relationsOf(name, register).length;
  }

  of(name: RegisterTable, register: number): string {
    const digest = sha256.create();
    const text = new Chunks((chunk) => digest.update(utf8ToBytes(chunk)));
    text.add(canonicalRow(this.book, this.factsOf(name), register));
    for (const { table, from, to } of coveredRanges(this.book, name, register)) {
      const rows = this.book.table(table);
      const facts = this.factsOf(table);
      text.add(rows.spec.name);
      for (let row = from; row <= Math.min(to, rows.rows); row++) {
        if (!rows.isRemoved(row)) text.add(canonicalRow(this.book, facts, row));
        else if (this.isInHistory(table, row)) text.add(this.linkInHistory(row));
      }
    }
    const relations = this.relationsOf(name, register);
    if (relations.length > 0) text.add(this.book.glItemLedgerRelation.spec.name);
    for (const row of relations) text.add(canonicalRow(this.book, this.factsOf('glItemLedgerRelation'), row));
    text.end();
    return bytesToHex(digest.digest());
  }

  /** Whether a row that is not there is a link that was taken back. */
  isInHistory(table: string, row: number): boolean {
    return table === 'itemApplicationEntries' && this.history.has(row);
  }

  private linkInHistory(link: number): string {
    const { book } = this;
    const named = new Map(factColumns(book, book.itemApplicationEntryHistory).map((column) => [column.name, column]));
    const facts = this.factsOf('itemApplicationEntries').map(({ name }) => named.get(name)!);
    return canonicalRow(book, facts, this.history.get(link)!);
  }

  private relationsOf(name: RegisterTable, register: number): readonly number[] {
    return (name === 'glRegisters' && this.relations.get(register)) || [];
  }

  private factsOf(name: Parameters<Book['table']>[0]): Facts {
    let facts = this.facts.get(name);
    if (!facts) this.facts.set(name, (facts = factColumns(this.book, this.book.table(name))));
    return facts;
  }
}

/** Lines of text, handed on in chunks. */
class Chunks {
  private text = '';

  constructor(private readonly take: (chunk: string) => void) {}

  add(line: string): void {
    this.text += `${line}\n`;
    if (this.text.length > charactersPerChunk) this.end();
  }

  end(): void {
    this.take(this.text);
    this.text = '';
  }
}
