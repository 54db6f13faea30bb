/**
 * The steps that write what a command did, and their order: registers first, as announced; then table by table; last the registers as completed. Between two steps whoever writes
 * may be asked whether he may go on.
 */
import type { Book } from '../../book/book';
import type { TableChanges } from '../../book/changes';
import { registerStates, type TableName } from '../../schema';
import type { TableStep, TableWriter } from './table-writer';

const announced = registerStates.indexOf('Announced');
const completed = registerStates.indexOf('Completed');
const registers: readonly TableName[] = ['itemRegisters', 'glRegisters'];

export interface Written {
  readonly appendedRows: number;
  readonly changedCells: number;
}

export interface WritingOptions {
  readonly progress?: (done: number, total: number) => void;
  /** Asked before each table; throws to stop. */
  readonly mayGoOn?: () => Promise<void>;
}

/** What a command that has been kept did, as steps. */
export function stepsOf(book: Book, changes: readonly TableChanges[]): TableStep[] {
  return changes.map(({ table, firstAppended, lastAppended, removed, changed }) => {
    const append: number[] = [];
    for (let row = firstAppended; row <= lastAppended; row++) if (!book.table(table).isRemoved(row)) append.push(row);
    return { table, append, removed, changed };
  });
}

/** Writes the steps; new registers are announced before and completed after the others, with the state that the book gives them. */
export async function writeSteps(
  book: Book,
  writer: TableWriter,
  steps: readonly TableStep[],
  { progress, mayGoOn }: WritingOptions = {},
): Promise<Written> {
  const ofRegisters = steps.filter(({ table }) => registers.includes(table));
  const others = steps.filter(({ table }) => !registers.includes(table));
  const total = steps.reduce((sum, { append }) => sum + append.length, 0);
  progress?.(0, total);
  const newRegisters = ofRegisters.map((step) => ({
    ...step,
    append: step.append.filter((row) => stateOf(book, step.table).get(row) === completed),
  }));
  for (const { table, append } of newRegisters) for (const row of append) stateOf(book, table).put(row, announced);
  for (const step of ofRegisters) await writer.write({ ...step, changed: [], removed: [] });
  for (const step of others) {
    await mayGoOn?.();
    await writer.write(step);
    progress?.(writer.appendedRows, total);
  }
  await mayGoOn?.();
  for (const { table, append } of newRegisters) {
    for (const row of append) stateOf(book, table).put(row, completed);
    await writer.writeColumn(table, append, 'state');
  }
  for (const step of ofRegisters) await writer.write({ ...step, append: [] });
  return { appendedRows: writer.appendedRows, changedCells: writer.changedCells };
}

function stateOf(book: Book, table: TableName): Book['itemRegisters']['state'] {
  return table === 'itemRegisters' ? book.itemRegisters.state : book.glRegisters.state;
}
