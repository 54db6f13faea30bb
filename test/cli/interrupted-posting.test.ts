/** A file that was saved while somebody posted in Excel, or whose posted rows were changed: what the command line says and does. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recoverFile, runOnFile } from '../../src/cli/run-command';
import { commandNamed } from '../../src/commands/index';
import { perform } from '../../src/commands/perform';
import { parseIsoDate } from '../../src/decimal';
import { captionsIn } from '../../src/localization/workbook-captions';
import { ClaimCells } from '../../src/workbook/claim/claim-cells';
import { openWorkbookFile } from '../../src/workbook/file/index';
import { Session } from '../../src/workbook/session';
import { columnOf, sampleWorkbook } from '../workbook/sample-book';

const day = parseIsoDate('2026-03-31')!;
const instant = Date.UTC(2026, 2, 31, 12);
const now = { day, time: '12:00:00' };
const english = captionsIn('en');
const request = { options: {}, workDate: day, userId: 'ANNA', now, language: 'en', preview: false, instant } as const;
const adjust = commandNamed('Adjust Cost - Item Entries');

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'costing-interrupted-'));
  file = join(folder, 'book.xlsx');
});
afterEach(() => rmSync(folder, { recursive: true }));

type Sample = Awaited<ReturnType<typeof sampleWorkbook>>;

const save = (port: Sample): void => writeFileSync(file, port.save());
const open = (): Promise<Session> => Session.open(openWorkbookFile(readFileSync(file)), english);
const run = (more: { despiteDamage?: boolean; ignoreClaim?: boolean } = {}) =>
  runOnFile(adjust, { file, ...request, despiteDamage: false, ignoreClaim: false, ...more });
const codesOf = ({ refusals }: Awaited<ReturnType<typeof run>>): string[] => refusals.map(({ refusal }) => refusal.code);

/** Excel was closed when the log stood and the first table was to be written. */
async function saveInterrupted(): Promise<void> {
  const port = await sampleWorkbook();
  const session = await Session.open(port, english);
  const outcome = perform(session.book, adjust, request);
  if (!outcome.done) throw new Error(JSON.stringify(outcome.refusals));
  port.appendRows = () => Promise.reject(new Error('closed'));
  await expect(session.write(outcome.changes)).rejects.toThrow('closed');
  save(port);
}

describe('a file whose posting was interrupted', () => {
  it('takes no other posting before it is finished', async () => {
    await saveInterrupted();
    expect(codesOf(await run())).toEqual(['postingUnfinished']);
    expect((await recoverFile(file, 'finish', { language: 'en', ignoreClaim: false, instant })).refusals).toEqual([]);
    const { damage, unfinished, book } = await open();
    expect([damage, unfinished]).toEqual([[], undefined]);
    expect([...book.items.all()].every((row) => book.items.costIsAdjusted.is(row))).toBe(true);
  });

  it('is as it was before when it is removed, and can be posted again', async () => {
    await saveInterrupted();
    expect((await recoverFile(file, 'remove', { language: 'en', ignoreClaim: false, instant })).refusals).toEqual([]);
    expect((await open()).damage).toEqual([]);
    expect(codesOf(await run())).toEqual([]);
    expect((await open()).damage).toEqual([]);
  });

  it('says when there is nothing to finish', async () => {
    save(await sampleWorkbook());
    const { refusals } = await recoverFile(file, 'finish', { language: 'en', ignoreClaim: false, instant });
    expect(refusals.map(({ refusal }) => refusal.code)).toEqual(['noPostingUnfinished']);
  });
});

describe('a file that was saved while somebody posted', () => {
  async function saveClaimed(): Promise<void> {
    const port = await sampleWorkbook();
    const { places } = await Session.open(port, english);
    const since = new Date(instant - 60_000).toISOString();
    await new ClaimCells(port, places.get('postingClaim')!).write(1, { token: 'x', userId: 'BERT', since });
    save(port);
  }

  it('is refused, with the name of who posted, and taken when the claim is to be ignored', async () => {
    await saveClaimed();
    const { refusals } = await run();
    expect(refusals.map(({ refusal }) => [refusal.code, refusal.values.user])).toEqual([['claimInFile', 'BERT']]);
    expect(codesOf(await run({ ignoreClaim: true }))).toEqual([]);
    expect((await open()).book.postingClaim.token.text(1)).toBe('');
  });
});

describe('a file whose posted rows were changed', () => {
  it('is refused, row by row, and posted to when that is asked for', async () => {
    const port = await sampleWorkbook();
    const column = await columnOf(port, 'ValueEntries', 'Cost Amount (Actual)');
    await port.writeCells('ValueEntries', [{ row: 4, column, value: 1 }]);
    save(port);
    expect(codesOf(await run())).toEqual(['rowsChangedAfterPosting', 'postedRowChanged']);
    expect(codesOf(await run({ despiteDamage: true }))).toEqual([]);
    expect((await open()).damage.map(({ code, values }) => [code, values.entry])).toEqual([['postedRowChanged', '5']]);
  });
});
