/**
 * Verifies the seals of a book as it was read (docs/safety.md, "The seal"): names every posted row that was changed, is missing, or that no posting wrote, with the register of its
 * posting, and every register that was changed or whose chain is broken. The order of rows on the sheet does not matter.
 *
 * Findings: `postedRowChanged`, `postedRowMissing`, `postedRowAdded`, `postedRowOfRemoved`, `registerMissing`, `registerChanged`, `registerChainBroken`, `registerNotFinished`;
 * `damageMore` where a table has more of them than anybody reads.
 */
import type { Book } from '../../book/book';
import type { BookColumn } from '../../book/book-column';
import { type Refusal, refusal } from '../../book/refusal';
import { registerStates, type TableName } from '../../schema';
import { RegisterHashes } from './register-hash';
import { coveredRanges, numberedTables, type RegisterTable, registerTables } from './register-rows';
import { RowSeals } from './row-seal';
import { sealsOf } from './seal';

const announcedState = registerStates.indexOf('Announced');
const removedState = registerStates.indexOf('Removed');
/** Rows of one table that are named one by one: sorting one column of a ledger has one cause. */
const namedMost = 200;

export function verifySeals(book: Book): Refusal[] {
  return new Verification(book).findings();
}

interface Register {
  readonly name: RegisterTable;
  readonly row: number;
}

class Verification {
  private readonly found: Refusal[] = [];
  private readonly counts = new Map<TableName, number>();
  private readonly hashes: RegisterHashes;
  /** Registers that have a row named; their hash differs for that reason. */
  private readonly named = new Set<string>();

  constructor(private readonly book: Book) {
    this.hashes = new RegisterHashes(book);
  }

  findings(): Refusal[] {
    const covers = this.coverage();
    for (const [table, registerOf] of covers) this.verifyRows(table, registerOf);
    this.verifyRelations();
    for (const name of registerTables) this.verifyRegisters(name);
    for (const [table, count] of this.counts) if (count > namedMost) this.found.push(this.more(table, count - namedMost));
    return this.found;
  }

  /** For each numbered table the register of each row: its number, 0 where no register covers the row, negative for a posting that was removed. */
  private coverage(): Map<TableName, Int32Array> {
    const { book } = this;
    const covers = new Map(numberedTables(book).map((name) => [name, new Int32Array(book.table(name).rows + 1)]));
    for (const name of registerTables) {
      for (const row of book[name].all()) {
        const sign = book[name].state.a[row] === removedState ? -1 : 1;
        for (const { table, from, to } of coveredRanges(book, name, row)) covers.get(table)?.fill(sign * row, from, to + 1);
      }
    }
    return covers;
  }

  private verifyRows(name: TableName, registerOf: Int32Array): void {
    const table = this.book.table(name);
    const seals = name === 'glRegisters' ? undefined : { column: sealsOf(this.book, name), rows: new RowSeals(this.book, table) };
    for (let row = 1; row <= table.rows; row++) {
      const register = registerOf[row];
      if (table.isRemoved(row)) {
        if (register > 0 && !this.hashes.isInHistory(name, row)) this.name('postedRowMissing', name, row, register);
      } else if (register <= 0 && name !== 'glRegisters')
        this.name(register === 0 ? 'postedRowAdded' : 'postedRowOfRemoved', name, row, -register);
      else if (seals && seals.column.get(row) !== seals.rows.of(row)) this.name('postedRowChanged', name, row, register);
    }
  }

  /** Relations have no number of their own: a row without the seal it should have was changed, a missing one is seen by its register. */
  private verifyRelations(): void {
    const { book } = this;
    const { glItemLedgerRelation: relation, glRegisters } = book;
    const column: BookColumn = sealsOf(book, 'glItemLedgerRelation');
    const seals = new RowSeals(book, relation);
    for (const row of relation.all()) {
      const register = relation.glRegisterNo.a[row];
      const isKnown = register > 0 && register <= glRegisters.rows && !glRegisters.isRemoved(register);
      if (column.get(row) !== seals.of(row)) this.name('postedRowChanged', 'glItemLedgerRelation', row, isKnown ? register : 0);
      else if (!isKnown) this.name('postedRowAdded', 'glItemLedgerRelation', row, 0);
      else if (glRegisters.state.a[register] === removedState) this.name('postedRowOfRemoved', 'glItemLedgerRelation', row, register);
    }
  }

  private verifyRegisters(name: RegisterTable): void {
    const table = this.book[name];
    for (let row = 1; row <= table.rows; row++) {
      if (table.isRemoved(row)) {
        this.found.push(refusal('registerMissing', { register: row, table: { caption: table.spec.caption } }, { table: name }));
        continue;
      }
      if (table.state.a[row] === announcedState) this.register('registerNotFinished', { name, row }, 'state');
      const isFirstOrAfterGap = row === 1 || table.isRemoved(row - 1);
      if (!isFirstOrAfterGap && table.previousHash.get(row) !== table.hash.get(row - 1))
        this.register('registerChainBroken', { name, row }, 'previousHash');
      else if (
        table.state.a[row] !== removedState &&
        !this.named.has(`${name} ${row}`) &&
        this.hashes.of(name, row) !== table.hash.text(row)
      )
        this.register('registerChanged', { name, row }, 'hash');
    }
  }

  private register(code: string, { name, row }: Register, column: string): void {
    this.found.push(refusal(code, { register: row, table: { caption: this.book[name].spec.caption } }, { table: name, row, column }));
  }

  private name(code: string, table: TableName, row: number, register: number): void {
    this.named.add(`${registerOf(table)} ${register}`);
    const count = (this.counts.get(table) ?? 0) + 1;
    this.counts.set(table, count);
    if (count > namedMost) return;
    const { caption } = this.book.table(table).spec;
    const isThere = !this.book.table(table).isRemoved(row);
    this.found.push(refusal(code, { entry: this.numberOf(table, row), register, table: { caption } }, { table, ...(isThere && { row }) }));
  }

  private numberOf(table: TableName, row: number): string {
    return String(table === 'glItemLedgerRelation' ? this.book.glItemLedgerRelation.glEntryNo.a[row] : row);
  }

  private more(table: TableName, count: number): Refusal {
    return refusal('damageMore', { count, table: { caption: this.book.table(table).spec.caption } }, { table });
  }
}

function registerOf(table: TableName): RegisterTable {
  return table === 'glEntries' || table === 'glItemLedgerRelation' ? 'glRegisters' : 'itemRegisters';
}
