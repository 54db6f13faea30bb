/**
 * One posting, from the claim to the last cell (docs/safety.md, "A posting and its log"):
 * claim the workbook, see that it is still as it was read, write the log, announce the registers, write the tables, complete the registers, close the log, leave word, give the claim back.
 * Whatever stops it after the log stands there is found by the next reading and can be finished or removed.
 */
import type { Book } from '../../book/book';
import { refuse } from '../../book/refusal';
import type { TableName } from '../../schema';
import type { Captions } from '../captions';
import { ClaimCells } from '../claim/claim-cells';
import { fillClaimTable } from '../claim/claim-table';
import { hashOfRegisters, type PostedRegisters, type Poster } from '../claim/poster';
import type { TableShape, WorkbookPort } from '../port';
import type { TablePlace } from '../read/read-table';
import { LogCells } from '../recovery/log-cells';
import type { LogHead, LogState } from '../recovery/posting-log';
import { refuseUnlessAsRead } from './as-read';
import { refuseUnlessReady } from './ready-to-write';
import { type TableStep, TableWriter } from './table-writer';
import { writeSteps, type Written } from './write-changes';

export interface PostingPlan {
  readonly steps: readonly TableStep[];
  readonly head: LogHead;
  /** The log to be written; left out where the one that stands there is worked from. */
  readonly pieces?: readonly string[];
  readonly end: LogState;
}

export interface PostingOptions {
  readonly poster?: Poster;
  readonly progress?: (done: number, total: number) => void;
}

interface OpenWorkbook {
  readonly port: WorkbookPort;
  readonly book: Book;
  readonly places: Map<TableName, TablePlace>;
  readonly captions: Captions;
}

export async function writePosting(workbook: OpenWorkbook, plan: PostingPlan, { poster, progress }: PostingOptions): Promise<Written> {
  const { port, book, places, captions } = workbook;
  const writer = new TableWriter(port, book, places, captions);
  refuseUnlessReady(await port.tables(), plan.steps);
  await makeSafetyTables(book, places, writer);
  const cells = new ClaimCells(port, places.get('postingClaim')!);
  const log = new LogCells(port, places.get('postingLog')!);
  return holding(poster, cells, async () => {
    const shapes = await port.tables();
    await refuseUnlessNoOtherPosting(book, log);
    await refuseUnlessAsRead(workbook, shapes, plan.steps);
    progress?.(0, 0);
    await begin(log, plan);
    const mayGoOn = poster && ((): Promise<void> => poster.hold(cells));
    const written = await writeSteps(book, writer, plan.steps, { progress, mayGoOn });
    await log.setState(plan.head, plan.end);
    const posted = postedRegisters(book, plan.steps);
    if (poster && posted && plan.end === 'completed') await confirm(workbook, cells, poster, posted);
    return written;
  });
}

/** A posting whose log another one has begun to write over stops before its first row. */
async function begin(log: LogCells, { head, pieces }: PostingPlan): Promise<void> {
  if (pieces) await log.write(head, pieces);
  else if (head.state !== 'writing') await log.setState(head, 'writing');
}

/** Does something while the claim is held. What went wrong meanwhile is told, not what giving the claim back meets after it. */
async function holding<T>(poster: Poster | undefined, cells: ClaimCells, act: () => Promise<T>): Promise<T> {
  if (!poster) return act();
  await poster.claim(cells);
  let done: T;
  try {
    done = await act();
  } catch (error) {
    await poster.release(cells).catch(() => undefined);
    throw error;
  }
  await poster.release(cells);
  return done;
}

/** A workbook that was set up before there was a log gets its tables with the first posting. */
async function makeSafetyTables(book: Book, places: Map<TableName, TablePlace>, writer: TableWriter): Promise<void> {
  fillClaimTable(book);
  for (const name of ['postingClaim', 'postingLog'] as const) if (!places.has(name)) await writer.create(name);
}

/** The head of the log is the same as when the workbook was read: every posting writes another one. */
async function refuseUnlessNoOtherPosting({ postingLog: rows }: Book, log: LogCells): Promise<void> {
  const asRead = [...rows.all()].find((row) => rows.lineNo.a[row] === 1);
  const table = 'postingLog';
  if ((await log.headText()) !== (asRead === undefined ? '' : rows.text.text(asRead)))
    refuse('workbookChanged', { table: { caption: rows.spec.caption } }, { table });
}

function postedRegisters(book: Book, steps: readonly TableStep[]): PostedRegisters | undefined {
  const lastOf = (name: TableName): number => Math.max(0, ...(steps.find(({ table }) => table === name)?.append ?? []));
  const [itemRegisterNo, glRegisterNo] = [lastOf('itemRegisters'), lastOf('glRegisters')];
  if (itemRegisterNo === 0 && glRegisterNo === 0) return undefined;
  return { itemRegisterNo, glRegisterNo, hash: hashOfRegisters(book, itemRegisterNo, glRegisterNo) };
}

/** Leaves word of the posting, and sees that its last registers are still its own. Refusal: `postingOverwritten`. */
async function confirm({ port, book, places }: OpenWorkbook, cells: ClaimCells, poster: Poster, posted: PostedRegisters): Promise<void> {
  await poster.leaveWord(cells, posted);
  const shapes = await port.tables();
  for (const [name, no] of [
    ['itemRegisters', posted.itemRegisterNo],
    ['glRegisters', posted.glRegisterNo],
  ] as const) {
    if (no === 0) continue;
    const { shape, columns, rowOnSheet } = places.get(name)!;
    const at = columns.findIndex((meaning) => meaning?.column === 'hash');
    const isThere = hasRow(shapes, shape.name, rowOnSheet[no]);
    const { rows } = isThere ? await port.readRows(shape.name, rowOnSheet[no], 1) : { rows: [] };
    if (rows[0]?.[at] !== book[name].hash.text(no)) {
      const user = poster.identity.userId || { caption: 'Another window' };
      refuse('postingOverwritten', { register: no, user, table: { caption: book[name].spec.caption } }, { table: name });
    }
  }
}

function hasRow(shapes: readonly TableShape[], table: string, row: number): boolean {
  return shapes.some(({ name, rowCount }) => name === table && row < rowCount);
}
