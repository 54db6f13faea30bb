/** A posting that is stopped anywhere is found by the next reading and is finished or removed whole. */
import { commandNamed } from '../../../src/commands/index';
import { perform } from '../../../src/commands/perform';
import { parseIsoDate } from '../../../src/decimal';
import { captionsIn } from '../../../src/localization/workbook-captions';
import { openWorkbookFile } from '../../../src/workbook/file/index';
import type { WorkbookPort } from '../../../src/workbook/port';
import { Session } from '../../../src/workbook/session';
import { columnOf } from '../sample-book';
import { postJournal, smallWorkbook } from '../small-book';

const english = captionsIn('en');
const day = parseIsoDate('2026-03-31')!;
const request = { workDate: day, userId: 'ANNA', now: { day, time: '09:30:00' } };

type Sample = Awaited<ReturnType<typeof smallWorkbook>>;

class Stopped extends Error {}

/** The workbook as a window sees it that is closed at the n-th change, before it is made. */
function stoppingAt(port: WorkbookPort, n: number): WorkbookPort {
  const changing = ['createTables', 'appendRows', 'writeCells', 'deleteRows', 'replaceRows'];
  let changes = 0;
  return new Proxy(port, {
    get(target, name): unknown {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      const method = value as (...all: unknown[]) => unknown;
      return (...args: unknown[]): unknown =>
        changing.includes(String(name)) && ++changes >= n ? Promise.reject(new Stopped()) : method.apply(target, args);
    },
  });
}

/** All that stands in the tables of a workbook, each table's rows in the order of their text; the log aside. A number left blank in a journal may come back as 0. */
async function contentOf(port: WorkbookPort): Promise<Record<string, string[]>> {
  const content: Record<string, string[]> = {};
  for (const { name } of await port.tables()) {
    if (name === 'PostingLog') continue;
    const rows = (await port.readRows(name)).rows
      .map((row) => JSON.stringify(name === 'ItemJournal' ? row.map((cell) => cell || null) : row))
      .filter((row) => /[^[\],nul]/.test(row));
    content[name] = rows.sort();
  }
  return content;
}

async function copyOf(port: Sample): Promise<Sample> {
  return Promise.resolve(openWorkbookFile(port.save()));
}

/** The workbook before a posting, after it, how many changes of the workbook it takes, and the number of its item ledger entry. */
async function aPosting(): Promise<{ before: Sample; after: Sample; changes: number; number: number }> {
  const before = await smallWorkbook();
  const after = await copyOf(before);
  await postJournal(after);
  const number = (await Session.open(after, english)).book.itemLedgerEntries.rows;
  for (let changes = 1; ; changes++) {
    const tried = await copyOf(before);
    const isDone = await postJournal(stoppingAt(tried, changes)).then(
      () => true,
      (error: unknown) => {
        if (!(error instanceof Stopped)) throw error;
        return false;
      },
    );
    if (isDone) return { before, after, changes, number };
  }
}

