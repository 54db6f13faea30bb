/** What would stop a posting half-way is seen before its first cell is written. */
import { Refused } from '../../../src/book/refusal';
import { commandNamed } from '../../../src/commands/index';
import { perform } from '../../../src/commands/perform';
import { parseIsoDate } from '../../../src/decimal';
import { captionsIn } from '../../../src/localization/workbook-captions';
import type { Poster } from '../../../src/workbook/claim/poster';
import type { TableShape, WorkbookPort } from '../../../src/workbook/port';
import { Session } from '../../../src/workbook/session';
import { columnOf, sampleWorkbook } from '../sample-book';

const english = captionsIn('en');
const day = parseIsoDate('2026-03-31')!;
const adjustment = { options: {}, workDate: day, userId: 'ANNA', now: { day, time: '09:30:00' } };

type Sample = Awaited<ReturnType<typeof sampleWorkbook>>;

/** The sample, with something to post, and the codes that its posting is refused with; `meanwhile` happens between reading and writing. */
async function refusedAfter(port: Sample, meanwhile: () => Promise<void>, poster?: Poster): Promise<string[]> {
  const session = await Session.open(port, english);
  const outcome = perform(session.book, commandNamed('Adjust Cost - Item Entries'), adjustment);
  if (!outcome.done) throw new Error(JSON.stringify(outcome.refusals));
  await meanwhile();
  const before = port.save();
  const codes = await session.write(outcome.changes, { poster }).then(
    () => [],
    (error: unknown) => {
      if (!(error instanceof Refused)) throw error;
      return error.refusals.map(({ code }) => code);
    },
  );
  if (codes.length > 0 && !poster) expect(port.save().length).toBe(before.length);
  return codes;
}

/** Shows the value entries otherwise than they are. */
function showing(port: WorkbookPort, changed: Partial<TableShape>): void {
  const tables = port.tables.bind(port);
  port.tables = async () => (await tables()).map((shape) => (shape.name === 'ValueEntries' ? { ...shape, ...changed } : shape));
}

describe('a posting is refused before its first cell when', () => {
  it.each([
    ['sheetProtected', { sheetProtected: true }],
    ['tableFiltered', { filtered: true }],
    ['sheetFull', { firstRow: 1_048_500 }],
  ])('a table is %s', async (code, shape) => {
    const port = await sampleWorkbook();
    expect(await refusedAfter(port, () => Promise.resolve(showing(port, shape)))).toEqual([code]);
  });

  it('somebody sorted a table whose rows are to be changed', async () => {
    const port = await sampleWorkbook();
    const sort = async (): Promise<void> =>
      port.replaceRows('ItemLedgerEntries', [...(await port.readRows('ItemLedgerEntries')).rows].reverse());
    expect(await refusedAfter(port, sort)).toEqual(['workbookChanged']);
  });

  it('somebody deleted a posted row', async () => {
    const port = await sampleWorkbook();
    expect(await refusedAfter(port, () => port.deleteRows('ItemLedgerEntries', [0]))).toEqual(['workbookChanged']);
  });

  it('somebody posted', async () => {
    const port = await sampleWorkbook();
    expect(await refusedAfter(port, async () => void (await refusedAfter(port, () => Promise.resolve())))).toEqual(['workbookChanged']);
  });

  it('somebody put a column among those of a table', async () => {
    const port = await sampleWorkbook();
    const tables = await port.tables();
    const columns = ['Mine', ...tables.find(({ name }) => name === 'ValueEntries')!.columns];
    expect(await refusedAfter(port, () => Promise.resolve(showing(port, { columns })))).toEqual(['workbookChanged']);
  });

  it('a posted row was changed, and only then', async () => {
    const port = await sampleWorkbook();
    expect(await refusedAfter(port, () => Promise.resolve())).toEqual([]);
    const column = await columnOf(port, 'ValueEntries', 'Cost Amount (Actual)');
    await port.writeCells('ValueEntries', [{ row: 0, column, value: 1 }]);
    const session = await Session.open(port, english);
    const outcome = perform(session.book, commandNamed('Post Inventory Cost to G/L'), {
      ...adjustment,
      options: { postingMethod: 'Per Entry', post: true },
    });
    if (!outcome.done) throw new Error(JSON.stringify(outcome.refusals));
    const refusal = session.write(outcome.changes).catch((error: Refused) => error.refusals.map(({ code }) => code));
    expect(await refusal).toEqual(['rowsChangedAfterPosting', 'postedRowChanged']);
    await session.write(outcome.changes, { despiteDamage: true });
    expect((await Session.open(port, english)).damage.map(({ code, values }) => [code, values.entry])).toEqual([['postedRowChanged', '1']]);
  });
});
