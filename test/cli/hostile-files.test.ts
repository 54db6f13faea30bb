/** The command line before files and cells that it must not work with: exit code 1, the reason in the reader's language, the file byte for byte as it was. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changed, partsOf, partsOfTable, withCell, zipped } from '../workbook/hostile/crafted';
import { aWorkbookFile, journalLine, type } from '../workbook/hostile/workbooks';

jest.setTimeout(60_000);

const root = join(__dirname, '../..');
let folder: string;

beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'costing-hostile-'))));
afterAll(() => rmSync(folder, { recursive: true }));

function costing(bytes: Uint8Array, ...args: string[]): { code: number | null; out: string; err: string; touched: boolean } {
  const file = join(folder, 'book.xlsx');
  writeFileSync(file, bytes);
  const run = spawnSync(process.execPath, ['--import', 'tsx', join(root, 'src/cli/main.ts'), 'post-item-journal', file, ...args], {
    encoding: 'utf8',
    cwd: root,
    timeout: 60_000,
    env: { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '' },
  });
  expect(readdirSync(folder)).toEqual(['book.xlsx']);
  return { code: run.status, out: run.stdout, err: run.stderr, touched: !readFileSync(file).equals(bytes) };
}

const common = ['--work-date', '2026-03-31', '--user', 'ANNA'];

/** A file with careless lines in its item journal. */
async function careless(): Promise<Uint8Array> {
  const workbook = await aWorkbookFile();
  await type(
    workbook,
    'ItemJournal',
    { ...journalLine, Quantity: '12,50' },
    { ...journalLine, 'Line No.': 20_000, 'Posting Date': '31.01.2026', 'Item No.': 'A\u001b[2J\u202eB' },
  );
  return workbook.save();
}

describe('costing', () => {
  it('tells every careless cell by its address, and no text of a cell acts on the terminal', async () => {
    const run = costing(await careless(), ...common, '--language', 'nb');
    expect(run).toMatchObject({ code: 1, out: '', touched: false });
    expect(run.err.trim().split('\n')).toEqual([
      "'Item Journal'!N2: Varekladd, rad 1, Antall: cellen inneholder teksten «12,50», ikke et tall. Skriv tallet inn på nytt; er cellen formatert som tekst, endre formatet først.",
      expect.stringMatching(
        /^'Item Journal'!B3: Varekladd, rad 2, Bokføringsdato: cellen inneholder teksten «31\.01\.2026», ikke en dato\./,
      ),
      expect.stringMatching(/^'Item Journal'!G3: Varekladd, rad 2, Varenr\.: koden «A\ufffd\[2J\ufffdB» inneholder tegn som ikke vises/),
    ]);
  });

  it('tells the same to programs', async () => {
    const run = costing(await careless(), ...common, '--json');
    expect(run).toMatchObject({ code: 1, err: '', touched: false });
    const answer = JSON.parse(run.out) as { done: boolean; refusals: { code: string; cell: string; text: string }[] };
    expect([answer.done, answer.refusals.map(({ code, cell }) => [code, cell])]).toEqual([
      false,
      [
        ['cellNumberAsText', "'Item Journal'!N2"],
        ['cellDateAsText', "'Item Journal'!B3"],
        ['cellCodeUnseen', "'Item Journal'!G3"],
      ],
    ]);
  });

  it('refuses a crafted file in the language asked for, to people and to programs', async () => {
    const workbook = await aWorkbookFile();
    await type(workbook, 'ItemJournal', journalLine);
    const parts = partsOf(workbook.save());
    const { sheet } = partsOfTable(parts, 'ItemJournal');
    const entity = zipped(changed(parts, sheet, (text) => text.replace('?>', '?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>')));
    expect(costing(entity, ...common, '--language', 'nl')).toEqual({
      code: 1,
      out: '',
      err: `Het deel ${sheet} declareert een documenttype, wat geen werkmap doet. Het bestand wordt niet gelezen.\n`,
      touched: false,
    });
    const damaged = zipped(withCell(parts, sheet, 'N2', '<c r="N2" t="s"><v>-1</v></c>'));
    const run = costing(damaged, ...common, '--json');
    expect([run.code, run.touched, (JSON.parse(run.out) as { refusals: unknown[] }).refusals]).toEqual([
      1,
      false,
      [expect.objectContaining({ code: 'fileCellDamaged', text: expect.stringContaining("'Item Journal'!N2") as string })],
    ]);
  });

  it('runs nothing that a document number could be taken for', async () => {
    const workbook = await aWorkbookFile();
    await type(workbook, 'ItemJournal', { ...journalLine, 'Document No.': "=CMD|'/C CALC'!A0" });
    const run = costing(workbook.save(), ...common);
    expect(run).toMatchObject({ code: 0, err: '', touched: true });
    const parts = partsOf(new Uint8Array(readFileSync(join(folder, 'book.xlsx'))));
    const text = new TextDecoder().decode(parts[partsOfTable(parts, 'ValueEntries').sheet]);
    expect(text).toContain("<t>=CMD|'/C CALC'!A0</t>");
    expect(text).not.toContain('<f');
  });
});