describe('a posting that was stopped', () => {
  let posting: Awaited<ReturnType<typeof aPosting>>;
  beforeAll(async () => void (posting = await aPosting()), 120_000);

  async function stopped(change: number): Promise<Sample> {
    const port = await copyOf(posting.before);
    await expect(postJournal(stoppingAt(port, change))).rejects.toThrow(Stopped);
    return port;
  }

  it('takes several changes of the workbook', () => {
    expect(posting.changes).toBeGreaterThan(8);
  });

  it('at any change is finished from its log, to the last cell', async () => {
    const after = await contentOf(posting.after);
    for (let change = 1; change < posting.changes; change++) {
      const port = await stopped(change);
      const session = await Session.open(port, english);
      if (!session.unfinished) {
        expect(await contentOf(port)).toEqual(await contentOf(posting.before));
        continue;
      }
      expect(session.unfinished.kind).toBe('interrupted');
      await session.finishPosting();
      expect(await contentOf(port)).toEqual(after);
      expect((await Session.open(port, english)).damage).toEqual([]);
    }
  }, 120_000);

  it('at any change is removed, and its numbers are not given out again', async () => {
    const before = await contentOf(posting.before);
    for (let change = 1; change < posting.changes; change++) {
      const port = await stopped(change);
      const session = await Session.open(port, english);
      if (!session.unfinished) continue;
      const { rows } = session.book.itemLedgerEntries;
      await session.removePosting();
      const { ItemRegisters: registers, ...others } = await contentOf(port);
      const { ItemRegisters: registersBefore, ...othersBefore } = before;
      expect(others).toEqual(othersBefore);
      expect(registers).toHaveLength(registersBefore.length + 1);
      const { book, damage, unfinished } = await Session.open(port, english);
      expect([damage, unfinished]).toEqual([[], undefined]);
      expect(book.itemRegisters.state.text(book.itemRegisters.rows)).toBe('Removed');
      expect(book.itemLedgerEntries.rows).toBeGreaterThanOrEqual(rows);
      await postJournal(port);
      const again = await Session.open(port, english);
      expect(again.damage).toEqual([]);
      expect(again.book.itemLedgerEntries.isRemoved(posting.number)).toBe(true);
    }
  }, 120_000);

  it('can be stopped again while it is finished or removed', async () => {
    const port = await stopped(5);
    for (const way of ['finishPosting', 'removePosting', 'finishPosting', 'removePosting'] as const) {
      const session = await Session.open(stoppingAt(port, 3), english);
      await expect(session[way]()).rejects.toThrow(Stopped);
    }
    await (await Session.open(port, english)).finishPosting();
    expect(await contentOf(port)).toEqual(await contentOf(posting.after));
  }, 60_000);

  it('lets nobody post before it is finished or removed, and is named by the check', async () => {
    const port = await stopped(3);
    await expect(postJournal(port)).rejects.toMatchObject({ refusals: [{ code: 'postingUnfinished' }] });
    const { book } = await Session.open(port, english);
    const outcome = perform(book, commandNamed('Check Inventory Costing'), { options: {}, ...request });
    expect(outcome.done && outcome.result.warnings?.map(({ code }) => code)).toContain('postingUnfinished');
  }, 60_000);
});

describe('a posting that was completed', () => {
  it('is restored when the last of its rows were undone', async () => {
    const port = await smallWorkbook();
    await postJournal(port);
    const after = await contentOf(port);
    const { rows } = await port.readRows('ValueEntries');
    await port.deleteRows('ValueEntries', [rows.length - 1]);
    const session = await Session.open(port, english);
    expect(session.unfinished?.kind).toBe('undone');
    await session.finishPosting();
    expect(await contentOf(port)).toEqual(after);
  });

  it('is not mistaken for an interrupted one when people type into cards afterwards', async () => {
    const port = await smallWorkbook();
    await postJournal(port);
    await port.writeCells('Items', [{ row: 0, column: await columnOf(port, 'Items', 'Description'), value: 'Renamed' }]);
    const { unfinished, damage } = await Session.open(port, english);
    expect([unfinished, damage]).toEqual([undefined, []]);
  });

  it('cannot be restored once another one followed without it', async () => {
    const port = await smallWorkbook();
    await postJournal(port);
    const registers = await port.readRows('ItemRegisters');
    const at = await columnOf(port, 'ItemRegisters', 'Hash');
    await port.writeCells('ItemRegisters', [{ row: registers.rows.length - 1, column: at, value: 'f'.repeat(64) }]);
    await port.deleteRows('ValueEntries', [(await port.readRows('ValueEntries')).rows.length - 1]);
    const { unfinished, damage } = await Session.open(port, english);
    expect(unfinished).toBeUndefined();
    expect(damage[0]).toMatchObject({ code: 'postingCannotFollow' });
  });
});
