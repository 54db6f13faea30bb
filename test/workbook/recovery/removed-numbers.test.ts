/** After a posting was removed its numbers stay empty; everything else goes on as if it had never been. */
import { commandNamed } from '../../../src/commands/index';
import { perform } from '../../../src/commands/perform';
import { parseIsoDate } from '../../../src/decimal';
import { captionsIn } from '../../../src/localization/workbook-captions';
import { openWorkbookFile } from '../../../src/workbook/file/index';
import type { WorkbookPort } from '../../../src/workbook/port';
import { Session } from '../../../src/workbook/session';
import { sampleWorkbook } from '../sample-book';

const english = captionsIn('en');
const day = parseIsoDate('2026-03-31')!;

async function run(
  port: WorkbookPort,
  caption: string,
  options: Readonly<Record<string, string | number | boolean>> = {},
): Promise<Session> {
  const session = await Session.open(port, english);
  const outcome = perform(session.book, commandNamed(caption), { options, workDate: day, userId: 'ANNA', now: { day, time: '09:30:00' } });
  if (!outcome.done) throw new Error(JSON.stringify(outcome.refusals));
  await session.write(outcome.changes);
  return session;
}

/** What a report or the cards say, without the numbers of entries. */
async function figuresOf(port: WorkbookPort): Promise<unknown> {
  await run(port, 'Adjust Cost - Item Entries');
  await run(port, 'Post Inventory Cost to G/L', { postingMethod: 'Per Entry', post: true });
  await run(port, 'Inventory Valuation', { endingDate: day });
  const { book } = await run(port, 'Check Inventory Costing');
  return {
    cards: [...book.items.all()].map((row) => [book.items.no.text(row), book.items.unitCost.get(row)]),
    valuation: (await port.readRows('InventoryValuation')).rows,
    accounts: [...book.glEntries.all()].map((row) => [book.glEntries.glAccountNo.text(row), book.glEntries.amount.get(row)]),
    findings: [...book.checkInventoryCosting.all()].map((row) => book.checkInventoryCosting.reason.text(row)),
    damage: (await Session.open(port, english)).damage,
  };
}

describe('the numbers of a removed posting', () => {
  it('change nothing in adjustment, general ledger, valuation and check', async () => {
    const untouched = await sampleWorkbook();
    const interrupted = openWorkbookFile(untouched.save());
    const { completed } = await interruptAdjustment(interrupted);
    const session = await Session.open(interrupted, english);
    expect(session.unfinished?.rows).toBeGreaterThan(10);
    await session.removePosting();
    expect(await figuresOf(interrupted)).toEqual(await figuresOf(untouched));
    const { book } = await Session.open(interrupted, english);
    expect(book.valueEntries.rows - book.valueEntries.count).toBe(completed);
  }, 60_000);
});

/** An adjustment of all items whose window is closed before its registers are completed; tells how many value entries it wrote. */
async function interruptAdjustment(port: WorkbookPort): Promise<{ completed: number }> {
  const writeCells = port.writeCells.bind(port);
  const closing: WorkbookPort = new Proxy(port, {
    get(target, name): unknown {
      if (name === 'writeCells')
        return (...args: Parameters<WorkbookPort['writeCells']>) =>
          args[0] === 'ItemRegisters' ? Promise.reject(new Error('closed')) : writeCells(...args);
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? (value as (...all: unknown[]) => unknown).bind(target) : value;
    },
  });
  const before = (await Session.open(port, english)).book.valueEntries.rows;
  await expect(run(closing, 'Adjust Cost - Item Entries')).rejects.toThrow('closed');
  return { completed: (await Session.open(port, english)).book.valueEntries.rows - before };
}
