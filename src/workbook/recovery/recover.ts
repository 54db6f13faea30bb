/**
 * Brings the book to the state that an interrupted posting was to reach, or back to the one before it, and tells what has to be written for it: only what differs from what stands
 * in the workbook, so that it can be interrupted and begun again any number of times.
 *
 * What people typed meanwhile stays: a cell that holds neither the value before nor the value after is only touched in posted tables.
 */
import type { Book } from '../../book/book';
import type { BookTable } from '../../book/book-table';
import type { CellChange } from '../../book/changes';
import { registerStates, type TableName } from '../../schema';
import type { TableStep } from '../write/table-writer';
import { bookValue, type LogValue, logValue } from './log-values';
import { keyOf, type LoggedTable } from './posting-log';

const removedState = registerStates.indexOf('Removed');
const registers: readonly TableName[] = ['itemRegisters', 'glRegisters'];

/** What has to be written to finish the posting. */
export function stepsToFinish(book: Book, tables: readonly LoggedTable[]): TableStep[] {
  return tables.map((logged) => {
    const work = new TableRecovery(book, logged);
    for (const values of logged.added) work.ensure(values);
    for (const [key, cells] of logged.changed) for (const [column, before, after] of cells) work.setCell(key, column, before, after);
    for (const values of logged.removed) work.takeAway(values);
    return work.step();
  });
}

/** What has to be written to remove the posting; its registers stay, with the state Removed. */
export function stepsToRemove(book: Book, tables: readonly LoggedTable[]): TableStep[] {
  return tables.map((logged) => {
    const work = new TableRecovery(book, logged);
    const isRegister = registers.includes(logged.table);
    for (const values of logged.added) {
      if (isRegister) work.markRemoved(work.ensure(values));
      else work.takeAway(values);
    }
    for (const [key, cells] of logged.changed) for (const [column, before, after] of cells) work.setCell(key, column, after, before);
    for (const values of logged.removed) work.ensure(values);
    return work.step();
  });
}

/** Rows of one table found by their keys, changed in the book, and what the sheet needs for it. */
class TableRecovery {
  private readonly table: BookTable;
  private readonly isNumbered: boolean;
  private readonly isPosted: boolean;
  private readonly isJournal: boolean;
  private readonly byKey = new Map<string, number[]>();
  private readonly append: number[] = [];
  private readonly removed: number[] = [];
  private readonly changed: CellChange[] = [];

  constructor(
    private readonly book: Book,
    private readonly logged: LoggedTable,
  ) {
    this.table = book.table(logged.table);
    const { nature, key } = this.table.spec;
    this.isPosted = nature === 'posted';
    this.isNumbered = this.isPosted && key.length === 1;
    this.isJournal = nature === 'journal';
    if (this.isNumbered) return;
    for (const row of this.table.all()) this.remember(JSON.stringify(keyOf(book, this.table, row)), row);
  }

  step(): TableStep {
    const { append, removed, changed } = this;
    return { table: this.logged.table, append, removed, changed };
  }

  /** Sees that a row stands as logged; returns it. */
  ensure(values: readonly LogValue[]): number {
    const there = this.rowWith(values);
    if (there !== 0) {
      if (!this.isJournal) this.logged.columns.forEach((name, i) => this.put(there, name, values[i]));
      return there;
    }
    const row = this.newRow(values);
    this.logged.columns.forEach((name, i) => this.column(name).put(row, bookValue(this.book, this.column(name), values[i])));
    this.append.push(row);
    return row;
  }

  takeAway(values: readonly LogValue[]): void {
    const row = this.rowWith(values);
    if (row === 0) return;
    this.table.remove(row);
    this.removed.push(row);
  }

  markRemoved(register: number): void {
    const state = this.column('state');
    const before = state.get(register);
    if (before === removedState) return;
    state.put(register, removedState);
    if (!this.append.includes(register))
      this.changed.push({ table: this.logged.table, row: register, column: 'state', before, after: removedState });
  }

  /** Sets a cell that holds `from` to `to`; in posted tables whatever it holds. */
  setCell(key: readonly LogValue[], column: string, from: LogValue, to: LogValue): void {
    const row = this.rowOfKey(key);
    if (row === 0) return;
    const now = logValue(this.book, this.column(column), this.column(column).get(row));
    if (this.isPosted || JSON.stringify(now) === JSON.stringify(from)) this.put(row, column, to);
  }

  private put(row: number, name: string, value: LogValue): void {
    const column = this.column(name);
    const [before, after] = [column.get(row), bookValue(this.book, column, value)];
    if (Object.is(before, after)) return;
    column.put(row, after);
    this.changed.push({ table: this.logged.table, row, column: name, before, after });
  }

  private rowWith(values: readonly LogValue[]): number {
    const key = this.table.spec.key.map((name) => values[this.logged.columns.indexOf(name)]);
    if (!this.isJournal) return this.rowOfKey(key);
    const rows = this.byKey.get(JSON.stringify(key)) ?? [];
    return rows.find((row) => !this.table.isRemoved(row) && this.isAlike(row, values)) ?? 0;
  }

  private rowOfKey(key: readonly LogValue[]): number {
    if (this.isNumbered) {
      const number = key[0] as number;
      return number <= this.table.rows && !this.table.isRemoved(number) ? number : 0;
    }
    return this.byKey.get(JSON.stringify(key))?.find((row) => !this.table.isRemoved(row)) ?? 0;
  }

  private isAlike(row: number, values: readonly LogValue[]): boolean {
    return this.logged.columns.every(
      (name, i) => JSON.stringify(logValue(this.book, this.column(name), this.column(name).get(row))) === JSON.stringify(values[i]),
    );
  }

  private newRow(values: readonly LogValue[]): number {
    if (!this.isNumbered) {
      const row = this.table.append();
      const key = this.table.spec.key.map((name) => values[this.logged.columns.indexOf(name)]);
      this.remember(JSON.stringify(key), row);
      return row;
    }
    const number = values[this.logged.columns.indexOf(this.table.spec.key[0])] as number;
    while (this.table.rows < number) this.table.remove(this.table.append());
    this.table.putBack(number);
    return number;
  }

  private remember(key: string, row: number): void {
    const rows = this.byKey.get(key);
    if (rows) rows.push(row);
    else this.byKey.set(key, [row]);
  }

  private column(name: string): BookTable['columns'][number] {
    return this.table.columns.find((column) => column.name === name)!;
  }
}
