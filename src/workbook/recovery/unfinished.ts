/**
 * Finds a posting that was not finished (its log is still being written from) or of which part is gone again (it was completed, and posted rows of it are missing: a part was undone).
 * A posting whose registers another one has written over, or that others followed, cannot be finished or removed from its log; it is then damage like any other.
 */
import type { Book } from '../../book/book';
import { type Refusal, refusal } from '../../book/refusal';
import { registerStates, type TableName } from '../../schema';
import { type LoggedTable, type PostingLog, readLog } from './posting-log';

const completed = registerStates.indexOf('Completed');
const registers: readonly ('itemRegisters' | 'glRegisters')[] = ['itemRegisters', 'glRegisters'];

export interface UnfinishedPosting {
  readonly log: PostingLog;
  /** `interrupted`: not all was written. `undone`: all was, and posted rows are gone again. */
  readonly kind: 'interrupted' | 'undone';
  readonly userId: string;
  /** Universal time. */
  readonly since: string;
  /** Its registers, as they are numbered in their tables. */
  readonly registers: readonly { readonly table: TableName; readonly no: number }[];
  /** Posted rows that it writes. */
  readonly rows: number;
}

/** What reading found out about the last posting. */
export interface LastPosting {
  readonly unfinished?: UnfinishedPosting;
  readonly damage: readonly Refusal[];
}

export function lastPosting(book: Book): LastPosting {
  const log = readLog(book);
  if (!log || log.state === 'removed') return { damage: [] };
  if (log.state === 'completed' && !isPartlyGone(book, log.tables)) return { damage: [] };
  const obstacle = obstacleTo(book, log.tables);
  if (obstacle) return { damage: [obstacle] };
  const { userId, since, state } = log;
  const kind = state === 'writing' ? 'interrupted' : 'undone';
  const rows = log.tables.filter(({ table }) => isPosted(book, table)).reduce((sum, { added }) => sum + added.length, 0);
  const ofPosting = registers.flatMap((table) =>
    log.tables.filter((logged) => logged.table === table).flatMap((logged) => numbersOf(logged, 'no').map((no) => ({ table, no }))),
  );
  return { unfinished: { log, kind, userId, since, registers: ofPosting, rows }, damage: [] };
}

/** The refusal for whoever goes on posting all the same. */
export function unfinishedRefusal({ userId, since }: UnfinishedPosting): Refusal {
  return refusal('postingUnfinished', { user: userId || { caption: 'Another window' }, since: { instant: since } });
}

/** Tables of a log that are restored: of a posting that had been completed only what nobody types into. */
export function tablesToRestore(book: Book, { log, kind }: UnfinishedPosting): readonly LoggedTable[] {
  return kind === 'interrupted'
    ? log.tables
    : log.tables.filter(({ table }) => isPosted(book, table) || book.table(table).spec.nature === 'work');
}

function isPosted(book: Book, table: TableName): boolean {
  return book.table(table).spec.nature === 'posted';
}

function isPartlyGone(book: Book, tables: readonly LoggedTable[]): boolean {
  return tables.some((logged) => {
    const table = book.table(logged.table);
    if (!isPosted(book, logged.table) || table.spec.key.length !== 1) return false;
    const isRegister = logged.table === 'itemRegisters' || logged.table === 'glRegisters';
    return numbersOf(logged, table.spec.key[0]).some((row) => {
      const isThere = row <= table.rows && !table.isRemoved(row);
      return isRegister ? !isThere || book[logged.table as 'itemRegisters'].state.a[row] !== completed : !isThere;
    });
  });
}

/** A register of the posting that holds another one's hash, or one that came after it. */
function obstacleTo(book: Book, tables: readonly LoggedTable[]): Refusal | undefined {
  for (const name of registers) {
    const logged = tables.find(({ table }) => table === name);
    if (!logged) continue;
    const numbers = numbersOf(logged, 'no');
    const hashAt = logged.columns.indexOf('hash');
    const register = book[name];
    const foreign = numbers.find(
      (row, i) => row <= register.rows && !register.isRemoved(row) && register.hash.text(row) !== logged.added[i][hashAt],
    );
    const later = register.rows > Math.max(...numbers) ? register.rows : undefined;
    const found = foreign ?? later;
    if (found !== undefined)
      return refusal('postingCannotFollow', { entry: String(found), table: { caption: register.spec.caption } }, { table: name });
  }
  return undefined;
}

function numbersOf({ columns, added }: LoggedTable, key: string): number[] {
  const at = columns.indexOf(key);
  return added.map((values) => values[at] as number);
}
