/**
 * Numbers of posted entries and the registers that wrote them (docs/rules/check.md, "Numbers and registers"). Posted tables are numbered without gaps, except links that were unapplied and stand in their history, and
 * the numbers of postings that were removed; registers cover every entry once, in order.
 *
 * Findings: `entryNoMissing`, `registerNotCompleted`, `registerRangeWrong`, `entriesWithoutRegister`.
 */
import type { Book } from '../../book/book';
import type { BookTable } from '../../book/book-table';
import { registerStates, type TableName } from '../../schema';
import type { Checked } from './checked';

const completed = registerStates.indexOf('Completed');
const removed = registerStates.indexOf('Removed');

const numbered: readonly TableName[] = ['itemLedgerEntries', 'valueEntries', 'capacityLedgerEntries', 'itemApplicationEntries', 'glEntries', 'itemRegisters', 'glRegisters', 'inventoryPeriodEntries'];

/** Which columns of a register hold the range of which table. */
const itemRanges = [
  ['itemLedgerEntries', 'fromEntryNo', 'toEntryNo'],
  ['valueEntries', 'fromValueEntryNo', 'toValueEntryNo'],
  ['capacityLedgerEntries', 'fromCapacityEntryNo', 'toCapacityEntryNo'],
  ['itemApplicationEntries', 'fromApplicationEntryNo', 'toApplicationEntryNo'],
] as const;
const glRanges = [['glEntries', 'fromEntryNo', 'toEntryNo']] as const;

export function checkNumbersAndRegisters(checked: Checked): void {
  for (const name of numbered) checkNumbers(checked, name);
  for (const range of itemRanges) checkRegisters(checked, 'itemRegisters', range);
  for (const range of glRanges) checkRegisters(checked, 'glRegisters', range);
  for (const name of ['itemRegisters', 'glRegisters'] as const) checkStates(checked, name);
}

function checkNumbers(checked: Checked, name: TableName): void {
  const { book } = checked;
  const table = book.table(name);
  if (table.count === table.rows) return;
  const accounted = numbersOfRemovedPostings(book, name);
  if (name === 'itemApplicationEntries') for (const number of numbersInHistory(book)) accounted.add(number);
  for (let row = 1; row <= table.rows; row++) {
    if (table.isRemoved(row) && !accounted.has(row)) checked.find('entryNoMissing', { number: row, table: { caption: table.spec.caption } }, { table: name });
  }
}

/** Numbers of postings that were interrupted and removed; they are not given out again. */
function numbersOfRemovedPostings(book: Book, name: TableName): Set<number> {
  const numbers = new Set<number>();
  for (const [registers, ranges] of [['itemRegisters', itemRanges], ['glRegisters', glRanges]] as const) {
    for (const [table, fromName, toName] of ranges) {
      if (table !== name) continue;
      const [from, to] = [fromName, toName].map((wanted) => book.table(registers).columns.find((c) => c.name === wanted)!);
      for (const row of book[registers].all()) if (book[registers].state.a[row] === removed) for (let n = from.get(row); n > 0 && n <= to.get(row); n++) numbers.add(n);
    }
  }
  return numbers;
}

function numbersInHistory({ itemApplicationEntryHistory: history }: Book): Set<number> {
  return new Set([...history.all()].map((row) => history.entryNo.a[row]));
}

function checkStates(checked: Checked, name: 'itemRegisters' | 'glRegisters'): void {
  const table = checked.book[name];
  for (const row of table.all()) {
    if (table.state.a[row] !== completed && table.state.a[row] !== removed) checked.find('registerNotCompleted', { register: row }, { table: name, row, column: 'state' });
  }
}

/** Each register goes on where the one before ended, and the last one ends with the last entry. */
function checkRegisters(checked: Checked, name: 'itemRegisters' | 'glRegisters', [tableName, fromName, toName]: readonly [TableName, string, string]): void {
  const { book } = checked;
  const registers: BookTable = book[name];
  const entries = book.table(tableName);
  const column = (wanted: string) => registers.columns.find((c) => c.name === wanted)!;
  const [from, to] = [column(fromName), column(toName)];
  let last = 0;
  for (const row of registers.all()) {
    if (to.get(row) === 0) continue;
    if (from.get(row) !== last + 1 || to.get(row) < from.get(row) || to.get(row) > entries.rows) {
      const values = { register: row, from: from.get(row), to: to.get(row), expected: last + 1, table: { caption: entries.spec.caption } };
      checked.find('registerRangeWrong', values, { table: name, row, column: fromName });
    }
    last = Math.max(last, to.get(row));
  }
  if (entries.rows > last) checked.find('entriesWithoutRegister', { from: last + 1, to: entries.rows, table: { caption: entries.spec.caption } }, { table: tableName, row: last + 1 });
}
