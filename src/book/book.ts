/**
 * The book: everything that the worksheet tables hold, in typed columns. The engine works on it and knows no worksheet.
 *
 * A command changes the book between `begin` and `keep` (or `takeBack`). What it changed is then data: `changesOf` lists the rows added, the
 * cells changed and the rows removed, for the preview and for the workbook.
 */
import { amountPrecision, type AmountPrecision } from '../decimal';
import { schema, tableNames, type Schema, type TableName } from '../schema';
import { type BookTable, bookTable, type TableOf } from './book-table';
import { DimensionSets } from './dimension-sets';
import { withProperties } from './fast-properties';
import type { Refusal } from './refusal';
import { type CodeId, Strings } from './strings';
import { UndoLog } from './undo';

export type Tables = { readonly [N in TableName]: TableOf<Schema[N]> };

class BookBase {
  readonly strings: Strings;
  readonly dimensionSets: DimensionSets;
  /** Precision of amounts in local currency; amounts of the book are integers of it. */
  amountPrecision: AmountPrecision = amountPrecision(0.01);
  /** Precision of unit amounts in local currency, in units of 0.00001 (1 = 0.00001, 1000 = 0.01). */
  unitPrecision = 1;
  /** Precision of amounts and unit amounts in the additional reporting currency; undefined without one. */
  acy: { readonly amountPrecision: AmountPrecision; readonly unitPrecision: number } | undefined;
  /** Counts the times that rows were taken back: indexes over appended rows are then rebuilt. */
  generation = 0;
  /** Posted rows and registers that are not as they were posted, as reading the workbook found them. */
  damage: readonly Refusal[] = [];
  private readonly undoLog = new UndoLog();
  private running = false;

  constructor(
    private readonly byName: ReadonlyMap<TableName, BookTable>,
    like?: BookBase,
  ) {
    this.strings = like?.strings ?? new Strings();
    this.dimensionSets = like?.dimensionSets ?? new DimensionSets();
    if (!like) return;
    this.amountPrecision = like.amountPrecision;
    this.unitPrecision = like.unitPrecision;
    this.acy = like.acy;
    this.generation = like.generation;
  }

  /** Number of a code. */
  code(text: string): CodeId {
    return this.strings.code(text);
  }

  table(name: TableName): BookTable {
    return this.byName.get(name)!;
  }

  /** Starts recording; throws if a command runs already. */
  begin(): void {
    if (this.running) throw new Error('A command is already running on this book');
    this.running = true;
    for (const table of this.byName.values()) table.begin(this.undoLog);
  }

  /** Ends the command; what it did stays. */
  keep(): void {
    for (const table of this.byName.values()) table.keep();
    this.undoLog.clear();
    this.running = false;
  }

  /** Ends the command; the book is as it was before. */
  takeBack(): void {
    this.undoLog.undo();
    for (const table of this.byName.values()) table.takeBack();
    this.generation++;
    this.running = false;
  }

  get log(): UndoLog {
    return this.undoLog;
  }
}

export type Book = BookBase & Tables;

/** An empty book: no rows in any table. */
export function emptyBook(): Book {
  const byName = new Map<TableName, BookTable>();
  const base = new BookBase(byName);
  for (const name of tableNames) byName.set(name, bookTable(name, schema[name], base.strings));
  return withProperties(base, Object.fromEntries(byName)) as unknown as Book;
}

/** A book with some tables of its own that shares all others with this one, and its codes: what is changed in those is changed, and recorded, here too. */
export function bookWith(book: Book, tables: ReadonlyMap<TableName, BookTable>): Book {
  const byName = new Map(tableNames.map((name) => [name, tables.get(name) ?? book.table(name)]));
  return withProperties(new BookBase(byName, book), Object.fromEntries(byName)) as unknown as Book;
}
